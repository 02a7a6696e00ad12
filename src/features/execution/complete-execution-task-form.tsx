import { ActForm, DayInput, type FormValues, payloadOf, SelectField, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function CompleteExecutionTaskForm() {
  const all = useStrings(strings);
  const words = all.completeExecutionTask;
  const { dossier, today } = useActContext();
  const { facts } = dossier;
  const initial = { on: today, task: '' };
  return (
    <ActForm act="completeExecutionTask" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="task"
        label={words.task}
        options={(facts.executionTasks ?? [])
          .filter(({ doneOn }) => doneOn === null)
          .map(({ task }) => ({ value: task, label: task }))}
      />
    </ActForm>
  );
}
