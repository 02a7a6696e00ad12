import { ActionIcon, Alert, List, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useStrings } from '@/i18n';
import { clauseFaults } from './clause-faults';
import type { Clause, SplitDraft } from './split-clauses';
import { strings } from './strings';
import './clauses.css';

interface ClausePreviewProps {
  readonly split: SplitDraft;
  readonly onChange: (clauses: readonly Clause[]) => void;
}

/** The clauses as they were found, to be mended; what is wrong with their numbers is named. */
export function ClausePreview({ split: { by, before, clauses }, onChange }: ClausePreviewProps) {
  const words = useStrings(strings);
  const faults = clauseFaults(clauses);
  const faultAt = new Map(faults.map((fault) => [fault.at, words.fault(fault, clauses[fault.at]?.no ?? '')]));
  const change = (at: number, part: Partial<Clause>) =>
    onChange(clauses.map((clause, n) => (n === at ? { ...clause, ...part } : clause)));
  const join = (at: number) =>
    onChange(
      clauses.flatMap((clause, n) => {
        if (n === at) return [];
        return n === at - 1
          ? [{ ...clause, text: [clause.text, clauses[at]?.text ?? ''].filter(Boolean).join('\n') }]
          : [clause];
      }),
    );
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">
        {words.found(clauses.length, by)}
      </Text>
      {before.length > 0 && (
        <Text size="xs" c="dimmed">
          {words.before(
            before.length,
            `${before.join(' / ').slice(0, 160)}${before.join(' / ').length > 160 ? '…' : ''}`,
          )}
        </Text>
      )}
      {faults.length > 0 && (
        <Alert color="yellow" variant="light" py="xs" title={words.faults(faults.length)}>
          <List size="sm">
            {faults.slice(0, 20).map((fault) => (
              <List.Item key={`${fault.kind} ${fault.at}`}>{words.fault(fault, clauses[fault.at]?.no ?? '')}</List.Item>
            ))}
            {faults.length > 20 && <List.Item>{words.moreFaults(faults.length - 20)}</List.Item>}
          </List>
        </Alert>
      )}
      <Stack gap={6}>
        {clauses.map((clause, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a clause has no name but its place
          <div key={at} className="clause-row">
            <TextInput
              aria-label={words.noOf(at + 1)}
              value={clause.no}
              error={faultAt.has(at)}
              onChange={({ currentTarget }) => change(at, { no: currentTarget.value })}
            />
            <Textarea
              aria-label={words.textOf(clause.no || String(at + 1))}
              value={clause.text}
              autosize
              minRows={1}
              maxRows={8}
              onChange={({ currentTarget }) => change(at, { text: currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={at === 0}
              aria-label={words.join(clause.no)}
              title={words.join(clause.no)}
              onClick={() => join(at)}
            >
              ↑
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={words.leaveOut(clause.no)}
              title={words.leaveOut(clause.no)}
              onClick={() => onChange(clauses.filter((_, n) => n !== at))}
            >
              ×
            </ActionIcon>
          </div>
        ))}
      </Stack>
    </Stack>
  );
}
