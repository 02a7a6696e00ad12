import { expect, it } from 'vitest';
import { readThrough } from './read-through';
import { rowsBehind } from './rows-of-read';

const letter = '我们联名要求先发补贴再调整供热价格并公布名单';
const texts = [
  ...Array.from({ length: 6 }, (_, at) => (at < 4 ? letter : `${letter}，请尽快。`)),
  '我叫张建国，电话13845671234，反对',
  '呵呵，涨得真好啊，反正有钱',
];
const read = readThrough({ texts, senders: texts.map((_, at) => `p${at}`), days: texts.map(() => 1) });

it('tells letters sent by many with every wording, and keeps every row', () => {
  expect(read).toMatchObject({ rows: 8, statements: 3, campaigns: [{ rows: 6, wordings: 2, senders: 6 }] });
  expect(rowsBehind(read, { kind: 'campaign', set: read.campaigns[0]?.set ?? -1 })).toEqual([0, 4]);
});
it('hides personal data, and flags what may be ironic', () => {
  expect(read.masked.get(6)).toBe('我叫〔姓名〕，电话〔手机号〕，反对');
  expect(rowsBehind(read, { kind: 'ironic' })).toEqual([7]);
});
it('counts what no theme holds below the themes, and opens it', () => {
  const few = [
    '夜里太吵',
    '半夜吵得睡不着',
    '臭气熏天',
    '楼下臭味太大',
    '等车四十分钟',
    '末班车太早，等车久',
    '铜质日晷请还回来',
  ];
  const { themes, rows } = readThrough({ texts: few, senders: few, days: few.map(() => 1) });
  expect(themes.length).toBeGreaterThan(2);
  expect(themes.reduce((sum, theme) => sum + theme.rows, 0)).toBe(rows);
  const others = themes.at(-1)?.number ?? -1;
  expect(
    rowsBehind(readThrough({ texts: few, senders: few, days: few.map(() => 1) }), { kind: 'theme', number: others }),
  ).toEqual([6]);
});
