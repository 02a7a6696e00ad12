import type { Story } from './story';

/** The panel, each expert's own signed opinion, and the report with what was adopted. */
export function askExperts(story: Story): void {
  const { items, form, panel, rounds = [], adoption } = story.told('experts');
  story.pause();
  story.act('undertaking', {
    type: 'appointExpertPanel',
    expertPanel: panel.map(({ name, unit, field }) => ({
      name,
      unit,
      field,
      fromPool: true,
      declaredOn: story.day,
      hasInterest: false,
    })),
    poolExceptionReason: null,
    differingViewsSought: true,
    expertItems: items,
    papers: [story.paper('expert-list', '论证专家名单')],
  });
  for (const round of rounds) {
    story.wait(1);
    story.act('undertaking', { type: 'recordExpertRound', ...round });
  }
  story.wait(4 - rounds.length);
  for (const { name, unit, field: _field, ...opinion } of panel)
    story.act(
      'expert',
      {
        type: 'signExpertOpinion',
        name,
        ...opinion,
        sealed: true,
        papers: [story.paper('expert-opinion', `${name}论证意见`)],
      },
      { unit, name },
    );
  story.wait(2);
  story.act('undertaking', {
    type: 'reportExpertArgument',
    expertForm: form,
    expertLeaderAttended: true,
    expertMajorityFollowed: true,
    expertMajorityReason: null,
    expertAdoption: adoption,
    papers: [story.paper('expert-report', '专家论证报告')],
  });
}
