import { addMonths, civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { gist } from '../../provision';

/** Suspended over a year: the procedure ends: the words of the text as they stand. */
export const lapseOfHlj202140 = checkRule({
  id: 'HLJ/40/lapse',
  ref: 'R130',
  stage: 'discussion',
  layer: 'H',
  parameter: 'lapseMonths',
  rests: [gist('HLJ', '40', '暂缓一年后仍不具备条件的程序自动终止')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  owedBy: 'office',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '暂缓满一年程序终止', en: 'Suspended over a year: the procedure ends' },
  reads: ['suspendedOn'],
  applies: ({ suspendedOn, endedOn }) =>
    suspendedOn === undefined && endedOn === undefined
      ? { because: { zh: '未暂缓。', en: 'Not suspended.' } }
      : 'applies',
  holds: ({ suspendedOn, endedOn }, { params, asOf }) => {
    if (suspendedOn === null || endedOn !== undefined) return true;
    const months = inForceOn(params.lapseMonths, suspendedOn)?.value;
    return months === undefined || asOf <= addMonths(suspendedOn, months);
  },
  met: () => ({ zh: '暂缓未满一年或已终止。', en: 'Suspended under a year, or ended.' }),
  unmet: () => ({ zh: '暂缓已满一年，程序应当终止。', en: 'Suspended for over a year: the procedure ends.' }),
});
