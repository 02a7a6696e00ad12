import type { Story } from './story';

/** The department proposes the matter, with the four items it argues. */
export function propose(story: Story): void {
  const { spec } = story;
  story.act('undertaking', {
    type: 'proposeMatter',
    title: spec.title,
    origin: 'sample',
    profileId: 'hlj2021',
    summary: spec.summary,
    proposalSource: 'department',
    proposer: spec.leadUnit,
    proposalArgument: { problem: spec.summary, ...spec.proposal },
    papers: [story.paper('proposal', '决策建议书')],
  });
}
