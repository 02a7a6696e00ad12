import { ActForm, DayInput, type FormValues, PapersField, ProseField, payloadOf, TextField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const initial = { on: '', leadUnit: '', receivedBy: '', reason: '', papers: [] };
const toPayload = (values: FormValues) => payloadOf(values, {});

/** Another unit takes the lead; the co-units stay but for the one that leads now. */
export function HandOverMatterForm() {
  const all = useStrings(strings);
  const words = all.handOverMatter;
  return (
    <ActForm act="handOverMatter" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="leadUnit" label={words.leadUnit} hint={words.leadUnitHint} />
      <TextField name="receivedBy" label={words.receivedBy} />
      <ProseField name="reason" label={words.reason} />
      <PapersField name="papers" label={all.papers} kinds={['start-decision', 'other']} />
    </ActForm>
  );
}
