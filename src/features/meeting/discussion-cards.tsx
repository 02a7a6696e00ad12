import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, Pairs, Proof, sayValue } from '@/stage-view';
import { Card } from '@/ui';
import type { MeetingPart, MeetingView } from './meeting-view';
import { strings } from './place-strings';

const isDissent = (position: string) => position === 'disagree' || position === 'abstain';

/** Everyone in the order spoken, with position and words; dissent is kept in sight. */
export function Statements({ matter: { facts }, view }: MeetingPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { statements = [], chiefName } = facts;
  const say = (position: string) => sayValue('statements.position', position, language);
  return (
    <Card
      className="full"
      title={words.statements}
      say={view.tally
        .filter(({ count }) => count > 0)
        .map(({ position, count }) => words.count(say(position), count))
        .join(words.separator)}
    >
      <ol className="place-order">
        {statements.map(({ name, position, text }) => (
          <li key={name}>
            <p>
              <strong>{name}</strong> {isDissent(position) ? <strong>{`◆ ${say(position)}`}</strong> : say(position)}
              {name === chiefName && (
                <span className="hc-faint">{` · ${view.chiefSpokeLast ? words.isChief : words.isChiefNotLast}`}</span>
              )}
            </p>
            <p className={text ? 'prose' : 'place-gap'}>
              {text ?? (position === 'disagree' ? `▲ ${words.noContent}` : words.noText)}
            </p>
          </li>
        ))}
      </ol>
      {view.dissent.length === 0 && <p className="hc-quiet">{words.dissentNone}</p>}
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
