import { type Crossfilter, openCrossfilter } from '@/analysis/crossfilter';
import type { FromWorker, MessageEnd, ToWorker } from './messages';

/** The worker's side: holds the columns and answers one message after the other. */
export function serveLinkedFilter(end: Pick<MessageEnd, 'onmessage'> & { postMessage(message: unknown): void }): void {
  let crossfilter: Crossfilter<string, string> | null = null;
  const answer = (message: FromWorker) => end.postMessage(message);
  const show = ({ groups, passing, rows }: Crossfilter<string, string>) =>
    answer({ kind: 'view', view: { groups: groups(), passing: passing(), rows } });
  end.onmessage = ({ data }) => {
    const message = data as ToWorker; // sent by our own page
    if (message.kind === 'open') {
      const opened = openCrossfilter(message.columns, message.groups);
      if (!opened.ok) return answer({ kind: 'refused', fault: opened.error });
      crossfilter = opened.value;
      show(crossfilter);
      // After the first picture and one column a turn, so that a filter set meanwhile does not wait for all.
      for (const name of Object.keys(message.columns)) setTimeout(() => crossfilter?.prepare(name));
      return;
    }
    if (!crossfilter) throw new Error('asked before a linked filter was opened');
    if (message.kind === 'rows')
      return answer({ kind: 'rows', id: message.id, rows: crossfilter.rowsPassing(message.limit, message.after) });
    for (const [column, test] of message.tests) crossfilter.filter(column, test);
    show(crossfilter);
    const last = message.tests.at(-1)?.[0];
    if (last !== undefined) setTimeout(() => crossfilter?.follow(last)); // a brush goes on; the answer has left before
  };
}
