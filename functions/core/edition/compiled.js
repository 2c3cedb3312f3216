// Made by `npm run templates` from templates/: change those, not this.
export default {
templates: {
"email.mjml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<mjml lang=\"en-GB\" dir=\"ltr\">\n  <mj-head>\n    <mj-title>"
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":3,"column":16},"end":{"line":3,"column":23}} ), depth0))
    + "</mj-title>\n    <mj-preview>"
    + alias3(alias2(alias1(depth0, "preheader", {"start":{"line":4,"column":18},"end":{"line":4,"column":27}} ), depth0))
    + "</mj-preview>\n    <mj-html-attributes>\n      <mj-selector path=\"body\">\n        <mj-html-attribute name=\"lang\">en-GB</mj-html-attribute>\n        <mj-html-attribute name=\"dir\">ltr</mj-html-attribute>\n      </mj-selector>\n    </mj-html-attributes>\n    <mj-attributes>\n      <mj-all font-family=\"-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif\" />\n      <mj-section padding=\"0\" background-color=\"#fffdf9\" />\n      <mj-column padding=\"0\" />\n      <mj-text padding=\"0 24px\" font-size=\"15px\" line-height=\"24px\" color=\"#211e1a\" />\n    </mj-attributes>\n    <mj-raw>\n      <meta name=\"color-scheme\" content=\"light dark\" />\n      <meta name=\"supported-color-schemes\" content=\"light dark\" />\n      <meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\" />\n    </mj-raw>\n    <mj-style>\n      :root { color-scheme: light dark; supported-color-schemes: light dark; }\n      a:focus-visible { outline: 2px solid #8c2f16; outline-offset: 2px; }\n      @media only screen and (max-width: 480px) {\n        .pad { padding-left: 18px !important; padding-right: 18px !important; }\n        .first { padding-right: 0 !important; }\n        .last { padding-left: 0 !important; }\n        .heading { font-size: 28px !important; line-height: 34px !important; }\n      }\n      @media (prefers-color-scheme: dark) {\n        body, body > div { background-color: #121316 !important; }\n        .desk, .desk > table { background-color: #121316 !important; }\n        .sheet, .sheet > table { background-color: #1b1d21 !important; }\n        .ink, .ink div { color: #ebe7df !important; }\n        .ink .soft, .soft, .soft div { color: #b9b3a8 !important; }\n        .accent { color: #f0a48c !important; }\n        .link { color: #a3cbef !important; }\n        .rule { border-color: #56524b !important; }\n        .bar { border-color: #ebe7df !important; }\n        .note { background-color: #2a2622 !important; border-color: #f0a48c !important; }\n        .button td, .button a { background-color: #ebe7df !important; color: #1b1d21 !important; }\n      }\n    </mj-style>\n  </mj-head>\n  <mj-body width=\"640px\" background-color=\"#f1eee7\">\n    <mj-section css-class=\"sheet\" padding=\"12px 0 6px\">\n      <mj-group>\n        <mj-column width=\"58%\" vertical-align=\"middle\">\n          <mj-text css-class=\"pad first\" font-size=\"15px\" line-height=\"22px\">\n            <strong class=\"accent\" style=\"color:#8c2f16;letter-spacing:0.03em;\">"
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":51,"column":82},"end":{"line":51,"column":90}} ), depth0))
    + "</strong>\n          </mj-text>\n        </mj-column>\n        <mj-column width=\"42%\" vertical-align=\"middle\">\n          <mj-text css-class=\"pad last\" font-size=\"14px\" line-height=\"44px\" align=\"right\">\n            <a class=\"link\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "edition", {"start":{"line":56,"column":36},"end":{"line":56,"column":49}} ), depth0))
    + "\" style=\"display:inline-block;min-height:44px;line-height:44px;color:#1f4f7d;text-decoration:underline;\">View&nbsp;in&nbsp;browser</a>\n          </mj-text>\n        </mj-column>\n      </mj-group>\n    </mj-section>\n    <mj-section css-class=\"sheet\">\n      <mj-column>\n        <mj-text css-class=\"pad ink\">\n          "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"masthead"),depth0,{"name":"masthead","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "        </mj-text>\n      </mj-column>\n    </mj-section>\n    <mj-section css-class=\"sheet\" padding=\"0 0 28px\">\n      <mj-column>\n        <mj-text css-class=\"pad ink\">\n          "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sections"),depth0,{"name":"sections","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "        </mj-text>\n      </mj-column>\n    </mj-section>\n    <mj-section css-class=\"sheet\" padding=\"0 0 32px\">\n      <mj-column>\n        <mj-text css-class=\"pad ink\" padding=\"0 24px 16px\">\n          "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"made"),depth0,{"name":"made","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "        </mj-text>\n        <mj-button css-class=\"button pad\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "edition", {"start":{"line":80,"column":50},"end":{"line":80,"column":63}} ), depth0))
    + "\" align=\"left\" padding=\"0 24px\" inner-padding=\"14px 20px\" background-color=\"#211e1a\" color=\"#fffdf9\" border-radius=\"4px\" font-size=\"16px\" line-height=\"20px\" font-weight=\"600\">\n          See every item’s sources\n        </mj-button>\n      </mj-column>\n    </mj-section>\n    <mj-section css-class=\"desk\" padding=\"20px 0 32px\" background-color=\"#f1eee7\">\n      <mj-column>\n        <mj-text css-class=\"pad soft\" color=\"#57514a\" font-size=\"14px\" line-height=\"22px\">\n          "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"footer"),depth0,{"name":"footer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "        </mj-text>\n      </mj-column>\n    </mj-section>\n  </mj-body>\n</mjml>\n";
},"usePartial":true,"useData":true},
"email.html": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en-GB\" dir=\"ltr\" xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n  <head>\n    <title>"
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":4,"column":13},"end":{"line":4,"column":20}} ), depth0))
    + "</title>\n    \u003C!--[if !mso]>\u003C!-->\n    <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n    \u003C!--<![endif]-->\n    <meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n    <style type=\"text/css\">\n      #outlook a { padding:0; }\n      body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }\n      table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }\n      img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }\n      p { display:block;margin:13px 0; }\n    </style>\n    \u003C!--[if mso]>\n    <noscript>\n    <xml>\n    <o:OfficeDocumentSettings>\n      <o:AllowPNG/>\n      <o:PixelsPerInch>96</o:PixelsPerInch>\n    </o:OfficeDocumentSettings>\n    </xml>\n    </noscript>\n    <![endif]-->\n    \u003C!--[if lte mso 11]>\n    <style type=\"text/css\">\n      .mj-outlook-group-fix { width:100% !important; }\n    </style>\n    <![endif]-->\n    \n    \n    <style type=\"text/css\">\n      @media only screen and (min-width:480px) {\n        .mj-column-per-100 { width:100% !important; max-width: 100%; }\n.mj-column-per-58 { width:58% !important; max-width: 58%; }\n.mj-column-per-42 { width:42% !important; max-width: 42%; }\n      }\n    </style>\n    <style media=\"screen and (min-width:480px)\">\n      .moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }\n.moz-text-html .mj-column-per-58 { width:58% !important; max-width: 58%; }\n.moz-text-html .mj-column-per-42 { width:42% !important; max-width: 42%; }\n    </style>\n    \n    \n  \n    \n     \n    <style type=\"text/css\">\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\n      a:focus-visible { outline: 2px solid #8c2f16; outline-offset: 2px; }\n      @media only screen and (max-width: 480px) {\n        .pad { padding-left: 18px !important; padding-right: 18px !important; }\n        .first { padding-right: 0 !important; }\n        .last { padding-left: 0 !important; }\n        .heading { font-size: 28px !important; line-height: 34px !important; }\n      }\n      @media (prefers-color-scheme: dark) {\n        body, body > div { background-color: #121316 !important; }\n        .desk, .desk > table { background-color: #121316 !important; }\n        .sheet, .sheet > table { background-color: #1b1d21 !important; }\n        .ink, .ink div { color: #ebe7df !important; }\n        .ink .soft, .soft, .soft div { color: #b9b3a8 !important; }\n        .accent { color: #f0a48c !important; }\n        .link { color: #a3cbef !important; }\n        .rule { border-color: #56524b !important; }\n        .bar { border-color: #ebe7df !important; }\n        .note { background-color: #2a2622 !important; border-color: #f0a48c !important; }\n        .button td, .button a { background-color: #ebe7df !important; color: #1b1d21 !important; }\n      }\n    </style>\n    <meta name=\"color-scheme\" content=\"light dark\" />\n      <meta name=\"supported-color-schemes\" content=\"light dark\" />\n      <meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\" />\n  </head>\n  \n      <body style=\"word-spacing:normal;background-color:#f1eee7;\" lang=\"en-GB\" dir=\"ltr\">\n        \n    <div style=\"display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;\">"
    + alias3(alias2(alias1(depth0, "preheader", {"start":{"line":81,"column":132},"end":{"line":81,"column":141}} ), depth0))
    + "</div>\n  \n        <div aria-label=\""
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":83,"column":27},"end":{"line":83,"column":34}} ), depth0))
    + "\" aria-roledescription=\"email\" role=\"article\" lang=\"en-GB\" dir=\"ltr\" style=\"word-spacing:normal;background-color:#f1eee7;\">\n        \n      \n      \u003C!--[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:640px;\" width=\"640\" bgcolor=\"#fffdf9\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n    \n      \n      <div class=\"sheet\" style=\"background:#fffdf9;background-color:#fffdf9;margin:0px auto;max-width:640px;\">\n        \n        <table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#fffdf9;background-color:#fffdf9;width:100%;\">\n          <tbody>\n            <tr>\n              <td style=\"direction:ltr;font-size:0px;padding:12px 0 6px;text-align:center;\">\n                \u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"width:640px;\" ><![endif]-->\n            \n      <div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0;line-height:0;text-align:left;display:inline-block;width:100%;direction:ltr;\">\n        \u003C!--[if mso | IE]><table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" ><tr><td style=\"vertical-align:middle;width:371px;\" ><![endif]-->\n                \n      <div class=\"mj-column-per-58 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:middle;width:58%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:middle;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"left\" class=\"pad first\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#211e1a;\"><strong class=\"accent\" style=\"color:#8c2f16;letter-spacing:0.03em;\">"
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":113,"column":240},"end":{"line":113,"column":248}} ), depth0))
    + "</strong></div>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n              \u003C!--[if mso | IE]></td><td style=\"vertical-align:middle;width:269px;\" ><![endif]-->\n                \n      <div class=\"mj-column-per-42 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:middle;width:42%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:middle;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"right\" class=\"pad last\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:14px;line-height:44px;text-align:right;color:#211e1a;\"><a class=\"link\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "edition", {"start":{"line":143,"column":195},"end":{"line":143,"column":208}} ), depth0))
    + "\" style=\"display:inline-block;min-height:44px;line-height:44px;color:#1f4f7d;text-decoration:underline;\">View&nbsp;in&nbsp;browser</a></div>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n              \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n      </div>\n    \n          \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n              </td>\n            </tr>\n          </tbody>\n        </table>\n        \n      </div>\n    \n      \n      \u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:640px;\" width=\"640\" bgcolor=\"#fffdf9\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n    \n      \n      <div class=\"sheet\" style=\"background:#fffdf9;background-color:#fffdf9;margin:0px auto;max-width:640px;\">\n        \n        <table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#fffdf9;background-color:#fffdf9;width:100%;\">\n          <tbody>\n            <tr>\n              <td style=\"direction:ltr;font-size:0px;padding:0;text-align:center;\">\n                \u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:640px;\" ><![endif]-->\n            \n      <div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:top;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"left\" class=\"pad ink\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:15px;line-height:24px;text-align:left;color:#211e1a;\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"masthead"),depth0,{"name":"masthead","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n          \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n              </td>\n            </tr>\n          </tbody>\n        </table>\n        \n      </div>\n    \n      \n      \u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:640px;\" width=\"640\" bgcolor=\"#fffdf9\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n    \n      \n      <div class=\"sheet\" style=\"background:#fffdf9;background-color:#fffdf9;margin:0px auto;max-width:640px;\">\n        \n        <table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#fffdf9;background-color:#fffdf9;width:100%;\">\n          <tbody>\n            <tr>\n              <td style=\"direction:ltr;font-size:0px;padding:0 0 28px;text-align:center;\">\n                \u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:640px;\" ><![endif]-->\n            \n      <div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:top;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"left\" class=\"pad ink\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:15px;line-height:24px;text-align:left;color:#211e1a;\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sections"),depth0,{"name":"sections","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n          \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n              </td>\n            </tr>\n          </tbody>\n        </table>\n        \n      </div>\n    \n      \n      \u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:640px;\" width=\"640\" bgcolor=\"#fffdf9\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n    \n      \n      <div class=\"sheet\" style=\"background:#fffdf9;background-color:#fffdf9;margin:0px auto;max-width:640px;\">\n        \n        <table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#fffdf9;background-color:#fffdf9;width:100%;\">\n          <tbody>\n            <tr>\n              <td style=\"direction:ltr;font-size:0px;padding:0 0 32px;text-align:center;\">\n                \u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:640px;\" ><![endif]-->\n            \n      <div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:top;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"left\" class=\"pad ink\" style=\"font-size:0px;padding:0 24px 16px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:15px;line-height:24px;text-align:left;color:#211e1a;\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"made"),depth0,{"name":"made","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n    \n                </td>\n              </tr>\n            \n              <tr>\n                <td align=\"left\" class=\"button pad\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"border-collapse:separate;line-height:100%;\">\n        <tbody>\n          <tr>\n            <td align=\"center\" bgcolor=\"#211e1a\" role=\"presentation\" style=\"border:none;border-radius:4px;cursor:auto;mso-padding-alt:14px 20px;background:#211e1a;\" valign=\"middle\">\n              <a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "edition", {"start":{"line":302,"column":25},"end":{"line":302,"column":38}} ), depth0))
    + "\" style=\"display:inline-block;background:#211e1a;color:#fffdf9;font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:16px;font-weight:600;line-height:20px;margin:0;text-decoration:none;text-transform:none;padding:14px 20px;mso-padding-alt:0px;border-radius:4px;\" target=\"_blank\">\n                See every item’s sources\n              </a>\n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n          \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n              </td>\n            </tr>\n          </tbody>\n        </table>\n        \n      </div>\n    \n      \n      \u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"desk-outlook\" role=\"presentation\" style=\"width:640px;\" width=\"640\" bgcolor=\"#f1eee7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n    \n      \n      <div class=\"desk\" style=\"background:#f1eee7;background-color:#f1eee7;margin:0px auto;max-width:640px;\">\n        \n        <table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#f1eee7;background-color:#f1eee7;width:100%;\">\n          <tbody>\n            <tr>\n              <td style=\"direction:ltr;font-size:0px;padding:20px 0 32px;text-align:center;\">\n                \u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:640px;\" ><![endif]-->\n            \n      <div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:top;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"left\" class=\"pad soft\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:14px;line-height:22px;text-align:left;color:#57514a;\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"footer"),depth0,{"name":"footer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n          \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n              </td>\n            </tr>\n          </tbody>\n        </table>\n        \n      </div>\n    \n      \n      \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n    \n    \n      </div>\n      </body>\n    \n</html>\n  ";
},"usePartial":true,"useData":true},
"email.txt": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\nCorrection, "
    + ((stack1 = alias2(alias1(depth0, "on", {"start":{"line":9,"column":14},"end":{"line":9,"column":16}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "text", {"start":{"line":9,"column":22},"end":{"line":9,"column":26}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\nNote: "
    + ((stack1 = container.lambda(container.strict(depth0, "note", {"start":{"line":13,"column":8},"end":{"line":13,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n\n"
    + ((stack1 = alias2(alias1(depth0, "headingUpper", {"start":{"line":20,"column":2},"end":{"line":20,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(depth0, "rule", {"start":{"line":21,"column":2},"end":{"line":21,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n- "
    + ((stack1 = container.lambda(container.strict(depth0, "text", {"start":{"line":24,"column":4},"end":{"line":24,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"marks"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"outlets"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  ["
    + ((stack1 = container.lambda(container.strict(depth0, "marks", {"start":{"line":26,"column":5},"end":{"line":26,"column":10}} ), depth0)) != null ? stack1 : "")
    + "]\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  "
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":29,"column":4},"end":{"line":29,"column":8}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":10},"end":{"line":29,"column":37}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ": "
    + ((stack1 = container.lambda(container.strict(depth0, "url", {"start":{"line":29,"column":25},"end":{"line":29,"column":28}} ), depth0)) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n\nCORRECTIONS\n-----------\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"corrections"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n- To the list of "
    + ((stack1 = alias2(alias1(depth0, "of", {"start":{"line":40,"column":19},"end":{"line":40,"column":21}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "text", {"start":{"line":40,"column":27},"end":{"line":40,"column":31}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(lookupProperty(depth0,"sender"), "reason", {"start":{"line":55,"column":2},"end":{"line":55,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"sender"), "name", {"start":{"line":57,"column":2},"end":{"line":57,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"sender"), "address", {"start":{"line":58,"column":2},"end":{"line":58,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "masthead", {"start":{"line":1,"column":2},"end":{"line":1,"column":10}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "date", {"start":{"line":1,"column":17},"end":{"line":1,"column":21}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":3,"column":2},"end":{"line":3,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(depth0, "titleRule", {"start":{"line":4,"column":2},"end":{"line":4,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "standfirst", {"start":{"line":6,"column":2},"end":{"line":6,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(depth0, "leadIn", {"start":{"line":16,"column":2},"end":{"line":16,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":32,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"corrections"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":42,"column":7}}})) != null ? stack1 : "")
    + "\n\nHOW THIS LIST WAS MADE\n----------------------\n\n"
    + ((stack1 = alias2(alias1(depth0, "made", {"start":{"line":48,"column":2},"end":{"line":48,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\nEvery item traces to its sources. The web page shows, for each one, the\npassages it rests on:\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"links"), "edition", {"start":{"line":51,"column":2},"end":{"line":51,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n----\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"sender"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":60,"column":7}}})) != null ? stack1 : "")
    + "Unsubscribe from this list:\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"links"), "unsubscribe", {"start":{"line":62,"column":2},"end":{"line":62,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\nChoose sections, or the weekly list:\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"links"), "preferences", {"start":{"line":65,"column":2},"end":{"line":65,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
"correction.html": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en-GB\" dir=\"ltr\" xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n  <head>\n    <title>"
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":4,"column":13},"end":{"line":4,"column":20}} ), depth0))
    + "</title>\n    \u003C!--[if !mso]>\u003C!-->\n    <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n    \u003C!--<![endif]-->\n    <meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n    <style type=\"text/css\">\n      #outlook a { padding:0; }\n      body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }\n      table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }\n      img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }\n      p { display:block;margin:13px 0; }\n    </style>\n    \u003C!--[if mso]>\n    <noscript>\n    <xml>\n    <o:OfficeDocumentSettings>\n      <o:AllowPNG/>\n      <o:PixelsPerInch>96</o:PixelsPerInch>\n    </o:OfficeDocumentSettings>\n    </xml>\n    </noscript>\n    <![endif]-->\n    \u003C!--[if lte mso 11]>\n    <style type=\"text/css\">\n      .mj-outlook-group-fix { width:100% !important; }\n    </style>\n    <![endif]-->\n    \n    \n    <style type=\"text/css\">\n      @media only screen and (min-width:480px) {\n        .mj-column-per-100 { width:100% !important; max-width: 100%; }\n.mj-column-per-58 { width:58% !important; max-width: 58%; }\n.mj-column-per-42 { width:42% !important; max-width: 42%; }\n      }\n    </style>\n    <style media=\"screen and (min-width:480px)\">\n      .moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }\n.moz-text-html .mj-column-per-58 { width:58% !important; max-width: 58%; }\n.moz-text-html .mj-column-per-42 { width:42% !important; max-width: 42%; }\n    </style>\n    \n    \n  \n    \n     \n    <style type=\"text/css\">\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\n      a:focus-visible { outline: 2px solid #8c2f16; outline-offset: 2px; }\n      @media only screen and (max-width: 480px) {\n        .pad { padding-left: 18px !important; padding-right: 18px !important; }\n        .first { padding-right: 0 !important; }\n        .last { padding-left: 0 !important; }\n        .heading { font-size: 28px !important; line-height: 34px !important; }\n      }\n      @media (prefers-color-scheme: dark) {\n        body, body > div { background-color: #121316 !important; }\n        .desk, .desk > table { background-color: #121316 !important; }\n        .sheet, .sheet > table { background-color: #1b1d21 !important; }\n        .ink, .ink div { color: #ebe7df !important; }\n        .ink .soft, .soft, .soft div { color: #b9b3a8 !important; }\n        .accent { color: #f0a48c !important; }\n        .link { color: #a3cbef !important; }\n        .rule { border-color: #56524b !important; }\n        .bar { border-color: #ebe7df !important; }\n        .note { background-color: #2a2622 !important; border-color: #f0a48c !important; }\n        .button td, .button a { background-color: #ebe7df !important; color: #1b1d21 !important; }\n      }\n    </style>\n    <meta name=\"color-scheme\" content=\"light dark\" />\n      <meta name=\"supported-color-schemes\" content=\"light dark\" />\n      <meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\" />\n  </head>\n  \n      <body style=\"word-spacing:normal;background-color:#f1eee7;\" lang=\"en-GB\" dir=\"ltr\">\n        \n    <div style=\"display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;\">"
    + alias3(alias2(alias1(depth0, "preheader", {"start":{"line":81,"column":132},"end":{"line":81,"column":141}} ), depth0))
    + "</div>\n  \n        <div aria-label=\""
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":83,"column":27},"end":{"line":83,"column":34}} ), depth0))
    + "\" aria-roledescription=\"email\" role=\"article\" lang=\"en-GB\" dir=\"ltr\" style=\"word-spacing:normal;background-color:#f1eee7;\">\n        \n      \n      \u003C!--[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:640px;\" width=\"640\" bgcolor=\"#fffdf9\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n    \n      \n      <div class=\"sheet\" style=\"background:#fffdf9;background-color:#fffdf9;margin:0px auto;max-width:640px;\">\n        \n        <table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#fffdf9;background-color:#fffdf9;width:100%;\">\n          <tbody>\n            <tr>\n              <td style=\"direction:ltr;font-size:0px;padding:12px 0 6px;text-align:center;\">\n                \u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"width:640px;\" ><![endif]-->\n            \n      <div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0;line-height:0;text-align:left;display:inline-block;width:100%;direction:ltr;\">\n        \u003C!--[if mso | IE]><table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" ><tr><td style=\"vertical-align:middle;width:371px;\" ><![endif]-->\n                \n      <div class=\"mj-column-per-58 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:middle;width:58%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:middle;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"left\" class=\"pad first\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#211e1a;\"><strong class=\"accent\" style=\"color:#8c2f16;letter-spacing:0.03em;\">"
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":113,"column":240},"end":{"line":113,"column":248}} ), depth0))
    + "</strong></div>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n              \u003C!--[if mso | IE]></td><td style=\"vertical-align:middle;width:269px;\" ><![endif]-->\n                \n      <div class=\"mj-column-per-42 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:middle;width:42%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:middle;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"right\" class=\"pad last\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:14px;line-height:44px;text-align:right;color:#211e1a;\"><a class=\"link\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "edition", {"start":{"line":143,"column":195},"end":{"line":143,"column":208}} ), depth0))
    + "\" style=\"display:inline-block;min-height:44px;line-height:44px;color:#1f4f7d;text-decoration:underline;\">View&nbsp;in&nbsp;browser</a></div>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n              \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n      </div>\n    \n          \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n              </td>\n            </tr>\n          </tbody>\n        </table>\n        \n      </div>\n    \n      \n      \u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:640px;\" width=\"640\" bgcolor=\"#fffdf9\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n    \n      \n      <div class=\"sheet\" style=\"background:#fffdf9;background-color:#fffdf9;margin:0px auto;max-width:640px;\">\n        \n        <table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#fffdf9;background-color:#fffdf9;width:100%;\">\n          <tbody>\n            <tr>\n              <td style=\"direction:ltr;font-size:0px;padding:0 0 32px;text-align:center;\">\n                \u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:640px;\" ><![endif]-->\n            \n      <div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:top;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"left\" class=\"pad ink\" style=\"font-size:0px;padding:0 24px 20px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:15px;line-height:24px;text-align:left;color:#211e1a;\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"correction"),depth0,{"name":"correction","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n    \n                </td>\n              </tr>\n            \n              <tr>\n                <td align=\"left\" class=\"button pad\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"border-collapse:separate;line-height:100%;\">\n        <tbody>\n          <tr>\n            <td align=\"center\" bgcolor=\"#211e1a\" role=\"presentation\" style=\"border:none;border-radius:4px;cursor:auto;mso-padding-alt:14px 20px;background:#211e1a;\" valign=\"middle\">\n              <a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "edition", {"start":{"line":206,"column":25},"end":{"line":206,"column":38}} ), depth0))
    + "\" style=\"display:inline-block;background:#211e1a;color:#fffdf9;font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:16px;font-weight:600;line-height:20px;margin:0;text-decoration:none;text-transform:none;padding:14px 20px;mso-padding-alt:0px;border-radius:4px;\" target=\"_blank\">\n                Read the corrected list\n              </a>\n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n          \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n              </td>\n            </tr>\n          </tbody>\n        </table>\n        \n      </div>\n    \n      \n      \u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"desk-outlook\" role=\"presentation\" style=\"width:640px;\" width=\"640\" bgcolor=\"#f1eee7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n    \n      \n      <div class=\"desk\" style=\"background:#f1eee7;background-color:#f1eee7;margin:0px auto;max-width:640px;\">\n        \n        <table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#f1eee7;background-color:#f1eee7;width:100%;\">\n          <tbody>\n            <tr>\n              <td style=\"direction:ltr;font-size:0px;padding:20px 0 32px;text-align:center;\">\n                \u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:640px;\" ><![endif]-->\n            \n      <div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:top;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"left\" class=\"pad soft\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:14px;line-height:22px;text-align:left;color:#57514a;\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"footer"),depth0,{"name":"footer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n          \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n              </td>\n            </tr>\n          </tbody>\n        </table>\n        \n      </div>\n    \n      \n      \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n    \n    \n      </div>\n      </body>\n    \n</html>\n  ";
},"usePartial":true,"useData":true},
"correction.txt": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(lookupProperty(depth0,"sender"), "reason", {"start":{"line":13,"column":2},"end":{"line":13,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"sender"), "name", {"start":{"line":15,"column":2},"end":{"line":15,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"sender"), "address", {"start":{"line":16,"column":2},"end":{"line":16,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "masthead", {"start":{"line":1,"column":2},"end":{"line":1,"column":10}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "on", {"start":{"line":1,"column":17},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\nCORRECTION TO THE LIST OF "
    + ((stack1 = alias2(alias1(depth0, "ofUpper", {"start":{"line":3,"column":28},"end":{"line":3,"column":35}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(depth0, "rule", {"start":{"line":4,"column":2},"end":{"line":4,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "text", {"start":{"line":6,"column":2},"end":{"line":6,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":8,"column":2},"end":{"line":8,"column":7}} ), depth0)) != null ? stack1 : "")
    + ". The list on the web has been put right and says so:\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"links"), "edition", {"start":{"line":9,"column":2},"end":{"line":9,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n----\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sender"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "Unsubscribe from this list:\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"links"), "unsubscribe", {"start":{"line":20,"column":2},"end":{"line":20,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
"index.html": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<link rel=\"canonical\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "canonical", {"start":{"line":18,"column":30},"end":{"line":18,"column":44}} ), depth0))
    + "\">\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\""
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":19,"column":59},"end":{"line":19,"column":67}} ), depth0))
    + "\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "atom", {"start":{"line":19,"column":79},"end":{"line":19,"column":88}} ), depth0))
    + "\">\n<link rel=\"alternate\" type=\"application/feed+json\" title=\""
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":20,"column":60},"end":{"line":20,"column":68}} ), depth0))
    + "\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "json", {"start":{"line":20,"column":80},"end":{"line":20,"column":89}} ), depth0))
    + "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "subheading", {"start":{"line":353,"column":49},"end":{"line":353,"column":59}} ), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<p class=\"note\"><strong>Correction, <time datetime=\""
    + alias3(alias2(alias1(depth0, "isoOn", {"start":{"line":355,"column":69},"end":{"line":355,"column":74}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "on", {"start":{"line":355,"column":80},"end":{"line":355,"column":82}} ), depth0))
    + "</time>:</strong> "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":355,"column":104},"end":{"line":355,"column":108}} ), depth0))
    + "</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "<p class=\"note\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":356,"column":39},"end":{"line":356,"column":43}} ), depth0))
    + "</p>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<nav aria-label=\"Sections\"><ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":357,"column":51},"end":{"line":357,"column":124}}})) != null ? stack1 : "")
    + "</ul></nav>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":357,"column":85},"end":{"line":357,"column":91}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":357,"column":97},"end":{"line":357,"column":104}} ), depth0))
    + "</a></li>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":362,"column":28},"end":{"line":362,"column":34}} ), depth0))
    + "\">\n<h2 id=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":363,"column":10},"end":{"line":363,"column":16}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":363,"column":22},"end":{"line":363,"column":29}} ), depth0))
    + "</h2>\n<ul class=\"items\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":365,"column":0},"end":{"line":367,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"item"),depth0,{"name":"item","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"corrections\">\n<h2 id=\"corrections\">Corrections</h2>\n<ul class=\"corrections\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"corrections"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":375,"column":0},"end":{"line":377,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>To the list of "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":376,"column":19},"end":{"line":376,"column":81}}})) != null ? stack1 : "")
    + ": "
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":376,"column":85},"end":{"line":376,"column":89}} ), depth0))
    + "</li>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":376,"column":42},"end":{"line":376,"column":46}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "of", {"start":{"line":376,"column":52},"end":{"line":376,"column":54}} ), depth0))
    + "</a>";
},"11":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "of", {"start":{"line":376,"column":70},"end":{"line":376,"column":72}} ), depth0));
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<nav aria-label=\"Other days\"><ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"site"),"before"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":385,"column":0},"end":{"line":385,"column":104}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"site"),"after"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":386,"column":0},"end":{"line":386,"column":101}}})) != null ? stack1 : "")
    + "\n<li><a href=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"site"), "archive", {"start":{"line":387,"column":15},"end":{"line":387,"column":27}} ), depth0))
    + "\">All days</a></li>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"site"),"subscribe"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":388,"column":0},"end":{"line":388,"column":86}}})) != null ? stack1 : "")
    + "\n</ul></nav>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"site"),"before"), "href", {"start":{"line":385,"column":34},"end":{"line":385,"column":50}} ), depth0))
    + "\" rel=\"prev\">Day "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"site"),"before"), "day", {"start":{"line":385,"column":71},"end":{"line":385,"column":86}} ), depth0))
    + "</a></li>";
},"14":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"site"),"after"), "href", {"start":{"line":386,"column":33},"end":{"line":386,"column":48}} ), depth0))
    + "\" rel=\"next\">Day "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"site"),"after"), "day", {"start":{"line":386,"column":69},"end":{"line":386,"column":83}} ), depth0))
    + "</a></li>";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"site"), "subscribe", {"start":{"line":388,"column":37},"end":{"line":388,"column":51}} ), depth0))
    + "\">Get it by email</a></li>";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>Left out:</p>\n<ul class=\"left-out\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"leftOut"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":396,"column":0},"end":{"line":396,"column":43}}})) != null ? stack1 : "")
    + "\n</ul>\n";
},"17":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>";
},"18":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"sender\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "name", {"start":{"line":399,"column":34},"end":{"line":399,"column":45}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "address", {"start":{"line":399,"column":51},"end":{"line":399,"column":65}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en-GB\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-WNP4XduSSbJ4vTADmqZtxP46FhY4yq8SH57YA8t/KTI='; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":9,"column":9},"end":{"line":9,"column":14}} ), depth0))
    + "</title>\n<meta name=\"description\" content=\""
    + alias3(alias2(alias1(depth0, "description", {"start":{"line":10,"column":36},"end":{"line":10,"column":47}} ), depth0))
    + "\">\n<meta property=\"og:type\" content=\"article\">\n<meta property=\"og:locale\" content=\"en_GB\">\n<meta property=\"og:site_name\" content=\""
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":13,"column":41},"end":{"line":13,"column":49}} ), depth0))
    + "\">\n<meta property=\"og:title\" content=\""
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":14,"column":37},"end":{"line":14,"column":42}} ), depth0))
    + "\">\n<meta property=\"og:description\" content=\""
    + alias3(alias2(alias1(depth0, "description", {"start":{"line":15,"column":43},"end":{"line":15,"column":54}} ), depth0))
    + "\">\n<meta property=\"article:published_time\" content=\""
    + alias3(alias2(alias1(depth0, "isoDate", {"start":{"line":16,"column":51},"end":{"line":16,"column":58}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"site"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + "<style>:root {\n  color-scheme: light dark;\n  --paper: #fffdf9;\n  --desk: #f1eee7;\n  --ink: #211e1a;\n  --soft: #57514a;\n  --rule: #b8b0a2;\n  --accent: #8c2f16;\n  --link: #1f4f7d;\n  --note: #f6efe3;\n  --mark: #fbe7a8;\n  --gutter: clamp(1.125rem, 5vw, 3rem);\n  --serif: Georgia, \"Times New Roman\", serif;\n  --sans: -apple-system, BlinkMacSystemFont, \"Segoe UI\", Helvetica, Arial, sans-serif;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #1b1d21;\n    --desk: #121316;\n    --ink: #ebe7df;\n    --soft: #b9b3a8;\n    --rule: #56524b;\n    --accent: #f0a48c;\n    --link: #a3cbef;\n    --note: #2a2622;\n    --mark: #5a4a12;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nhtml {\n  background: var(--desk);\n  -webkit-text-size-adjust: 100%;\n  scroll-behavior: smooth;\n}\nbody {\n  margin: 0 auto;\n  max-width: 46rem;\n  min-height: 100vh;\n  background: var(--paper);\n  color: var(--ink);\n  font: 1.0625rem / 1.6 var(--serif);\n  overflow-wrap: anywhere;\n}\n.wrap {\n  padding: 0 var(--gutter);\n}\na {\n  color: var(--link);\n  text-underline-offset: 0.15em;\n}\na:focus-visible,\nsummary:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n}\n.skip {\n  position: absolute;\n  left: -999rem;\n  font-family: var(--sans);\n  padding: 0.75rem 1rem;\n  background: var(--paper);\n}\n.skip:focus {\n  left: 0.5rem;\n  top: 0.5rem;\n}\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.masthead {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 0 1rem;\n  margin: 0;\n  padding: 1.25rem 0 0.75rem;\n  border-bottom: 3px double var(--ink);\n  font: 0.9375rem / 1.5 var(--sans);\n  color: var(--soft);\n}\n.brand {\n  color: var(--accent);\n  letter-spacing: 0.04em;\n}\nh1,\nh2 {\n  font-family: var(--serif);\n  line-height: 1.2;\n  text-wrap: balance;\n}\nh1 {\n  margin: 1.5rem 0 0;\n  font-size: clamp(1.75rem, 6vw, 2.5rem);\n  font-weight: 400;\n}\nh1 span {\n  display: block;\n  font-weight: 700;\n}\n.standfirst {\n  margin: 0.9rem 0 0;\n  font-size: 1.125rem;\n  font-style: italic;\n  color: var(--soft);\n}\n.note {\n  margin: 1.25rem 0 0;\n  padding: 0.75rem 1rem;\n  background: var(--note);\n  border-left: 4px solid var(--accent);\n  font-family: var(--sans);\n  font-size: 1rem;\n}\n.corrections {\n  margin: 1rem 0 0;\n  padding: 0 0 0 1.25rem;\n}\n.corrections li {\n  margin: 0.9rem 0 0;\n}\nnav ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.25rem;\n  margin: 1rem 0 0;\n  padding: 0;\n  list-style: none;\n  font: 0.9375rem var(--sans);\n}\nnav a {\n  display: inline-block;\n  line-height: 2.75rem;\n}\nmain:focus {\n  outline: none;\n}\n.lead-in {\n  margin: 1.25rem 0 0;\n  font-weight: 700;\n}\nh2 {\n  margin: 2rem 0 0;\n  padding: 0.75rem 0 0;\n  border-top: 1px solid var(--rule);\n  font-size: 1.5rem;\n}\n.items {\n  margin: 0;\n  padding: 0 0 0 1.25rem;\n}\n.items > li {\n  position: relative;\n  margin: 0.5rem 0 0;\n  scroll-margin-top: 1rem;\n}\n.items > li::marker {\n  color: var(--accent);\n}\n.items > li:target {\n  background: var(--note);\n  box-shadow: 0 0 0 0.5rem var(--note);\n}\n.text {\n  margin: 0;\n}\n.anchor {\n  position: absolute;\n  top: 0;\n  right: calc(-1 * var(--gutter));\n  width: var(--gutter);\n  line-height: 2.75rem;\n  margin-top: -0.5rem;\n  text-align: center;\n  color: var(--soft);\n  font-family: var(--sans);\n  text-decoration: none;\n  opacity: 0;\n}\n.anchor:focus,\nli:hover > .text > .anchor {\n  opacity: 1;\n}\n.outlets {\n  margin: 0.2rem 0 0;\n  font: 0.875rem / 1.6 var(--sans);\n  color: var(--soft);\n}\n.outlets a,\n.origin {\n  padding: 0.9rem 0;\n}\n.disputed {\n  color: var(--accent);\n}\ndetails {\n  font: 0.9375rem / 1.55 var(--sans);\n}\nsummary {\n  display: inline-block;\n  min-height: 2.75rem;\n  line-height: 2.75rem;\n  cursor: pointer;\n  color: var(--link);\n  font-size: 0.875rem;\n}\nsummary::before {\n  content: \"+\";\n  display: inline-block;\n  width: 1em;\n  font-weight: 700;\n}\ndetails[open] > summary::before {\n  content: \"−\";\n}\nfigure {\n  margin: 0 0 1rem;\n  padding: 0.2rem 0 0.2rem 1rem;\n  border-left: 3px solid var(--rule);\n}\nblockquote {\n  margin: 0;\n  font-family: var(--serif);\n  font-size: 1rem;\n}\nblockquote p,\n.withheld {\n  margin: 0;\n}\n.withheld {\n  font-style: italic;\n}\nmark {\n  background: var(--mark);\n  color: inherit;\n}\nfigcaption {\n  margin: 0.4rem 0 0;\n  font-size: 0.875rem;\n  color: var(--soft);\n}\nfigcaption strong {\n  color: var(--ink);\n}\np.changes {\n  margin: 0;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\nul.changes {\n  margin: 0.2rem 0 1rem;\n  padding-left: 1.25rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\nfooter {\n  padding-top: 0.5rem;\n  padding-bottom: 3rem;\n  font: 0.9375rem / 1.6 var(--sans);\n}\nfooter h2 {\n  font-size: 1.25rem;\n}\n.left-out {\n  margin: 0;\n  padding-left: 1.25rem;\n  columns: 18rem;\n  column-gap: 2rem;\n}\n.sender {\n  color: var(--soft);\n}\n@media (pointer: coarse) {\n  .anchor {\n    opacity: 1;\n  }\n}\n@media print {\n  html,\n  body {\n    background: none;\n    color: #000;\n    font-size: 10.5pt;\n  }\n  body {\n    max-width: none;\n  }\n  .skip,\n  nav,\n  .anchor,\n  summary {\n    display: none;\n  }\n  h2 {\n    break-after: avoid;\n  }\n  li {\n    break-inside: avoid;\n  }\n  .outlets a {\n    color: inherit;\n    text-decoration: none;\n  }\n}\n.days {\n  margin: 1rem 0 0;\n  padding: 0;\n  list-style: none;\n}\n.days > li {\n  padding: 0.75rem 0;\n  border-bottom: 1px solid var(--rule);\n}\n.days a {\n  display: inline-block;\n  font: 1.0625rem / 2.75rem var(--sans);\n}\n.days p {\n  margin: 0;\n}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#list\">Skip to the list</a>\n<header class=\"wrap\">\n<p class=\"masthead\"><strong class=\"brand\">"
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":352,"column":44},"end":{"line":352,"column":52}} ), depth0))
    + "</strong> <time datetime=\""
    + alias3(alias2(alias1(depth0, "isoDate", {"start":{"line":352,"column":82},"end":{"line":352,"column":89}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "date", {"start":{"line":352,"column":95},"end":{"line":352,"column":99}} ), depth0))
    + "</time></p>\n<h1><span>"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":353,"column":12},"end":{"line":353,"column":19}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"subheading"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":353,"column":28},"end":{"line":353,"column":68}}})) != null ? stack1 : "")
    + "</h1>\n<p class=\"standfirst\">"
    + alias3(alias2(alias1(depth0, "standfirst", {"start":{"line":354,"column":24},"end":{"line":354,"column":34}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":355,"column":0},"end":{"line":356,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":356,"column":9},"end":{"line":356,"column":56}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"manySections"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":357,"column":0},"end":{"line":357,"column":142}}})) != null ? stack1 : "")
    + "\n</header>\n<main class=\"wrap\" id=\"list\" tabindex=\"-1\">\n<p class=\"lead-in\">"
    + alias3(alias2(alias1(depth0, "leadIn", {"start":{"line":360,"column":21},"end":{"line":360,"column":27}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":361,"column":0},"end":{"line":370,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"corrections"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":371,"column":0},"end":{"line":380,"column":7}}})) != null ? stack1 : "")
    + "</main>\n<footer class=\"wrap\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"site"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":383,"column":0},"end":{"line":390,"column":7}}})) != null ? stack1 : "")
    + "<h2 id=\"accounting\">How this list was made</h2>\n<p>"
    + alias3(alias2(alias1(depth0, "made", {"start":{"line":392,"column":5},"end":{"line":392,"column":9}} ), depth0))
    + " Every item traces to its sources: open “Sources” under an item to read the passages it rests on. Words that stand in the item are marked there.</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"leftOut"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":393,"column":0},"end":{"line":398,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"sender"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":399,"column":0},"end":{"line":399,"column":78}}})) != null ? stack1 : "")
    + "\n</footer>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
"archive.html": {"0":function(container,depth0,helpers,partials,data) {
    return "Email and feeds";
},"1":function(container,depth0,helpers,partials,data) {
    return "Feeds";
},"2":function(container,depth0,helpers,partials,data) {
    return "<li><a href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "subscribe", {"start":{"line":347,"column":107},"end":{"line":347,"column":116}} ), depth0))
    + "\">Get it by email</a></li>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>Weekly lists</h2>\n<ol class=\"days\" reversed>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"weeks"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":353,"column":0},"end":{"line":355,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n<h2>Daily lists</h2>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":354,"column":15},"end":{"line":354,"column":19}} ), depth0))
    + "\"><time datetime=\""
    + alias3(alias2(alias1(depth0, "isoDate", {"start":{"line":354,"column":41},"end":{"line":354,"column":48}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "date", {"start":{"line":354,"column":54},"end":{"line":354,"column":58}} ), depth0))
    + "</time>, "
    + alias3(alias2(alias1(depth0, "days", {"start":{"line":354,"column":71},"end":{"line":354,"column":75}} ), depth0))
    + "</a><p>"
    + alias3(alias2(alias1(depth0, "summary", {"start":{"line":354,"column":86},"end":{"line":354,"column":93}} ), depth0))
    + "</p></li>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":361,"column":15},"end":{"line":361,"column":19}} ), depth0))
    + "\"><time datetime=\""
    + alias3(alias2(alias1(depth0, "isoDate", {"start":{"line":361,"column":41},"end":{"line":361,"column":48}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "date", {"start":{"line":361,"column":54},"end":{"line":361,"column":58}} ), depth0))
    + "</time>, day "
    + alias3(alias2(alias1(depth0, "day", {"start":{"line":361,"column":75},"end":{"line":361,"column":78}} ), depth0))
    + "</a><p>"
    + alias3(alias2(alias1(depth0, "summary", {"start":{"line":361,"column":89},"end":{"line":361,"column":96}} ), depth0))
    + "</p></li>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"sender\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "name", {"start":{"line":366,"column":34},"end":{"line":366,"column":45}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "address", {"start":{"line":366,"column":51},"end":{"line":366,"column":65}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en-GB\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-WNP4XduSSbJ4vTADmqZtxP46FhY4yq8SH57YA8t/KTI='; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":9,"column":9},"end":{"line":9,"column":14}} ), depth0))
    + ": all days</title>\n<meta name=\"description\" content=\"Every list of key events of "
    + alias3(alias2(alias1(depth0, "matter", {"start":{"line":10,"column":64},"end":{"line":10,"column":70}} ), depth0))
    + ", the newest first.\">\n<link rel=\"canonical\" href=\""
    + alias3(alias2(alias1(depth0, "canonical", {"start":{"line":11,"column":30},"end":{"line":11,"column":39}} ), depth0))
    + "\">\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\""
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":12,"column":59},"end":{"line":12,"column":64}} ), depth0))
    + "\" href=\"feed.xml\">\n<link rel=\"alternate\" type=\"application/feed+json\" title=\""
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":13,"column":60},"end":{"line":13,"column":65}} ), depth0))
    + "\" href=\"feed.json\">\n<style>:root {\n  color-scheme: light dark;\n  --paper: #fffdf9;\n  --desk: #f1eee7;\n  --ink: #211e1a;\n  --soft: #57514a;\n  --rule: #b8b0a2;\n  --accent: #8c2f16;\n  --link: #1f4f7d;\n  --note: #f6efe3;\n  --mark: #fbe7a8;\n  --gutter: clamp(1.125rem, 5vw, 3rem);\n  --serif: Georgia, \"Times New Roman\", serif;\n  --sans: -apple-system, BlinkMacSystemFont, \"Segoe UI\", Helvetica, Arial, sans-serif;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #1b1d21;\n    --desk: #121316;\n    --ink: #ebe7df;\n    --soft: #b9b3a8;\n    --rule: #56524b;\n    --accent: #f0a48c;\n    --link: #a3cbef;\n    --note: #2a2622;\n    --mark: #5a4a12;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nhtml {\n  background: var(--desk);\n  -webkit-text-size-adjust: 100%;\n  scroll-behavior: smooth;\n}\nbody {\n  margin: 0 auto;\n  max-width: 46rem;\n  min-height: 100vh;\n  background: var(--paper);\n  color: var(--ink);\n  font: 1.0625rem / 1.6 var(--serif);\n  overflow-wrap: anywhere;\n}\n.wrap {\n  padding: 0 var(--gutter);\n}\na {\n  color: var(--link);\n  text-underline-offset: 0.15em;\n}\na:focus-visible,\nsummary:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n}\n.skip {\n  position: absolute;\n  left: -999rem;\n  font-family: var(--sans);\n  padding: 0.75rem 1rem;\n  background: var(--paper);\n}\n.skip:focus {\n  left: 0.5rem;\n  top: 0.5rem;\n}\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.masthead {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 0 1rem;\n  margin: 0;\n  padding: 1.25rem 0 0.75rem;\n  border-bottom: 3px double var(--ink);\n  font: 0.9375rem / 1.5 var(--sans);\n  color: var(--soft);\n}\n.brand {\n  color: var(--accent);\n  letter-spacing: 0.04em;\n}\nh1,\nh2 {\n  font-family: var(--serif);\n  line-height: 1.2;\n  text-wrap: balance;\n}\nh1 {\n  margin: 1.5rem 0 0;\n  font-size: clamp(1.75rem, 6vw, 2.5rem);\n  font-weight: 400;\n}\nh1 span {\n  display: block;\n  font-weight: 700;\n}\n.standfirst {\n  margin: 0.9rem 0 0;\n  font-size: 1.125rem;\n  font-style: italic;\n  color: var(--soft);\n}\n.note {\n  margin: 1.25rem 0 0;\n  padding: 0.75rem 1rem;\n  background: var(--note);\n  border-left: 4px solid var(--accent);\n  font-family: var(--sans);\n  font-size: 1rem;\n}\n.corrections {\n  margin: 1rem 0 0;\n  padding: 0 0 0 1.25rem;\n}\n.corrections li {\n  margin: 0.9rem 0 0;\n}\nnav ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.25rem;\n  margin: 1rem 0 0;\n  padding: 0;\n  list-style: none;\n  font: 0.9375rem var(--sans);\n}\nnav a {\n  display: inline-block;\n  line-height: 2.75rem;\n}\nmain:focus {\n  outline: none;\n}\n.lead-in {\n  margin: 1.25rem 0 0;\n  font-weight: 700;\n}\nh2 {\n  margin: 2rem 0 0;\n  padding: 0.75rem 0 0;\n  border-top: 1px solid var(--rule);\n  font-size: 1.5rem;\n}\n.items {\n  margin: 0;\n  padding: 0 0 0 1.25rem;\n}\n.items > li {\n  position: relative;\n  margin: 0.5rem 0 0;\n  scroll-margin-top: 1rem;\n}\n.items > li::marker {\n  color: var(--accent);\n}\n.items > li:target {\n  background: var(--note);\n  box-shadow: 0 0 0 0.5rem var(--note);\n}\n.text {\n  margin: 0;\n}\n.anchor {\n  position: absolute;\n  top: 0;\n  right: calc(-1 * var(--gutter));\n  width: var(--gutter);\n  line-height: 2.75rem;\n  margin-top: -0.5rem;\n  text-align: center;\n  color: var(--soft);\n  font-family: var(--sans);\n  text-decoration: none;\n  opacity: 0;\n}\n.anchor:focus,\nli:hover > .text > .anchor {\n  opacity: 1;\n}\n.outlets {\n  margin: 0.2rem 0 0;\n  font: 0.875rem / 1.6 var(--sans);\n  color: var(--soft);\n}\n.outlets a,\n.origin {\n  padding: 0.9rem 0;\n}\n.disputed {\n  color: var(--accent);\n}\ndetails {\n  font: 0.9375rem / 1.55 var(--sans);\n}\nsummary {\n  display: inline-block;\n  min-height: 2.75rem;\n  line-height: 2.75rem;\n  cursor: pointer;\n  color: var(--link);\n  font-size: 0.875rem;\n}\nsummary::before {\n  content: \"+\";\n  display: inline-block;\n  width: 1em;\n  font-weight: 700;\n}\ndetails[open] > summary::before {\n  content: \"−\";\n}\nfigure {\n  margin: 0 0 1rem;\n  padding: 0.2rem 0 0.2rem 1rem;\n  border-left: 3px solid var(--rule);\n}\nblockquote {\n  margin: 0;\n  font-family: var(--serif);\n  font-size: 1rem;\n}\nblockquote p,\n.withheld {\n  margin: 0;\n}\n.withheld {\n  font-style: italic;\n}\nmark {\n  background: var(--mark);\n  color: inherit;\n}\nfigcaption {\n  margin: 0.4rem 0 0;\n  font-size: 0.875rem;\n  color: var(--soft);\n}\nfigcaption strong {\n  color: var(--ink);\n}\np.changes {\n  margin: 0;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\nul.changes {\n  margin: 0.2rem 0 1rem;\n  padding-left: 1.25rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\nfooter {\n  padding-top: 0.5rem;\n  padding-bottom: 3rem;\n  font: 0.9375rem / 1.6 var(--sans);\n}\nfooter h2 {\n  font-size: 1.25rem;\n}\n.left-out {\n  margin: 0;\n  padding-left: 1.25rem;\n  columns: 18rem;\n  column-gap: 2rem;\n}\n.sender {\n  color: var(--soft);\n}\n@media (pointer: coarse) {\n  .anchor {\n    opacity: 1;\n  }\n}\n@media print {\n  html,\n  body {\n    background: none;\n    color: #000;\n    font-size: 10.5pt;\n  }\n  body {\n    max-width: none;\n  }\n  .skip,\n  nav,\n  .anchor,\n  summary {\n    display: none;\n  }\n  h2 {\n    break-after: avoid;\n  }\n  li {\n    break-inside: avoid;\n  }\n  .outlets a {\n    color: inherit;\n    text-decoration: none;\n  }\n}\n.days {\n  margin: 1rem 0 0;\n  padding: 0;\n  list-style: none;\n}\n.days > li {\n  padding: 0.75rem 0;\n  border-bottom: 1px solid var(--rule);\n}\n.days a {\n  display: inline-block;\n  font: 1.0625rem / 2.75rem var(--sans);\n}\n.days p {\n  margin: 0;\n}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#list\">Skip to the days</a>\n<header class=\"wrap\">\n<p class=\"masthead\"><strong class=\"brand\">"
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":344,"column":44},"end":{"line":344,"column":52}} ), depth0))
    + "</strong></p>\n<h1><span>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":345,"column":12},"end":{"line":345,"column":17}} ), depth0))
    + ":</span> all days</h1>\n<p class=\"standfirst\">Every list of key events of "
    + alias3(alias2(alias1(depth0, "matter", {"start":{"line":346,"column":52},"end":{"line":346,"column":58}} ), depth0))
    + ", the newest first.</p>\n<nav aria-label=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"subscribe"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":347,"column":17},"end":{"line":347,"column":69}}})) != null ? stack1 : "")
    + "\"><ul>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"subscribe"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":347,"column":75},"end":{"line":347,"column":151}}})) != null ? stack1 : "")
    + "<li><a href=\"feed.xml\">Atom feed</a></li><li><a href=\"feed.json\">JSON feed</a></li></ul></nav>\n</header>\n<main class=\"wrap\" id=\"list\" tabindex=\"-1\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"weeks"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":350,"column":0},"end":{"line":358,"column":7}}})) != null ? stack1 : "")
    + "<ol class=\"days\" reversed>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"days"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":360,"column":0},"end":{"line":362,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</main>\n<footer class=\"wrap\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"sender"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":366,"column":0},"end":{"line":366,"column":78}}})) != null ? stack1 : "")
    + "\n</footer>\n</body>\n</html>\n";
},"useData":true},
},
partials: {
"correction": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div class=\"bar\" style=\"border-top:3px double #211e1a;padding:20px 0 0;\">\n<p class=\"soft\" style=\"margin:0 0 8px;font-size:15px;line-height:22px;color:#57514a;\">"
    + alias3(alias2(alias1(depth0, "on", {"start":{"line":2,"column":88},"end":{"line":2,"column":90}} ), depth0))
    + "</p>\n<h1 class=\"heading\" style=\"margin:0;font-family:Georgia,'Times New Roman',serif;font-size:30px;line-height:38px;font-weight:700;\">Correction to the list of "
    + alias3(alias2(alias1(depth0, "of", {"start":{"line":3,"column":158},"end":{"line":3,"column":160}} ), depth0))
    + "</h1>\n<p style=\"margin:20px 0 0;font-family:Georgia,'Times New Roman',serif;font-size:18px;line-height:28px;\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":4,"column":106},"end":{"line":4,"column":110}} ), depth0))
    + "</p>\n<p class=\"soft\" style=\"margin:20px 0 0;font-size:15px;line-height:24px;color:#57514a;\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":5,"column":89},"end":{"line":5,"column":94}} ), depth0))
    + ". The list on the web has been put right and says so.</p>\n</div>";
},"useData":true},
"footer": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p style=\"margin:0;\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "reason", {"start":{"line":1,"column":37},"end":{"line":1,"column":50}} ), depth0))
    + "</p>\n<p style=\"margin:10px 0 0;\"><strong>"
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "name", {"start":{"line":2,"column":38},"end":{"line":2,"column":49}} ), depth0))
    + "</strong><br/>"
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "address", {"start":{"line":2,"column":67},"end":{"line":2,"column":81}} ), depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<p style=\"margin:0;\">"
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":3,"column":31},"end":{"line":3,"column":39}} ), depth0))
    + ", edition of "
    + alias3(alias2(alias1(depth0, "date", {"start":{"line":3,"column":56},"end":{"line":3,"column":60}} ), depth0))
    + ".</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sender"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "<p style=\"margin:6px 0 0;\"><a class=\"link\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "unsubscribe", {"start":{"line":4,"column":58},"end":{"line":4,"column":75}} ), depth0))
    + "\" style=\"display:inline-block;min-height:44px;line-height:44px;font-size:15px;color:#1f4f7d;text-decoration:underline;\">Unsubscribe from this list</a></p>\n<p style=\"margin:0;\"><a class=\"link\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "preferences", {"start":{"line":5,"column":45},"end":{"line":5,"column":62}} ), depth0))
    + "\" style=\"display:inline-block;min-height:44px;line-height:44px;font-size:15px;color:#1f4f7d;text-decoration:underline;\">Choose sections, or the weekly list</a></p>";
},"useData":true},
"item": {"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "when", {"start":{"line":3,"column":33},"end":{"line":3,"column":37}} ), depth0))
    + " · ";
},"1":function(container,depth0,helpers,partials,data) {
    return "<strong class=\"disputed\">Disputed</strong> · ";
},"2":function(container,depth0,helpers,partials,data) {
    return "<strong>Update</strong> · ";
},"3":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "backing", {"start":{"line":3,"column":182},"end":{"line":3,"column":189}} ), depth0))
    + ": ";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":3,"column":217},"end":{"line":3,"column":307}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":307},"end":{"line":3,"column":337}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "url", {"start":{"line":3,"column":239},"end":{"line":3,"column":242}} ), depth0))
    + "\" rel=\"noopener noreferrer\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":3,"column":274},"end":{"line":3,"column":278}} ), depth0))
    + "</a>";
},"6":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":3,"column":294},"end":{"line":3,"column":298}} ), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    return ", ";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"withheld"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":218}}})) != null ? stack1 : "")
    + "\n<figcaption><strong>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "outlet", {"start":{"line":9,"column":22},"end":{"line":9,"column":28}} ), depth0))
    + "</strong>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"published"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":39},"end":{"line":9,"column":78}}})) != null ? stack1 : "")
    + "<br>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(16, data, 0),"data":data,"loc":{"start":{"line":9,"column":82},"end":{"line":9,"column":258}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"backs"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":258},"end":{"line":9,"column":299}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"same"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":299},"end":{"line":9,"column":379}}})) != null ? stack1 : "")
    + "</figcaption>\n</figure>\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "<p class=\"withheld\">The outlet’s terms keep this passage off the page.</p>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<blockquote><p>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pieces"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":113},"end":{"line":8,"column":194}}})) != null ? stack1 : "")
    + "</p></blockquote>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"used"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":8,"column":129},"end":{"line":8,"column":185}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    return "<mark>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":8,"column":149},"end":{"line":8,"column":153}} ), depth0))
    + "</mark>";
},"13":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":8,"column":172},"end":{"line":8,"column":176}} ), depth0));
},"14":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(container.strict(depth0, "published", {"start":{"line":9,"column":60},"end":{"line":9,"column":69}} ), depth0));
},"15":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"origin\" href=\""
    + alias3(alias2(alias1(depth0, "url", {"start":{"line":9,"column":119},"end":{"line":9,"column":122}} ), depth0))
    + "\" rel=\"noopener noreferrer\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":9,"column":154},"end":{"line":9,"column":159}} ), depth0))
    + "</a>";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":9,"column":175},"end":{"line":9,"column":180}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"plainUrl"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":182},"end":{"line":9,"column":251}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    return " <span class=\"plain-url\">("
    + container.escapeExpression(container.lambda(container.strict(depth0, "plainUrl", {"start":{"line":9,"column":226},"end":{"line":9,"column":234}} ), depth0))
    + ")</span>";
},"18":function(container,depth0,helpers,partials,data) {
    return "<br>Backs “"
    + container.escapeExpression(container.lambda(container.strict(depth0, "backs", {"start":{"line":9,"column":284},"end":{"line":9,"column":289}} ), depth0))
    + "”";
},"19":function(container,depth0,helpers,partials,data) {
    return "<br>Tells the same; the words of the item are from elsewhere.";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"changes\">Put otherwise than in the sources:</p>\n<ul class=\"changes\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":20},"end":{"line":14,"column":63}}})) != null ? stack1 : "")
    + "</ul>\n";
},"21":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li id=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":1,"column":10},"end":{"line":1,"column":16}} ), depth0))
    + "\">\n<p class=\"text\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":2,"column":18},"end":{"line":2,"column":22}} ), depth0))
    + " <a class=\"anchor\" href=\"#"
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":2,"column":52},"end":{"line":2,"column":58}} ), depth0))
    + "\" aria-label=\"Link to this item\">#</a></p>\n<p class=\"outlets\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":19},"end":{"line":3,"column":49}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"disputed"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":49},"end":{"line":3,"column":117}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"updated"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":117},"end":{"line":3,"column":165}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"backing"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":165},"end":{"line":3,"column":200}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"outlets"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":200},"end":{"line":3,"column":346}}})) != null ? stack1 : "")
    + "</p>\n<details>\n<summary>Sources ("
    + alias3(alias2(alias1(depth0, "passageCount", {"start":{"line":5,"column":20},"end":{"line":5,"column":32}} ), depth0))
    + ")<span class=\"unseen\"> of this item</span></summary>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"passages"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"changes"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "</details>\n</li>";
},"useData":true},
"made": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "<h2 class=\"rule\" style=\"margin:0;padding:12px 0 0;border-top:1px solid #b8b0a2;font-family:Georgia,'Times New Roman',serif;font-size:19px;line-height:28px;font-weight:700;\">How this list was made</h2>\n<p style=\"margin:6px 0 0;font-size:15px;line-height:24px;\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "made", {"start":{"line":2,"column":61},"end":{"line":2,"column":65}} ), depth0))
    + " Every item traces to its sources: the web page shows, for each one, the passages it rests on.</p>";
},"useData":true},
"masthead": {"0":function(container,depth0,helpers,partials,data) {
    return " <span style=\"display:block;font-weight:400;\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "subheading", {"start":{"line":3,"column":207},"end":{"line":3,"column":217}} ), depth0))
    + "</span>";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<p class=\"note\" style=\"margin:20px 0 0;padding:12px 16px;background-color:#f6efe3;border-left:4px solid #8c2f16;font-size:16px;line-height:24px;\"><strong>Correction, "
    + alias3(alias2(alias1(depth0, "on", {"start":{"line":5,"column":183},"end":{"line":5,"column":185}} ), depth0))
    + ":</strong> "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":5,"column":200},"end":{"line":5,"column":204}} ), depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p class=\"note\" style=\"margin:20px 0 0;padding:12px 16px;background-color:#f6efe3;border-left:4px solid #8c2f16;font-size:16px;line-height:24px;\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":6,"column":169},"end":{"line":6,"column":173}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"bar\" style=\"border-top:3px double #211e1a;padding:20px 0 0;\">\n<p class=\"soft\" style=\"margin:0 0 8px;font-size:15px;line-height:22px;color:#57514a;\">"
    + alias3(alias2(alias1(depth0, "date", {"start":{"line":2,"column":88},"end":{"line":2,"column":92}} ), depth0))
    + "</p>\n<h1 class=\"heading\" style=\"margin:0;font-family:Georgia,'Times New Roman',serif;font-size:34px;line-height:40px;font-weight:700;\">"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":3,"column":132},"end":{"line":3,"column":139}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"subheading"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":141},"end":{"line":3,"column":233}}})) != null ? stack1 : "")
    + "</h1>\n<p class=\"soft\" style=\"margin:14px 0 0;font-family:Georgia,'Times New Roman',serif;font-style:italic;font-size:18px;line-height:27px;color:#57514a;\">"
    + alias3(alias2(alias1(depth0, "standfirst", {"start":{"line":4,"column":151},"end":{"line":4,"column":161}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":186}}})) != null ? stack1 : "")
    + "\n<p style=\"margin:20px 0 0;font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:26px;font-weight:700;\">"
    + alias3(alias2(alias1(depth0, "leadIn", {"start":{"line":7,"column":122},"end":{"line":7,"column":128}} ), depth0))
    + "</p>\n</div>";
},"useData":true},
"sections": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2 class=\"rule\" style=\"margin:28px 0 0;padding:10px 0 0;border-top:1px solid #b8b0a2;font-family:Georgia,'Times New Roman',serif;font-size:23px;line-height:30px;font-weight:700;\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "heading", {"start":{"line":3,"column":182},"end":{"line":3,"column":189}} ), depth0))
    + "</h2>\n<ul style=\"margin:0;padding:0 0 0 20px;\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li style=\"margin:14px 0 0;font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:27px;\"><span class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":6,"column":126},"end":{"line":6,"column":130}} ), depth0))
    + "</span>\n<div class=\"soft\" style=\"margin:4px 0 0;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Helvetica,Arial,sans-serif;font-size:14px;line-height:22px;color:#57514a;\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"standing"),depth0,{"name":"standing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"outlets"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":185},"end":{"line":7,"column":382}}})) != null ? stack1 : "")
    + "</div></li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":7,"column":202},"end":{"line":7,"column":343}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":343},"end":{"line":7,"column":373}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"link\" href=\""
    + alias3(alias2(alias1(depth0, "url", {"start":{"line":7,"column":237},"end":{"line":7,"column":240}} ), depth0))
    + "\" style=\"padding:14px 0;color:#1f4f7d;text-decoration:underline;\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":7,"column":310},"end":{"line":7,"column":314}} ), depth0))
    + "</a>";
},"4":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":7,"column":330},"end":{"line":7,"column":334}} ), depth0));
},"5":function(container,depth0,helpers,partials,data) {
    return ", ";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2 class=\"rule\" style=\"margin:28px 0 0;padding:10px 0 0;border-top:1px solid #b8b0a2;font-family:Georgia,'Times New Roman',serif;font-size:23px;line-height:30px;font-weight:700;\">Corrections</h2>\n<ul class=\"corrections\" style=\"margin:0;padding:0 0 0 20px;\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"corrections"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li style=\"margin:14px 0 0;font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:27px;\">To the list of "
    + alias3(alias2(alias1(depth0, "of", {"start":{"line":15,"column":122},"end":{"line":15,"column":124}} ), depth0))
    + ": "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":15,"column":130},"end":{"line":15,"column":134}} ), depth0))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"corrections"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "</div>";
},"usePartial":true,"useData":true},
"standing": {"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":14},"end":{"line":1,"column":18}} ), depth0))
    + " · ";
},"1":function(container,depth0,helpers,partials,data) {
    return "<strong class=\"accent\" style=\"color:#8c2f16;\">Disputed</strong> · ";
},"2":function(container,depth0,helpers,partials,data) {
    return "<strong>Update</strong> · ";
},"3":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "backing", {"start":{"line":1,"column":184},"end":{"line":1,"column":191}} ), depth0))
    + ": ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":30}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"disputed"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":30},"end":{"line":1,"column":119}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"updated"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":119},"end":{"line":1,"column":167}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"backing"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":167},"end":{"line":1,"column":202}}})) != null ? stack1 : "");
},"useData":true},
},
};
