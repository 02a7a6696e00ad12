import { nameKey } from '@/core/kernel';
import { evaluateAll, meetingPositions } from '@/core/law';
import {
  confirmedBreaches,
  directoryKindOf,
  type EffectiveEntry,
  effectiveRecord,
  eventOf,
  type RecordedEvent,
} from '@/core/matter';
import type { Inspected } from '../indicator';
import type { Deed, Said } from './deed';

/** A person as one entry names them: the unit where the entry tells it. */
interface NamedPerson {
  readonly name: string;
  readonly unit: string | undefined;
}

export interface PersonalDeed {
  readonly person: NamedPerson;
  readonly deed: Deed;
}

/**
 * Who signed and who is named in the entries of a record, citizens left out. Corrections are put in; withdrawn entries stay, marked: they
 * were signed. A person named several times in an entry has one deed there.
 */
export function deedsOfMatter({ dossier, record, law }: Inspected): readonly PersonalDeed[] {
  const { entries, amendments } = effectiveRecord(record);
  const asItCounts = new Map(entries.map((entry) => [entry.seq, entry]));
  const confirmed = new Map(confirmedBreaches(dossier, evaluateAll(dossier.facts, law)).map((one) => [one.entry, one]));
  return record.flatMap((recorded) => {
    const { seq, type, actor } = recorded;
    const counts: EffectiveEntry = asItCounts.get(seq) ?? recorded;
    const amended = amendments.get(seq)?.find(({ standing }) => standing === 'counts')?.kind;
    const people = new PeopleOfEntry();
    if (actor.role !== 'citizen') people.of({ name: actor.name, unit: actor.unit }).signs = true;
    for (const [person, path] of personsIn(counts.payload)) people.of(person).paths.add(path);
    const { said, dissenting } = discussedIn(recorded, counts);
    return people.all().map(({ person, signs, paths }): PersonalDeed => {
      const own = signs ? confirmed.get(seq) : undefined;
      const words = said.findLast(({ name }) => name !== null && nameKey(name) === nameKey(person.name));
      return {
        person,
        deed: {
          matter: dossier.id,
          entry: seq,
          type,
          on: counts.on,
          signedAs: signs ? actor.role : undefined,
          namedIn: [...paths],
          said: words,
          dissents: words !== undefined && dissenting.includes(words),
          breaches: own?.rules ?? [],
          reason: own?.reason,
          lateDays: signs ? recorded.confirmed?.lateDays : undefined,
          amended,
        },
      };
    });
  });
}

/** The statements of a discussion, and those that were not what was decided. */
function discussedIn(
  recorded: RecordedEvent,
  { payload }: EffectiveEntry,
): { readonly said: readonly Said[]; readonly dissenting: readonly Said[] } {
  const event = eventOf({ ...recorded, payload });
  if (event.type !== 'DecisionDiscussed') return { said: [], dissenting: [] };
  return { said: event.payload.statements, dissenting: meetingPositions(event.payload).dissent };
}

/** Whoever stands in a pool has done nothing yet. */
const NO_DEED = 'pool.name';

/** The names in a payload that are those of persons, with the unit that stands beside a name. */
function personsIn(payload: unknown): readonly (readonly [NamedPerson, string])[] {
  const found: (readonly [NamedPerson, string])[] = [];
  const walk = (value: unknown, path: string, unit: string | undefined): void => {
    const kind = path === NO_DEED ? undefined : directoryKindOf(path);
    if (typeof value === 'string') {
      if (value.trim() !== '' && (kind === 'person' || kind === 'expert')) found.push([{ name: value, unit }, path]);
    } else if (Array.isArray(value)) for (const one of value) walk(one, path, unit);
    else if (typeof value === 'object' && value !== null) {
      const own: unknown = Reflect.get(value, 'unit');
      for (const [name, part] of Object.entries(value))
        walk(part, path ? `${path}.${name}` : name, typeof own === 'string' ? own : undefined);
    }
  };
  walk(payload, '', undefined);
  return found;
}

interface PersonOfEntry {
  person: NamedPerson;
  signs: boolean;
  readonly paths: Set<string>;
}

/** Those an entry speaks of, each once: within one entry the same name is the same person unless two units are told. */
class PeopleOfEntry {
  private readonly known: PersonOfEntry[] = [];

  of(person: NamedPerson): PersonOfEntry {
    const same = this.known.find(
      (one) =>
        nameKey(one.person.name) === nameKey(person.name) &&
        (one.person.unit === undefined ||
          person.unit === undefined ||
          nameKey(one.person.unit) === nameKey(person.unit)),
    );
    if (same) {
      same.person = { ...same.person, unit: same.person.unit ?? person.unit };
      return same;
    }
    const added = { person, signs: false, paths: new Set<string>() };
    this.known.push(added);
    return added;
  }

  all(): readonly PersonOfEntry[] {
    return this.known;
  }
}
