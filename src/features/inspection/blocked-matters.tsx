import { Link } from '@tanstack/react-router';
import { notMet } from '@/core/law';
import { blockedSentence, FigureSentence } from '@/figure-value';
import { useLanguage, useStrings } from '@/i18n';
import { LongList } from '@/panels/long-table';
import { blockedOf } from '@/read-models';
import { Card } from '@/ui';
import type { PortfolioMatter } from './read-portfolio';
import { strings } from './strings';

/** Matters in which no lawful decision is possible as the file stands, each with what bars it: an inspector reads them first. */
export function BlockedMatters({ matters }: { readonly matters: readonly PortfolioMatter[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const blocked = blockedOf(matters.map(({ summary }) => summary));
  if (blocked.length === 0) return null;
  return (
    <Card title={words.blocked} small={words.among(blocked.length)}>
      <LongList items={blocked} height={90}>
        {(matter, drawn) => {
          const told = blockedSentence(matter, language);
          return (
            <li key={matter.id} {...drawn} className="inspect-row">
              <span className="order">
                <Link to="/matters/$matterId" params={{ matterId: matter.id }} search={{ tab: 'schedule' }}>
                  {matter.title}
                </Link>
                <span className="hc-loud">{told && <FigureSentence {...told} />}</span>
              </span>
              <ul>
                {matter.earliest.barring.map(({ rule, title }) => (
                  <li key={rule}>{notMet([title])[language]}</li>
                ))}
              </ul>
            </li>
          );
        }}
      </LongList>
    </Card>
  );
}
