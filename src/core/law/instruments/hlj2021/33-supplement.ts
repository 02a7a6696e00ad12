import { civilDate, workingDaysBetween } from '@/core/kernel';
import { parameterRule } from '../../parameter-rule';
import { gist } from '../../provision';

/** Supplements came in time: the words of the text as they stand. */
export const supplementOfHlj202133 = parameterRule({
  id: 'HLJ/33/supplement',
  ref: 'R108',
  stage: 'legality',
  layer: 'H',
  parameter: 'legalitySupplementWorkingDays',
  rests: [gist('HLJ', '33', '5个工作日内补充材料')],
  force: 'shall',
  effect: 'warns',
  gate: 'discussion',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '补正按时送达', en: 'Supplements came in time' },
  reads: ['supplementAskedOn'],
  applies: ({ legalityReceivedOn, supplementAskedOn }) =>
    legalityReceivedOn === undefined
      ? { missing: ['legalityReceivedOn'] }
      : supplementAskedOn
        ? 'applies'
        : { because: { zh: '没有要求补正。', en: 'No supplement was asked.' } },
  takenOn: ({ supplementAskedOn }) => supplementAskedOn,
  holds: ({ supplementAskedOn, supplementReceivedOn }, { value: most, calendar, asOf }) => {
    if (supplementAskedOn === null) return true;
    const used = workingDaysBetween(calendar, supplementAskedOn, supplementReceivedOn ?? asOf);
    if (!used.ok) return { missing: ['supplementReceivedOn'] };
    return used.value > most
      ? { holds: false, values: { used: used.value, most } }
      : supplementReceivedOn === undefined
        ? { missing: ['supplementReceivedOn'] }
        : { holds: true, values: { used: used.value, most } };
  },
  met: () => ({ zh: '补正按时。', en: 'In time.' }),
  unmet: (v) => ({
    zh: `补正已 ${v.used} 个工作日，超过 ${v.most} 个，可以退回。`,
    en: `The supplement took ${v.used} working days, over ${v.most}; the file may be returned.`,
  }),
});
