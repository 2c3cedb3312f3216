/** The thread that composes, so that the server answers while a day is being made. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { type Answer, Call } from './calls.ts';

// A later start finds the modules compiled; they are therefore asked for behind this.
enableCompileCache();
const { composer } = await import('./composer.ts');

const Place = z.object({ seeds: z.string(), story: z.string().nullable(), cache: z.string() });
const desk: object = composer(Place.parse(workerData));

async function run({ id, method, args }: z.infer<typeof Call>): Promise<z.infer<typeof Answer>> {
  try {
    const work: unknown = Reflect.get(desk, method);
    if (typeof work !== 'function') throw new Error(`there is no ${method}`);
    return { id, value: await Reflect.apply(work, desk, args), error: null };
  } catch (error) {
    return { id, value: null, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (message: unknown) => {
  void run(Call.parse(message)).then((answer) => parentPort?.postMessage(answer));
});
