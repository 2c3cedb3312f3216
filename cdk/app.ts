/** `npx cdk deploy`: one stack a stage. Settings come from `cdk.json`; `-c stage=prod` names the stage. */
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { parseSettings } from './settings.ts';
import { DaybriefStack } from './stack.ts';

const app = new App();
const stage: unknown = app.node.tryGetContext('stage');
const settings = parseSettings(app.node.tryGetContext('stages'), stage);
const stack = new DaybriefStack(app, `Daybrief-${String(stage)}`, settings);
Tags.of(stack).add('daybrief:stage', String(stage));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
