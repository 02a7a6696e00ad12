import { civilDate } from '@/core/kernel';
import { ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The public was heard in some way: the words of the text as they stand. */
export const heardOfD71314p1 = checkRule({
  id: 'D713/14.1/heard',
  ref: 'R030',
  stage: 'participation',
  layer: 'N',
  rests: [
    quoted('D713', '14.1', '决策承办单位应当采取便于社会公众参与的方式充分听取意见'),
    quoted(
      'D713',
      '14.2',
      '听取意见可以采取座谈会、听证会、实地走访、书面征求意见、向社会公开征求意见、问卷调查、民意调查等多种方式',
    ),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '以适当方式听取公众意见', en: 'The public was heard in some way' },
  reads: ['participationMethods'],
  applies: ifPublic,
  holds: ({ participationMethods, consultationClosed, symposiums, surveys, hearingHeldOn }, { asOf }) =>
    participationMethods.length > 0 &&
    ((consultationClosed !== undefined && consultationClosed <= asOf) ||
    symposiums?.length ||
    surveys?.length ||
    hearingHeldOn
      ? true
      : { missing: ['consultationClosed'] }),
  met: () => ({ zh: '已听取公众意见。', en: 'The public was heard.' }),
  unmet: () => ({ zh: '没有采取任何方式听取意见。', en: 'No way of hearing the public was used.' }),
});
