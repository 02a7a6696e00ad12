import type { StoredSource } from '@/ports/connected-sources';

const LONGEST = 40;
const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** What a save changes, for the log: each field before and after. Variables of secrets stand there by name, as everywhere. */
export function changesOf(before: StoredSource | undefined, { draft, state }: StoredSource): string {
  if (!before || before.state === 'removed')
    return [draft.kind, draft.address, ...(draft.internalHost === null ? [] : [`internal ${draft.internalHost}`])].join(
      ' ',
    );
  const was = new Map(Object.entries(before.draft));
  const told = Object.entries(draft).flatMap(([field, value]) =>
    JSON.stringify(was.get(field)) === JSON.stringify(value)
      ? []
      : [`${field} ${short(was.get(field))} → ${short(value)}`],
  );
  return [...(before.state === state ? [] : [`${before.state} → ${state}`]), ...told].join('; ') || '—';
}
