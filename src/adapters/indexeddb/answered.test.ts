import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { answering } from './answered';
import { browserFileBytes } from './browser-file-bytes';
import { browserOpinionStore } from './browser-opinion-store';
import { browserWorkspaceStore } from './browser-workspace-store';
import { openJournal } from './journal';
import { openJournalDatabase } from './journal-database';
import { openJournalSettings } from './journal-settings';

const never = () => new Promise<never>(() => undefined);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a browser whose data base never opens', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
  });
  it.each([
    ['journal', openJournal],
    ['documents', browserWorkspaceStore],
    ['opinions', browserOpinionStore],
    ['files', browserFileBytes],
  ] as const)('%s: refused within four seconds', async (_name, open) => {
    const opening = open('never');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await opening).toEqual({ ok: false, error: { kind: 'storage-refused' } });
  });
  it('settings: none', async () => {
    const opening = openJournalSettings('never');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await opening).toBeNull();
  });
});

it('an act that another tab keeps waiting is refused, and not written later', async () => {
  const journal = await openJournal('waits');
  if (!journal.ok) throw new Error('not opened');
  const other = await openJournalDatabase('waits');
  const turn = other.transaction('appends', 'readwrite');
  let isHeld = true;
  const held = (async () => {
    while (isHeld) await turn.store.count();
    await turn.done;
  })();
  expect(await journal.value.write('a', [sampleEvent(1)])).toEqual({ ok: false, error: { kind: 'storage-refused' } });
  isHeld = false;
  await held;
  await new Promise((later) => setTimeout(later, 50));
  expect(await other.count('appends')).toBe(0);
  expect(await journal.value.write('a', [sampleEvent(1)])).toEqual({ ok: true, value: true });
});

it('after one question without an answer the next are refused at once, until it comes after all', async () => {
  vi.useFakeTimers();
  const ask = answering();
  let answer = (_text: string) => {};
  const late = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const first = ask(() => late).catch(({ name }: DOMException) => name);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await first).toBe('TimeoutError');
  await expect(ask(never)).rejects.toMatchObject({ name: 'TimeoutError' });
  answer('here');
  await vi.advanceTimersByTimeAsync(0);
  expect(await ask(async () => 'well')).toBe('well');
});
