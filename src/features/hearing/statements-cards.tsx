import { valueWords } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, Pairs, Proof } from '@/stage-view';
import { Card, StanceStrip } from '@/ui';
import type { HearingPart, HearingView } from './hearing-view';
import { strings } from './place-strings';

/** What was said, by stance, and who signed the record. */
export function Statements({ view }: { readonly view: HearingView }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const said = view.byStance.filter(({ said: of }) => of.length > 0);
  const count = said.reduce((sum, { said: of }) => sum + of.length, 0);
  return (
    <Card className="full" title={words.statements} say={words.statementsSay(count)}>
      <StanceStrip parts={said.map(({ stance, said: of }) => ({ stance, share: of.length / count }))} />
      {said.map(({ stance, said: of }) => (
        <section key={stance} style={{ marginTop: 12 }}>
          <h3>{words.stanceCount(valueWords('stance', stance)?.[language] ?? stance, of.length)}</h3>
          <dl className="place-pairs">
            {of.map(({ name, side, statement, signed }) => (
              <div key={`${side}${name}`}>
                <dt>
                  {name}
                  <div className="hc-faint">{side}</div>
                </dt>
                <dd className="prose">
                  {statement}
                  <span className="hc-faint">{valueWords('signed', signed)?.[language]}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="hc-quiet" style={{ marginTop: 12 }}>
        {`${words.signing}${language === 'zh' ? '：' : ': '}`}
        {view.unsigned.length === 0
          ? words.signingAll
          : `${words.signingSome(view.unsigned.length)} ${view.unsigned
              .map(({ name, signed }) => words.who(name, valueWords('signed', signed)?.[language] ?? signed))
              .join(language === 'zh' ? '、' : ', ')}`}
      </p>
      <Judged reads={['hearingSpeakers']} />
    </Card>
  );
}

/** The report of the hearing, and where it was used. */
export function Report({ matter: { facts }, view }: HearingPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { hearingReargument } = facts;
  return (
    <Card className="full" title={words.report}>
      <Pairs
        pairs={[
          {
            label: words.reportOn,
            value: facts.hearingReportOn,
            act: 'publishParticipationReport',
            small: view.reportDays !== null && words.reportDays(view.reportDays),
          },
          ...(facts.hearingReportItems
            ? [
                {
                  label: words.reportItems,
                  value: facts.hearingReportItems
                    .map((item) => valueWords('hearingReportItems', item)?.[language] ?? item)
                    .join(language === 'zh' ? '、' : ', '),
                },
              ]
            : []),
          ...(hearingReargument === undefined
            ? []
            : [
                {
                  label: words.reargued,
                  value:
                    hearingReargument && `${formatDay(hearingReargument.on, language)} · ${hearingReargument.summary}`,
                },
              ]),
          {
            label: words.usedInParticipation,
            value: view.usedIn.participation ?? undefined,
            act: 'publishParticipationReport',
          },
          {
            label: words.usedInLegality,
            value:
              facts.legalityFile === undefined
                ? undefined
                : view.usedIn.legality.length > 0
                  ? words.usedInLegalityYes
                  : words.usedInLegalityNo,
            act: 'submitForLegalityReview',
          },
        ]}
      />
      <Judged reads={['hearingReportOn', 'hearingReportItems', 'hearingReargument']} />
      <Proof kinds={['hearing-report']} />
    </Card>
  );
}
