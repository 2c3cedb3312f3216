import { expect, test } from 'vitest';
import { sourceOf } from '#edge/http/source.ts';

const peer = '203.0.113.9';
test.each([
  ['198.51.100.7:46532', '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6:443', '2001:db8:1:2::'],
  ['[2001:db8:1:2::6]:443', '2001:db8:1:2::'],
  ['::ffff:198.51.100.7:443', '198.51.100.7'],
  ['what is this', 'unknown'],
  ['', 'unknown'],
])('through the site, %j counts as %s', (viewer, source) => {
  expect(sourceOf({ throughSite: true, viewer, peer })).toBe(source);
});

test('past the site, the other end of the connection counts, whatever is claimed', () => {
  expect(sourceOf({ throughSite: false, viewer: '198.51.100.7:1', peer })).toBe(peer);
  expect(sourceOf({ throughSite: true, viewer: undefined, peer })).toBe(peer);
  expect(sourceOf({ throughSite: false, viewer: undefined, peer: undefined })).toBe('unknown');
});
