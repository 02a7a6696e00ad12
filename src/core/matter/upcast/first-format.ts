import { z } from 'zod';
import { day, decisionFactsSchema, paper, stageIds } from '@/core/law';
import { roleIds } from '../actor';
import { actOfEvent } from '../acts/act-of-event';
import type { RecordedEvent } from '../entry';
import type { EventType } from '../event';
import type { MatterState } from '../matter-state';

/** The first format: an event told facts and added entries to lists, whatever its name was. */
export const firstFormat = z.strictObject({
  seq: z.number().int().min(1),
  commandId: z.string().min(1).max(100),
  recordedOn: day,
  actor: z.strictObject({ id: z.string(), name: z.string(), role: z.enum(roleIds), unit: z.string() }),
  event: z.strictObject({
    stage: z.enum(stageIds),
    type: z.string().regex(/^[A-Z][A-Za-z]{2,60}$/),
    on: day,
    facts: decisionFactsSchema,
    adds: decisionFactsSchema.optional(),
    papers: z.array(paper).max(200).optional(),
  }),
});
type FirstFormat = z.infer<typeof firstFormat>;

/**
 * An entry of the first format in the present one. The payload is told from the facts only where projecting it gives the
 * very same facts again; otherwise the entry keeps its facts as they stand (`EarlierEntry`). The instant of entry was not
 * kept: midnight of the city's day stands for it.
 */
export function upcastFirst({ seq, commandId, recordedOn, actor, event }: FirstFormat): RecordedEvent {
  const payload = payloadOf(event, actor);
  const { type, on, facts, adds, papers } = event;
  return {
    schema: 2,
    id: commandId,
    seq,
    recordedAt: `${recordedOn}T00:00:00+08:00`,
    on,
    actor,
    commandId,
    type: payload ? (type as EventType) : 'EarlierEntry', // an act of this event was found
    payload: payload ?? { of: type, facts, ...(adds && { adds }) },
    ...(papers && { papers }),
  };
}

function payloadOf(
  { type, on, facts, adds }: FirstFormat['event'],
  actor: FirstFormat['actor'],
): Readonly<Record<string, unknown>> | undefined {
  const act = actOfEvent(type);
  if (!act) return undefined;
  const row = Object.values(adds ?? {}).find((value) => Array.isArray(value))?.[0];
  const known: Readonly<Record<string, unknown>> = { ...(typeof row === 'object' ? row : {}), ...facts };
  const candidate = Object.fromEntries(
    Object.keys(act.fields).flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]]])),
  );
  const decoded = act.payload.safeParse(candidate);
  if (!decoded.success) return undefined;
  const again = act.project(decoded.data, on, nothingBefore, actor);
  const told = { ...again.facts, ...(again.day && { [again.day]: on }) };
  return sameText(told, facts) && sameText(again.adds ?? {}, adds ?? {}) ? decoded.data : undefined;
}

const nothingBefore: MatterState = {
  id: '',
  version: 0,
  origin: 'entered',
  profileId: 'd713',
  facts: {},
  recordedIn: {},
  lastOn: {},
  rounds: [],
};

/** Equality of plain JSON, whatever the order of the names. */
const sameText = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );
