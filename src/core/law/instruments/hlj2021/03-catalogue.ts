import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { paraphrased } from '../../provision';

/** In the yearly catalogue, or outside it with a reason; outside without one is the breach. */
export const inYearlyCatalogue = checkRule({
  id: 'HLJ/3/catalogue',
  ref: 'R004',
  stage: 'catalogue',
  layer: 'H',
  parameter: 'catalogueRequired',
  legalBasis: [paraphrased('HLJ', '3', '应当制定年度重大行政决策事项目录', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'start',
  dutyHolder: 'office',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '列入年度目录', en: 'Entered in the yearly catalogue' },
  reads: [],
  takenOn: ({ cataloguedOn }) => cataloguedOn,
  argues: ({ catalogueYear, offCatalogueReason }) =>
    catalogueYear === undefined
      ? argued({ zh: '为什么没有列入年度目录', en: 'why it is not in the yearly catalogue' }, offCatalogueReason)
      : [],
  holds: ({ catalogueYear, offCatalogueReason }) => {
    if (catalogueYear !== undefined) return true;
    return offCatalogueReason === undefined ? { missing: ['catalogueYear'] } : offCatalogueReason !== null;
  },
  met: () => ({ zh: '已列入年度目录或说明理由。', en: 'In the yearly catalogue, or explained.' }),
  unmet: () => ({ zh: '未列入年度目录，也未说明理由。', en: 'Not in the yearly catalogue, and no reason is given.' }),
});
