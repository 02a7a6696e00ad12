import { ActForm, DayInput, type FormValues, payloadOf, SelectField, TextField, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) =>
  payloadOf(
    {
      ...values,
      matterClass: values.matterClass === 'none' ? null : values.matterClass,
      exclusion: values.exclusion === 'none' ? null : values.exclusion,
    },
    { none: ['specialLaw'] },
  );

export function JudgeApplicabilityForm() {
  const all = useStrings(strings);
  const words = all.judgeApplicability;
  const { dossier, today } = useActContext();
  const { facts } = dossier;
  const initial = { on: today, matterClass: facts.matterClass ?? '', exclusion: '', specialLaw: '' };
  return (
    <ActForm act="judgeApplicability" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="matterClass"
        label={words.matterClass}
        options={[
          { value: 'policy', label: words.o_matterClass_policy },
          { value: 'plan', label: words.o_matterClass_plan },
          { value: 'resource', label: words.o_matterClass_resource },
          { value: 'project', label: words.o_matterClass_project },
          { value: 'other', label: words.o_matterClass_other },
          { value: 'none', label: words.o_matterClass_none },
        ]}
      />
      <SelectField
        name="exclusion"
        label={words.exclusion}
        options={[
          { value: 'none', label: words.o_exclusion_none },
          { value: 'macro-control', label: words.o_exclusion_macro_control },
          { value: 'legislation', label: words.o_exclusion_legislation },
          { value: 'emergency', label: words.o_exclusion_emergency },
        ]}
      />
      <TextField name="specialLaw" label={words.specialLaw} />
    </ActForm>
  );
}
