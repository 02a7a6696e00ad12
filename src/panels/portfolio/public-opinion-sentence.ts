import type { Sentence } from '@/figure-value';
import type { Language } from '@/i18n';
import { isRunning, publicOpinionTotals } from '@/read-models';
import { mattersFor } from './portfolio-view';
import type { PortfolioScope } from './scope';
import { strings } from './strings';

/** What the consultations of the matters shown amount to; those still open are kept apart. */
export function publicOpinionSentence(
  { matters, filter, today }: Pick<PortfolioScope, 'matters' | 'filter' | 'today'>,
  language: Language,
): Sentence {
  const words = strings[language];
  const shown = mattersFor(matters, filter, today);
  const isFiltered = shown.length < matters.filter(isRunning).length;
  const { figures, open } = publicOpinionTotals(shown, isFiltered ? 'filtered' : 'running', today);
  return {
    say: (count = '', received = '', answered = '', soFar = '') =>
      words.voiceHeard(count, received, answered) + (open.matters > 0 ? words.voiceOpen(open.matters, soFar) : ''),
    figures: [figures.matters, figures.received, figures.answeredShare, ...(open.matters > 0 ? [open.received] : [])],
  };
}
