import { describe, expect, it } from 'vitest';
import { opposedThemes, riskSources } from './risk-sources';

const theme = (name: string, oppose: number, conditional: number) => ({
  theme: name,
  clause: null,
  rows: 40,
  oppose,
  conditional,
  support: 0,
  none: 0,
  disposition: null,
  reason: null,
});
const facts = {
  opinionThemes: [theme('补偿标准', 3, 9), theme('噪声', 20, 0), theme('赞成', 0, 0)],
  opinionBatches: [{ channel: '12345 热线', rows: 88, persons: 80, digest: 'ab'.repeat(32), sealedOn: '2026-03-01' }],
  evidence: [{ no: 2, title: '供热投诉工单', owner: '市营商局', digest: 'cd'.repeat(32) }],
};
const situation = { facts } as never; // what these two read of a situation

describe('what risks may rest on', () => {
  it('each source of the dossier stands with its count and digest', () =>
    expect(riskSources(situation).map(({ value }) => value)).toEqual([
      '数据依据 2《供热投诉工单》（市营商局，摘要 cdcdcdcd）',
      '公众意见“补偿标准”：40 条，反对 3 条，有条件 9 条',
      '公众意见“噪声”：40 条，反对 20 条，有条件 0 条',
      '公众意见“赞成”：40 条，反对 0 条，有条件 0 条',
      '12345 热线：88 条（80 人），2026-03-01 封存，摘要 abababab',
    ]));
  it('what was opposed is offered, the most first, with nothing judged', () => {
    const offer = opposedThemes(situation, { riskFactors: [{ name: '' }] }, { p: null });
    expect(offer?.values.riskFactors).toEqual([
      { p: null, name: '噪声', evidence: expect.stringContaining('反对 20 条') },
      { p: null, name: '补偿标准', evidence: expect.stringContaining('有条件 9 条') },
    ]);
    expect(opposedThemes(situation, { riskFactors: [{ name: '噪声' }, { name: '补偿标准' }] }, {})).toBeUndefined();
  });
});
