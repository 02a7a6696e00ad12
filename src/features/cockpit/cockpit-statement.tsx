import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { FigureSentence } from '@/figure-value';
import { formatDay, formatNearDay, useLanguage, useStrings } from '@/i18n';
import type { oldestData } from '@/panels/portfolio';
import type { MatterSummary, WorkItem } from '@/ports/matter-api';
import { type Headline, matterFigure, portfolioFigure, waitingFigure } from '@/read-models';
import { Statement } from '@/ui';
import { strings } from './strings';

interface StatementProps {
  readonly headline: Headline;
  /** What is on a leader's own work list; nobody else is told of what waits for them. */
  readonly asked: readonly WorkItem[] | undefined;
  readonly today: CivilDate;
  readonly oldest: ReturnType<typeof oldestData>;
  /** Data sets on the page. */
  readonly shown: readonly string[];
  readonly actions: ReactNode;
}

/** The sentence the home opens with: what waits, what is late, what cannot lawfully be decided, what comes next. */
export function CockpitStatement({ headline, asked, today, oldest, shown, actions }: StatementProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { next, figures, overdue, blocked, breached } = headline;
  return (
    <Statement
      sub={
        <>
          <FigureSentence
            say={(running = '', normal = '', due = '', late = '', decided = '', broken?: string) =>
              words.sub(running, normal, due, late, decided, formatDay(today, language), broken)
            }
            figures={[
              figures.active,
              figures.normal,
              figures.due,
              figures.overdue,
              figures.decided,
              ...(figures.breached.value ? [figures.breached] : []),
            ]}
          />
          {figures.execution.value ? (
            <>
              {' · '}
              <FigureSentence say={(n = '') => words.executionLate(n)} figures={[figures.execution]} />
            </>
          ) : null}
          {oldest && (
            <>
              {' · '}
              <FigureSentence
                say={(days = '') => words.oldest(days, oldest.title[language], oldest.owner)}
                figures={[
                  portfolioFigure('data-age', oldest.days, { among: 'all', matters: 0, part: shown.join(' ') }, today),
                ]}
              />
            </>
          )}
        </>
      }
      actions={actions}
    >
      <Waiting headline={headline} asked={asked} today={today} />
      {words.comma}
      {overdue.length > 0 ? <Late overdue={overdue} figure={figures.overdue} /> : words.noneLate}
      {blocked.length > 0 && (
        <>
          {words.semicolon}
          <Blocked blocked={blocked} figure={figures.blocked} />
        </>
      )}
      {breached.length > 0 && (
        <>
          {words.semicolon}
          <Breached breached={breached} />
        </>
      )}
      {next && isCivilDate(next.earliest.day)
        ? words.next(next.title, formatNearDay(next.earliest.day, today, language))
        : words.stop}
    </Statement>
  );
}

function Waiting({ headline, asked, today }: Pick<StatementProps, 'headline' | 'asked' | 'today'>) {
  const words = useStrings(strings);
  const figure = waitingFigure(headline, asked, today);
  if (!figure.value) return asked ? words.nothing : words.nothingLeaders;
  const say = asked ? words.waiting : words.waitingLeaders;
  return <FigureSentence say={(n = '') => say(n)} figures={[figure]} quiet />;
}

type Several = { readonly figure: Headline['figures']['overdue'] };

/** Who is late, the longest by name. */
function Late({ overdue, figure }: Several & { readonly overdue: readonly MatterSummary[] }) {
  const words = useStrings(strings);
  const [longest] = overdue;
  if (!longest) return null;
  const days = matterFigure(longest, 'days-overdue');
  return (
    <em>
      <FigureSentence
        say={(late = '', all = '') =>
          overdue.length === 1 ? words.overdueOne(longest.title, late) : words.overdueMore(longest.title, late, all)
        }
        figures={overdue.length === 1 ? [days] : [days, figure]}
        quiet
      />
    </em>
  );
}

/** What breaches a binding requirement, decided or not, by name, with the way to what was confirmed of it. */
function Breached({ breached }: { readonly breached: readonly MatterSummary[] }) {
  const words = useStrings(strings);
  const [first] = breached;
  if (!first) return null;
  const all = breached.length;
  return (
    <em>
      <Link to="/matters/$matterId" params={{ matterId: first.id }} search={{ tab: 'inspection' }}>
        <FigureSentence
          say={(n = '') => (all === 1 ? words.breachedOne(first.title, n) : words.breachedMore(first.title, all))}
          figures={all === 1 ? [matterFigure(first, 'standing-breaches')] : []}
          quiet
        />
      </Link>
    </em>
  );
}

/** What cannot lawfully be decided as it stands, by name, with the way to what bars it. */
function Blocked({ blocked, figure }: Several & { readonly blocked: readonly MatterSummary[] }) {
  const words = useStrings(strings);
  const [first] = blocked;
  if (!first) return null;
  const barring = matterFigure(first, 'barring');
  return (
    <em>
      <Link to="/matters/$matterId" params={{ matterId: first.id }} search={{ tab: 'schedule' }}>
        <FigureSentence
          say={(n = '', all = '') =>
            blocked.length === 1 ? words.blockedOne(first.title, n) : words.blockedMore(first.title, all)
          }
          figures={blocked.length === 1 ? [barring] : [barring, figure]}
          quiet
        />
      </Link>
    </em>
  );
}
