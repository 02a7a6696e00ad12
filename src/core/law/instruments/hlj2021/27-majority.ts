import { civilDate } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import type { DecisionFacts } from '../../facts/decision-facts';
import { paraphrased } from '../../provision';

/**
 * Not following the majority is explained.
 * Reading: who follows the majority can say what was taken up: “none” is no adoption. Where most experts disagree, "followed" is believed only of a draft recorded since their opinions.
 */
export const expertMajorityFollowed = checkRule({
  id: 'HLJ/27/majority',
  ref: 'R077',
  stage: 'experts',
  layer: 'H',
  parameter: 'expertMajorityReason',
  legalBasis: [paraphrased('HLJ', '27', '未采纳多数专家意见的应当说明理由', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '未采纳多数意见须说明理由', en: 'Not following the majority is explained' },
  reads: ['expertMajorityFollowed'],
  applies: ifExperts,
  takenOn: ({ expertReportOn }) => expertReportOn,
  argues: ({ expertMajorityFollowed, expertMajorityReason, expertAdoption }) =>
    expertMajorityFollowed
      ? argued({ zh: '采纳了专家的哪些意见', en: 'which opinions of the experts were taken up' }, expertAdoption)
      : argued(
          { zh: '为什么不采纳多数专家意见', en: 'why the majority of the experts is not followed' },
          expertMajorityReason,
        ),
  holds: (facts) => {
    const { expertMajorityFollowed, expertMajorityReason } = facts;
    if (expertMajorityFollowed) {
      const { against, of } = dissentOf(facts);
      const isFollowed = against <= of / 2 || isRedrafted(facts);
      const values = { against, of, contradicts: isFollowed ? 0 : 1 };
      return { holds: isFollowed, values };
    }
    return expertMajorityReason === undefined ? { missing: ['expertMajorityReason'] } : expertMajorityReason !== null;
  },
  met: () => ({ zh: '采纳多数意见或已说明理由。', en: 'Followed, or explained.' }),
  unmet: (v) =>
    v.contradicts
      ? {
          zh: `${v.of} 名专家中 ${v.against} 名不同意，此后草案没有修改，却记为采纳多数意见：应当修改草案，或者如实记为未采纳并说明理由。`,
          en: `${v.against} of ${v.of} experts disagree and the draft was not changed since, yet the majority is said to be followed: change the draft, or record that it is not followed, and why.`,
        }
      : { zh: '未采纳多数意见且未说明理由。', en: 'Not followed, without a reason.' },
});

/** Experts who disagree, of those who gave an opinion; one who answers several questions disagrees with any of them. */
function dissentOf({ expertOpinions = [] }: DecisionFacts): { readonly against: number; readonly of: number } {
  const names = new Set(expertOpinions.map(({ name }) => name));
  const against = new Set(expertOpinions.flatMap(({ name, verdict }) => (verdict === 'disagree' ? name : [])));
  return { against: against.size, of: names.size };
}

/** Whether a draft was recorded after the last opinion: what the experts opposed may be out of it. */
function isRedrafted({ expertOpinions = [], draftRecordedOn }: DecisionFacts): boolean {
  const last = expertOpinions
    .flatMap(({ signedOn }) => signedOn ?? [])
    .sort()
    .at(-1);
  return Boolean(last && draftRecordedOn && draftRecordedOn >= last);
}
