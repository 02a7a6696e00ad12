import { Textarea } from '@mantine/core';
import { DeclaredForm, useFormState, useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import { TakeAnswers } from '../invitations/take-answers';
import { readAnswers } from './read-answers';
import { strings } from './strings';

/** One round as it came back; the answers are typed or pasted as lines. */
export const RecordRoundForm = () => (
  <DeclaredForm act="recordExpertRound" lead={<TakeAnswers />} own={{ answers: <AnswersField /> }} />
);

function AnswersField() {
  const words = useStrings(strings);
  const form = useFormState();
  const typed = useFormValue('answersText');
  const items = useFormValue('items');
  const text = typeof typed === 'string' ? typed : '';
  const { rows, faults } = readAnswers(text, Array.isArray(items) ? items.length : 0);
  const told = faults.map(({ kind, line, text: cell }) => words.fault[kind](line, cell));
  return (
    <Textarea
      name="answers"
      label={words.answers}
      description={words.answersHint}
      autosize
      minRows={6}
      maxRows={20}
      value={text}
      error={told.length > 0 ? told.join('；') : form.errors.answers}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      rightSection={rows.length > 0 ? <span className="hc-faint">{words.read(rows.length)}</span> : undefined}
      rightSectionWidth={80}
      onChange={({ currentTarget: { value } }) => {
        const read = readAnswers(value, Array.isArray(items) ? items.length : 0);
        form.setFieldValue('answersText', value);
        // Lines that cannot be read are mended first: nothing is left out in silence.
        form.setFieldValue('answers', read.faults.length > 0 ? [] : read.rows);
      }}
    />
  );
}
