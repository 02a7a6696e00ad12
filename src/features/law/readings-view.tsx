import { allRules, instruments } from '@/core/law';
import { readings } from '@/core/law/coverage';
import { useLanguage, useStrings } from '@/i18n';
import { Card, download, EmptyState, toCsv } from '@/ui';
import { hits } from './law-view';
import { Marked } from './marked';
import { strings } from './strings';

const rulesOf = (ids: readonly string[]) => allRules.filter(({ id }) => ids.includes(id));
const refsOf = (ids: readonly string[]) => rulesOf(ids).map(({ ref, id }) => `${ref} ${id}`);

/** The readings taken, for the legal office. */
export function ReadingsView({ q }: { readonly q: string }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const shown = readings.filter(({ taken, rules }) => hits(q, taken.zh, taken.en, ...refsOf(rules)));
  const csv = () =>
    toCsv(
      [words.rule, words.reading],
      shown.map(({ rules, taken }) => [refsOf(rules).join(' · '), taken[language]]),
    );
  return (
    <Card
      title={words.views.readings}
      say={words.readingsSay}
      small={
        <>
          <button type="button" className="hc-btn plain" onClick={() => download('readings.csv', csv(), 'text/csv')}>
            {words.csv}
          </button>
          <button type="button" className="hc-btn plain" onClick={() => window.print()}>
            {words.print}
          </button>
        </>
      }
    >
      {shown.length === 0 && <EmptyState title={words.noHits}>{words.noHitsBody}</EmptyState>}
      <ol className="law-readings">
        {shown.map(({ taken, rules }) => (
          <li key={taken.en}>
            <Marked text={taken[language]} q={q} />
            <span className="hc-faint" style={{ display: 'block' }}>
              {rulesOf(rules)
                .map(({ ref, title, legalBasis: [first] }) =>
                  [ref, title[language], `${instruments[first.instrument].short[language]} ${first.article}`].join(' '),
                )
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
