import { ActForm, DayInput, type FormValues, ProseField, payloadOf, YesNoField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ClaimToleranceForm() {
  const all = useStrings(strings);
  const words = all.claimTolerance;
  const initial = { exploratory: null, byProcedure: null, diligent: null, noPrivateGain: null, because: '' };
  return (
    <ActForm act="claimTolerance" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <YesNoField name="exploratory" label={words.exploratory} />
      <YesNoField name="byProcedure" label={words.byProcedure} />
      <YesNoField name="diligent" label={words.diligent} />
      <YesNoField name="noPrivateGain" label={words.noPrivateGain} />
      <ProseField name="because" label={words.because} />
    </ActForm>
  );
}
