import { formatDay, useLanguage, useStrings } from '@/i18n';
import { ActLink } from '@/stage-view';
import { Card, Light, type LightKind } from '@/ui';
import type { ExecutionPart } from './execution-view';
import { DUE_SOON_DAYS, type TaskLight } from './execution-view';
import { strings } from './place-strings';
import '@/ui/stacked-table.css';

const kinds: Readonly<Record<TaskLight, LightKind>> = {
  done: 'done',
  'done-late': 'due',
  overdue: 'overdue',
  due: 'due',
  normal: 'normal',
  'no-limit': 'unknown',
  stopped: 'stopped',
};

/** The tasks with owner, limit and light; a light has shape and word. */
export function Tasks({ view }: ExecutionPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (view.tasks.length === 0)
    return (
      <Card className="full" title={words.tasks} say={words.noTasks}>
        <ActLink act="splitExecutionTasks" />
      </Card>
    );
  return (
    <Card className="full" title={words.tasks} small={words.tasksSay(DUE_SOON_DAYS)}>
      <div className="hc-scroll">
        <table className="hc-table stacked">
          <thead>
            <tr>
              <th>{words.light}</th>
              <th>{words.task}</th>
              <th>{words.owner}</th>
              <th>{words.due}</th>
              <th>{words.done}</th>
            </tr>
          </thead>
          <tbody>
            {view.tasks.map(({ task, unit, duty, dueOn, doneOn, light, lateDays }) => (
              <tr key={task}>
                <td className="nowrap" data-label={words.light}>
                  <Light
                    kind={kinds[light]}
                    label={`${words.lights[light]}${lateDays > 0 ? ` ${words.late(lateDays)}` : ''}`}
                  />
                </td>
                <td className="wordy lead">
                  {task}
                  {duty && <div className="hc-faint">{duty}</div>}
                </td>
                <td data-label={words.owner}>{unit ?? '—'}</td>
                <td className="nowrap" data-label={words.due}>
                  {dueOn ? formatDay(dueOn, language) : '—'}
                </td>
                <td className="nowrap" data-label={words.done}>
                  {doneOn ? formatDay(doneOn, language) : '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
