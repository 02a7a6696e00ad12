import { describe, expect, it } from 'vitest';
import { sayValue } from './say-value';

describe('a value of the record, in words', () => {
  it.each([
    ['matterClass', 'policy', '重大公共政策和措施', 'major public policy'],
    ['decisionOutcome', 'deferred', '暂缓决策', 'deferred'],
    ['statements.position', 'silent', '未发言', 'silent'],
    ['legalityFile', 'unit-opinions', '有关单位书面意见', 'written opinions of units'],
    ['criteria.weight', 0.7428123076399787, '0.743', '0.743'],
    ['opinionThemes.rows', 12486, '12,486', '12,486'],
    ['transferYear', 2046, '2046', '2046'],
    ['riskFactors.p', 0.00012, '0.00012', '0.00012'],
    ['hearingPublic', true, '是', 'yes'],
    ['shortReviewReason', null, '无', 'none'],
    ['hearingOn', '2026-11-23', '2026年11月23日', '23 Nov 2026'],
    ['evidence.askedAt', '2026-11-23T01:05:00Z', '2026年11月23日 09:05', '23 Nov 2026 09:05'],
    ['draftDigest', '0b'.repeat(32), '0b0b0b0b0b0b…', '0b0b0b0b0b0b…'],
    ['leadUnit', '市住建局', '市住建局', '市住建局'],
  ])('%s', (path, value, zh, en) => {
    expect(sayValue(path, value, 'zh')).toBe(zh);
    expect(sayValue(path, value, 'en')).toBe(en);
  });
});
