import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/** Retention and year of transfer are set: the words of the text as they stand. */
export const retentionOfArc202420p2 = checkRule({
  id: 'ARC/20.2/retention',
  ref: 'R140',
  stage: 'archive',
  layer: 'N',
  rests: [
    quoted('ARC', '20.2', '应当自档案形成之日起满二十年即向有关的国家档案馆移交'),
    quoted('ARC', '20.1', '定期向有关的国家档案馆移交档案'),
  ],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  owedBy: 'archive',
  inForce: { from: civilDate('2024-03-01') },
  title: { zh: '保管期限和移交年份', en: 'Retention and year of transfer are set' },
  reads: ['retention', 'transferYear', 'archivedOn'],
  holds: ({ transferYear, archivedOn }, { params }) => {
    const years = inForceOn(params.archiveTransferYears, archivedOn)?.value;
    return years === undefined || transferYear === Number(archivedOn.slice(0, 4)) + years;
  },
  met: () => ({ zh: '移交年份已按规定设定。', en: 'Set as the rule says.' }),
  unmet: () => ({ zh: '移交年份与规定不符。', en: 'The year of transfer does not fit the rule.' }),
});
