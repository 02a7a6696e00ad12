import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type OpenedBundle, TREE_PROOF } from '@/core/record';
import { bytesOfEntry, type ZipEntry, ZipFault, zipEntries } from '../formats/zip-entries';

const RECORD = 'record.jsonl';
const MOST = 0xffff_ffff;

/** A bundle of a record: a ZIP with its files, or as it was before there were any, the record alone. Null: neither. */
export async function openBundle(bytes: Uint8Array): Promise<OpenedBundle | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { text: decoded(bytes), files: null, tree: null };
  const entries = zipEntries(bytes);
  const record = entries?.get(RECORD);
  if (!entries || !record) return null;
  try {
    const text = decoded(await whole(bytes, record));
    const proof = entries.get(TREE_PROOF);
    const tree = proof ? decoded(await whole(bytes, proof)) : null;
    const files = new Map<string, string>();
    for (const [path, entry] of entries)
      if (path !== RECORD && path !== TREE_PROOF && !path.endsWith('/')) files.set(path, await digestOf(bytes, entry));
    return { text, files, tree };
  } catch (cause) {
    if (cause instanceof ZipFault) return null;
    throw cause;
  }
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function whole(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytesOfEntry(bytes, entry, MOST)) pieces.push(piece.slice());
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

async function digestOf(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  const hash = sha256.create();
  for await (const piece of bytesOfEntry(bytes, entry, MOST)) hash.update(piece);
  return bytesToHex(hash.digest());
}
