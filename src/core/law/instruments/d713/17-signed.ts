import { civilDate } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The record is confirmed and signed: the words of the text as they stand. */
export const signedOfD71317p1 = checkRule({
  id: 'D713/17.1/signed',
  ref: 'R060',
  stage: 'hearing',
  layer: 'N',
  rests: [quoted('D713', '17.1', '听证参加人确认听证会记录并签字', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '笔录经确认并签字', en: 'The record is confirmed and signed' },
  reads: ['hearingHeldOn', 'hearingSpeakers'],
  applies: ifHearing,
  takenOn: ({ hearingHeldOn }) => hearingHeldOn,
  holds: ({ hearingSpeakers }) => hearingSpeakers.length > 0 && hearingSpeakers.every(({ signed }) => signed !== 'no'),
  met: () => ({ zh: '均已签字或注明拒签。', en: 'Signed, or the refusal is noted.' }),
  unmet: () => ({ zh: '有参加人未签字也未注明。', en: 'Someone neither signed nor is noted as refusing.' }),
});
