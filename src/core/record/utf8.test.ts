import { expect, it } from 'vitest';
import { utf8 } from './utf8';

it.each(['', 'hengce-head-1\n%41\n', '供热价格', '𠮷 é', '\u0000\u007f\u0080\uffff'])(
  '%j is encoded as the platform does',
  (text) => expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]),
);
