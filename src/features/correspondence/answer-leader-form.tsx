import { useMemo } from 'react';
import { shortened } from '@/core/kernel';
import { correspondenceOf, isAddressee, type Letter } from '@/core/matter';
import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  SelectField,
  useActContext,
  useFormValue,
} from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => ({ ...payloadOf(values, {}), entry: Number(values.entry) });

/** Answers one of the letters that wait for this person; `about` is the one that was opened. */
export function AnswerLeaderForm({ about }: { readonly about?: number | undefined }) {
  const words = useStrings(strings);
  const { dossier, actor } = useActContext();
  const mine = useMemo(
    () =>
      correspondenceOf(dossier.record).letters.filter(
        ({ to, openFor, entry }) =>
          to.some((one) => isAddressee(actor, one)) &&
          (entry === about || openFor.some((one) => isAddressee(actor, one))),
      ),
    [dossier, actor, about],
  );
  const first = mine.find(({ entry }) => entry === about) ?? mine[0];
  const options = mine.map(({ entry, kind, by, text }) => ({
    value: String(entry),
    label: words.letterOf(entry, words.kinds[kind], by.name, shortened(text, 40)),
  }));
  return (
    <ActForm
      key={about}
      act="answerLeader"
      isWrittenNow
      initial={{ entry: first ? String(first.entry) : '', text: '', papers: [] }}
      toPayload={toPayload}
      lead={mine.length === 0 && <p className="hc-quiet">{words.nothingToAnswer}</p>}
    >
      <SelectField name="entry" label={words.answered} options={options} />
      <Asked letters={mine} />
      <DayInput name="on" label={words.on} />
      <ProseField name="text" label={words.answer} hint={words.answerHint} />
      <PapersField name="papers" label={words.papers} kinds={['other']} />
    </ActForm>
  );
}

/** The words of the letter that is being answered. */
function Asked({ letters }: { readonly letters: readonly Letter[] }) {
  const entry = Number(useFormValue('entry'));
  const letter = letters.find((one) => one.entry === entry);
  return letter ? <blockquote className="hc-quote">{letter.text}</blockquote> : null;
}
