import { useStrings } from '@/i18n';
import { Card, FailedState, Skeleton } from '@/ui';
import { strings } from './strings';
import type { Portfolio } from './use-portfolio';

interface PortfolioWaitingProps {
  readonly portfolio: Exclude<Portfolio, { readonly kind: 'ready' }>;
  /** What is being read for. */
  readonly what: string;
}

/** While the records are read, how far it is; where that failed, how to try again. */
export function PortfolioWaiting({ portfolio, what }: PortfolioWaitingProps) {
  const words = useStrings(strings);
  return (
    <Card>
      {portfolio.kind === 'failed' ? (
        <FailedState what={what} retry={portfolio.retry} />
      ) : (
        <>
          <p role="status" className="hc-quiet">
            {words.reading(portfolio.read, portfolio.of)}
          </p>
          <Skeleton lines={10} />
        </>
      )}
    </Card>
  );
}
