import { civilDate } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { gist } from '../../provision';

/** Not following the majority is explained: the words of the text as they stand. */
export const majorityOfHlj202127 = checkRule({
  id: 'HLJ/27/majority',
  ref: 'R077',
  stage: 'experts',
  layer: 'H',
  parameter: 'expertMajorityReason',
  rests: [gist('HLJ', '27', '未采纳多数专家意见的应当说明理由')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '未采纳多数意见须说明理由', en: 'Not following the majority is explained' },
  reads: ['expertMajorityFollowed'],
  applies: ifExperts,
  takenOn: ({ expertReportOn }) => expertReportOn,
  holds: ({ expertMajorityFollowed, expertMajorityReason }) =>
    expertMajorityFollowed ||
    (expertMajorityReason === undefined ? { missing: ['expertMajorityReason'] } : expertMajorityReason !== null),
  met: () => ({ zh: '采纳多数意见或已说明理由。', en: 'Followed, or explained.' }),
  unmet: () => ({ zh: '未采纳多数意见且未说明理由。', en: 'Not followed, without a reason.' }),
});
