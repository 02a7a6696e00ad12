import { z } from 'zod';

const FORMAT = 'hengce-record-1';
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** What the first line of a bundle says of the record of one matter, signed by the key of the office (Ed25519). Hexadecimal digits throughout. */
export const recordSeal = z.strictObject({
  format: z.literal(FORMAT),
  matter: z.string().min(1),
  entries: z.int().positive(),
  /** Where the chain stands after the last entry. */
  chain: hex(32),
  signedAt: z.string(),
  key: hex(32),
  signature: hex(64),
});
export type RecordSeal = z.infer<typeof recordSeal>;

/** One entry as it is kept: the very text, and where the chain stands after it. */
export const recordLine = z.strictObject({ seq: z.int().positive(), chain: hex(32), body: z.string() });
type RecordLine = z.infer<typeof recordLine>;

type Sealed = Pick<RecordSeal, 'matter' | 'entries' | 'chain' | 'signedAt'>;

/** The words that are signed. */
export const sealedText = ({ matter, entries, chain, signedAt }: Sealed): string =>
  [FORMAT, matter, entries, chain, signedAt, ''].join('\n');

/** The bundle as a file: the seal, then an entry a line. */
export const bundleText = (seal: Omit<RecordSeal, 'format'>, lines: readonly RecordLine[]): string =>
  [{ format: FORMAT, ...seal }, ...lines].map((one) => `${JSON.stringify(one)}\n`).join('');

/** Where the chain of a matter begins. */
export const BEGINNING = '';

/** Where the chain stands after an entry: SHA-256 over where it stood and the exact text kept. */
export const chainAfter = (before: string, body: string, sha256: (text: string) => string): string =>
  sha256(`${before}\n${body}`);
