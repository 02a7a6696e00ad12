import { ActForm, DayInput, type FormValues, ProseField, payloadOf, SelectField, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ no, ...values }: FormValues) => ({ ...payloadOf(values, {}), no: Number(no) });

export function AnswerExecutionCommentForm() {
  const all = useStrings(strings);
  const words = all.answerExecutionComment;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = { no: '', answer: '' };
  return (
    <ActForm act="answerExecutionComment" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="no"
        label={words.no}
        options={(facts.executionComments ?? [])
          .filter(({ answeredOn }) => answeredOn === null)
          .map(({ no, summary }) => ({ value: String(no), label: words.comment(no, summary) }))}
      />
      <ProseField name="answer" label={words.answer} />
    </ActForm>
  );
}
