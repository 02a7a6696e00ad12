import { z } from 'zod';
import { allActs, amendingPayloads, amendingWords, isAmending, rounds } from '@/core/matter';

/** Every act with its role, stage and when it may be repeated. */
export const acts = () => [
  ...allActs.map(({ type, event, kind, stage, roles, title, gate, once, round, after }) => ({
    act: type,
    event,
    title,
    kind,
    stage,
    roles,
    ...(gate && { gate }),
    after,
    repeated:
      once === undefined ? 'always' : round ? `another round: ${rounds[round].title.en}` : 'once; correct the entry',
  })),
  ...Object.entries(amendingWords).map(([type, title]) => ({
    act: type,
    title,
    kind: 'records',
    stage: null,
    roles:
      type === 'confirmAmendment' ? ['office', 'chief', 'deputy', 'supervisor', 'archivist'] : ['author', 'office'],
    after: [],
    repeated: 'always',
  })),
];

/** Schema of what stands under `payload` in a line of a story; undefined: no such act. */
export function payloadSchemaOf(type: string): z.ZodType | undefined {
  if (isAmending(type)) return amendingPayloads[type];
  const act = allActs.find((known) => known.type === type);
  return act && z.strictObject({ ...act.fields, papers: act.papersSchema });
}
