import { ActForm, DayInput, type FormValues, PapersField, ProseField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function RecordUnitFirstReviewForm() {
  const all = useStrings(strings);
  const words = all.recordUnitFirstReview;
  const initial = { papers: [], unitFirstReview: '' };
  return (
    <ActForm act="recordUnitFirstReview" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="unitFirstReview" label={words.unitFirstReview} />
      <PapersField name="papers" label={all.papers} kinds={['unit-first-review']} />
    </ActForm>
  );
}
