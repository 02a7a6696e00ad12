import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Options side by side over weighted criteria, and the one preferred (D713 12.4; HLJ 12). */
export const compareOptions = defineAct({
  type: 'compareOptions',
  event: 'OptionsCompared',
  kind: 'records',
  stage: 'drafting',
  title: { zh: '比较备选方案', en: 'Compare the options' },
  roles: ['undertaking'],
  after: ['startedOn'],
  reasons: ['preferenceReason'],
  fields: {
    options: f.options.unwrap(),
    criteria: f.criteria.unwrap(),
    preferredOption: f.preferredOption,
    preferenceReason: f.preferenceReason,
  },
  check: ({ options, criteria, preferredOption }) => {
    const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
    if (criteria.length > 0 && Math.abs(total - 1) > 0.001)
      return refuse(
        'invalid',
        {
          zh: `各准则权重之和应为 1，现为 ${total.toFixed(3)}。`,
          en: `The weights must add up to 1; they add up to ${total.toFixed(3)}.`,
        },
        { field: 'criteria' },
      );
    const flat = criteria.findIndex(({ worst, best }) => worst === best);
    if (flat >= 0)
      return refuse(
        'invalid',
        {
          zh: `准则“${criteria[flat]?.name}”的最好值与最差值相同，分不出好坏。`,
          en: `Best and worst of “${criteria[flat]?.name}” are the same: nothing can be told apart.`,
        },
        { field: `criteria.${flat}.best` },
      );
    const against = criteria.findIndex(({ direction, worst, best }) =>
      direction === 'up' ? best <= worst : best >= worst,
    );
    if (against >= 0)
      return refuse(
        'invalid',
        {
          zh: `准则“${criteria[against]?.name}”的方向与最差值、最好值矛盾。`,
          en: `The direction of “${criteria[against]?.name}” contradicts its worst and best values.`,
        },
        { field: `criteria.${against}.direction` },
      );
    if (new Set(options.map(({ name }) => name)).size < options.length)
      return refuse('invalid', { zh: '方案名称重复。', en: 'Two options have the same name.' }, { field: 'options' });
    if (options.some(({ scores }) => scores.length !== criteria.length))
      return refuse(
        'invalid',
        {
          zh: '每个方案应逐项填写各准则的数值（没有数据的留空）。',
          en: 'Each option needs one value per criterion (blank where there are no data).',
        },
        { field: 'options' },
      );
    if (preferredOption && !options.some(({ name }) => name === preferredOption))
      return refuse(
        'invalid',
        { zh: '倾向方案不在备选方案之中。', en: 'The preferred option is not among the options.' },
        { field: 'preferredOption' },
      );
    return undefined;
  },
});
