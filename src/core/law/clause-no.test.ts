import { expect, it } from 'vitest';
import { clauseNo } from './clause-no';

it.each([
  ['第6条', '6'],
  ['第六条', '6'],
  ['6', '6'],
  ['第十二条第二款', '12'],
  ['第二十条', '20'],
  ['第一百零三条', '103'],
  ['附则', '附则'],
])('the clause %s is %s', (text, no) => expect(clauseNo(text)).toBe(no));
