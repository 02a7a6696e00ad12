import { isCivilDate } from '@/core/kernel';
import { blockedSentence, decisionDay, FigureSentence, FigureValue, figureText } from '@/figure-value';
import { formatNearDay, useLanguage, useStrings } from '@/i18n';
import { type PortfolioScope, useAskedOfLeader } from '@/panels/portfolio';
import type { MatterSummary } from '@/ports/matter-api';
import { headlineOf, isRunning, matterFigure, overdueOf, waitingFigure, waitingFor } from '@/read-models';
import { Light } from '@/ui';
import { strings } from './strings';
import { todayList } from './today-list';

/** The first page: one sentence, three figures, and what waits for a decision. */
export function TodayPage({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const headline = headlineOf(scope.matters, scope.today);
  const { figures, blocked, breached, next } = headline;
  const { isLeader, asked } = useAskedOfLeader();
  // As in the cockpit of whoever has the wall on. Until a leader's list is known nothing is said of it.
  const own = isLeader ? asked : undefined;
  const waiting = waitingFigure(headline, own, scope.today);
  const waits = waitingFor(scope.matters, own);
  const day = (text: string | null) => (isCivilDate(text) ? formatNearDay(text, scope.today, language) : '—');
  const overdue = overdueOf(scope.matters.filter(isRunning));
  const [longest] = overdue;
  const days = longest && matterFigure(longest, 'days-overdue');
  const [barred] = blocked;
  const [broken] = breached;
  const listed = todayList(scope.matters, blocked, breached, waits);
  return (
    <div className="today">
      <h1>
        {waiting.value ? (
          <FigureSentence say={(n = '') => words.waiting(n)} figures={[waiting]} quiet />
        ) : (
          words.noneWaiting
        )}
        {words.comma}
        {longest && days?.value ? (
          <em>
            <FigureSentence
              say={(late = '', all = '') =>
                overdue.length === 1 ? words.lateOne(longest.title, late) : words.lateMore(longest.title, late, all)
              }
              figures={overdue.length === 1 ? [days] : [days, figures.overdue]}
              quiet
            />
          </em>
        ) : (
          words.noAlarm
        )}
        {barred && (
          <>
            {words.semicolon}
            <em>
              <FigureSentence
                say={(n = '') =>
                  blocked.length === 1 ? words.blockedOne(barred.title) : words.blockedMore(barred.title, n)
                }
                figures={blocked.length === 1 ? [] : [figures.blocked]}
                quiet
              />
            </em>
          </>
        )}
        {broken && (
          <>
            {words.semicolon}
            <em>
              {breached.length === 1
                ? words.breachedOne(broken.title)
                : words.breachedMore(broken.title, breached.length)}
            </em>
          </>
        )}
        {next?.earliest.day && `${words.semicolon}${words.next(next.title, day(next.earliest.day))}`}
        {words.stop}
      </h1>
      <dl className="figures">
        <div>
          <dt>{words.active}</dt>
          <dd>
            <FigureValue figure={figures.active} quiet />
          </dd>
        </div>
        <div>
          <dt>
            <Light kind="due" label={words.due} />
          </dt>
          <dd>
            <FigureValue figure={figures.due} quiet />
          </dd>
        </div>
        <div>
          <dt>
            <Light kind="overdue" label={words.overdue} />
            {figures.execution.value ? (
              <small className="hc-quiet" style={{ display: 'block' }}>
                <FigureSentence say={(n = '') => words.executionLate(n)} figures={[figures.execution]} quiet />
              </small>
            ) : null}
          </dt>
          <dd className={figures.overdue.value ? 'hc-loud' : ''}>
            <FigureValue figure={figures.overdue} quiet />
          </dd>
        </div>
      </dl>
      <ul className="waits">
        {listed.map((matter) => (
          <li key={matter.id}>
            <strong>
              {matter.title} {waits.includes(matter) && <Waits matter={matter} />}
            </strong>
            <EarliestOf matter={matter} />
            <Standing matter={matter} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EarliestOf({ matter }: { readonly matter: MatterSummary }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const blocked = blockedSentence(matter, language);
  if (blocked)
    return (
      <span className="hc-loud">
        <FigureSentence {...blocked} quiet />
      </span>
    );
  const day = decisionDay(matter, language);
  return <span>{matter.earliest.kind === 'open' && day !== '—' ? words.decideBy(day) : day}</span>;
}

/** Said of a matter whose next step is a leader's decision. */
function Waits({ matter }: { readonly matter: MatterSummary }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const missing = matterFigure(matter, 'missing');
  return (
    <small className="hc-quiet">
      {missing.value === 0 ? words.complete : words.lacks(figureText(missing, language))}
    </small>
  );
}

/** Where a matter stands: the light and the word of the catalogue, with the number where there is one. */
function Standing({ matter }: { readonly matter: MatterSummary }) {
  const words = useStrings(strings);
  const overdue = matterFigure(matter, 'days-overdue').value;
  const breaches = matterFigure(matter, 'standing-breaches').value ?? 0;
  if (overdue !== null) return <Light kind="overdue" label={words.overdueBy(overdue)} />;
  if (breaches > 0) return <Light kind="breached" label={words.breaches(breaches)} />;
  if (matter.sentBack) return <Light kind={matter.light} label={words.sentBack[matter.sentBack.by]} />;
  return <Light kind={matter.light} />;
}
