import type { Sentence } from '@/figure-value';
import type { MatterSummary } from '@/ports/matter-api';
import { matterFigure } from '@/read-models';
import type { strings } from './opinion-strings';

/** How many comments, and what became of them. */
export function countsSentence(summary: MatterSummary, words: (typeof strings)['en'], until: string): Sentence {
  const { opinions } = summary;
  const received = matterFigure(summary, 'opinions-received');
  const people = matterFigure(summary, 'people');
  const grouped =
    opinions?.grouped == null
      ? []
      : [matterFigure(summary, 'opinions-grouped'), matterFigure(summary, 'opinions-repeated')];
  const answered = opinions?.answeredShare == null ? [] : [matterFigure(summary, 'answered-share')];
  return {
    say: (rows = '', persons = '', ...rest) => {
      const [distinct, repeated] = grouped.length > 0 ? rest : [];
      const share = rest[grouped.length];
      const end = opinions?.isOpen ? words.isOpen(until) : share === undefined ? '' : words.answered(share);
      return `${words.counts(rows, persons, distinct, repeated)}${end}`;
    },
    figures: [received, people, ...grouped, ...answered],
  };
}
