import { stoppedOn } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, NothingYet, Pairs, Place, type PlaceMatter, Proof } from '@/stage-view';
import { Card } from '@/ui';
import { Changes, Evaluation } from './after-cards';
import type { ExecutionPart } from './execution-view';
import { executionView } from './execution-view';
import { strings } from './place-strings';
import { Comments, Problems, Reports } from './progress-cards';
import { Tasks } from './tasks-card';

const law = [
  { instrument: 'D713', article: '34' },
  { instrument: 'D713', article: '35' },
  { instrument: 'D713', article: '36' },
  { instrument: 'D713', article: '37' },
] as const;

/** The execution as it is read: unit, tasks with their lights, progress, problems, comments, changes, evaluation. */
export function ExecutionTab({ matter }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const { facts } = matter;
  const view = executionView(facts, matter.law.asOf);
  const { standing } = view;
  const part = { matter, view };
  return (
    <Place matter={matter} stage="execution" law={law} sentence={<Sentence {...part} />}>
      {standing === 'not-in-force' && <NothingYet what={words.emptyNotInForce} act="publishDecision" />}
      {standing === 'no-unit' && <NothingYet what={words.emptyNoUnit} act="nameExecutingUnit" />}
      {standing !== 'not-in-force' && standing !== 'no-unit' && (
        <>
          <Tasks {...part} />
          <Unit matter={matter} />
          <Reports view={view} />
          <Problems view={view} />
          <Comments view={view} />
          <Changes matter={matter} />
          <Evaluation matter={matter} />
        </>
      )}
    </Place>
  );
}

function Sentence({ matter: { facts }, view }: ExecutionPart) {
  const words = useStrings(strings).sentence;
  const language = useLanguage();
  const day = (value: Parameters<typeof formatDay>[0] | undefined) => (value ? formatDay(value, language) : '—');
  const unit = facts.executingUnit ?? '—';
  switch (view.standing) {
    case 'not-in-force':
    case 'no-unit':
      return words[view.standing];
    case 'no-tasks':
      return <>{words['no-tasks'](unit)}</>;
    case 'suspended':
      return words.suspended(day(facts.executionSuspension?.on));
    case 'stopped':
      return words.stopped(day(stoppedOn(facts)));
    case 'closed':
      return words.closed(day(facts.executionClosedOn));
    case 'running':
      return (
        <>
          {words.running(unit, view.done, view.tasks.length)}
          {view.overdue > 0 && (
            <>
              {words.comma}
              <em>{words.overdue(view.overdue)}</em>
            </>
          )}
          {view.progress !== null && words.progress(view.progress)}
          {words.end}
        </>
      );
  }
}

function Unit({ matter: { facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  return (
    <Card title={words.unit}>
      <Pairs
        pairs={[
          { label: words.executingUnit, value: facts.executingUnit, act: 'nameExecutingUnit' },
          { label: words.dueOn, value: facts.executionDueOn, act: 'nameExecutingUnit' },
          { label: words.trial, value: facts.trialEndsOn, act: 'splitExecutionTasks' },
          { label: words.closedOn, value: facts.executionClosedOn, act: 'closeExecution' },
          ...(facts.executionResult ? [{ label: words.result, value: facts.executionResult }] : []),
        ]}
      />
      <Judged reads={['executingUnit', 'executionDueOn', 'executionTasks']} />
      <Proof kinds={['execution-plan', 'execution-report']} />
    </Card>
  );
}
