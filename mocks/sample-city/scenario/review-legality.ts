import { accountOf } from './account-of';
import { JUSTICE, type Story } from './story';

/** Sent and received; where the story says so, returned once, mended and sent again. */
export function sendForLegalityReview(story: Story): void {
  story.wait(1);
  sendFile(story);
  const first = story.spec.legality?.returnedFirst;
  if (!first) return;
  story.workdays(7);
  issue(story, 'return-for-procedure', first.procedure, first.counselSays);
  story.wait(5);
  story.act('undertaking', {
    type: 'respondToLegalityOpinion',
    legalityChanges: first.mended,
    legalityFullyFollowed: true,
    legalityNotFollowedReason: null,
    papers: [story.paper('legality-response', '退回意见补正说明')],
  });
  story.wait(1);
  sendFile(story);
}

function sendFile(story: Story): void {
  const { hearing } = story.spec;
  story.act('undertaking', {
    type: 'submitForLegalityReview',
    legalityFile: [
      'draft',
      'explanation',
      'basis-texts',
      'procedure-account',
      'unit-first-review',
      'participation-report',
      ...(hearing ? ['hearing-record'] : []),
      'expert-report',
      'risk-report',
      ...(story.told('judged').competition.applies ? ['competition-conclusion'] : []),
    ],
    procedureAccount: accountOf(story.spec),
    papers: [story.paper('review-request', '送审函'), story.paper('procedure-account', '程序履行说明')],
  });
  story.workdays(1);
  story.act('legality-reviewer', { type: 'receiveReviewFile' }, { unit: JUSTICE });
}

/** The clock stops for an expert meeting, then the opinion is issued: the file goes back where the story says so. */
export function issueLegalityOpinion(story: Story): void {
  const { procedure, counselSays } = story.told('legality');
  const justice = { unit: JUSTICE };
  story.workdays(3);
  story.act('legality-reviewer', { type: 'stopReviewClock', kind: 'meeting' }, justice);
  story.workdays(2);
  story.act('legality-reviewer', { type: 'resumeReviewClock' }, justice);
  story.workdays(7);
  issue(story, story.spec.until === 'returned' ? 'return-for-procedure' : 'agree', procedure, counselSays);
}

function issue(
  story: Story,
  legalityOutcome: 'agree' | 'return-for-procedure',
  procedure: string,
  counselSays: string,
): void {
  const { power, content, counsel } = story.told('legality');
  story.act(
    'legality-reviewer',
    {
      type: 'issueLegalityOpinion',
      legalityHeadings: { power, procedure, content },
      legalityOutcome,
      exploratoryReform: null,
      counselOpinions: [{ name: counsel, opinion: counselSays, signedOn: story.day }],
      shortReviewReason: null,
      papers: [story.paper('legality-opinion', '合法性审查意见书'), story.paper('counsel-opinion', '法律顾问意见')],
    },
    { unit: JUSTICE },
  );
}

/** What the unit changed on the opinion. */
export function respondToLegality(story: Story): void {
  const { changes } = story.told('legality');
  if (!changes) throw new Error(`${story.spec.id} goes on without an answer to the legality opinion`);
  story.wait(2);
  story.act('undertaking', {
    type: 'respondToLegalityOpinion',
    legalityChanges: changes,
    legalityFullyFollowed: true,
    legalityNotFollowedReason: null,
    papers: [story.paper('legality-response', '审查意见处理情况')],
  });
}
