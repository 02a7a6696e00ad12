import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, Pairs, Proof, sayValue } from '@/stage-view';
import { Card } from '@/ui';
import type { LegalityPart, LegalityView } from './legality-view';
import { strings } from './place-strings';

/** The opinion under its three headings, with the advisers heard and one of the five outcomes. */
export function Opinion({ matter: { facts } }: LegalityPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { legalityHeadings: headings, counselOpinions, exploratoryReform } = facts;
  return (
    <Card title={words.opinion}>
      <Pairs
        pairs={[
          {
            label: words.outcome,
            value: <strong>{sayValue('legalityOutcome', facts.legalityOutcome, language)}</strong>,
          },
          { label: words.opinionOn, value: facts.legalityOpinionOn, small: facts.legalityReviewer },
          { label: words.power, value: headings?.power, act: 'issueLegalityOpinion' },
          { label: words.procedureHeading, value: headings?.procedure },
          { label: words.content, value: headings?.content },
          ...(exploratoryReform
            ? [
                { label: words.reform, value: exploratoryReform.noNationalRule },
                { label: words.risk, value: exploratoryReform.legalRisk },
              ]
            : []),
          {
            label: words.counsel,
            value:
              counselOpinions === undefined ? undefined : counselOpinions.length === 0 ? null : (
                <ul>
                  {counselOpinions.map(({ name, opinion, signedOn }) => (
                    <li key={name}>
                      {`${name} · ${opinion}`}
                      <span className="hc-faint">
                        {signedOn ? words.signedOn(formatDay(signedOn, language)) : `▲ ${words.notSigned}`}
                      </span>
                    </li>
                  ))}
                </ul>
              ),
            act: 'issueLegalityOpinion',
          },
        ]}
      />
      <Judged reads={['legalityHeadings', 'legalityOutcome', 'counselOpinions', 'exploratoryReform']} />
      <Proof kinds={['legality-opinion', 'counsel-opinion']} />
    </Card>
  );
}

/** What the undertaking unit changed, and why where it did not follow in full. */
export function Response({ matter: { facts } }: LegalityPart) {
  const words = useStrings(strings);
  const { legalityFullyFollowed: fully } = facts;
  return (
    <Card title={words.response}>
      <Pairs
        pairs={[
          { label: words.responseOn, value: facts.legalityResponseOn, act: 'respondToLegalityOpinion' },
          { label: words.fully, value: fully === undefined ? undefined : fully ? words.yes : words.no },
          { label: words.changes, value: facts.legalityChanges },
          ...(fully === false ? [{ label: words.notFollowed, value: facts.legalityNotFollowedReason }] : []),
        ]}
      />
      <Judged reads={['legalityResponseOn', 'legalityChanges', 'legalityFullyFollowed']} />
      <Proof kinds={['legality-response']} />
    </Card>
  );
}

/** Each time the file was sent, where it came back and was sent again. */
export function Rounds({ view }: { readonly view: LegalityView }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const day = (value: Parameters<typeof formatDay>[0] | undefined) => (value ? formatDay(value, language) : '—');
  return (
    <Card className="full" title={words.rounds}>
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              <th />
              <th>{words.sent}</th>
              <th>{words.roundReceived}</th>
              <th>{words.roundOpinion}</th>
              <th>{words.roundOutcome}</th>
              <th>{words.roundAnswered}</th>
            </tr>
          </thead>
          <tbody>
            {view.rounds.map(({ no, sentOn, sentBy, receivedOn, opinionOn, outcome, answeredOn, changes }) => (
              <tr key={no}>
                <td className="nowrap">{words.round(no)}</td>
                <td>
                  {day(sentOn)} <span className="hc-faint">{sentBy}</span>
                </td>
                <td>{day(receivedOn)}</td>
                <td>{day(opinionOn)}</td>
                <td className="wordy">{outcome ? sayValue('legalityOutcome', outcome, language) : '—'}</td>
                <td className="wordy">
                  {day(answeredOn)}
                  {changes && <div className="hc-faint">{changes}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
