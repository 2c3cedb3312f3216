import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './constructs/alarms.ts';
import { Compose } from './constructs/compose.ts';
import { Sender } from './constructs/sender.ts';
import { Site } from './constructs/site.ts';
import { Storage } from './constructs/storage.ts';
import { Watch } from './constructs/watch.ts';
import type { StageSettings } from './settings.ts';

/** All of Daybrief in one account and region: wiring only. */
export class DaybriefStack extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id, { description: 'Daybrief: a daily list of key events' });
    const storage = new Storage(this, 'Storage', settings);
    const site = new Site(this, 'Site', { settings, storage });
    const compose = new Compose(this, 'Compose', { settings, storage, siteUrl: site.url });
    const watch = new Watch(this, 'Watch', { settings, storage, deadLetters: compose.deadLetters });
    new Alarms(this, 'Alarms', { settings, compose, watch });
    new Sender(this, 'Sender', settings);

    const output = (name: string, value: string, description: string) =>
      new CfnOutput(this, name, { value, description });
    output(
      'Bucket',
      storage.data.bucketName,
      'Holds stories/STORY/: seeds, edits, drafts and public files; it stays, with its data, when the stack is destroyed',
    );
    output('ComposeFunction', compose.handler.functionName, 'daybrief run calls it');
    output('DeadLetters', compose.deadLetters.queueUrl, 'Runs that failed for good');
    output('SiteUrl', site.url, 'The public site');
  }
}
