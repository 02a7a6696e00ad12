import { foldAnswers } from './fold-answers';
import { holdHearing } from './hear';
import type { Story } from './story';

/** The hearing where there is one, every theme answered, and the report of it published. */
export function answerViews(story: Story): void {
  holdHearing(story);
  story.wait(4);
  story.act('undertaking', { type: 'answerOpinions', opinionThemes: foldAnswers(story) });
  story.wait(3);
  story.act('undertaking', {
    type: 'publishParticipationReport',
    published: true,
    papers: [story.paper('participation-report', '公众参与报告')],
  });
}
