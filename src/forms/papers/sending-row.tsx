import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { formatSize, useStrings } from '@/i18n';
import { DataText } from '@/ui';
import { strings } from './strings';
import type { Sending } from './use-sending';

interface SendingRowProps {
  readonly sending: Sending;
  onRetry(): void;
  onCancel(): void;
}

/** A file that is not through yet: how far it is, or why it stands and what to do. The form is not sent before. */
export function SendingRow({ sending: { file, sent, fault }, onRetry, onCancel }: SendingRowProps) {
  const words = useStrings(strings);
  const share = sent === null ? 0 : sent / Math.max(1, file.size);
  return (
    <Stack gap={4} data-unfinished="true" tabIndex={-1}>
      <Group gap="xs" wrap="wrap">
        <Text size="sm" style={{ flex: '1 1 12em', overflowWrap: 'anywhere' }}>
          <DataText>{file.name}</DataText> <span className="hc-faint">{formatSize(file.size)}</span>
        </Text>
        <Group gap="xs" wrap="nowrap">
          {fault && (
            <Button size="compact-sm" variant="default" onClick={onRetry}>
              {words.retry}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
            {fault ? words.removePaper : words.cancel}
          </Button>
        </Group>
      </Group>
      {!fault && <Progress value={share * 100} aria-label={words.progress} />}
      {fault ? (
        <Text size="sm" role="alert" className="hc-loud">
          {words.faults[fault]}
        </Text>
      ) : (
        <Text size="xs" c="dimmed" role="status">
          {sent === null
            ? words.waiting
            : sent >= file.size
              ? words.checking
              : words.sending(`${Math.floor(share * 100)}%`)}
        </Text>
      )}
    </Stack>
  );
}
