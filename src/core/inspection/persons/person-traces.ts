import { nameKey } from '@/core/kernel';
import type { Inspected } from '../indicator';
import type { Deed } from './deed';
import { deedsOfMatter, type PersonalDeed } from './deeds-of-matter';

/** What the records of all matters say of a person: for life (D713 38.2). */
export interface PersonTrace {
  readonly name: string;
  /** Unit told beside the name; nothing where no record tells one, or where several people of this name are known. */
  readonly unit: string | undefined;
  /** Oldest first. */
  readonly deeds: readonly Deed[];
}

/**
 * The persons of many records, by name. Reading: a name with a unit is a person; the same name in another unit is kept apart, for it may
 * be somebody else; a name without a unit is that person where one unit alone is known for it, and stands by itself otherwise.
 */
export function personTraces(matters: readonly Inspected[]): readonly PersonTrace[] {
  const all = matters.flatMap(deedsOfMatter);
  const unitsOf = new Map<string, Set<string>>();
  for (const { person } of all) {
    if (person.unit === undefined) continue;
    const key = nameKey(person.name);
    unitsOf.set(key, (unitsOf.get(key) ?? new Set()).add(nameKey(person.unit)));
  }
  const keyOf = ({ person: { name, unit } }: PersonalDeed): string => {
    const [own = '', ...others] = unitsOf.get(nameKey(name)) ?? [];
    return `${nameKey(name)}\n${unit === undefined ? (others.length === 0 ? own : '') : nameKey(unit)}`;
  };
  const own = new Map<string, PersonalDeed[]>();
  for (const deed of all) {
    const deeds = own.get(keyOf(deed));
    if (deeds) deeds.push(deed);
    else own.set(keyOf(deed), [deed]);
  }
  return [...own.values()].map(traceOf).toSorted(byWeight);
}

function traceOf(own: readonly PersonalDeed[]): PersonTrace {
  const name = own[0]?.person.name ?? '';
  const unit = own.findLast(({ person }) => person.unit !== undefined)?.person.unit;
  return { name, unit, deeds: own.map(({ deed }) => deed).toSorted((one, other) => (one.on < other.on ? -1 : 1)) };
}

const byWeight = (one: PersonTrace, other: PersonTrace): number =>
  other.deeds.length - one.deeds.length || one.name.localeCompare(other.name, 'zh-CN');
