import { expect, it } from 'vitest';
import type { BundleStanding } from '@/core/record';
import { standingWords } from './standing-words';

const hex = (bytes: number) => 'a'.repeat(bytes * 2);
const whole: BundleStanding = {
  seal: {
    format: 'hengce-record-1',
    matter: 'm-1',
    entries: 3,
    chain: hex(32),
    signedAt: '2026-11-30T10:00:00.000Z',
    key: hex(32),
    signature: hex(64),
  },
  entries: 3,
  filesNamed: 0,
  filesLookedAt: true,
  faults: [],
  signatureLookedAt: true,
  checkpoint: { origin: 'hengce-record/aa', size: 7, root: hex(32), at: '2026-11-30T10:00:00.000Z' },
};
const en = (standing: BundleStanding, isKeyGiven = false) => {
  const { verdict, sentences, holds } = standingWords(standing, isKeyGiven);
  return [holds, verdict.en, ...sentences.map((one) => one.en)].join(' | ');
};

it('holds, and says whether the key was compared', () => {
  expect(en(whole, true)).toMatch(/^true \| The record of m-1 holds: each of its 3 .* signed by the key you gave/);
  expect(en(whole)).toMatch(/^true .* The key was not compared/);
});
it('tells where it stands in the tree over all records, and where it does not say', () => {
  expect(en(whole, true)).toContain('checkpoint of 2026-11-30 10:00:00 UTC, 7 leaves');
  expect(en({ ...whole, checkpoint: null }, true)).toContain('came without its place in the tree');
});
it('tells of the files: each as the record says, or not come with it', () => {
  expect(en({ ...whole, filesNamed: 2 }, true)).toContain('The 2 files of its papers are each what the record says.');
  expect(en({ ...whole, filesNamed: 1, filesLookedAt: false }, true)).toContain('1 file of papers that did not come');
});
it('does not hold with a fault, without a seal, or where the signature could not be looked at', () => {
  expect(en({ ...whole, faults: [{ kind: 'changed', seq: 2 }] }, true)).toMatch(
    /^false .* 1 fault was found.* Entry 2 /,
  );
  expect(en({ ...whole, seal: null, faults: [{ kind: 'unreadable', line: 1 }] })).toMatch(
    /^false \| This is no sealed/,
  );
  expect(en({ ...whole, signatureLookedAt: false })).toMatch(/^false .* knows no Ed25519/);
});
