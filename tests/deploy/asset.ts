/** A deployed function, run here: its own zip, its own environment, under Lambda's runtime interface client. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { startRuntimeApi } from './runtime-api.ts';

export interface DeployedFunction {
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * @param zip the asset as it lies in the bucket of assets
 * @param variables the environment that the deployed function has
 * @param folder where to unpack it
 * @param client index.mjs of `aws-lambda-ric`: it is built when it is installed, so the project does not depend on it
 */
export async function runAsset(
  zip: Uint8Array,
  variables: Readonly<Record<string, string>>,
  folder: string,
  client: string,
): Promise<DeployedFunction> {
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const api = await startRuntimeApi();
  const child = spawn(process.execPath, [client, 'index.handler'], {
    cwd: folder,
    env: {
      ...awsOf(process.env),
      ...variables,
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_FUNCTION_NAME: 'deployed',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '3008',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_LOG_GROUP_NAME: 'deployed',
      AWS_LAMBDA_LOG_STREAM_NAME: 'trial',
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: 'index.handler',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data.toString()));
  const died = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`the function’s process ended with ${code}: ${said.join('')}`)));
  });
  // When it is stopped nobody waits for it.
  died.catch(() => undefined);
  return {
    invoke: (event) => Promise.race([api.invoke(event), died]),
    async stop() {
      await ended(child);
      await api.stop();
    },
  };
}

/** The endpoint and the credentials, and nothing else of this process. */
const awsOf = (variables: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => /^(?:AWS_|PATH$)/.test(entry[0])),
  );

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
    child.kill();
  });
