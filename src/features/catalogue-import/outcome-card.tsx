import type { ReactNode } from 'react';
import { useStrings } from '@/i18n';
import { Card, EmptyState } from '@/ui';
import { strings } from './strings';

/** What became of a row: the matter it made, or why it made none. */
export interface ImportOutcome {
  readonly row: number;
  readonly matterId: string | null;
  readonly why: string | null;
}

interface OutcomeProps {
  readonly outcomes: readonly ImportOutcome[];
  readonly catalogueLink: ReactNode;
  onOpen(matterId: string): void;
}

/** How many rows became matters, and why others did not. */
export function OutcomeCard({ outcomes, catalogueLink, onOpen }: OutcomeProps) {
  const words = useStrings(strings);
  const failed = outcomes.filter(({ matterId }) => matterId === null);
  const first = outcomes.find(({ matterId }) => matterId !== null)?.matterId;
  return (
    <Card>
      <EmptyState title={words.done(outcomes.length - failed.length)} action={catalogueLink}>
        {first && (
          <button type="button" className="hc-btn" onClick={() => onOpen(first)}>
            {words.open}
          </button>
        )}
      </EmptyState>
      {failed.length > 0 && (
        <div role="alert">
          <p className="hc-loud">{words.failedRows(failed.length)}</p>
          <ul>
            {failed.map(({ row, why }) => (
              <li key={row}>{`${words.row} ${row}: ${why ?? ''}`}</li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
