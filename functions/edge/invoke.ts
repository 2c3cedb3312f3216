import { InvokeCommand } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { DaybriefError } from '#core/errors.ts';
import { lambdaClient } from './runtime.ts';

const Failure = z.object({ errorMessage: z.string() });

/**
 * Calls a function of the deployed stack and waits for its answer.
 * @param what how a message names it: "compose"
 * @throws {DaybriefError} where the function fails, with its own words
 */
export async function invoke(what: string, FunctionName: string, event: object): Promise<unknown> {
  const lambda = lambdaClient();
  try {
    const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
    const payload: unknown = JSON.parse(new TextDecoder().decode(answer.Payload) || 'null');
    if (!answer.FunctionError) return payload;
    const failure = Failure.safeParse(payload);
    throw new DaybriefError(`${what} failed: ${failure.success ? failure.data.errorMessage : answer.FunctionError}`);
  } finally {
    lambda.destroy();
  }
}
