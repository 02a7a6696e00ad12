import { isCivilDate } from '@/core/kernel';
import { FigureSentence } from '@/figure-value';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { briefView } from './brief-view';
import { strings } from './strings';

/** What came of asking the public, whether it was asked, is being asked, or was not yet. */
export function PublicLine({ opinions }: { readonly opinions: ReturnType<typeof briefView>['opinions'] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (!opinions) return words.noViews;
  const { isOpen, closesOn, received, grouped, people, answered, answeredShare } = opinions;
  const until = isCivilDate(closesOn) ? formatDay(closesOn, language) : '';
  if (received.value === 0) return isOpen ? words.openNone(until) : words.closedNone;
  const hasGrouped = grouped.value !== null;
  const counted = hasGrouped ? [received, people, grouped] : [received, people];
  if (isOpen)
    return (
      <FigureSentence
        say={(rows = '', persons = '', alike) => words.viewsSoFar(until, rows, persons, alike)}
        figures={counted}
      />
    );
  if (answeredShare.value === null)
    return <FigureSentence say={(rows = '', done = '') => words.mismatch(rows, done)} figures={[received, answered]} />;
  return (
    <FigureSentence
      say={(rows = '', persons = '', share = '', alike) => words.views(rows, persons, share, alike)}
      figures={hasGrouped ? [received, people, answeredShare, grouped] : [received, people, answeredShare]}
    />
  );
}
