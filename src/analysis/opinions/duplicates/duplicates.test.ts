import { expect, it } from 'vitest';
import { corpus } from '../../../../bench/opinions/corpus';
import { pairScores } from '../../../../bench/opinions/scores';
import { analyseOpinions } from '../run/analyse-opinions';
import { arenaOf } from '../text-arena';

const analysed = (texts: readonly string[], rest = {}) => analyseOpinions({ texts: arenaOf(texts), ...rest });

it('joins what differs in signs, width and script alone, and keeps every row', () => {
  const { exact, sets, count } = analysed([
    '反对涨价，太贵了！',
    '反對漲價 太貴了',
    '反\u200b对涨价太贵了😡',
    '支持涨价',
  ]);
  expect(count).toBe(4);
  expect([...exact]).toEqual([0, 0, 0, 3]);
  expect([...sets]).toEqual([0, 0, 0, 3]);
});

it('joins a letter that was edited, and not two that name another number', () => {
  const letter = '我们联名要求低保和独居老人的采暖补贴先发到手再调整供热价格并公布补贴名单的核对办法';
  const { sets } = analysed([
    letter,
    `${letter}，我家也是。`,
    letter.replace('独居', '孤寡'),
    '二号线末班车太早',
    '三号线末班车太早',
  ]);
  expect([...sets.slice(0, 3)]).toEqual([0, 0, 0]);
  expect(sets[3]).not.toBe(sets[4]);
});

it('does not tell apart copies that differ in who signed them', () => {
  const text = '建议把末班车延长到十一点半，方便下夜班的人回家';
  const { sets } = analysed([`${text}。联系电话13845671234`, `${text}。联系电话13945675678`, `${text}。`]);
  expect(new Set(sets).size).toBe(1);
});

it('calls a text of many senders in few days a campaign, and none of one sender', () => {
  const text = '我们联名要求先发补贴再调整供热价格并公布名单';
  const texts = [...Array.from({ length: 8 }, () => text), '别的意见一条', '又一条不同的意见'];
  const days = Int32Array.from([5, 5, 5, 5, 5, 5, 5, 6, 0, 30]);
  const senders = texts.map((_, at) => `p${at}`);
  expect(analysed(texts, { days, senders }).campaigns).toMatchObject([
    { set: 0, rows: 8, senders: 8, because: 'burst' },
  ]);
  expect(analysed(texts, { days, senders: texts.map(() => 'one') }).campaigns).toEqual([]);
});

it.each(['heating', 'metro', 'renovation'])('finds the copies of a labelled corpus: %s', (matter) => {
  const rows = [...corpus({ rows: 4000, seed: 20260301, matter })];
  const { sets } = analysed(rows.map(({ text }) => text));
  const { f1, bCubed } = pairScores(
    sets,
    rows.map(({ set }) => set),
  );
  expect(f1).toBeGreaterThan(0.98);
  expect(bCubed).toBeGreaterThan(0.95);
});

it('takes a hundred thousand signs in one opinion, ten thousand copies, and an empty one', () => {
  const long = '江'.repeat(60_000) + '边的步道'.repeat(10_000);
  const { sets, count } = analysed([
    ...Array.from({ length: 10_000 }, () => '同一条意见反复粘贴一万次'),
    long,
    '',
    long,
  ]);
  expect(count).toBe(10_003);
  expect([...sets.slice(9_999)]).toEqual([0, 10_000, 10_001, 10_000]);
});
