import { expect, it } from 'vitest';
import { changedClauses } from './changed-clauses';

const clauses = (...texts: string[]) => texts.map((text, at) => ({ no: `第${at + 1}条`, text }));

it('names what was changed, added and left out, and nothing else', () => {
  expect(changedClauses(clauses('一', '二'), clauses('一', '贰', '三'))).toEqual([
    { no: '第2条', before: '二', after: '贰' },
    { no: '第3条', before: null, after: '三' },
  ]);
  expect(changedClauses(clauses('一', '二'), clauses('一'))).toEqual([{ no: '第2条', before: '二', after: null }]);
});

it('says nothing of a draft that was withheld', () => expect(changedClauses([], clauses('一'))).toEqual([]));
