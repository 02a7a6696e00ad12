import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { type Paper, type PaperKind, paperKindWords } from '@/core/law';
import { formatSize, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

interface BroughtRowProps {
  readonly paper: Paper;
  readonly kinds: readonly PaperKind[];
  onTitle(title: string): void;
  onKind(kind: PaperKind): void;
  onRemove(): void;
}

/** A paper that goes with the act: its title and kind can be changed, its file is there. */
export function BroughtRow({ paper, kinds, onTitle, onKind, onRemove }: BroughtRowProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Group gap="xs" wrap="wrap">
      <TextInput
        aria-label={words.paperTitle}
        value={paper.title}
        maxLength={200}
        style={{ flex: '1 1 12em' }}
        onChange={(event) => onTitle(event.currentTarget.value)}
      />
      {kinds.length > 1 && (
        <Select
          aria-label={words.paperKind(paper.title)}
          data={kinds.map((kind) => ({ value: kind, label: paperKindWords[kind][language] }))}
          value={paper.kind}
          allowDeselect={false}
          onChange={(chosen) => {
            const kind = kinds.find((one) => one === chosen);
            if (kind) onKind(kind);
          }}
        />
      )}
      <Text size="xs" c="dimmed">
        {paper.file ? `✓ ${formatSize(paper.bytes ?? 0)}` : words.registeredOnly}
      </Text>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onRemove}>
        {words.removePaper}
      </Button>
    </Group>
  );
}
