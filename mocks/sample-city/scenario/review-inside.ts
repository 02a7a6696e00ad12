import { reviewRisk } from './assess-risk';
import type { Story } from './story';

/** What stands before the file is sent: the risk report reviewed, fair competition, and the unit's own review and meeting. */
export function reviewInside(story: Story): void {
  reviewRisk(story);
  if (story.told('judged').competition.applies) reviewCompetition(story);
  story.pause();
  story.act('undertaking', {
    type: 'recordUnitFirstReview',
    unitFirstReview: story.told('unitReview'),
    papers: [story.paper('unit-first-review', '单位合法性初审意见')],
  });
  story.wait(3);
  story.act('undertaking', {
    type: 'recordUnitMeeting',
    unitMeetingPassed: true,
    papers: [story.paper('unit-meeting-minutes', '局办公会议纪要')],
  });
}

function reviewCompetition(story: Story): void {
  story.act('undertaking', {
    type: 'recordCompetitionFirstReview',
    competitionAnswers: Array.from({ length: 19 }, () => false),
    operatorsHeard: story.told('operatorsHeard'),
    competitionException: null,
    papers: [story.paper('competition-first-review', '公平竞争初审意见')],
  });
  story.workdays(7);
  story.act(
    'market-regulator',
    {
      type: 'concludeCompetitionReview',
      competitionConclusion: 'consistent',
      papers: [story.paper('competition-conclusion', '公平竞争审查结论')],
    },
    { unit: '市市场监管局' },
  );
}
