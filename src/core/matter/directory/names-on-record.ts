import { effectiveRecord } from '../amendments/effective-entries';
import type { RecordedEvent } from '../entry';
import { type DirectoryKind, directoryKindOf } from './directory-fields';

/** A name that is known, with the unit a person belongs to. */
export interface KnownName {
  readonly kind: DirectoryKind;
  readonly name: string;
  readonly unit: string | null;
}

/** May name a citizen: offered a list, never listed. */
const notListed = new Set(['proposer']);

/** A name where a payload holds it. */
interface NamedAt extends KnownName {
  readonly path: string;
}

/** Every name in a payload, with its path and the unit that stands beside it; blank ones are none. */
export function namesInPayload(payload: unknown): readonly NamedAt[] {
  const names: NamedAt[] = [];
  const walk = (value: unknown, path: string, unit: string | null): void => {
    const kind = directoryKindOf(path);
    if (typeof value === 'string') {
      if (kind && value.trim() !== '')
        names.push({ kind, name: value.trim(), unit: (kind !== 'unit' && unit?.trim()) || null, path });
    } else if (Array.isArray(value)) for (const one of value) walk(one, path, unit);
    else if (typeof value === 'object' && value !== null) {
      const own: unknown = Reflect.get(value, 'unit');
      for (const [name, part] of Object.entries(value))
        walk(part, path ? `${path}.${name}` : name, typeof own === 'string' ? own : null);
    }
  };
  walk(payload, '', null);
  return names;
}

/** The units, persons, experts, groups and laws a record names, corrections counted; who acted, too. */
export function namesOnRecord(record: readonly RecordedEvent[]): readonly KnownName[] {
  const names: KnownName[] = [];
  const add = (kind: DirectoryKind, name: string, unit: string | null = null) => {
    if (name.trim() !== '') names.push({ kind, name: name.trim(), unit: unit?.trim() || null });
  };
  for (const { payload, actor } of effectiveRecord(record).entries) {
    for (const { path, ...known } of namesInPayload(payload)) if (!notListed.has(path)) names.push(known);
    if (actor.role === 'citizen') continue;
    add('unit', actor.unit);
    if (actor.role !== 'expert') add('person', actor.name, actor.unit);
  }
  return names;
}

/** Each name once, the one most often used first; the unit is the last one told. */
export function directoryOf(names: readonly KnownName[]): readonly KnownName[] {
  const known = new Map<string, { readonly entry: KnownName; readonly uses: number }>();
  for (const entry of names) {
    const key = `${entry.kind} ${entry.name}`;
    const before = known.get(key);
    known.set(key, {
      entry: { ...entry, unit: entry.unit ?? before?.entry.unit ?? null },
      uses: (before?.uses ?? 0) + 1,
    });
  }
  return [...known.values()].toSorted((one, other) => other.uses - one.uses).map(({ entry }) => entry);
}
