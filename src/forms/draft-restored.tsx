import { Alert, Button, Group, Text } from '@mantine/core';
import { useStrings } from '@/i18n';
import { strings } from './strings';

interface DraftRestoredProps {
  /** Fields that could not be read back. */
  readonly dropped: number;
  readonly onDiscard: () => void;
}

/** Says that what was typed before stands there again, and throws it away when asked. */
export function DraftRestored({ dropped, onDiscard }: DraftRestoredProps) {
  const words = useStrings(strings);
  return (
    <Alert color="gray" variant="light" py="xs">
      <Group gap="sm">
        <Text size="sm">{words.draftRestored(dropped)}</Text>
        <Button size="compact-sm" variant="subtle" onClick={onDiscard}>
          {words.discardDraft}
        </Button>
      </Group>
    </Alert>
  );
}
