import { civilDate } from '@/core/kernel';
import { both, unlessWithheld } from '../../applicability';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** A hearing one may hold is held, or the choice not to is explained; recorded that no reason was given only warns. */
export const hearingChoiceExplained = checkRule({
  id: 'D713/16.1/choice',
  ref: 'R048',
  stage: 'hearing',
  layer: 'N',
  legalBasis: [
    quoted('D713', '16.1', '直接涉及公民、法人、其他组织切身利益或者存在较大分歧的，可以召开听证会', '2026-11-29'),
  ],
  force: 'may',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '可以听证而不听证的说明', en: 'Not holding a possible hearing is explained' },
  reads: ['hearingJudgement'],
  applies: both(unlessWithheld, ({ directInterest, wideDisagreement }) =>
    directInterest || wideDisagreement
      ? 'applies'
      : directInterest === undefined || wideDisagreement === undefined
        ? { missing: ['directInterest', 'wideDisagreement'] }
        : { because: { zh: '不直接涉及切身利益，也无较大分歧。', en: 'No direct interest and no wide disagreement.' } },
  ),
  takenOn: ({ hearingJudgement }) => hearingJudgement?.on,
  argues: ({ hearingJudgement, noHearingReason }) =>
    hearingJudgement?.applies
      ? []
      : argued({ zh: '为什么可以听证而不听证', en: 'why no hearing is held though one may be' }, noHearingReason),
  holds: ({ hearingJudgement, noHearingReason }) =>
    hearingJudgement.applies ||
    (noHearingReason === undefined ? { missing: ['noHearingReason'] } : noHearingReason !== null),
  met: () => ({ zh: '举行听证或已说明理由。', en: 'Held, or the choice is explained.' }),
  unmet: () => ({ zh: '未说明不听证的理由。', en: 'No reason is given.' }),
});
