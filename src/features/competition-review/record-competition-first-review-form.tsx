import { Button, Group } from '@mantine/core';
import { inForceOn } from '@/core/law';
import {
  DayInput,
  type FormStep,
  frameOf,
  PapersField,
  ProseField,
  RowsField,
  StepsForm,
  TextField,
  useActContext,
  useDeclared,
  useFormState,
  useFormValue,
  YesNoField,
} from '@/forms';
import { useStrings } from '@/i18n';
import { articles } from './competition-view';
import { strings } from './strings';

const answersOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The drafter's own review: the nineteen items one by one in four groups, who was heard, an exception where one is claimed. */
export function RecordCompetitionFirstReviewForm() {
  const all = useStrings(strings);
  const words = all.recordCompetitionFirstReview;
  const { today, law } = useActContext();
  const declared = useDeclared('recordCompetitionFirstReview');
  const asksSubmission = inForceOn(law.profile.params.competitionMinWorkingDays, today) !== undefined;
  const groups = articles.map(
    ({ article, first, last }): FormStep => ({
      title: words.articleTitle[article],
      rules: ['FCR/8.1/nineteen'],
      article: `${article}.1`,
      fields: Array.from({ length: last - first + 1 }, (_, i) => `competitionAnswers.${first + i}`),
      content: <Items key={article} first={first} last={last} />,
    }),
  );
  return (
    <StepsForm
      {...frameOf('recordCompetitionFirstReview', declared)}
      summary={({ competitionAnswers }) => (
        <p>{words.summary(answersOf(competitionAnswers).filter((answer) => answer === true).length)}</p>
      )}
      steps={[
        ...groups,
        {
          title: words.exceptionTitle,
          rules: ['FCR/12.1/exception'],
          fields: ['competitionException'],
          content: <Exception />,
        },
        {
          title: words.heardTitle,
          rules: ['FCR/16.1/heard'],
          fields: ['operatorsHeard'],
          content: (
            <RowsField name="operatorsHeard" label={words.operatorsHeard} newRow={() => ''} min={1} isPlain>
              {(path) => <TextField name={path} label={words.operatorsHeard} hideLabel />}
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

/** The items of one article. Those read and not found may be answered together; nothing is answered before. */
function Items({ first, last }: { readonly first: number; readonly last: number }) {
  const words = useStrings(strings).recordCompetitionFirstReview;
  const form = useFormState();
  const answers = answersOf(useFormValue('competitionAnswers'));
  const open = answers.slice(first, last + 1).filter((answer) => answer === null).length;
  const answerRest = () =>
    form.setFieldValue(
      'competitionAnswers',
      answers.map((answer, at) => (at >= first && at <= last && answer === null ? false : answer)),
    );
  return (
    <>
      <p className="hc-quiet">{words.contains}</p>
      {words.items.slice(first, last + 1).map((label, i) => (
        <YesNoField key={label} name={`competitionAnswers.${first + i}`} label={`${first + i + 1}. ${label}`} />
      ))}
      {open > 1 && (
        <Group>
          <Button size="compact-sm" variant="default" onClick={answerRest}>
            {words.noneOfRest(open)}
          </Button>
        </Group>
      )}
    </>
  );
}

/** An exception is asked for only where one of the nineteen was answered with yes. */
function Exception() {
  const words = useStrings(strings).recordCompetitionFirstReview;
  const isNeeded = answersOf(useFormValue('competitionAnswers')).includes(true);
  if (!isNeeded) return <p>{words.noException}</p>;
  return (
    <>
      <ProseField name="competitionException.ground" label={words.exceptionGround} />
      <ProseField name="competitionException.noMilderWay" label={words.exceptionMilder} />
      <ProseField name="competitionException.period" label={words.exceptionPeriod} />
    </>
  );
}
