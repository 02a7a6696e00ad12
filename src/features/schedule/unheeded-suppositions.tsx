import { milestones, type Unheeded } from '@/core/deadlines';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

/** Suppositions that change no day, each with the reason: none is passed over in silence. */
export function UnheededSuppositions({ entries }: { readonly entries: readonly Unheeded[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (entries.length === 0) return null;
  const titleOf = (act: string) => milestones.find(({ id }) => id === act)?.title[language] ?? act;
  const what = (entry: Unheeded): string => {
    switch (entry.of) {
      case 'notBefore':
        return words.supposedLater(titleOf(entry.act), formatDay(entry.wish, language));
      case 'shortened':
        return words.supposedShort(titleOf(entry.act), entry.count);
      case 'judged':
        return words.supposedJudged(words.procedures[entry.procedure], entry.applies);
    }
  };
  return (
    <div className="unheeded" role="status">
      <p>{words.unheeded(entries.length)}</p>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.of} ${entry.of === 'judged' ? entry.procedure : entry.act}`}>
            {words.unheededLine(what(entry), words.unheeding[entry.of][entry.because])}
          </li>
        ))}
      </ul>
    </div>
  );
}
