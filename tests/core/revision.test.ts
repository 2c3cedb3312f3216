import { describe, expect, test } from 'vitest';
import { paths, revisionOf } from '#core/revision.ts';
import { sha256 } from '#core/text/hash.ts';

const digest = { date: '2025-03-02', inputs: { seeds: 'a', story: 'b', edits: null, previous: null } };
const refused = [{ file: 'x.txt', start: 0, end: 0, reason: 'binary' as const, detail: 'a NUL byte' }];
const base = revisionOf(digest, []);

describe('the name of a revision', () => {
  test('is 16 hex digits and the same for the same inputs', () => {
    expect(base).toMatch(/^[0-9a-f]{16}$/);
    expect(revisionOf({ ...digest, inputs: { ...digest.inputs } }, [])).toBe(base);
  });

  test.each<[string, string]>([
    ['date', revisionOf({ ...digest, date: '2025-03-03' }, [])],
    ['seeds', revisionOf({ ...digest, inputs: { ...digest.inputs, seeds: 'c' } }, [])],
    ['story', revisionOf({ ...digest, inputs: { ...digest.inputs, story: 'c' } }, [])],
    ['edits', revisionOf({ ...digest, inputs: { ...digest.inputs, edits: 'c' } }, [])],
    ['previous', revisionOf({ ...digest, inputs: { ...digest.inputs, previous: 'c' } }, [])],
    ['a refused seed', revisionOf(digest, refused)],
  ])('is another with another %s', (_name, rev) => {
    expect(rev).not.toBe(base);
  });

  test('an input cannot pass for its neighbour', () => {
    const edited = revisionOf({ ...digest, inputs: { ...digest.inputs, edits: 'c' } }, []);
    expect(revisionOf({ ...digest, inputs: { ...digest.inputs, previous: 'c' } }, [])).not.toBe(edited);
  });
});

test('paths stand where the design says', () => {
  expect([
    paths.edits('2025-03-02'),
    paths.revision('2025-03-02', base, 'email.html'),
    paths.pointer('2025-03-02'),
    paths.published('2025-03-02', 'digest.json'),
  ]).toEqual([
    'edits/2025-03-02.yaml',
    `drafts/2025-03-02/${base}/email.html`,
    'drafts/2025-03-02/current',
    'public/2025-03-02/digest.json',
  ]);
});

test('a hash of text is that of its UTF-8 bytes', () => {
  expect(sha256('é')).toBe(sha256(new Uint8Array([0xc3, 0xa9])));
});
