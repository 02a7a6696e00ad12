import { positionWords } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, Pairs, Proof, sayValue } from '@/stage-view';
import { Card } from '@/ui';
import type { MeetingPart, MeetingView } from './meeting-view';
import { strings } from './place-strings';

/** Everyone in the order spoken, with position and words; dissent is kept in sight. */
export function Statements({ matter: { facts }, view }: MeetingPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { statements = [], chiefName } = facts;
  const say = (position: string) => sayValue('statements.position', position, language);
  const { of, counts, dissent } = view.positions;
  return (
    <Card
      className="full"
      title={words.statements}
      say={positionWords({ of, ...counts, silenceCounts: Number(view.silenceCounts) })[language]}
    >
      <ol className="place-order">
        {statements.map((statement) => {
          const { name, position, text } = statement;
          return (
            <li key={`${name} ${text}`}>
              <p>
                <strong>{name ?? words.sentence.unnamed}</strong>{' '}
                {dissent.includes(statement) ? <strong>{`◆ ${say(position)}`}</strong> : say(position)}
                {name === chiefName && (
                  <span className="hc-faint">{` · ${view.chiefSpokeLast ? words.isChief : words.isChiefNotLast}`}</span>
                )}
              </p>
              <p className={text ? 'prose' : 'place-gap'}>
                {text ?? (position === 'disagree' ? `▲ ${words.noContent}` : words.noText)}
              </p>
            </li>
          );
        })}
      </ol>
      {dissent.length === 0 && <p className="hc-quiet">{words.dissentNone}</p>}
      <Judged reads={['statements', 'chiefName']} />
      <Proof kinds={['meeting-record']} />
    </Card>
  );
}

/** What was decided, why against the majority, on which text, and the minutes. */
export function Decision({ matter: { facts }, view }: MeetingPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  const day = (value: Parameters<typeof formatDay>[0]) => formatDay(value, language);
  return (
    <Card title={words.decision}>
      <Pairs
        pairs={[
          {
            label: words.outcome,
            value: <strong>{sayValue('decisionOutcome', facts.decisionOutcome, language)}</strong>,
          },
          ...(view.isAgainstMajority || facts.reasonAgainstMajority
            ? [{ label: words.reason, value: facts.reasonAgainstMajority }]
            : []),
          ...(facts.changeClass
            ? [{ label: words.changeClass, value: sayValue('changeClass', facts.changeClass, language) }]
            : []),
          {
            label: words.sameText,
            value: view.isSameText === null ? undefined : view.isSameText ? words.same : `▲ ${words.notSame}`,
          },
          { label: words.minutes, value: facts.minutesSignedOn, act: 'signMinutes' },
          ...(facts.rediscussedOn ? [{ label: words.rediscussedOn, value: facts.rediscussedOn }] : []),
          ...(facts.suspendedOn
            ? [{ label: words.suspended, value: day(facts.suspendedOn), small: facts.suspensionReason }]
            : []),
          ...(facts.resumptionReason ? [{ label: words.resumed, value: facts.resumptionReason }] : []),
          ...(facts.endedOn ? [{ label: words.ended, value: day(facts.endedOn), small: facts.endReason }] : []),
        ]}
      />
      <Judged
        reads={['reasonAgainstMajority', 'changeClass', 'discussedDraftDigest', 'minutesSignedOn', 'rediscussedOn']}
      />
      <Proof kinds={['meeting-minutes']} />
    </Card>
  );
}

/** Each discussion of the matter, where there was more than one. */
export function Discussions({ view }: { readonly view: MeetingView }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Card className="full" title={words.discussions}>
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              <th />
              <th>{words.day}</th>
              <th>{words.outcome}</th>
              <th>{words.minutesSigned}</th>
            </tr>
          </thead>
          <tbody>
            {view.discussions.map(({ no, on, outcome, minutesOn, reopened }) => (
              <tr key={`${no} ${on}`}>
                <td className="nowrap">{words.discussion(no)}</td>
                <td>{formatDay(on, language)}</td>
                <td className="wordy">
                  {outcome ? sayValue('decisionOutcome', outcome, language) : '—'}
                  {reopened && <div className="hc-faint">{`${words.again} · ${reopened}`}</div>}
                </td>
                <td>{minutesOn ? formatDay(minutesOn, language) : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
