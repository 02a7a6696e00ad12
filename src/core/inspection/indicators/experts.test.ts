import { expect, it } from 'vitest';
import { decisionFactsSchema } from '@/core/law';
import { expertsIndicators } from './experts';

const expert = (name: string, rest: object = {}) => ({
  name,
  unit: '示例大学',
  field: '环境',
  fromPool: true,
  declaredOn: '2026-02-01',
  hasInterest: false,
  withdrewOn: null,
  ...rest,
});
const opinion = (name: string, question: string) => ({
  name,
  question,
  necessity: '必要',
  feasibility: '可行',
  soundness: '充分',
  verdict: 'agree',
  scores: [4],
  signedOn: '2026-02-20',
  sealed: true,
});
const facts = decisionFactsSchema.partial().parse({
  expertPanel: [
    expert('甲'),
    expert('乙'),
    expert('丙', { hasInterest: true }),
    expert('丁', { withdrewOn: '2026-02-10' }),
  ],
  expertOpinions: [opinion('甲', '问题一'), opinion('甲', '问题二'), opinion('丁', '问题一')],
});

it('experts who stepped aside or left are not asked, and one who answers twice signs once', () => {
  expect(expertsIndicators['experts-per-matter'].read(facts)).toMatchObject({ part: 2, whole: 1 });
  expect(expertsIndicators['experts-signed'].read(facts)).toMatchObject({ part: 1, whole: 2 });
});

it('opinions that others entered in an expert’s name are told apart from those signed by link', () => {
  const [one, two, three] = facts.expertOpinions ?? [];
  if (!one || !two || !three) throw new Error('no opinions');
  const filedBy = '市水务局 王岩';
  const expertOpinions = [one, { ...two, filedBy }, { ...three, filedBy, proof: 'ab'.repeat(32) }];
  expect(expertsIndicators['experts-entered'].read({ ...facts, expertOpinions })).toMatchObject({ part: 1, whole: 3 });
});
