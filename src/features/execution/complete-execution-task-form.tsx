import { ActForm, DayInput, type FormValues, payloadOf, SelectField, useActContext } from '@/act-form';
import { taskIdOf } from '@/core/matter';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function CompleteExecutionTaskForm() {
  const all = useStrings(strings);
  const words = all.completeExecutionTask;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = { taskId: '' };
  return (
    <ActForm act="completeExecutionTask" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="taskId"
        label={words.task}
        options={(facts.executionTasks ?? [])
          .filter(({ doneOn }) => doneOn === null)
          .map((entry) => ({ value: taskIdOf(entry), label: entry.task }))}
      />
    </ActForm>
  );
}
