import { expect, it } from 'vitest';
import { RECEIPT_BYTES, readReceiptCode, receiptCodeOf, spelledCode } from './receipt-code';

const random = Uint8Array.from({ length: RECEIPT_BYTES }, (_, at) => at * 37);

it('holds at least 100 bits, five a sign', () => expect(RECEIPT_BYTES * 5).toBeGreaterThanOrEqual(100));

it('is read as it was made, however it is typed', () => {
  const code = receiptCodeOf(random);
  expect(readReceiptCode(code)).toBe(code);
  expect(readReceiptCode(` ${spelledCode(code).toLowerCase()} `)).toBe(code);
  expect(readReceiptCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
});

it.each(['', 'ABC', 'U'.repeat(26), '衡策', '0'.repeat(27)])('is no code: %s', (typed) =>
  expect(readReceiptCode(typed)).toBeUndefined(),
);
