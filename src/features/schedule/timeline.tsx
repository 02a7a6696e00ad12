import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import type { DecisionPlan } from '@/core/deadlines';
import { addDays, type CivilDate } from '@/core/kernel';
import { stageWords } from '@/core/law';
import { formatDayRange, formatMonthDay, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';
import { isCoveredByToday, type Row, type Scale, scaleOf, stageRows } from './timeline-view';
import { WhyThisDay } from './why-this-day';

interface TimelineProps {
  readonly matterId: string;
  readonly plan: DecisionPlan;
  readonly asOf: CivilDate;
  readonly promised: CivilDate | undefined;
}

/** Every act on the way to the decision by stage: its day, its slack, and on demand why it falls on that day. */
export function Timeline({ matterId, plan, asOf, promised }: TimelineProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const scale = scaleOf(plan, asOf, promised);
  return (
    <div className="plan">
      <div className="plan-axis" aria-hidden="true">
        <div className="plan-track">
          {scale.months.map((month) => (
            <span key={month} style={at(scale, month)}>
              {isCoveredByToday(scale, month, asOf) ? '' : monthName(month, language)}
            </span>
          ))}
          <b className="today" style={at(scale, asOf)}>
            {words.today}
          </b>
        </div>
      </div>
      {stageRows(plan).map(({ stage, rows }) => (
        <section key={stage} aria-label={stageWords[stage][language]}>
          <h3>{stageWords[stage][language]}</h3>
          {rows.map((row) => (
            <ActRow
              key={row.act.milestone.id}
              matterId={matterId}
              row={row}
              scale={scale}
              asOf={asOf}
              promised={promised}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

const at = (scale: Scale, day: CivilDate): CSSProperties => ({ left: `${scale.at(day)}%` });
const between = (scale: Scale, from: CivilDate, to: CivilDate): CSSProperties => ({
  left: `${scale.at(from)}%`,
  width: `${Math.max(0, scale.at(to) - scale.at(from))}%`,
});
const monthName = (month: CivilDate, language: 'zh' | 'en') =>
  language === 'zh'
    ? `${Number(month.slice(5, 7))}月`
    : new Date(`${month}T00:00:00Z`).toLocaleString('en', { month: 'short', timeZone: 'UTC' });

interface ActRowProps {
  readonly matterId: string;
  readonly row: Row;
  readonly scale: Scale;
  readonly asOf: CivilDate;
  readonly promised: CivilDate | undefined;
}

function ActRow({ matterId, row, scale, asOf, promised }: ActRowProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { act, begins, isCritical, isBarred } = row;
  const { milestone, on, state } = act;
  const slack = row.hasSlack ? (act.slack ?? 0) : 0;
  return (
    <details className={`plan-row ${state} ${isCritical ? 'critical' : ''}`}>
      <summary>
        <span className="name">{milestone.title[language]}</span>
        <span className="day">
          {isBarred
            ? '—'
            : on.earliest === on.latest
              ? formatMonthDay(on.earliest, language)
              : formatDayRange(on, language)}
        </span>
        <span className="rest">
          {state === 'done' ? (
            words.done
          ) : isBarred ? (
            <b className="hc-loud">{words.barred}</b>
          ) : isCritical ? (
            <b>{words.critical}</b>
          ) : (
            <span>{row.hasSlack ? words.slack(slack) : words.todo}</span>
          )}
        </span>
        <span className="plan-track" aria-hidden="true">
          <i className="today" style={at(scale, asOf)} />
          {promised && <i className="promised" style={at(scale, promised)} />}
          {begins < on.earliest && !isBarred && <i className="term" style={between(scale, begins, on.earliest)} />}
          {on.latest > on.earliest && !isBarred && (
            <i className="bracket" style={between(scale, on.earliest, on.latest)} />
          )}
          {state !== 'done' && slack > 0 && (
            <i className="slack" style={between(scale, on.earliest, addDays(on.earliest, slack))} />
          )}
          {!isBarred && <i className="mark" style={at(scale, on.earliest)} />}
        </span>
      </summary>
      <div className="why">
        {isBarred ? <p className="hc-quiet">{words.blockedNote}</p> : <WhyThisDay act={act} />}
        {state !== 'done' && (
          <Link
            className="hc-btn plain"
            to="/matters/$matterId"
            params={{ matterId }}
            search={{ tab: 'procedure', act: milestone.act }}
          >
            {words.go}
          </Link>
        )}
      </div>
    </details>
  );
}
