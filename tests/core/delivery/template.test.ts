import { expect, test } from 'vitest';
import { checkTemplate, mailBytes, VARIABLES } from '#core/delivery/template.ts';

const sound = {
  subject: 'Day 12: { one } brace',
  html: `<style>@media x{a{b:c}}</style><a href="${VARIABLES.unsubscribe}">x</a>&#123;&#123;x}}`,
  text: `{ {x}}\n${VARIABLES.unsubscribe}\n${VARIABLES.preferences}`,
};

test('our variables and single braces pass', () => {
  expect(checkTemplate(sound)).toEqual(sound);
});

test.each([
  '{{x}}',
  '{{{unsubscribe}}}',
  '{{ unsubscribe }}',
  '{{#each x}}',
  '{{unsubscribe',
  '{{unsubscribe}}{{',
  '\\{{unsubscribe}}',
  '\\\\{{preferences}}',
  '{{!',
  '{{{{raw}}}}',
])('%j is refused in every part', (bait) => {
  for (const part of ['subject', 'html', 'text'] as const)
    expect(() => checkTemplate({ ...sound, [part]: `a ${bait}` })).toThrow(new RegExp(`the ${part} of the mail holds`));
});

test('a mail’s size counts bytes, and each link as long as it may be', () => {
  expect(mailBytes({ subject: 's', html: 'été', text: '' })).toBe(5);
  const html = `<a href="${VARIABLES.unsubscribe}">x</a>${VARIABLES.preferences}`;
  expect(mailBytes({ subject: 's', html, text: html })).toBe(html.length + 800);
});
