import { useStrings } from '@/i18n';
import { Card, EmptyState } from '@/ui';
import { ActLink } from './act-link';
import { strings } from './strings';

/** Nothing of this stage is recorded yet: what is missing, and the act that begins it. */
export function NothingYet({ what, act }: { readonly what: string; readonly act?: string }) {
  const words = useStrings(strings);
  return (
    <Card className="full">
      <EmptyState title={words.notYet} action={act && <ActLink act={act} />}>
        {what}
      </EmptyState>
    </Card>
  );
}
