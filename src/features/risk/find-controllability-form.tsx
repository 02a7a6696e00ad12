import { ActForm, DayInput, type FormValues, PapersField, ProseField, payloadOf, YesNoField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function FindControllabilityForm() {
  const all = useStrings(strings);
  const words = all.findControllability;
  const initial = { papers: [], controllable: null, because: '' };
  return (
    <ActForm act="findControllability" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <YesNoField name="controllable" label={words.controllable} />
      <ProseField name="because" label={words.because} />
      <PapersField name="papers" label={all.papers} kinds={['controllability-finding']} />
    </ActForm>
  );
}
