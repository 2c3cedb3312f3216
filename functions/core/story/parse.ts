import { InputError } from '../errors.ts';
import { readYaml } from '../text/yaml.ts';
import { Story } from './schema.ts';

/**
 * Reads the text of a `story.yaml`.
 * @param file how to name it in an error
 * @throws {InputError} one line: file, line, column, what was expected
 */
export function parseStory(text: string, file: string): Story {
  const read = readYaml(file, text, Story);
  if (read.ok) return read.value;
  throw new InputError(read.wrong);
}
