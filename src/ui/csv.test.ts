import Papa from 'papaparse';
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

it.each(['＝1+1', '＋1', '－1', '＠SUM', '  =1', '\t=1', '\u0001=cmd', '|calc'])('disarms %j', (text) => {
  expect(toCsv([text], [])).toContain(`'${text.trimEnd()}`);
});

it('says what the table is in rows that a reader of comments skips', () => {
  const text = toCsv(
    ['区', '件'],
    [['道里区', 3]],
    [
      ['来源', '市统计局, 示例'],
      ['概述', '=x'],
    ],
  );
  expect(text).toBe('\uFEFF# 来源,"市统计局, 示例"\r\n# 概述,\'=x\r\n\r\n区,件\r\n道里区,3\r\n');
  const { data } = Papa.parse(text.slice(1), {
    comments: '#',
    skipEmptyLines: true,
    header: true,
    dynamicTyping: true,
  });
  expect(data).toEqual([{ 区: '道里区', 件: 3 }]);
});
