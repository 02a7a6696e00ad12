import { isCivilDate } from '@/core/kernel';
import { formatMonthDay, useLanguage, useStrings } from '@/i18n';
import { headlineOf, type PortfolioScope, toDecide } from '@/portfolio';
import { LevelLight } from '@/ui';
import { strings } from './strings';

const SHOWN = 4;

/** The first page: one sentence, three figures, and what waits for a decision. */
export function TodayPage({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { active, counts, waiting, next } = headlineOf(scope.matters);
  const day = (text: string | null) => (isCivilDate(text) ? formatMonthDay(text, language) : '—');
  const waits = toDecide(scope.matters).slice(0, SHOWN);
  return (
    <div className="today">
      <h1>
        {words.waiting(waiting)}
        {words.comma}
        {counts.alarm > 0 ? <em>{words.alarm(counts.alarm)}</em> : words.noAlarm}
        {next?.earliest.day && `${words.semicolon}${words.next(next.title, day(next.earliest.day))}`}
        {words.stop}
      </h1>
      <dl className="figures">
        <div>
          <dt>{words.active}</dt>
          <dd>{active}</dd>
        </div>
        <div>
          <dt>
            <LevelLight level="watch" label={words.due} />
          </dt>
          <dd>{counts.watch + counts.warning}</dd>
        </div>
        <div>
          <dt>
            <LevelLight level="alarm" label={words.overdue} />
          </dt>
          <dd className={counts.alarm > 0 ? 'hc-loud' : ''}>{counts.alarm}</dd>
        </div>
      </dl>
      <ul className="waits">
        {waits.map(({ id, title, earliest, barriers, awaits }) => (
          <li key={id}>
            <strong>{title}</strong>
            <span>{words.decideBy(day(earliest.day))}</span>
            <LevelLight
              level={barriers.length === 0 ? 'normal' : 'watch'}
              label={
                awaits === null ? words.underWay : barriers.length === 0 ? words.complete : words.lacks(barriers.length)
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
