import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, NothingYet, Pairs, Place, type PlaceMatter, Proof, sayValue } from '@/stage-view';
import { Card } from '@/ui';
import { competitionView } from './competition-view';
import { strings } from './place-strings';
import { strings as formStrings } from './strings';

const law = [
  { instrument: 'FCR', article: '8' },
  { instrument: 'FCR', article: '12' },
  { instrument: 'FCR', article: '14' },
  { instrument: 'D713', article: '29' },
] as const;

/** The fair-competition review as it is read: judgement, first review item by item, exception, conclusion. */
export function CompetitionTab({ matter }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { facts } = matter;
  const view = competitionView(facts);
  const sentence = () => {
    const { standing } = view;
    if (standing === 'concluded')
      return words.sentence.concluded(
        sayValue('competitionConclusion', facts.competitionConclusion, language),
        facts.competitionConcludedOn ? formatDay(facts.competitionConcludedOn, language) : '—',
      );
    return standing === 'reviewed' ? words.sentence.reviewed(view.yes.length) : words.sentence[standing];
  };
  const { standing } = view;
  return (
    <Place
      matter={matter}
      stage="competition"
      law={law}
      sentence={sentence()}
      note={view.isUncovered ? `▲ ${words.uncovered}` : undefined}
    >
      {standing === 'not-judged' ? (
        <NothingYet what={words.emptyNotJudged} act="judgeProcedures" />
      ) : (
        <Judgement matter={matter} />
      )}
      {standing === 'to-review' && <NothingYet what={words.emptyToReview} act="recordCompetitionFirstReview" />}
      {(standing === 'reviewed' || standing === 'concluded') && (
        <>
          <Course matter={matter} />
          <Items view={view} />
        </>
      )}
    </Place>
  );
}

function Judgement({ matter: { facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const judgement = facts.competitionJudgement;
  return (
    <Card title={words.judgement}>
      <Pairs
        pairs={[
          {
            label: words.conclusion,
            value: judgement && (judgement.applies ? words.applies : words.appliesNot),
            act: 'judgeProcedures',
          },
          { label: words.because, value: judgement?.because },
          { label: words.by, value: judgement && `${judgement.by} · ${formatDay(judgement.on, language)}` },
        ]}
      />
      <Judged reads={['competitionJudgement']} />
    </Card>
  );
}

function Course({ matter: { facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const exception = facts.competitionException;
  return (
    <Card title={words.course}>
      <Pairs
        pairs={[
          { label: words.firstReviewOn, value: facts.competitionFirstReviewOn, act: 'recordCompetitionFirstReview' },
          {
            label: words.heard,
            value: facts.operatorsHeard && (facts.operatorsHeard.join(words.separator) || null),
            act: 'recordCompetitionFirstReview',
          },
          ...(facts.competitionSubmittedOn ? [{ label: words.submittedOn, value: facts.competitionSubmittedOn }] : []),
          { label: words.concludedOn, value: facts.competitionConcludedOn, act: 'concludeCompetitionReview' },
          {
            label: words.concluded,
            value:
              facts.competitionConclusion && sayValue('competitionConclusion', facts.competitionConclusion, language),
          },
          ...(exception
            ? [
                { label: words.ground, value: exception.ground },
                { label: words.milder, value: exception.noMilderWay },
                { label: words.period, value: exception.period },
              ]
            : [{ label: words.exception, value: exception === null ? words.noException : undefined }]),
        ]}
      />
      <Judged reads={['operatorsHeard', 'competitionException', 'competitionConclusion', 'competitionSubmittedOn']} />
      <Proof kinds={['competition-first-review', 'competition-conclusion']} />
    </Card>
  );
}

function Items({ view }: { readonly view: ReturnType<typeof competitionView> }) {
  const words = useStrings(strings);
  const { articleTitle, items: texts } = useStrings(formStrings).recordCompetitionFirstReview;
  const said = (answer: boolean | undefined) =>
    answer === undefined ? words.open : answer ? `▲ ${words.contains}` : words.free;
  return (
    <Card className="full" title={words.items} say={words.itemsSay(view.yes.length)}>
      {view.groups.map(({ article, items }) => (
        <section key={article} style={{ marginTop: 12 }}>
          <h3>{articleTitle[article]}</h3>
          <dl className="place-pairs answers">
            {items.map(({ index, answer }) => (
              <div key={index}>
                <dt>{`${index + 1}. ${said(answer)}`}</dt>
                <dd>{answer ? <strong>{texts[index]}</strong> : texts[index]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Judged reads={['competitionAnswers']} />
    </Card>
  );
}
