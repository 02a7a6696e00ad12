import { formatDay, formatShare, useLanguage, useStrings } from '@/i18n';
import type { OpenNotice } from '@/ports/open-api';
import { strings } from './outcome-strings';

/** How far the decision is carried out: by whom, by when, what is done. */
export function ExecutionCard({ execution }: { readonly execution: NonNullable<OpenNotice['execution']> }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { unit, dueOn, tasks, progress, closedOn } = execution;
  const day = (one: typeof closedOn) => (one ? formatDay(one, language) : '');
  return (
    <section className="hc-card" aria-labelledby="execution">
      <h2 id="execution">{words.execution}</h2>
      {unit && (
        <p>
          {words.executing} <span lang="zh-CN">{unit}</span> {dueOn && words.dueBy(day(dueOn))}
        </p>
      )}
      {progress && (
        <>
          <progress max={100} value={progress.percent} aria-labelledby="execution" />
          <p>{words.progress(day(progress.on), formatShare(progress.percent / 100, language))}</p>
        </>
      )}
      {closedOn && <p>{words.closed(day(closedOn))}</p>}
      <ul className="open-plain">
        {tasks.map((one) => (
          <li key={one.task}>
            {one.doneOn ? '✓' : '○'} <span lang="zh-CN">{one.task}</span>{' '}
            <span className="hc-quiet">
              {one.unit && <span lang="zh-CN">{one.unit} · </span>}
              {one.doneOn ? words.done(day(one.doneOn)) : one.dueOn && words.dueBy(day(one.dueOn))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
