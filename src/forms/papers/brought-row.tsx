import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import type { CivilDate, WorkingCalendar } from '@/core/kernel';
import { type Paper, type PaperKind, paperKindWords } from '@/core/law';
import { formatSize, sentenceCase, useLanguage, useStrings } from '@/i18n';
import { DayEntry } from '@/ui';
import { strings } from './strings';

interface BroughtRowProps {
  /** What is not said yet is null. */
  readonly paper: Omit<Paper, 'kind' | 'on'> & { readonly kind: PaperKind | null; readonly on: CivilDate | null };
  readonly kinds: readonly PaperKind[];
  readonly today: CivilDate;
  readonly calendar: WorkingCalendar;
  onTitle(title: string): void;
  onKind(kind: PaperKind): void;
  onDay(day: CivilDate): void;
  onRemove(): void;
}

/** A paper that goes with the act: its title and kind can be changed, its file is there. */
export function BroughtRow({ paper, kinds, today, calendar, onTitle, onKind, onDay, onRemove }: BroughtRowProps) {
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
          data={kinds.map((kind) => ({ value: kind, label: sentenceCase(paperKindWords[kind][language], language) }))}
          value={paper.kind}
          placeholder={words.chooseKind}
          allowDeselect={false}
          onChange={(chosen) => {
            const kind = kinds.find((one) => one === chosen);
            if (kind) onKind(kind);
          }}
        />
      )}
      <DayEntry
        label={words.paperDay(paper.title)}
        value={paper.on ?? ''}
        today={today}
        calendar={calendar}
        refuse={(day) => (day > today ? words.notYet : undefined)}
        onDay={onDay}
      />
      <Text size="xs" c="dimmed">
        {paper.file ? `✓ ${formatSize(paper.bytes ?? 0)}` : words.registeredOnly}
      </Text>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onRemove}>
        {words.removePaper}
      </Button>
    </Group>
  );
}
