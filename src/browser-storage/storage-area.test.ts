import { describe, expect, it } from 'vitest';
import { storageArea } from './storage-area';
import { storageState } from './storage-state';

type Part = 'getItem' | 'setItem' | 'removeItem';

/** A storage of the browser in memory; calls of `broken` throw. */
function browserStorage(broken?: Part): Storage {
  const kept: Record<string, string> = { old: 'before' };
  const unless = (part: Part) => {
    if (part === broken) throw new DOMException('refused', 'QuotaExceededError');
  };
  const storage = {
    getItem: (key: string) => {
      unless('getItem');
      return kept[key] ?? null;
    },
    setItem: (key: string, text: string) => {
      unless('setItem');
      kept[key] = text;
    },
    removeItem: (key: string) => {
      unless('removeItem');
      delete kept[key];
    },
  };
  return new Proxy(storage, {
    ownKeys: () => Object.keys(kept),
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
  }) as unknown as Storage; // an area touches no more than this
}

const refusing = (): Storage => {
  throw new DOMException('no', 'SecurityError');
};

describe('a page keeps what it wrote', () => {
  const storages: readonly (readonly [string, Storage | null])[] = [
    ['where the browser keeps it', browserStorage()],
    ['where storage is full', browserStorage('setItem')],
    ['where storage cannot be read', browserStorage('getItem')],
    ['where storage forgets nothing', browserStorage('removeItem')],
    ['where storage cannot be touched', null],
  ];
  it.each(storages)('%s', (_name, storage) => {
    const area = storageArea(storage ? () => storage : refusing);
    area.write('role', 'office');
    expect(area.read('role')).toBe('office');
    expect(area.keys()).toContain('role');
    area.remove('role');
    expect([area.read('role'), area.keys().includes('role')]).toEqual([null, false]);
    area.remove('old');
    expect([area.read('old'), area.keys().includes('old')]).toEqual([null, false]);
  });
});

it('sees what another tab wrote after it', () => {
  const shared = browserStorage();
  const [left, right] = [storageArea(() => shared), storageArea(() => shared)];
  left.write('day', '1');
  right.write('day', '2');
  expect(left.read('day')).toBe('2');
});

it('says that something is not kept', () => {
  storageArea(refusing).write('a', 'b');
  expect(storageState().refused).toBe('settings');
});
