import { expertDrawParts } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const invalid = (field: string, zh: string, en: string) => refuse('invalid', { zh, en }, { field });

/** A draw from the pool by field and public seed, kept with its list so that anybody can repeat it (HLJ 24: experts are drawn from the pool). */
export const recordExpertDraw = defineAct({
  type: 'recordExpertDraw',
  event: 'ExpertsDrawn',
  kind: 'records',
  stage: 'experts',
  title: { zh: '记录专家抽取', en: 'Record a draw of experts' },
  roles: ['undertaking'],
  after: ['startedOn'],
  tells: ['expertDraws'],
  fields: expertDrawParts,
  check: ({ on, seedAnnouncedOn, pool, wanted, drawn }) => {
    if (seedAnnouncedOn > on)
      return invalid(
        'seedAnnouncedOn',
        '种子来源应在抽取之前公布。',
        'Which number would be the seed must have been announced before the draw.',
      );
    const short = wanted.findIndex(
      ({ stratum, count }) => pool.filter((one) => one.stratum === stratum).length < count,
    );
    if (short >= 0)
      return invalid(
        `wanted.${short}.count`,
        `“${wanted[short]?.stratum}”的候选人不足 ${wanted[short]?.count} 人。`,
        `“${wanted[short]?.stratum}” has fewer than ${wanted[short]?.count} candidates.`,
      );
    const isOf = ({ name, unit, stratum }: (typeof drawn)[number]) =>
      pool.some((one) => one.name === name && one.unit === unit && one.stratum === stratum);
    const astray = drawn.findIndex((one) => !isOf(one));
    if (astray >= 0)
      return invalid(
        `drawn.${astray}.name`,
        `“${drawn[astray]?.name}”不在候选名单中。`,
        `“${drawn[astray]?.name}” is not on the list of candidates.`,
      );
    const isAsWanted = wanted.every(
      ({ stratum, count }) => drawn.filter((one) => one.stratum === stratum).length === count,
    );
    return isAsWanted && drawn.length === wanted.reduce((sum, { count }) => sum + count, 0)
      ? undefined
      : invalid(
          'drawn',
          '抽中的人数与各专业应抽人数不一致。',
          'Those drawn are not as many as were wanted of each field.',
        );
  },
  tell: () => ({}),
  add: ({ on, ...draw }) => ({ expertDraws: [{ on, ...draw }] }),
});
