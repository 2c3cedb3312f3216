import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './constructs/alarms.ts';
import { Compose } from './constructs/compose.ts';
import { watchComposing } from './constructs/compose-alarms.ts';
import { Http } from './constructs/http.ts';
import { watchMailing } from './constructs/mail-alarms.ts';
import { Mailing } from './constructs/mailing.ts';
import { Pages } from './constructs/pages.ts';
import { Secrets } from './constructs/secrets.ts';
import { Site } from './constructs/site.ts';
import { Storage } from './constructs/storage.ts';
import { Watch } from './constructs/watch.ts';
import { type MailSettings, type StageSettings, withSender } from './settings.ts';

/** All of Daybrief in one account and region: wiring only. Without a sender nothing of mail is made. */
export class DaybriefStack extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id, { description: 'Daybrief: a daily list of key events' });
    const { stories } = settings;
    const storage = new Storage(this, 'Storage', settings);
    const front = withSender(settings) ? this.front(settings) : undefined;
    const site = new Site(this, 'Site', { settings, storage, pages: front?.pages });
    const compose = new Compose(this, 'Compose', { settings, storage, siteUrl: site.url });
    const { deadLetters } = compose;
    const watch = new Watch(this, 'Watch', { settings, storage, deadLetters });
    const alarms = new Alarms(this, 'Alarms', settings);
    watchComposing(alarms, { stories, compose, watch });
    if (front) {
      const mailing = new Mailing(this, 'Mailing', { ...front, storage, siteUrl: site.url, deadLetters });
      watchMailing(alarms, stories, mailing);
    }

    const output = (name: string, value: string, description: string) =>
      new CfnOutput(this, name, { value, description });
    output(
      'Bucket',
      storage.data.bucketName,
      'Holds stories/STORY/: seeds, edits, drafts and public files; it stays, with its data, when the stack is destroyed',
    );
    output('ComposeFunction', compose.handler.functionName, 'daybrief run calls it');
    output('DeadLetters', deadLetters.queueUrl, 'Runs that failed for good');
    output('SiteUrl', site.url, 'The public site');
  }

  /** What the site has to know of the API. The API's function comes after the site, whose address it has to know. */
  private front(settings: MailSettings) {
    const secrets = new Secrets(this, 'Secrets', settings);
    const http = new Http(this, 'Http', settings);
    return { settings, secrets, http, pages: new Pages(this, 'Pages', { http, originKey: secrets.originKey.secret }) };
  }
}
