import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { paraphrased, quoted } from '../../provision';

export const specialLawApplies = checkRule({
  id: 'D713/3.2/special-law',
  ref: 'R003',
  stage: 'catalogue',
  layer: 'N',
  legalBasis: [
    quoted('D713', '3.2', '法律、行政法规对本条第一款规定事项的决策程序另有规定的，依照其规定', '2026-11-29'),
    paraphrased('HLJ', '3', '地方性法规、规章另有规定的也依照其规定', '2026-11-20'),
  ],
  force: 'shall',
  effect: 'blocks',
  isAnswer: true,
  gate: 'start',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  decidesScope: true,
  title: { zh: '另有专门程序的依其规定', en: 'Where another law sets the procedure, it applies' },
  reads: ['specialLaw'],
  holds: ({ specialLaw }) => specialLaw === null,
  met: () => ({ zh: '没有另行规定决策程序的法律、行政法规。', en: 'No other law sets the procedure.' }),
  unmet: () => ({
    zh: '另有法律、行政法规规定决策程序，应依照其规定办理。',
    en: 'Another law sets the procedure and must be followed instead.',
  }),
});
