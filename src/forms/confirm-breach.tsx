import { Alert, Textarea } from '@mantine/core';
import type { ActRefusal } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { ObstacleList } from './obstacle-list';
import { strings } from './strings';

/** Where what happened was unlawful or is told late: the person's reason, without which it is not recorded. */
export function ConfirmBreach({
  refusal,
  reason,
  error,
  onReason,
}: {
  readonly refusal: ActRefusal;
  readonly reason: string;
  readonly error: string | undefined;
  readonly onReason: (reason: string) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Alert color="red" variant="light" title={words.confirmTitle} role="group" aria-label={words.confirmTitle}>
      {refusal.words[language]}
      {refusal.obstacles && <ObstacleList obstacles={refusal.obstacles} />}
      <Textarea
        mt="xs"
        name="confirm"
        label={words.confirmReason}
        description={words.confirmHint}
        value={reason}
        error={error}
        autosize
        minRows={2}
        maxLength={20_000}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
    </Alert>
  );
}
