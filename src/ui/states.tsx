import type { ReactNode } from 'react';
import { bilingual, useStrings } from '@/i18n';

const strings = bilingual(
  { loading: '正在载入', retry: '再试一次', failed: '没有载入', connection: '请检查网络后再试。' },
  {
    loading: 'Loading',
    retry: 'Try again',
    failed: 'Could not load',
    connection: 'Check the connection and try again.',
  },
);

/** Lines where content will stand; never a spinner. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const words = useStrings(strings);
  return (
    <div className="hc-skeleton" role="status" aria-label={words.loading}>
      {Array.from({ length: lines }, (_, line) => `${(92 - ((line * 17) % 40) + line / 10).toFixed(1)}%`).map(
        (width) => (
          <span key={width} style={{ width }} />
        ),
      )}
    </div>
  );
}

/** Nothing there yet, and what comes next. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) => (
  <div className="hc-empty">
    <strong>{title}</strong>
    {children && <p>{children}</p>}
    {action && <p style={{ marginTop: 12 }}>{action}</p>}
  </div>
);

/** Something failed: what happened, what to do, and a way to try again. */
export function FailedState({
  title,
  what,
  retry,
}: {
  readonly title?: string;
  readonly what?: string;
  readonly retry?: () => void;
}) {
  const words = useStrings(strings);
  return (
    <div className="hc-empty" role="alert">
      <strong>{title ?? words.failed}</strong>
      <p>{what ?? words.connection}</p>
      {retry && (
        <p style={{ marginTop: 12 }}>
          <button type="button" className="hc-btn" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  );
}
