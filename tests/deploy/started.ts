/** The deployed functions, each run from its own zip and behind recorders of what it asks of AWS. */
import type { DeployedFunction } from './asset.ts';
import { type Call, type Recorder, recordCalls } from './calls.ts';
import type { Deployment } from './deployment.ts';

export interface Started {
  /** Starts a function. @param name the start of its logical id: "MailingSend" @param ses where SES is */
  start(name: string, ses?: string): Promise<void>;
  /** @throws {Error} where it was not started, or with what it failed of */
  invoke(name: string, event: unknown): Promise<unknown>;
  /** What a function has asked of AWS so far. */
  calls(name: string): readonly Call[];
  stop(): Promise<void>;
}

export function startedFunctions(stack: Deployment, endpoint: string): Started {
  const functions = new Map<string, { readonly run: DeployedFunction; readonly recorders: readonly Recorder[] }>();
  return {
    async start(name, ses) {
      const aws = await recordCalls(endpoint);
      const mail = ses === undefined ? null : await recordCalls(ses);
      const run = await stack.run(name, {
        AWS_ENDPOINT_URL: aws.endpoint,
        ...(mail ? { AWS_ENDPOINT_URL_SESV2: mail.endpoint } : {}),
      });
      functions.set(name, { run, recorders: mail ? [aws, mail] : [aws] });
    },
    async invoke(name, event) {
      const found = functions.get(name);
      if (!found) throw new Error(`${name} is not started`);
      return found.run.invoke(event);
    },
    calls: (name) => functions.get(name)?.recorders.flatMap((one) => one.calls) ?? [],
    async stop() {
      for (const { run, recorders } of functions.values()) {
        await run.stop();
        for (const one of recorders) await one.stop();
      }
    },
  };
}
