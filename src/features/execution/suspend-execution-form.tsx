import { ActForm, DayInput, type FormValues, PapersField, ProseField, payloadOf, SelectField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['situation', 'urgency'] });

export function SuspendExecutionForm() {
  const all = useStrings(strings);
  const words = all.suspendExecution;
  const initial = { situation: '', urgency: '', papers: [] };
  return (
    <ActForm act="suspendExecution" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="situation"
        label={words.situation}
        options={[
          { value: 'problem', label: words.o_situation_problem },
          { value: 'major-change', label: words.o_situation_major_change },
          { value: 'force-majeure', label: words.o_situation_force_majeure },
        ]}
      />
      <ProseField name="urgency" label={words.urgency} />
      <PapersField name="papers" label={all.papers} kinds={['suspension-order']} />
    </ActForm>
  );
}
