import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openText, sealText } from './sealed-text';
import { readSealingKey } from './sealing-key';

const key = randomBytes(32);

it('opens for its purpose and its key alone, and never twice alike', () => {
  const sealed = sealText(key, 'one', '衡');
  expect(sealed).not.toContain('衡');
  expect(sealText(key, 'one', '衡')).not.toBe(sealed);
  expect(openText(key, 'one', sealed)).toBe('衡');
  expect(openText(key, 'two', sealed)).toBeNull();
  expect(openText(randomBytes(32), 'one', sealed)).toBeNull();
});

it('does not open what was changed', () => {
  const parts = sealText(key, 'one', 'a secret').split('.');
  const changed = (at: number) => parts.map((part, no) => (no === at ? `A${part.slice(1)}B` : part)).join('.');
  for (const text of [...parts.map((_, at) => changed(at)), '', 'v1', 'v1...'])
    expect([text, openText(key, 'one', text)]).toEqual([text, null]);
});

it('makes a key for its owner alone, once, where it may, and refuses what is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hengce-key-'));
  try {
    const file = join(folder, 'secrets.key');
    expect(readSealingKey(file, false).ok).toBe(false);
    const made = readSealingKey(file, true);
    expect(made.ok && made.value.length).toBe(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readSealingKey(file, true)).toEqual(made);
    writeFileSync(file, 'password');
    expect(readSealingKey(file, true)).toEqual({
      ok: false,
      error: `${file} is no key: 64 hexadecimal digits are expected`,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
