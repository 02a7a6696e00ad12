import { inForceOn } from '@/core/law';
import {
  DayInput,
  type FormStep,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  StepsForm,
  TextField,
  useActContext,
  useFormValue,
  YesNoField,
} from '@/forms';
import { useStrings } from '@/i18n';
import { articles } from './competition-view';
import { strings } from './strings';

const ITEMS = 19;

const answersOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const toPayload = ({
  competitionAnswers,
  operatorRows,
  exceptionGround,
  exceptionMilder,
  exceptionPeriod,
  ...values
}: FormValues) => ({
  ...payloadOf(values, { drop: ['competitionSubmittedOn'] }),
  competitionAnswers: answersOf(competitionAnswers),
  operatorsHeard: Array.isArray(operatorRows) ? operatorRows.map((row) => row.name) : [],
  competitionException: exceptionGround
    ? { ground: exceptionGround, noMilderWay: exceptionMilder, period: exceptionPeriod }
    : null,
});

/** The drafter's own review: the nineteen items one by one in four groups, who was heard, an exception where one is claimed. */
export function RecordCompetitionFirstReviewForm() {
  const all = useStrings(strings);
  const words = all.recordCompetitionFirstReview;
  const { today, law } = useActContext();
  const asksSubmission = inForceOn(law.profile.params.competitionMinWorkingDays, today) !== undefined;
  const initial = {
    competitionAnswers: Array.from({ length: ITEMS }, () => null),
    operatorRows: [{ name: '' }],
    papers: [],
    exceptionGround: '',
    exceptionMilder: '',
    exceptionPeriod: '',
    competitionSubmittedOn: '',
  };
  const groups = articles.map(
    ({ article, first, last }): FormStep => ({
      title: words.articleTitle[article],
      rules: ['FCR/8.1/nineteen'],
      article: `${article}.1`,
      fields: Array.from({ length: last - first + 1 }, (_, i) => `competitionAnswers.${first + i}`),
      isAnswered: ({ competitionAnswers }) =>
        answersOf(competitionAnswers)
          .slice(first, last + 1)
          .every((answer) => typeof answer === 'boolean'),
      content: (
        <>
          <p className="hc-quiet">{words.contains}</p>
          {words.items.slice(first, last + 1).map((label, i) => (
            <YesNoField key={label} name={`competitionAnswers.${first + i}`} label={`${first + i + 1}. ${label}`} />
          ))}
        </>
      ),
    }),
  );
  return (
    <StepsForm
      act="recordCompetitionFirstReview"
      initial={initial}
      toPayload={toPayload}
      summary={({ competitionAnswers }) => (
        <p>{words.summary(answersOf(competitionAnswers).filter((answer) => answer === true).length)}</p>
      )}
      steps={[
        ...groups,
        {
          title: words.exceptionTitle,
          rules: ['FCR/12.1/exception'],
          fields: ['competitionException'],
          isAnswered: () => true,
          content: <Exception />,
        },
        {
          title: words.heardTitle,
          rules: ['FCR/16.1/heard'],
          fields: ['operatorsHeard'],
          isAnswered: () => true,
          content: (
            <RowsField name="operatorRows" label={words.operatorRows} newRow={() => ({ name: '' })} min={1}>
              {(path) => (
                <div className="act-row">
                  <TextField name={`${path}.name`} label={words.operatorRowsName} />
                </div>
              )}
            </RowsField>
          ),
        },
      ]}
    >
      <DayInput name="on" label={all.on} />
      {asksSubmission && <DayInput name="competitionSubmittedOn" label={words.competitionSubmittedOn} />}
      <PapersField name="papers" label={all.papers} kinds={['competition-first-review']} />
    </StepsForm>
  );
}

/** An exception is asked for only where one of the nineteen was answered with yes. */
function Exception() {
  const words = useStrings(strings).recordCompetitionFirstReview;
  const isNeeded = answersOf(useFormValue('competitionAnswers')).includes(true);
  if (!isNeeded) return <p>{words.noException}</p>;
  return (
    <>
      <ProseField name="exceptionGround" label={words.exceptionGround} />
      <ProseField name="exceptionMilder" label={words.exceptionMilder} />
      <ProseField name="exceptionPeriod" label={words.exceptionPeriod} />
    </>
  );
}
