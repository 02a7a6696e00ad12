import { describe, expect, it } from 'vitest';
import { paper } from '@/core/law';
import { kindOfFile, namedKind } from './kind-of-file';

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

describe('the kind that a name tells among all', () => {
  it.each([
    ['市公安局书面意见.pdf', 'unit-opinions'],
    ['市城管局第12次局务会议纪要2026-03-09.docx', 'unit-meeting-minutes'],
    ['第9次常务会议纪要.docx', 'meeting-minutes'],
    ['建筑垃圾运输风险评估报告评审意见.pdf', 'risk-review'],
    ['合法性审查意见书.pdf', 'legality-opinion'],
    ['龚高工意见书.pdf', 'expert-opinion'],
    ['审查意见处理情况（二稿）.docx', 'legality-response'],
    ['向市委的请示.pdf', 'party-report'],
    ['扫描0001.pdf', undefined],
  ] as const)('%s', (name, kind) => {
    expect(namedKind(name, paper.shape.kind.options)).toBe(kind);
  });
});
