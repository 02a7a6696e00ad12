import { describe, expect, it } from 'vitest';
import { innerPath, writeSegment } from './inner-path';

const refused = [
  'a',
  '/..',
  '/a/../b',
  '/.',
  '/%2e%2e/b',
  '/%2E%2e',
  '/.%2e',
  '/a//b',
  '/a/',
  '/a%2fb',
  '/a%2F..%2Fb',
  '/a%5cb',
  '/a\\b',
  '/%252e%252e/b',
  '/a%252fb',
  '/%c0%ae%c0%ae/b',
  '/%e0%80%ae',
  '/%u002e',
  '/%',
  '/%00',
  '/a%0d%0aX-Evil:%201',
  '/..;/b',
  '/..;a=1/b',
  '/%20..%20/b',
  '/...',
  '/\uff0e\uff0e/b',
  '/%ef%bc%8e%ef%bc%8e/b',
  '/a%ef%bc%8fb',
  '/a%e2%80%8b',
  `/${'a'.repeat(2_000)}`,
];

describe('the inner path', () => {
  it.each(refused)('refuses %j', (raw) => expect(innerPath(raw)).toBeNull());
  it.each([
    ['/', ['']],
    ['/Roads', ['Roads']],
    ['/odata/$metadata', ['odata', '$metadata']],
    ["/Roads('x')", ["Roads('x')"]],
    ['/%E9%81%93%E8%B7%AF/2026', ['道路', '2026']],
    ['/a.b/v1.0', ['a.b', 'v1.0']],
    ['/100%25', ['100%']],
    ['/data/flow/all;v=2', ['data', 'flow', 'all;v=2']],
  ])('takes %j', (raw, segments) => expect(innerPath(raw)).toEqual(segments));
  it('writes every segment one way, and reads it back', () => {
    for (const segment of ['道路', 'a b', '$metadata', "R('x')", '100%', 'a+b', '?#[]@!', 'ID,A:+;1=2'])
      expect(innerPath(`/${writeSegment(segment)}`)).toEqual([segment]);
    expect(writeSegment('$metadata')).toBe('$metadata');
    expect(writeSegment('?#')).toBe('%3F%23');
  });
});
