import { nameKey } from '@/core/kernel';
import { evaluateAll, meetingPositions } from '@/core/law';
import {
  confirmedBreaches,
  type EffectiveEntry,
  effectiveRecord,
  eventOf,
  namesInPayload,
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
  const confirmed = new Map(breachesOf({ dossier, record, law }).map((one) => [one.entry, one]));
  return record.flatMap((recorded) => {
    const { seq, type, actor } = recorded;
    const counts: EffectiveEntry = asItCounts.get(seq) ?? recorded;
    const amended = amendments.get(seq)?.find(({ standing }) => standing === 'counts')?.kind;
    const people = new PeopleOfEntry();
    if (actor.role !== 'citizen') people.of({ name: actor.name, unit: actor.unit }).signs = true;
    for (const { name, unit, path } of namesInPayload(counts.payload).filter(isOfPerson))
      people.of({ name, unit: unit ?? undefined }).paths.add(path);
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

/** Most records confirm no breach: those are not judged for it, which would take seconds over thousands of matters. */
const breachesOf = ({ dossier, record, law }: Inspected) =>
  record.some(({ confirmed }) => confirmed) ? confirmedBreaches(dossier, evaluateAll(dossier.facts, law)) : [];

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

const isOfPerson = ({ kind, path }: ReturnType<typeof namesInPayload>[number]): boolean =>
  (kind === 'person' || kind === 'expert') && path !== NO_DEED;

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
