import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  TextField,
  useActContext,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ executionTasks, ...values }: FormValues) => ({
  ...payloadOf(values, { none: ['trialEndsOn'] }),
  executionTasks: Array.isArray(executionTasks)
    ? executionTasks.map((row) => payloadOf(row, { none: ['unit', 'duty', 'dueOn', 'doneOn'] }))
    : [],
});

export function SplitExecutionTasksForm() {
  const all = useStrings(strings);
  const words = all.splitExecutionTasks;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    executionTasks: facts.executionTasks ?? [{ task: '', unit: '', duty: '', dueOn: '', doneOn: null }],
    trialEndsOn: facts.trialEndsOn ?? '',
    papers: [],
  };
  return (
    <ActForm act="splitExecutionTasks" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField
        name="executionTasks"
        label={words.executionTasks}
        newRow={() => ({ task: '', unit: '', duty: '', dueOn: '', doneOn: null })}
        min={1}
      >
        {(path) => (
          <div className="act-row">
            <TextField name={`${path}.task`} label={words.executionTasksTask} />
            <TextField name={`${path}.unit`} label={words.executionTasksUnit} />
            <ProseField name={`${path}.duty`} label={words.executionTasksDuty} />
            <DayInput name={`${path}.dueOn`} label={words.executionTasksDueOn} />
          </div>
        )}
      </RowsField>
      <DayInput name="trialEndsOn" label={words.trialEndsOn} />
      <PapersField name="papers" label={all.papers} kinds={['execution-plan']} />
    </ActForm>
  );
}
