import { always, isLaw } from '../belongs';
import { decidedOn, lastDiscussedOn } from '../decided-on';
import type { Stage } from '../stage';
import { byRule, dated, onlyAfter, usuallyAfter } from '../step';

export const discussion: Stage<'discussion-submitted' | 'meeting-papers' | 'decision' | 'minutes'> = {
  id: 'discussion',
  dutyHolder: 'authority',
  belongs: always,
  closedBy: { zh: '会议作出决定，纪要已签发', en: 'the meeting has decided and the minutes are signed' },
  isClosed: (facts) => decidedOn(facts) !== undefined && Boolean(facts.minutesSignedOn),
  steps: {
    'discussion-submitted': {
      title: { zh: '提请集体讨论', en: 'Submitted for discussion' },
      ...dated('discussionSubmittedOn'),
      after: [
        ...byRule('D713/25.1/review', 'legality-opinion'),
        ...usuallyAfter('legality-response'),
        ...usuallyAfter('controllability'),
      ],
      belongs: always,
      dutyHolder: 'undertaking-unit',
      acts: ['submitForDiscussion', 'endMatter', 'suspendMatter', 'resumeMatter'],
    },
    'meeting-papers': {
      title: { zh: '会前材料送达', en: 'Papers reach the members' },
      ...dated('materialsSentOn'),
      after: usuallyAfter('discussion-submitted'),
      belongs: (_, law) =>
        isLaw(law, 'HLJ/39/materials')
          ? { kind: 'yes' }
          : { kind: 'no', because: { zh: '本地规定未作此要求。', en: 'The law of this place does not ask for it.' } },
      dutyHolder: 'office',
      acts: ['scheduleMeeting'],
    },
    decision: {
      title: { zh: '集体讨论决定', en: 'Collective decision' },
      fact: 'discussedOn',
      day: lastDiscussedOn,
      after: [
        ...usuallyAfter('discussion-submitted'),
        ...byRule('D713/25.1/review', 'legality-opinion'),
        { step: 'legality-submitted', weight: 'law', rule: 'D713/25.1/review', unplanned: true },
        ...byRule('D713/24.1/controllable', 'controllability'),
        ...byRule('FCR/18.1/conclusion', 'competition-concluded'),
        ...byRule('D713/30.1/meeting', 'draft'),
        { step: 'meeting-papers', weight: 'law', rule: 'HLJ/39/materials', strict: true },
      ],
      belongs: always,
      dutyHolder: 'authority',
      acts: ['recordDiscussion', 'recordRediscussion', 'scheduleMeeting'],
    },
    minutes: {
      title: { zh: '签发会议纪要', en: 'Minutes signed' },
      ...dated('minutesSignedOn'),
      after: onlyAfter('decision'),
      belongs: always,
      dutyHolder: 'office',
      acts: ['signMinutes'],
    },
  },
};
