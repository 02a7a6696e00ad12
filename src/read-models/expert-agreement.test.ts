import { expect, it } from 'vitest';
import { decisionFactsSchema } from '@/core/law';
import { expertsOf } from './expert-agreement';

const opinion = (name: string, more: object = {}) => ({
  name,
  necessity: '必要',
  feasibility: '可行',
  soundness: '充分',
  verdict: 'agree',
  scores: [4],
  signedOn: '2026-02-20',
  sealed: true,
  ...more,
});

it('opinions entered by others are counted, those signed by link are the expert’s own', () => {
  const { expertPanel, expertOpinions } = decisionFactsSchema.partial().parse({
    expertPanel: ['甲', '乙', '丙'].map((name) => ({
      name,
      unit: '示例大学',
      field: '环境',
      fromPool: true,
      declaredOn: '2026-02-01',
      hasInterest: false,
    })),
    expertOpinions: [
      opinion('甲'),
      opinion('乙', { filedBy: '市水务局 王岩' }),
      opinion('丙', { filedBy: '市水务局 王岩', proof: 'ab'.repeat(32) }),
    ],
  });
  expect(expertsOf({ expertPanel, expertOpinions })).toMatchObject({ count: 3, signed: 3, entered: 1, dissent: 0 });
});
