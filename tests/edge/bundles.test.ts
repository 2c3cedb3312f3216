import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bundle, builtBundle, lambdaNames } from '#tests/bench/bundle.ts';
import { makeFolder, removeFolder } from '#tests/support/temp-folder.ts';

/** Of what serves, reads commands, builds templates or stands in for AWS. */
const STRAYS =
  /node_modules\/(mjml|htmlnano|commander|chokidar|nodemailer|csv-|@hono\/node-server|dynalite|fauxqs)|functions\/(cli|preview)\//;

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => removeFolder(folder));

test.each(lambdaNames())(
  'the bundle of %s is small, and holds what a Lambda needs alone',
  async (name) => {
    const { zipped, inputs }: Bundle = await builtBundle(name, folder);
    expect(inputs).toContain(`functions/${name}.ts`);
    expect(inputs.filter((path) => STRAYS.test(path))).toEqual([]);
    expect(zipped).toBeLessThan(name === 'compose' ? 3072 : 1024);
  },
  60_000,
);
