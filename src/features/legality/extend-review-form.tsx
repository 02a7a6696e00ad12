import { ActForm, DayInput, type FormValues, NumberField, payloadOf, TextField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ExtendReviewForm() {
  const all = useStrings(strings);
  const words = all.extendReview;
  const initial = { workingDays: null, approvedBy: '' };
  return (
    <ActForm act="extendReview" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <NumberField name="workingDays" label={words.workingDays} hint={words.workingDaysHint} min={1} max={15} />
      <TextField name="approvedBy" label={words.approvedBy} />
    </ActForm>
  );
}
