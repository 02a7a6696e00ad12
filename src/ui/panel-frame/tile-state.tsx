import { useEffect, useState } from 'react';
import { bilingual, useLanguage, useStrings } from '@/i18n';
import { ProblemShape } from './problem-shape';
import { useHoldSettled } from './settled';
import type { TileProblem } from './tile-problem';
import { problemWords } from './tile-words';
import './panel-frame.css';

const strings = bilingual(
  { retry: '再试一次', request: '申请使用' },
  { retry: 'Try again', request: 'Request access' },
);

const SLOW = 10_000;
const again = new Set<TileProblem['kind']>(['offline', 'late', 'busy', 'malformed', 'aborted', 'failed', 'stale']);

interface TileStateProps {
  readonly problem: TileProblem;
  /** Pixels of the picture that would stand here, so that nothing jumps when it comes. */
  readonly height?: number;
  readonly onRetry?: (() => void) | undefined;
  /** Opens the request for data that can be granted. */
  readonly onRequest?: (() => void) | undefined;
  /** A band over data that stay in view, instead of a picture in their place. */
  readonly band?: boolean;
}

/** True once a tile has been waiting for ten seconds. */
function useSlow(isWaiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return slow;
}

/** What stands in a tile instead of a figure, or above an old one: a shape, words, and the next act. */
export function TileState({ problem, height = 160, onRetry, onRequest, band = false }: TileStateProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const isWaiting = problem.kind === 'loading' && problem.later !== true;
  const slow = useSlow(isWaiting);
  useHoldSettled(isWaiting);
  const { title, body } = problemWords(problem, language, slow);
  const acts = (
    <>
      {onRetry && again.has(problem.kind) && (
        <button type="button" className={`hc-btn ${band ? 'plain' : ''}`} onClick={onRetry}>
          {words.retry}
        </button>
      )}
      {onRequest && problem.kind === 'forbidden' && problem.need === 'grant' && (
        <button type="button" className={`hc-btn ${band ? 'plain' : ''}`} onClick={onRequest}>
          {words.request}
        </button>
      )}
    </>
  );
  if (band)
    return (
      <div className="tile-band" data-kind={problem.kind} role="status">
        <ProblemShape kind={problem.kind} />
        <strong>{title}</strong>
        {body && <span>{body}</span>}
        {acts}
      </div>
    );
  if (problem.kind === 'loading')
    return (
      <div className="tile-state loading" data-kind="loading" role="status" style={{ minHeight: height }}>
        <span className="hc-sr">{title}</span>
        <div className="hc-skeleton tile-skeleton" aria-hidden="true">
          <span style={{ height: Math.max(40, height - (slow ? 76 : 16)) }} />
        </div>
        {slow && <p>{body}</p>}
      </div>
    );
  return (
    <div
      className="tile-state"
      data-kind={problem.kind}
      role={problem.kind === 'empty' ? undefined : 'status'}
      style={{ minHeight: height }}
    >
      <ProblemShape kind={problem.kind} />
      <strong>{title}</strong>
      {body && <p>{body}</p>}
      <div className="tile-acts">{acts}</div>
    </div>
  );
}
