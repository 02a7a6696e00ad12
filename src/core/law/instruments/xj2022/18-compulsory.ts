import { both, ifFeature, ifPublic } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/**
 * Compulsory in Xinjiang for plans, policies and projects that touch the public’s direct interests.
 * Reading: measures on natural and cultural resources are policies in the words of D713 3.1(3), so they are on the list.
 */
export const compulsoryHearingHeld = optionalRule({
  id: 'XJ/18/compulsory',
  ref: 'R049',
  stage: 'hearing',
  parameter: 'hearingRequiredFor',
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: {
    zh: '涉及切身利益的规划、政策、项目应当听证',
    en: 'Plans, policies and projects touching direct interests need a hearing',
  },
  reads: ['hearingJudgement'],
  takenOn: ({ startedOn }) => startedOn,
  applies(facts, { value: classes }) {
    const { matterClass } = facts;
    if (matterClass === undefined) return { missing: ['matterClass'] };
    if (matterClass === null || !classes.includes(matterClass))
      return { because: { zh: '不属于重要规划、政策、项目。', en: 'Not an important plan, policy or project.' } };
    return both(
      ifPublic,
      ifFeature('directInterest', '不直接涉及群众切身利益。', 'Direct interests are not touched.'),
    )(facts);
  },
  holds: ({ hearingJudgement }) => hearingJudgement.applies,
  met: () => ({ zh: '判断举行听证。', en: 'A hearing is to be held.' }),
  unmet: () => ({ zh: '应当听证的事项判断为不举行听证。', en: 'A hearing is compulsory, yet judged not to be held.' }),
});
