import { type CivilDate, cityDayOf, laterOf } from '@/core/kernel';
import { meetingPositions, positionWords, stageWords } from '@/core/law';
import { eventOf, eventTitle, foldDossier, type RecordedEvent, stageOfEvent, storyOf } from '@/core/matter';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { sayValue } from '@/stage-view';
import { Card, download, sampleAbout, toCsv } from '@/ui';
import { AmendEntry } from './amend/amend-entry';
import { AmendmentNotes } from './amend/amendment-notes';
import { strings as amendStrings } from './amend/strings';
import { useWithdrawn } from './amend/use-withdrawn';
import { RecordedFacts } from './recorded-facts';
import { SealedRecord } from './sealed-record';
import { strings } from './strings';
import '@/ui/stacked-table.css';

/** What an entry tells; of the first format, the facts it left. */
function toldIn(entry: RecordedEvent): Readonly<Record<string, unknown>> {
  const event = eventOf(entry);
  return event.type === 'EarlierEntry' ? { ...event.payload.facts, ...event.payload.adds } : event.payload;
}

/** Of a discussion: who stood where, counted as everywhere else. */
function StoodWhere({ entry }: { readonly entry: RecordedEvent }) {
  const language = useLanguage();
  const event = eventOf(entry);
  if (event.type !== 'DecisionDiscussed') return null;
  const { of, counts } = meetingPositions(event.payload);
  return <p className="hc-quiet">{positionWords({ of, ...counts })[language]}</p>;
}

/** The record as the acts that made it, one a line: `hengce walk` carries it out again. */
const storyText = (record: readonly RecordedEvent[]): string =>
  storyOf(record)
    .lines.map((line) => `${JSON.stringify(line)}\n`)
    .join('');

const isSample = (id: string, record: readonly RecordedEvent[]) => foldDossier(id, record)?.origin === 'sample';

const bringIntoView = (row: HTMLTableRowElement | null) => row?.scrollIntoView({ block: 'center' });

/** Every act of the record, newest first: who, when, what. The whole of it can be taken away as a file. */
export function RecordTab({
  id,
  record,
  event: asked,
  today,
}: {
  readonly id: string;
  readonly record: readonly RecordedEvent[];
  /** Number of the event to open at. */
  readonly event?: number | undefined;
  /** The day the screens stand on. */
  readonly today: CivilDate;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const amending = useStrings(amendStrings);
  const withdrawn = useWithdrawn();
  const rows = [...record].reverse();
  const csv = () =>
    toCsv(
      ['#', words.when, words.enteredAt, words.what, words.who, words.unit],
      rows.map(({ seq, on, recordedAt, type, actor }) => [
        seq,
        on,
        recordedAt,
        eventTitle(type)[language],
        actor.name,
        actor.unit,
      ]),
      sampleAbout(isSample(id, record), language),
    );
  return (
    <Card
      title={words.history}
      small={
        <>
          <button type="button" className="hc-btn plain" onClick={() => download(`${id}.csv`, csv(), 'text/csv')}>
            {words.csv}
          </button>
          <button
            type="button"
            className="hc-btn plain"
            onClick={() => download(`${id}.json`, JSON.stringify(record, null, 2), 'application/json')}
          >
            {words.export}
          </button>
          <button
            type="button"
            className="hc-btn plain"
            onClick={() => download(`${id}.jsonl`, storyText(record), 'application/jsonl')}
          >
            {amending.story}
          </button>
          <SealedRecord id={id} />
        </>
      }
    >
      <div className="hc-scroll">
        <table className="hc-table stacked">
          <thead>
            <tr>
              <th className="num">#</th>
              <th>{words.when}</th>
              <th>{words.what}</th>
              <th>{words.who}</th>
              <th>{words.unit}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => {
              const { seq, actor, on, type } = entry;
              const stage = stageOfEvent(entry);
              return (
                <tr
                  key={seq}
                  id={`event-${seq}`}
                  className={seq === asked ? 'asked' : ''}
                  ref={seq === asked ? bringIntoView : undefined}
                >
                  <td className="num">{seq}</td>
                  <td style={{ whiteSpace: 'nowrap' }}>
                    {formatDay(on, language)}
                    <div className="hc-faint">{words.entered(sayValue('recordedAt', entry.recordedAt, language))}</div>
                    {laterOf(on, cityDayOf(Date.parse(entry.recordedAt))) > today && (
                      <div className="hc-faint">{`▲ ${words.ahead(today)}`}</div>
                    )}
                    {entry.confirmed?.lateDays && (
                      <div className="hc-faint">{`▲ ${words.late(entry.confirmed.lateDays)}`}</div>
                    )}
                  </td>
                  <td className="lead">
                    <details open={seq === asked}>
                      <summary>
                        <b className={withdrawn.has(seq) ? 'amend-void' : 'amend-title'}>
                          {eventTitle(type)[language]}
                        </b>{' '}
                        <span className="hc-faint">{stage && stageWords[stage][language]}</span>
                      </summary>
                      <StoodWhere entry={entry} />
                      <RecordedFacts told={toldIn(entry)} />
                      <AmendmentNotes entry={entry} />
                      <AmendEntry entry={entry} />
                      {entry.confirmed && <p className="hc-quiet">{`▲ ${words.confirmed(entry.confirmed.reason)}`}</p>}
                    </details>
                  </td>
                  <td data-label={words.who} style={{ whiteSpace: 'nowrap' }}>
                    {actor.name}
                  </td>
                  <td data-label={words.unit}>{actor.unit}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
