import type { IsoDate } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { soleHolders } from '../holders.ts';

/**
 * Whether a glossary entry gives what was written for what the source has. Entries: `people:Full Name`,
 * `people:Full Name#office`, `places:Name`, `bodies:Name`, `spellings:other`.
 */
export function entryAllows(entry: string, written: string, replaced: string, story: Story, date: IsoDate): boolean {
  const [, kind, name = '', office] = /^(people|places|bodies|spellings):([^#]+)(?:#(.+))?$/.exec(entry) ?? [];
  const { people, places, bodies, spellings } = story.glossary;
  const bare = written.replace(/^the /i, '').replace(/[’']s?$/, '');
  const source = fold(replaced);
  if (kind === 'people') {
    const person = people.find((one) => one.name === name);
    if (!person) return false;
    const family = person.short ?? person.name.split(' ').at(-1) ?? person.name;
    const held = person.offices.some(
      ({ title, from, until }) => title === office && (from ?? '') <= date && date <= (until ?? '9999-12-31'),
    );
    const forms = office === undefined ? [person.name, family] : held ? [`${office} ${person.name}`] : [];
    const others = [person.name, family, ...person.spellings].flatMap((form) => [form, form.split(' ').at(-1) ?? form]);
    const sole = office !== undefined && soleHolders(story, date).get(office) === person;
    return (
      allows(forms, bare) &&
      (others.some((form) => source.includes(fold(form))) || (sole && source === fold(`the ${office}`)))
    );
  }
  if (kind === 'places') {
    const place = places.find((one) => one.name === name);
    return place !== undefined && allows([place.name], bare) && isOneOf([place.name, ...place.spellings], replaced);
  }
  if (kind === 'bodies') {
    const body = bodies.find((one) => one.name === name);
    const forms = body ? [body.name, ...(body.short ? [body.short] : [])] : [];
    return body !== undefined && allows(forms, bare) && isOneOf([...forms, ...body.spellings], replaced);
  }
  if (kind === 'spellings') return fold(spellings[name] ?? '') === fold(written) && fold(name) === source;
  return false;
}

const fold = (text: string): string => text.replace(/[‘’]/g, "'").toLowerCase();
const trimmed = (form: string): string => fold(form.replace(/^the /i, '').replace(/[’']s?$/, ''));
const allows = (forms: readonly string[], written: string): boolean =>
  forms.some((form) => trimmed(form) === fold(written));
const isOneOf = (forms: readonly string[], replaced: string): boolean =>
  forms.some((form) => trimmed(form) === trimmed(replaced));
