import { Fieldset, Stack, Text } from '@mantine/core';
import {
  ActForm,
  ArticleQuote,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  RowsField,
  TextField,
  useActContext,
  useFormState,
  YesNoField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { exceptionOfFcr12, nineteenItems } from './nineteen-items';
import { strings } from './strings';

const itemCount = nineteenItems.reduce((sum, { items }) => sum + items.length, 0);
const hasOne = (answers: unknown): boolean => Array.isArray(answers) && answers.includes(true);

/** Unanswered items stay null, for the schema to name; an exception is told only where an item is present. */
function toPayload(values: FormValues): Record<string, unknown> {
  const { on, papers, competitionAnswers, operatorRows, exceptionGround, exceptionMilder, exceptionPeriod } = values;
  return {
    on,
    ...(Array.isArray(papers) && papers.length > 0 && { papers }),
    competitionAnswers,
    operatorsHeard: Array.isArray(operatorRows) ? operatorRows.map((row) => row.name) : [],
    competitionException:
      hasOne(competitionAnswers) && exceptionGround
        ? { ground: exceptionGround, noMilderWay: exceptionMilder, period: exceptionPeriod }
        : null,
  };
}

export function RecordCompetitionFirstReviewForm() {
  const all = useStrings(strings);
  const words = all.recordCompetitionFirstReview;
  const { today } = useActContext();
  const initial = {
    on: today,
    competitionAnswers: Array.from({ length: itemCount }, () => null),
    operatorRows: [{ name: '' }],
    papers: [],
    exceptionGround: '',
    exceptionMilder: '',
    exceptionPeriod: '',
  };
  return (
    <ActForm act="recordCompetitionFirstReview" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <Items />
      <RowsField name="operatorRows" label={words.operatorRows} newRow={() => ({ name: '' })} min={1}>
        {(path) => (
          <div className="act-row">
            <TextField name={`${path}.name`} label={words.operatorRowsName} />
          </div>
        )}
      </RowsField>
      <Exception />
      <PapersField name="papers" label={all.papers} kinds={['competition-first-review']} />
    </ActForm>
  );
}

/** Nineteen questions, each answered: an item nobody looked at must not read as absent. */
function Items() {
  const words = useStrings(strings).recordCompetitionFirstReview;
  const { competitionAnswers } = useFormState().values;
  const answered = Array.isArray(competitionAnswers)
    ? competitionAnswers.filter((answer) => typeof answer === 'boolean').length
    : 0;
  const firstOf = (group: number) => nineteenItems.slice(0, group).reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Stack gap="md">
      <Text size="sm">{words.ask}</Text>
      <Text size="sm" c="dimmed" role="status">
        {words.answered(answered, itemCount)}
      </Text>
      {nineteenItems.map(({ items, ...provision }, group) => (
        <Fieldset key={provision.article} legend={words.groups[group]}>
          <Stack gap="md">
            <ArticleQuote provision={provision} />
            {items.map((item, index) => (
              <YesNoField
                key={item}
                name={`competitionAnswers.${firstOf(group) + index}`}
                label={words.item(firstOf(group) + index, item)}
              />
            ))}
          </Stack>
        </Fieldset>
      ))}
    </Stack>
  );
}

function Exception() {
  const words = useStrings(strings).recordCompetitionFirstReview;
  if (!hasOne(useFormState().values.competitionAnswers)) return null;
  return (
    <Fieldset legend={words.exception}>
      <Stack gap="md">
        <ArticleQuote provision={exceptionOfFcr12} />
        <ProseField name="exceptionGround" label={words.exceptionGround} />
        <ProseField name="exceptionMilder" label={words.exceptionMilder} />
        <ProseField name="exceptionPeriod" label={words.exceptionPeriod} />
      </Stack>
    </Fieldset>
  );
}
