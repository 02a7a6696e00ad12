import { List, Text } from '@mantine/core';
import type { Paper } from '@/core/law';
import type { EffectiveEntry } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { changedFields } from './changed-fields';
import { nameOf } from './name-of';
import { sayWhole } from './say-whole';
import { strings } from './strings';

const titlesOf = (papers: readonly Paper[] = []): string => papers.map(({ title }) => title).join('、') || '—';

/** Old and new value of every field that a correction changes. */
export function Changes({
  before,
  payload,
  actOn,
  papers,
  isDone = false,
}: {
  readonly before: Pick<EffectiveEntry, 'payload' | 'on' | 'papers'>;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actOn: string;
  /** Where they change. */
  readonly papers?: readonly Paper[] | undefined;
  /** The correction is recorded. */
  readonly isDone?: boolean;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const rows = [
    ...(actOn === before.on ? [] : [{ name: words.actOn, was: before.on as string, now: actOn }]),
    ...changedFields(before.payload, payload).map((name) => ({
      name: nameOf(name, language),
      was: sayWhole(name, before.payload[name], language),
      now: sayWhole(name, payload[name], language),
    })),
    ...(papers ? [{ name: nameOf('papers', language), was: titlesOf(before.papers), now: titlesOf(papers) }] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {isDone ? words.changed : words.changes}
      </Text>
      <List size="sm">
        {rows.map(({ name, was, now }) => (
          <List.Item key={name}>
            {`${name}: `}
            <del>{was}</del>
            {' → '}
            <ins>{now}</ins>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
