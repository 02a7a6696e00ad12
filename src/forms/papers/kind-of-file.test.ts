import { describe, expect, it } from 'vitest';
import { kindOfFile } from './kind-of-file';

const kinds = ['published-text', 'adoption-note', 'interpretation'] as const;

describe('the kind of a file brought', () => {
  it.each([
    ['政策解读（定稿）.docx', [], 'interpretation'],
    ['意见采纳情况说明.pdf', [], 'adoption-note'],
    ['Note on adoption.pdf', [], 'adoption-note'],
    ['扫描0001.pdf', [], 'published-text'],
    ['扫描0002.pdf', ['published-text'], 'adoption-note'],
    ['扫描0004.pdf', [...kinds], 'published-text'],
  ] as const)('%s after %j', (name, brought, kind) => {
    expect(kindOfFile(name, kinds, brought)).toBe(kind);
  });
});
