import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { noReason, standsIfConfirmed } from '../../judgements-held';
import { quoted } from '../../provision';

/**
 * Whether market players are touched was judged, with a reason, and not against what the matter is.
 * Reading: a major economic decision, or one on which market players were heard, may still be judged not to touch them when
 * the office confirms it with a reason.
 */
export const competitionJudged = checkRule({
  id: 'D713/29.1/competition-judgement',
  ref: 'R093',
  stage: 'competition',
  layer: 'N',
  legalBasis: [
    quoted('D713', '29.1', '决策草案涉及市场主体经济活动的，应当包含公平竞争审查的有关情况', '2026-11-29'),
    quoted('FCR', '2.1', '应当依照本条例规定开展公平竞争审查', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '判断是否涉及经营者经济活动', en: 'Whether market players are touched was judged' },
  reads: ['competitionJudgement'],
  takenOn: ({ competitionJudgement }) => competitionJudgement?.on,
  argues: ({ competitionJudgement }) =>
    argued(
      { zh: '为什么涉及或者不涉及经营者的经济活动', en: 'why the activity of market players is or is not touched' },
      competitionJudgement?.because,
    ),
  holds(facts) {
    const { competitionJudgement: judged, majorEconomic, marketPlayersHeardOn, operatorsHeard = [] } = facts;
    if (judged.because === null) return { holds: false, says: noReason };
    if (judged.applies || !(majorEconomic || marketPlayersHeardOn || operatorsHeard.length > 0)) return true;
    return standsIfConfirmed(
      facts,
      'competition',
      '记为重大经济决策或者已听取市场主体意见，却判断不涉及经营者经济活动。',
      'Recorded as a major economic decision, or market players were heard, yet judged not to touch their activity.',
    );
  },
  met: () => ({ zh: '已判断并记录理由。', en: 'Judged, with the reason.' }),
  unmet: () => ({ zh: '判断与事项特征不符。', en: 'The judgement does not fit the features of the matter.' }),
});
