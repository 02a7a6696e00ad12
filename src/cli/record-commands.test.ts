import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BEGINNING, bundleText, chainAfter, sealedText } from '@/core/record';
import { runCli as run, withCli } from './run-cli.fixture';

withCli();
const slow = { timeout: 120_000 };
const folder = mkdtempSync(join(tmpdir(), 'hengce-record-'));
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
const body = '{"title":"示例事项"}';
const chain = chainAfter(BEGINNING, body, (text) => createHash('sha256').update(text).digest('hex'));
const sealed = { matter: 'm-1', entries: 1, chain, signedAt: '2026-11-30T10:00:00.000Z' };
const signature = sign(null, Buffer.from(sealedText(sealed)), privateKey).toString('hex');
const text = bundleText({ ...sealed, key, signature }, [{ seq: 1, chain, body }]);
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

it('says that a record holds, which entry does not, and that a file is none', slow, () => {
  const whole = run('verify', file('whole.jsonl', text), '--key', key.toUpperCase());
  expect(JSON.parse(whole.stdout)).toMatchObject({ holds: true, matter: 'm-1', entries: 1, keyCompared: true });
  expect(whole.status).toBe(0);
  const changed = run('verify', file('changed.jsonl', text.replace('示例', '真实')));
  expect(JSON.parse(changed.stdout)).toMatchObject({ holds: false, faults: [{ kind: 'changed', seq: 1 }] });
  expect(changed.status).toBe(1);
  expect(run('verify', file('foreign.jsonl', text), '--key', '0'.repeat(64)).status).toBe(1);
  const none = run('verify', file('none.jsonl', 'a letter'), '--key', key);
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('none.jsonl: Line 1')]);
  expect(run('verify', file('whole.jsonl', text), '--key', 'abc').stderr).toContain('64 hexadecimal digits');
});
