import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkpointText, keyHashOf, readNote, signedNote } from './checkpoint';

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
const checkpoint = {
  origin: 'hengce-record/0011223344556677',
  size: 9_007_199_254,
  root: 'ab'.repeat(32),
  at: '2026-11-30T10:00:00.000Z',
};
const [key, signature] = ['12'.repeat(32), '34'.repeat(64)];
const note = signedNote(checkpoint, key, signature, sha256);

it('is read as it was written', () =>
  expect(readNote(note)).toEqual({
    checkpoint,
    text: checkpointText(checkpoint),
    signatures: [{ keyHash: keyHashOf(checkpoint.origin, key, sha256), signature }],
  }));
/** The key of the example in C2SP signed-note: PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW */
it('tells keys apart as the example of C2SP signed-note does', () => {
  const example = Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64').subarray(1).toString('hex');
  expect(keyHashOf('PeterNeumann', example, sha256)).toBe('c74f20a3');
});
it.each([
  ['nothing', ''],
  ['no signature', checkpointText(checkpoint)],
  ['a size that is none', note.replace('9007199254', '-1')],
  ['a root that is cut', note.replace(/q6ur/, '')],
  ['another letter of the same root', note.replace(/^(.*\n.*\n.{42}).=/, '$1t=')],
])('%s is no checkpoint', (_, text) => expect(readNote(text)).toBeNull());
