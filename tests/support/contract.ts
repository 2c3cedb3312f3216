/** What `articles` and `statements` print: the fields that scripts rely on, and no others. */
import * as z from 'zod';

const moment = z.string().nullable();
const excluded = z.array(
  z.strictObject({ file: z.string(), start: z.int(), end: z.int(), reason: z.string(), detail: z.string().optional() }),
);
export const Articles = z.strictObject({
  articles: z
    .array(
      z.strictObject({
        id: z.string(),
        file: z.string(),
        kind: z.enum(['article', 'live-post', 'list']),
        title: z.string(),
        outlet: z.string().nullable(),
        author: z.string().nullable(),
        url: z.string().nullable(),
        published: moment,
        dating: z.enum(['stated', 'stamped', 'inferred', 'unknown']),
        start: z.int(),
        end: z.int(),
        words: z.int(),
        evidence: z.array(z.object({ kind: z.string(), note: z.string() })),
      }),
    )
    .min(1),
  excluded,
});
export const Statements = z.strictObject({
  statements: z
    .array(
      z.strictObject({
        id: z.string(),
        articleId: z.string(),
        file: z.string(),
        start: z.int(),
        end: z.int(),
        text: z.string(),
        speaker: z.string().nullable(),
        verb: z.string().nullable(),
        when: z.strictObject({ date: z.string(), precision: z.string(), stated: z.string().nullable() }).nullable(),
        mentions: z.array(z.strictObject({ kind: z.string(), text: z.string() })),
        background: z.boolean(),
        standsAlone: z.boolean(),
      }),
    )
    .min(1),
  excluded,
});
