import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FigureSentence, FigureValue } from '@/figure-value';
import { useLanguage, useStrings } from '@/i18n';
import type { WorkItem } from '@/ports/matter-api';
import { isLightFigureId, lightFigureOf, matterFigure } from '@/read-models';
import { LevelLight, StanceStrip } from '@/ui';
import { strings } from '../strings';
import type { WaitingCard } from '../waiting-view';
import { lacksOf, longDay, waitingLines } from '../waiting-words';
import { QuestionPanel } from './question-panel';

/** One matter that waits: what is known of it in a few lines, its brief, and a question to its unit. */
export function MatterWaiting({
  card,
  asked,
  isLeader,
}: {
  readonly card: WaitingCard;
  /** What of the matter is on the person's own work list. */
  readonly asked: readonly WorkItem[];
  readonly isLeader: boolean;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [asks, setAsks] = useState(false);
  const { matter, light, schedule, stance } = card;
  return (
    <article className="wait" aria-label={matter.title}>
      <header>
        <h4>
          <Link to="/matters/$matterId" params={{ matterId: matter.id }}>
            {matter.title}
          </Link>
        </h4>
        {matter.earliest.kind === 'blocked' ? (
          <LevelLight level="alarm" label={words.barred} />
        ) : light && isLightFigureId(light.figure) ? (
          <LevelLight level={light.verdict.level} label={lightFigureOf(light.figure).short[language]} />
        ) : (
          <LevelLight level={schedule} {...(card.isComplete && { label: words.ready })} />
        )}
      </header>
      <p className="hc-quiet">
        <strong>{asked[0] ? asked[0].title[language] : matter.awaits && words.awaits[matter.awaits]}</strong>
      </p>
      <dl className="hc-kv">
        {waitingLines(card, language).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <FigureSentence {...value} />
            </dd>
          </div>
        ))}
      </dl>
      {stance.length > 0 && (
        <StanceStrip
          parts={stance}
          draw={(name, text) => <FigureValue figure={matterFigure(matter, `stance-${name}`)} text={text} />}
        />
      )}
      <div className="acts">
        <Link to="/matters/$matterId" params={{ matterId: matter.id }} className="hc-btn primary">
          {words.brief}
        </Link>
        {matter.earliest.kind === 'blocked' && (
          <Link
            to="/matters/$matterId"
            params={{ matterId: matter.id }}
            search={{ tab: 'schedule' }}
            className="hc-btn"
          >
            {words.whatBars}
          </Link>
        )}
        {asked.map(({ id, act, about, title }) => (
          <Link
            key={id}
            to="/matters/$matterId"
            params={{ matterId: matter.id }}
            search={{ ...(act && { act }), ...(about !== null && { about }) }}
            className="hc-btn"
          >
            {act === 'approveForMeeting' ? words.consent : title[language]}
          </Link>
        ))}
        {isLeader && (
          <>
            <Link
              to="/matters/$matterId"
              params={{ matterId: matter.id }}
              search={{ tab: 'letters', act: 'instruct' }}
              className="hc-btn"
            >
              {words.instruct}
            </Link>
            <button type="button" className="hc-btn" aria-expanded={asks} onClick={() => setAsks(!asks)}>
              {words.ask}
            </button>
          </>
        )}
      </div>
      {asks && (
        <QuestionPanel
          matter={matter}
          lacks={lacksOf(card, language)}
          day={matter.earliest.kind === 'blocked' ? '' : longDay(matter.earliest.day, language)}
          onClose={() => setAsks(false)}
        />
      )}
    </article>
  );
}
