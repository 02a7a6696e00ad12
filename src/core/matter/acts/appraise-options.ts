import { appraisalParts } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';
import { faultOfFactors } from './money-factors';

const invalid = (field: string, zh: string, en: string) => refuse('invalid', { zh, en }, { field });

/** Costs and benefits of the options year by year, and what they are discounted by (D713 12.3: cost and benefit analysis). */
export const appraiseOptions = defineAct({
  type: 'appraiseOptions',
  event: 'OptionsAppraised',
  kind: 'records',
  stage: 'drafting',
  title: { zh: '测算方案费用和效益', en: 'Appraise costs and benefits' },
  roles: ['undertaking'],
  after: ['options'],
  tells: ['appraisal'],
  fields: appraisalParts,
  check: (appraisal, { facts }) => {
    const { rates, flows } = appraisal;
    const unordered = rates.findIndex(({ fromYear }, at) =>
      at === 0 ? fromYear !== 0 : fromYear <= (rates[at - 1]?.fromYear ?? 0),
    );
    if (unordered >= 0)
      return invalid(
        `rates.${unordered}.fromYear`,
        '折现率分段应从第 0 年开始，起始年逐段增大。',
        'The rates must begin at year 0, and each from a later year than the one before.',
      );
    const years = flows[0]?.costs.length ?? 0;
    for (const [at, { option, costs, benefits }] of flows.entries()) {
      if (!facts.options?.some(({ name }) => name === option))
        return invalid(`flows.${at}.option`, `备选方案中没有“${option}”。`, `“${option}” is not one of the options.`);
      if (flows.findIndex((other) => other.option === option) < at)
        return invalid(`flows.${at}.option`, `“${option}”填了两次。`, `“${option}” stands twice.`);
      if (costs.length !== years || benefits.length !== years)
        return invalid(
          `flows.${at}`,
          `“${option}”的年数与其他方案不同；各方案应按同一计算期测算。`,
          `“${option}” has other years than the rest: options are compared over the same years.`,
        );
    }
    const fault = faultOfFactors(appraisal);
    return fault && invalid(fault.field, fault.zh, fault.en);
  },
  tell: ({ on: _on, ...appraisal }) => ({ appraisal }),
});
