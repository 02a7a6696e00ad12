import { beforeEach, expect, it } from 'vitest';
import { dropTextsAside, localArea, textsAside } from '@/browser-storage';
import { readDraft, readDraftAt, writeDraftAt } from './form-draft';

const key = 'hengce.draft.new-matter';
const initial = { title: '', count: null, isOpen: false, units: ['a'], rows: [{ name: '', share: null }], none: {} };

beforeEach(dropTextsAside);

it.each([
  ['as it was typed', { title: '桥', count: 3, units: [], rows: [{ name: '甲', share: 0.5 }] }, []],
  ['nothing where a text stands', { title: null }, []],
  ['a list where a text stands', { title: ['a'], count: 3 }, ['title']],
  ['a text where rows stand', { rows: 'x', units: [null], isOpen: 'yes' }, ['rows', 'units', 'isOpen']],
  ['a row with a part of another kind', { rows: [{ name: 5, share: null }] }, ['rows']],
  ['an object where a number stands', { count: {} }, ['count']],
])('%s', (_name, kept, dropped) => {
  writeDraftAt(key, kept);
  const restored = readDraftAt(key, initial);
  expect(restored?.dropped).toEqual(dropped);
  const wrong = Object.entries(kept).flatMap(([name, value]) => (value === null ? [name] : []));
  const right = Object.entries(kept).filter(
    ([name]) => !dropped.some((each) => each === name) && !wrong.includes(name),
  );
  expect(restored?.values).toEqual(Object.fromEntries(right));
  expect(textsAside().length).toBe(dropped.length > 0 ? 1 : 0);
  expect(readDraftAt(key, initial)?.dropped).toEqual([]);
});

it('what is no draft at all is put aside', () => {
  localArea.write(key, '[1]');
  expect(readDraftAt(key, initial)).toBeUndefined();
  expect(textsAside()).toEqual([{ key, text: '[1]' }]);
});

it('a list without rows at first knows its rows from the act', () => {
  localArea.write(
    'hengce.draft.m.startDecision',
    '{"papers":[null],"partnerUnits":[null],"leadUnit":5,"on":"2026-11-23"}',
  );
  const restored = readDraft('m', 'startDecision', { papers: [], partnerUnits: [], leadUnit: '', on: '' });
  expect(restored).toEqual({ values: { on: '2026-11-23' }, dropped: ['papers', 'partnerUnits', 'leadUnit'] });
});
