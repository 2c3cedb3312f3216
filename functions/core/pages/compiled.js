// Made by `npm run templates` from templates/people/: change those, not this.
export default {
styleHash: "kUP0bPB27SzdKz7EfoLoc+8O1Ma1l8qys2p14X6dD2A=",
templates: {
"mail.html": {"0":function(container,depth0,helpers,partials,data) {
    return "          <p style=\"margin:16px 0 0;\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p style=\"margin:10px 0 0;\"><strong>"
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "name", {"start":{"line":181,"column":62},"end":{"line":181,"column":73}} ), depth0))
    + "</strong><br/>"
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "address", {"start":{"line":181,"column":91},"end":{"line":181,"column":105}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en-GB\" dir=\"ltr\" xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n  <head>\n    <title>"
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":4,"column":13},"end":{"line":4,"column":20}} ), depth0))
    + "</title>\n    \u003C!--[if !mso]>\u003C!-->\n    <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n    \u003C!--<![endif]-->\n    <meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n    <style type=\"text/css\">\n      #outlook a { padding:0; }\n      body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }\n      table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }\n      img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }\n      p { display:block;margin:13px 0; }\n    </style>\n    \u003C!--[if mso]>\n    <noscript>\n    <xml>\n    <o:OfficeDocumentSettings>\n      <o:AllowPNG/>\n      <o:PixelsPerInch>96</o:PixelsPerInch>\n    </o:OfficeDocumentSettings>\n    </xml>\n    </noscript>\n    <![endif]-->\n    \u003C!--[if lte mso 11]>\n    <style type=\"text/css\">\n      .mj-outlook-group-fix { width:100% !important; }\n    </style>\n    <![endif]-->\n    \n    \n    <style type=\"text/css\">\n      @media only screen and (min-width:480px) {\n        .mj-column-per-100 { width:100% !important; max-width: 100%; }\n      }\n    </style>\n    <style media=\"screen and (min-width:480px)\">\n      .moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }\n    </style>\n    \n    \n  \n    \n     \n    <style type=\"text/css\">\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\n      @media only screen and (max-width: 480px) {\n        .pad { padding-left: 18px !important; padding-right: 18px !important; }\n      }\n      @media (prefers-color-scheme: dark) {\n        body, body > div { background-color: #121316 !important; }\n        .desk, .desk > table { background-color: #121316 !important; }\n        .sheet, .sheet > table { background-color: #1b1d21 !important; }\n        .ink, .ink div { color: #ebe7df !important; }\n        .soft, .soft div { color: #b9b3a8 !important; }\n        .accent { color: #f0a48c !important; }\n        .link { color: #a3cbef !important; }\n        .bar { border-color: #ebe7df !important; }\n        .button td, .button a { background-color: #ebe7df !important; color: #1b1d21 !important; }\n      }\n    </style>\n    <meta name=\"color-scheme\" content=\"light dark\" />\n      <meta name=\"supported-color-schemes\" content=\"light dark\" />\n      <meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\" />\n  </head>\n  \n      <body style=\"word-spacing:normal;background-color:#f1eee7;\" lang=\"en-GB\" dir=\"ltr\">\n        \n    <div style=\"display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;\">"
    + alias3(alias2(alias1(depth0, "preheader", {"start":{"line":71,"column":132},"end":{"line":71,"column":141}} ), depth0))
    + "</div>\n  \n        <div aria-label=\""
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":73,"column":27},"end":{"line":73,"column":34}} ), depth0))
    + "\" aria-roledescription=\"email\" role=\"article\" lang=\"en-GB\" dir=\"ltr\" style=\"word-spacing:normal;background-color:#f1eee7;\">\n        \n      \n      \u003C!--[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:640px;\" width=\"640\" bgcolor=\"#fffdf9\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n    \n      \n      <div class=\"sheet\" style=\"background:#fffdf9;background-color:#fffdf9;margin:0px auto;max-width:640px;\">\n        \n        <table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#fffdf9;background-color:#fffdf9;width:100%;\">\n          <tbody>\n            <tr>\n              <td style=\"direction:ltr;font-size:0px;padding:20px 0 28px;text-align:center;\">\n                \u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:640px;\" ><![endif]-->\n            \n      <div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:top;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"left\" class=\"pad ink\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:17px;line-height:26px;text-align:left;color:#211e1a;\"><p style=\"margin:0 0 12px;font-size:15px;line-height:22px;\"><strong class=\"accent\" style=\"color:#8c2f16;letter-spacing:0.03em;\">"
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":100,"column":300},"end":{"line":100,"column":308}} ), depth0))
    + "</strong></p>\n          <div class=\"bar\" style=\"border-top:3px double #211e1a;padding:20px 0 0;\">\n          <h1 style=\"margin:0;font-family:Georgia,'Times New Roman',serif;font-size:28px;line-height:34px;font-weight:700;\">"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":102,"column":126},"end":{"line":102,"column":133}} ), depth0))
    + "</h1>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"paragraphs"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":103,"column":10},"end":{"line":105,"column":19}}})) != null ? stack1 : "")
    + "          </div></div>\n    \n                </td>\n              </tr>\n            \n              <tr>\n                <td align=\"left\" class=\"button pad\" style=\"font-size:0px;padding:24px 24px 0;word-break:break-word;\">\n                  \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"border-collapse:separate;line-height:100%;\">\n        <tbody>\n          <tr>\n            <td align=\"center\" bgcolor=\"#211e1a\" role=\"presentation\" style=\"border:none;border-radius:4px;cursor:auto;mso-padding-alt:14px 20px;background:#211e1a;\" valign=\"middle\">\n              <a href=\""
    + alias3(alias2(alias1(depth0, "link", {"start":{"line":118,"column":25},"end":{"line":118,"column":29}} ), depth0))
    + "\" style=\"display:inline-block;background:#211e1a;color:#fffdf9;font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:16px;font-weight:600;line-height:20px;margin:0;text-decoration:none;text-transform:none;padding:14px 20px;mso-padding-alt:0px;border-radius:4px;\" target=\"_blank\">\n                "
    + alias3(alias2(alias1(depth0, "button", {"start":{"line":119,"column":18},"end":{"line":119,"column":24}} ), depth0))
    + "\n              </a>\n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n                </td>\n              </tr>\n            \n              <tr>\n                <td align=\"left\" class=\"pad ink\" style=\"font-size:0px;padding:24px 24px 0;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:15px;line-height:23px;text-align:left;color:#211e1a;\"><p style=\"margin:0;\">If the button does not work, copy this address into a browser:<br/><a class=\"link\" href=\""
    + alias3(alias2(alias1(depth0, "link", {"start":{"line":132,"column":282},"end":{"line":132,"column":286}} ), depth0))
    + "\" style=\"display:inline-block;padding:12px 0;color:#1f4f7d;word-break:break-all;\">"
    + alias3(alias2(alias1(depth0, "link", {"start":{"line":132,"column":372},"end":{"line":132,"column":376}} ), depth0))
    + "</a></p></div>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n          \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n              </td>\n            </tr>\n          </tbody>\n        </table>\n        \n      </div>\n    \n      \n      \u003C!--[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"desk-outlook\" role=\"presentation\" style=\"width:640px;\" width=\"640\" bgcolor=\"#f1eee7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]-->\n    \n      \n      <div class=\"desk\" style=\"background:#f1eee7;background-color:#f1eee7;margin:0px auto;max-width:640px;\">\n        \n        <table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"background:#f1eee7;background-color:#f1eee7;width:100%;\">\n          <tbody>\n            <tr>\n              <td style=\"direction:ltr;font-size:0px;padding:20px 0 32px;text-align:center;\">\n                \u003C!--[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:640px;\" ><![endif]-->\n            \n      <div class=\"mj-column-per-100 mj-outlook-group-fix\" style=\"font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;\">\n        \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" width=\"100%\">\n        <tbody>\n          <tr>\n            <td style=\"vertical-align:top;padding:0;\">\n              \n      <table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"\" width=\"100%\">\n        <tbody>\n          \n              <tr>\n                <td align=\"left\" class=\"pad soft\" style=\"font-size:0px;padding:0 24px;word-break:break-word;\">\n                  \n      <div style=\"font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif;font-size:14px;line-height:22px;text-align:left;color:#57514a;\"><p style=\"margin:0;\">"
    + alias3(alias2(alias1(depth0, "reason", {"start":{"line":180,"column":193},"end":{"line":180,"column":199}} ), depth0))
    + "</p>\n          "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"sender"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":181,"column":10},"end":{"line":181,"column":118}}})) != null ? stack1 : "")
    + "</div>\n    \n                </td>\n              </tr>\n            \n        </tbody>\n      </table>\n    \n            </td>\n          </tr>\n        </tbody>\n      </table>\n    \n      </div>\n    \n          \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n              </td>\n            </tr>\n          </tbody>\n        </table>\n        \n      </div>\n    \n      \n      \u003C!--[if mso | IE]></td></tr></table><![endif]-->\n    \n    \n      </div>\n      </body>\n    \n</html>\n  ";
},"useData":true},
"mail.txt": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"sender"), "name", {"start":{"line":16,"column":2},"end":{"line":16,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"sender"), "address", {"start":{"line":17,"column":2},"end":{"line":17,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "masthead", {"start":{"line":1,"column":2},"end":{"line":1,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "heading", {"start":{"line":3,"column":2},"end":{"line":3,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"paragraphs"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = alias2(alias1(depth0, "button", {"start":{"line":9,"column":2},"end":{"line":9,"column":8}} ), depth0)) != null ? stack1 : "")
    + ":\n"
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":10,"column":2},"end":{"line":10,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n----\n"
    + ((stack1 = alias2(alias1(depth0, "reason", {"start":{"line":13,"column":2},"end":{"line":13,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"sender"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"subscribe.html": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<form class=\"form\" method=\"post\" action=\"/subscribe\">\n<input type=\"hidden\" name=\"story\" value=\""
    + alias3(alias2(alias1(depth0, "story", {"start":{"line":3,"column":43},"end":{"line":3,"column":48}} ), depth0))
    + "\">\n<p class=\"field\">\n<label for=\"address\">Email address</label>\n<input id=\"address\" name=\"address\" type=\"email\" autocomplete=\"email\" autocapitalize=\"off\" spellcheck=\"false\" required maxlength=\"254\" value=\""
    + alias3(alias2(alias1(depth0, "address", {"start":{"line":6,"column":143},"end":{"line":6,"column":150}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fault"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":153},"end":{"line":6,"column":193}}})) != null ? stack1 : "")
    + " aria-describedby=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fault"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":212},"end":{"line":6,"column":238}}})) != null ? stack1 : "")
    + "promise\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fault"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":71}}})) != null ? stack1 : "")
    + "\n</p>\n<fieldset>\n<legend>How often</legend>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"cadences"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "</fieldset>\n<p id=\"promise\">You will get one mail that asks you to confirm. Until you do, nothing else is sent. Every edition has a link to leave the list.</p>\n<p><button type=\"submit\">Subscribe</button></p>\n</form>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " aria-invalid=\"true\"";
},"2":function(container,depth0,helpers,partials,data) {
    return "fault ";
},"3":function(container,depth0,helpers,partials,data) {
    return "<strong class=\"fault\" id=\"fault\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "fault", {"start":{"line":7,"column":48},"end":{"line":7,"column":53}} ), depth0))
    + "</strong>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<label class=\"choice\"><input type=\"radio\" name=\"cadence\" value=\""
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":12,"column":66},"end":{"line":12,"column":71}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"chosen"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":74},"end":{"line":12,"column":103}}})) != null ? stack1 : "")
    + "> <span><strong>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":12,"column":121},"end":{"line":12,"column":125}} ), depth0))
    + "</strong> "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":12,"column":139},"end":{"line":12,"column":143}} ), depth0))
    + "</span></label>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return " checked";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"layout"),depth0,{"name":"layout","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"message.html": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"paragraphs"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"links"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"ways\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"links"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":8,"column":15},"end":{"line":8,"column":19}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":8,"column":25},"end":{"line":8,"column":29}} ), depth0))
    + "</a></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"layout"),depth0,{"name":"layout","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"act.html": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"paragraphs"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "<form class=\"form\" method=\"post\" action=\""
    + alias4(alias3(alias2(depth0, "action", {"start":{"line":5,"column":43},"end":{"line":5,"column":49}} ), depth0))
    + "\">\n<input type=\"hidden\" name=\"t\" value=\""
    + alias4(alias3(alias2(depth0, "token", {"start":{"line":6,"column":39},"end":{"line":6,"column":44}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"act"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "<p><button type=\"submit\">"
    + alias4(alias3(alias2(depth0, "button", {"start":{"line":8,"column":34},"end":{"line":8,"column":40}} ), depth0))
    + "</button></p>\n</form>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<input type=\"hidden\" name=\"act\" value=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "act", {"start":{"line":7,"column":52},"end":{"line":7,"column":55}} ), depth0))
    + "\">\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"layout"),depth0,{"name":"layout","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"preferences.html": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<form class=\"form\" method=\"post\" action=\"/preferences\">\n<input type=\"hidden\" name=\"t\" value=\""
    + alias3(alias2(alias1(depth0, "token", {"start":{"line":3,"column":39},"end":{"line":3,"column":44}} ), depth0))
    + "\">\n<input type=\"hidden\" name=\"act\" value=\"save\">\n<fieldset>\n<legend>How often</legend>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"cadences"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</fieldset>\n<fieldset"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fault"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":9},"end":{"line":11,"column":54}}})) != null ? stack1 : "")
    + ">\n<legend>Sections</legend>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fault"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":71}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "</fieldset>\n<p><button type=\"submit\">Save</button></p>\n</form>\n<h2>Leave the list</h2>\n<form class=\"form\" method=\"post\" action=\"/preferences\">\n<input type=\"hidden\" name=\"t\" value=\""
    + alias3(alias2(alias1(depth0, "token", {"start":{"line":22,"column":39},"end":{"line":22,"column":44}} ), depth0))
    + "\">\n<input type=\"hidden\" name=\"act\" value=\"leave\">\n<p id=\"leave-text\">No more editions of this story. That you left is kept, so that nobody adds you again.</p>\n<p><button class=\"second\" type=\"submit\" aria-describedby=\"leave-text\">Unsubscribe</button></p>\n</form>\n<h2>Have your data deleted</h2>\n<form class=\"form\" method=\"post\" action=\"/preferences\">\n<input type=\"hidden\" name=\"t\" value=\""
    + alias3(alias2(alias1(depth0, "token", {"start":{"line":29,"column":39},"end":{"line":29,"column":44}} ), depth0))
    + "\">\n<input type=\"hidden\" name=\"act\" value=\"delete\">\n<p id=\"delete-text\">Your address and your choices are removed from every story of this site, at once. What stays is a code made from your address, from which the address cannot be read: it keeps a list that somebody uploads from adding you.</p>\n<p><button class=\"second\" type=\"submit\" aria-describedby=\"delete-text\">Delete my data</button></p>\n</form>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<label class=\"choice\"><input type=\"radio\" name=\"cadence\" value=\""
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":8,"column":66},"end":{"line":8,"column":71}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"chosen"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":74},"end":{"line":8,"column":103}}})) != null ? stack1 : "")
    + "> <span><strong>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":8,"column":121},"end":{"line":8,"column":125}} ), depth0))
    + "</strong> "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":8,"column":139},"end":{"line":8,"column":143}} ), depth0))
    + "</span></label>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return " checked";
},"3":function(container,depth0,helpers,partials,data) {
    return " aria-describedby=\"fault\"";
},"4":function(container,depth0,helpers,partials,data) {
    return "<strong class=\"fault\" id=\"fault\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "fault", {"start":{"line":13,"column":48},"end":{"line":13,"column":53}} ), depth0))
    + "</strong>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<label class=\"choice\"><input type=\"checkbox\" name=\"section\" value=\""
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":15,"column":69},"end":{"line":15,"column":74}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"chosen"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":77},"end":{"line":15,"column":106}}})) != null ? stack1 : "")
    + "> <span>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":15,"column":116},"end":{"line":15,"column":120}} ), depth0))
    + "</span></label>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"layout"),depth0,{"name":"layout","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
},
partials: {
"layout": {"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"standfirst\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "lead", {"start":{"line":425,"column":36},"end":{"line":425,"column":40}} ), depth0))
    + "</p>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p class=\"note\" role=\"status\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":428,"column":44},"end":{"line":428,"column":48}} ), depth0))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"sender\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "name", {"start":{"line":432,"column":34},"end":{"line":432,"column":45}} ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "address", {"start":{"line":432,"column":51},"end":{"line":432,"column":65}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en-GB\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":9,"column":9},"end":{"line":9,"column":14}} ), depth0))
    + "</title>\n<style>:root {\n  color-scheme: light dark;\n  --paper: #fffdf9;\n  --desk: #f1eee7;\n  --ink: #211e1a;\n  --soft: #57514a;\n  --rule: #b8b0a2;\n  --accent: #8c2f16;\n  --link: #1f4f7d;\n  --note: #f6efe3;\n  --mark: #fbe7a8;\n  --gutter: clamp(1.125rem, 5vw, 3rem);\n  --serif: Georgia, \"Times New Roman\", serif;\n  --sans: -apple-system, BlinkMacSystemFont, \"Segoe UI\", Helvetica, Arial, sans-serif;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #1b1d21;\n    --desk: #121316;\n    --ink: #ebe7df;\n    --soft: #b9b3a8;\n    --rule: #56524b;\n    --accent: #f0a48c;\n    --link: #a3cbef;\n    --note: #2a2622;\n    --mark: #5a4a12;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nhtml {\n  background: var(--desk);\n  -webkit-text-size-adjust: 100%;\n  scroll-behavior: smooth;\n}\nbody {\n  margin: 0 auto;\n  max-width: 46rem;\n  min-height: 100vh;\n  background: var(--paper);\n  color: var(--ink);\n  font: 1.0625rem / 1.6 var(--serif);\n  overflow-wrap: anywhere;\n}\n.wrap {\n  padding: 0 var(--gutter);\n}\na {\n  color: var(--link);\n  text-underline-offset: 0.15em;\n}\na:focus-visible,\nsummary:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n}\n.skip {\n  position: absolute;\n  left: -999rem;\n  font-family: var(--sans);\n  padding: 0.75rem 1rem;\n  background: var(--paper);\n}\n.skip:focus {\n  left: 0.5rem;\n  top: 0.5rem;\n}\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.masthead {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 0 1rem;\n  margin: 0;\n  padding: 1.25rem 0 0.75rem;\n  border-bottom: 3px double var(--ink);\n  font: 0.9375rem / 1.5 var(--sans);\n  color: var(--soft);\n}\n.brand {\n  color: var(--accent);\n  letter-spacing: 0.04em;\n}\nh1,\nh2 {\n  font-family: var(--serif);\n  line-height: 1.2;\n  text-wrap: balance;\n}\nh1 {\n  margin: 1.5rem 0 0;\n  font-size: clamp(1.75rem, 6vw, 2.5rem);\n  font-weight: 400;\n}\nh1 span {\n  display: block;\n  font-weight: 700;\n}\n.standfirst {\n  margin: 0.9rem 0 0;\n  font-size: 1.125rem;\n  font-style: italic;\n  color: var(--soft);\n}\n.note {\n  margin: 1.25rem 0 0;\n  padding: 0.75rem 1rem;\n  background: var(--note);\n  border-left: 4px solid var(--accent);\n  font-family: var(--sans);\n  font-size: 1rem;\n}\n.corrections {\n  margin: 1rem 0 0;\n  padding: 0 0 0 1.25rem;\n}\n.corrections li {\n  margin: 0.9rem 0 0;\n}\nnav ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.25rem;\n  margin: 1rem 0 0;\n  padding: 0;\n  list-style: none;\n  font: 0.9375rem var(--sans);\n}\nnav a {\n  display: inline-block;\n  line-height: 2.75rem;\n}\nmain:focus {\n  outline: none;\n}\n.lead-in {\n  margin: 1.25rem 0 0;\n  font-weight: 700;\n}\nh2 {\n  margin: 2rem 0 0;\n  padding: 0.75rem 0 0;\n  border-top: 1px solid var(--rule);\n  font-size: 1.5rem;\n}\n.items {\n  margin: 0;\n  padding: 0 0 0 1.25rem;\n}\n.items > li {\n  position: relative;\n  margin: 0.5rem 0 0;\n  scroll-margin-top: 1rem;\n}\n.items > li::marker {\n  color: var(--accent);\n}\n.items > li:target {\n  background: var(--note);\n  box-shadow: 0 0 0 0.5rem var(--note);\n}\n.text {\n  margin: 0;\n}\n.anchor {\n  position: absolute;\n  top: 0;\n  right: calc(-1 * var(--gutter));\n  width: var(--gutter);\n  line-height: 2.75rem;\n  margin-top: -0.5rem;\n  text-align: center;\n  color: var(--soft);\n  font-family: var(--sans);\n  text-decoration: none;\n  opacity: 0;\n}\n.anchor:focus,\nli:hover > .text > .anchor {\n  opacity: 1;\n}\n.outlets {\n  margin: 0.2rem 0 0;\n  font: 0.875rem / 1.6 var(--sans);\n  color: var(--soft);\n}\n.outlets a,\n.origin {\n  padding: 0.9rem 0;\n}\n.disputed {\n  color: var(--accent);\n}\ndetails {\n  font: 0.9375rem / 1.55 var(--sans);\n}\nsummary {\n  display: inline-block;\n  min-height: 2.75rem;\n  line-height: 2.75rem;\n  cursor: pointer;\n  color: var(--link);\n  font-size: 0.875rem;\n}\nsummary::before {\n  content: \"+\";\n  display: inline-block;\n  width: 1em;\n  font-weight: 700;\n}\ndetails[open] > summary::before {\n  content: \"−\";\n}\nfigure {\n  margin: 0 0 1rem;\n  padding: 0.2rem 0 0.2rem 1rem;\n  border-left: 3px solid var(--rule);\n}\nblockquote {\n  margin: 0;\n  font-family: var(--serif);\n  font-size: 1rem;\n}\nblockquote p,\n.withheld {\n  margin: 0;\n}\n.withheld {\n  font-style: italic;\n}\nmark {\n  background: var(--mark);\n  color: inherit;\n}\nfigcaption {\n  margin: 0.4rem 0 0;\n  font-size: 0.875rem;\n  color: var(--soft);\n}\nfigcaption strong {\n  color: var(--ink);\n}\np.changes {\n  margin: 0;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\nul.changes {\n  margin: 0.2rem 0 1rem;\n  padding-left: 1.25rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\nfooter {\n  padding-top: 0.5rem;\n  padding-bottom: 3rem;\n  font: 0.9375rem / 1.6 var(--sans);\n}\nfooter h2 {\n  font-size: 1.25rem;\n}\n.left-out {\n  margin: 0;\n  padding-left: 1.25rem;\n  columns: 18rem;\n  column-gap: 2rem;\n}\n.sender {\n  color: var(--soft);\n}\n@media (pointer: coarse) {\n  .anchor {\n    opacity: 1;\n  }\n}\n@media print {\n  html,\n  body {\n    background: none;\n    color: #000;\n    font-size: 10.5pt;\n  }\n  body {\n    max-width: none;\n  }\n  .skip,\n  nav,\n  .anchor,\n  summary {\n    display: none;\n  }\n  h2 {\n    break-after: avoid;\n  }\n  li {\n    break-inside: avoid;\n  }\n  .outlets a {\n    color: inherit;\n    text-decoration: none;\n  }\n}\n.days {\n  margin: 1rem 0 0;\n  padding: 0;\n  list-style: none;\n}\n.days > li {\n  padding: 0.75rem 0;\n  border-bottom: 1px solid var(--rule);\n}\n.days a {\n  display: inline-block;\n  font: 1.0625rem / 2.75rem var(--sans);\n}\n.days p {\n  margin: 0;\n}\n\nmain {\n  padding-top: 1rem;\n  padding-bottom: 2rem;\n}\n.form,\n.ways {\n  font: 1.0625rem / 1.6 var(--sans);\n}\n.field label,\nlegend {\n  display: block;\n  padding: 0;\n  font-weight: 700;\n}\ninput[type=\"email\"] {\n  display: block;\n  width: 100%;\n  max-width: 26rem;\n  min-height: 2.75rem;\n  margin: 0.25rem 0 0;\n  padding: 0.5rem 0.75rem;\n  border: 2px solid var(--soft);\n  border-radius: 4px;\n  background: var(--paper);\n  color: var(--ink);\n  font: inherit;\n}\ninput[aria-invalid=\"true\"] {\n  border-color: var(--accent);\n}\ninput[type=\"radio\"],\ninput[type=\"checkbox\"] {\n  flex: none;\n  width: 1.25rem;\n  height: 1.25rem;\n  margin: 0.25rem 0 0;\n  accent-color: var(--accent);\n}\ninput:focus-visible,\nbutton:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n}\n.fault {\n  display: block;\n  margin: 0.25rem 0 0;\n  color: var(--accent);\n}\nfieldset {\n  margin: 1.25rem 0 0;\n  padding: 0;\n  border: 0;\n}\n.choice {\n  display: flex;\n  gap: 0.75rem;\n  min-height: 2.75rem;\n  padding: 0.5rem 0;\n  cursor: pointer;\n}\nbutton {\n  min-height: 2.75rem;\n  padding: 0.625rem 1.25rem;\n  border: 2px solid var(--ink);\n  border-radius: 4px;\n  background: var(--ink);\n  color: var(--paper);\n  font: 600 1rem / 1.25 var(--sans);\n  cursor: pointer;\n}\nbutton.second {\n  background: none;\n  color: var(--ink);\n}\n.ways {\n  padding: 0;\n  list-style: none;\n}\n.ways a {\n  display: inline-block;\n  line-height: 2.75rem;\n}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n<header class=\"wrap\">\n<p class=\"masthead\"><strong class=\"brand\">"
    + alias3(alias2(alias1(depth0, "masthead", {"start":{"line":423,"column":44},"end":{"line":423,"column":52}} ), depth0))
    + "</strong></p>\n<h1><span>"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":424,"column":12},"end":{"line":424,"column":19}} ), depth0))
    + "</span></h1>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"lead"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":425,"column":0},"end":{"line":425,"column":53}}})) != null ? stack1 : "")
    + "\n</header>\n<main class=\"wrap\" id=\"main\" tabindex=\"-1\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":428,"column":0},"end":{"line":428,"column":61}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"@partial-block"),depth0,{"name":"@partial-block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</main>\n<footer class=\"wrap\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"sender"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":432,"column":0},"end":{"line":432,"column":78}}})) != null ? stack1 : "")
    + "\n</footer>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
},
};
