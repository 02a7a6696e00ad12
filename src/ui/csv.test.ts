import { expect, it } from 'vitest';
import { toCsv } from './csv';

it('quotes what CSV needs and disarms formulas, not numbers', () => {
  expect(
    toCsv(
      ['名称', '数'],
      [
        ['=1+1', -3],
        ['甲,"乙"', null],
        ['@x\n', 1.5],
      ],
    ),
  ).toBe('\uFEFF名称,数\r\n\'=1+1,-3\r\n"甲,""乙""",\r\n"\'@x\n",1.5\r\n');
});
