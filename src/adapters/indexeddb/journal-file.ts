import { z } from 'zod';
import { err, ok, type Result } from '@/core/kernel';
import { receivedOpinion } from '@/ports/opinion-store';
import { append, type JournalAppend } from './journal';

const batch = z.object({
  matterId: z.string().min(1),
  id: z.string().min(1),
  channel: z.string(),
  opinions: z.array(receivedOpinion),
});
type JournalBatch = z.infer<typeof batch>;

/** What an exported journal holds: the acts done in a browser, and the opinions they seal. */
export interface JournalFile {
  readonly appends: readonly JournalAppend[];
  readonly opinions: readonly JournalBatch[];
}

/** Why a file is no journal: `line` where it is no JSON, else the entry (from 1) and what is wrong in it. */
export type JournalFault =
  | { readonly kind: 'not-json'; readonly line: number }
  | { readonly kind: 'not-a-journal' }
  | { readonly kind: 'entry'; readonly of: 'appends' | 'opinions'; readonly at: number; readonly why: string };

/** Everything as it stands: what could not be read is written out with the rest, never dropped. */
export const writeJournalFile = (kept: {
  readonly appends: readonly unknown[];
  readonly opinions: readonly unknown[];
  readonly setAside?: readonly unknown[];
}): string => JSON.stringify({ hengce: 'journal', ...kept }, null, 2);

/** Reads an exported journal through the decoders (and upcasters) of the record; the first exports were a bare list of acts. */
export function readJournalFile(text: string): Result<JournalFile, JournalFault> {
  let told: unknown;
  try {
    told = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return err({ kind: 'not-json', line: brokenLine(text) });
  }
  const file = z
    .union([
      z.array(z.unknown()).transform((appends) => ({ appends, opinions: [] as unknown[] })),
      z.object({ hengce: z.literal('journal'), appends: z.array(z.unknown()), opinions: z.array(z.unknown()) }),
    ])
    .safeParse(told);
  if (!file.success) return err({ kind: 'not-a-journal' });
  const appends = all(append, 'appends', file.data.appends);
  if (!appends.ok) return appends;
  const opinions = all(batch, 'opinions', file.data.opinions);
  return opinions.ok ? ok({ appends: appends.value, opinions: opinions.value }) : opinions;
}

function all<T>(
  schema: z.ZodType<T>,
  of: 'appends' | 'opinions',
  values: readonly unknown[],
): Result<T[], JournalFault> {
  const decoded: T[] = [];
  for (const [index, value] of values.entries()) {
    const one = schema.safeParse(value);
    if (!one.success) return err({ kind: 'entry', of, at: index + 1, why: z.prettifyError(one.error) });
    decoded.push(one.data);
  }
  return ok(decoded);
}

const token = /\s+|"(?:[^"\\\p{Cc}]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/uy;

/** The line on which the text stops being made of the parts of JSON; the last one where its parts are in a wrong order, or cut off. */
function brokenLine(text: string): number {
  token.lastIndex = 0;
  let end = 0;
  while (end < text.length && token.test(text)) end = token.lastIndex;
  return text.slice(0, end).split('\n').length;
}
