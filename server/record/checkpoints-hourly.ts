import { errorOf } from '../error-of';
import type { RecordTree } from './record-tree';

const HOUR_MS = 3_600_000;

/** Signs the tree over all records once an hour, from the start on; gives the way to stop. What fails is tried again at the next hour. */
export function checkpointsHourly(tree: RecordTree, report: (error: Error) => void): () => Promise<void> {
  let under: Promise<void> = Promise.resolve();
  const sign = () => {
    under = under
      .then(() => tree.checkpoint())
      .then(
        () => undefined,
        (cause: unknown) => report(errorOf(cause)),
      );
  };
  sign();
  const timer = setInterval(sign, HOUR_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return under;
  };
}
