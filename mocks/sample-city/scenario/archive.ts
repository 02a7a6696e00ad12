import type { Story } from './story';

export function archive(story: Story): void {
  const { spec } = story;
  story.wait(20);
  story.act(
    'archivist',
    {
      type: 'archiveDossier',
      archiveKinds: [
        'draft',
        'explanation',
        'legality-opinion',
        'meeting-record',
        'party-report',
        'published-text',
        'participation-report',
        ...(spec.hearing ? ['hearing-record'] : []),
        'expert-report',
        'risk-report',
        ...(spec.judged?.competition.applies ? ['competition-conclusion'] : []),
      ],
      retention: 'permanent',
      governmentLevel: 'city',
      transferYear: Number(story.day.slice(0, 4)) + 20,
      papers: [story.paper('archive-list', '卷内目录')],
    },
    { unit: '市档案馆' },
  );
}
