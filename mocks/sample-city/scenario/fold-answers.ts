import type { OpinionRow } from '@/ports/matter-api';
import type { Story } from './story';

/** The views of a matter by theme, counted from the rows that were received, each theme with its answer. */
export function foldAnswers(story: Story) {
  return story.told('voices').themes.map(({ theme, clause, disposition, reason }) => {
    const about = story.received.filter((view) => view.theme === theme);
    const count = (stance: OpinionRow['stance']) => about.filter((view) => view.stance === stance).length;
    return {
      theme,
      clause,
      rows: about.length,
      oppose: count('oppose'),
      conditional: count('conditional'),
      support: count('support'),
      none: count('none'),
      disposition,
      reason,
    };
  });
}
