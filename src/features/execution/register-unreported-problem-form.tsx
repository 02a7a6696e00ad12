import { ActForm, DayInput, type FormValues, ProseField, payloadOf, SelectField, TextField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function RegisterUnreportedProblemForm() {
  const all = useStrings(strings);
  const words = all.registerUnreportedProblem;
  const initial = { name: '', kind: '', summary: '' };
  return (
    <ActForm act="registerUnreportedProblem" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="name" label={words.name} />
      <SelectField
        name="kind"
        label={words.kind}
        options={[
          { value: 'problem', label: words.o_kind_problem },
          { value: 'major-change', label: words.o_kind_major_change },
          { value: 'force-majeure', label: words.o_kind_force_majeure },
        ]}
      />
      <ProseField name="summary" label={words.summary} />
    </ActForm>
  );
}
