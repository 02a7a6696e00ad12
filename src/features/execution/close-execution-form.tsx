import { ActForm, DayInput, type FormValues, PapersField, ProseField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function CloseExecutionForm() {
  const all = useStrings(strings);
  const words = all.closeExecution;
  const initial = { executionResult: '', papers: [] };
  return (
    <ActForm act="closeExecution" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="executionResult" label={words.executionResult} />
      <PapersField name="papers" label={all.papers} kinds={['execution-report']} />
    </ActForm>
  );
}
