import { isNumberSign } from '../normalise/numerals';
import { stringOf } from '../text-arena';
import { type Difference, differences } from './differences';
import type { RowKeys } from './row-keys';

/** Where rows stand, as read from their words: 1 for, -1 against, 0 neither or both. */
export type Sides = Int8Array;

const opposites = (
  '支持:反对 赞成:反对 同意:反对 赞同:反对 支持:抵制 欢迎:抵制 同意:拒绝 涨:降 涨:跌 上调:下调 提高:降低 增:减 加:减 扩大:缩小 延长:缩短 提前:推迟 早:晚 ' +
  '多:少 高:低 快:慢 开:关 建:拆 保留:取消 保留:撤销 恢复:取消 恢复:停 允许:禁止 准:禁 公开:保密 满意:失望 好:差 好:坏 东:西 南:北 左:右 上:下 大:小 宽:窄 新:旧 有:无 有:没 能:不能'
)
  .split(' ')
  .map((pair) => pair.split(':'));
/** What may be one side of a pair: most differences hold none, and need no look at the pairs. */
const opposite = new RegExp([...new Set(opposites.flat())].join('|'));
const SMALL = 6;
const negation = /[不没未别勿莫甭]|无(?=[法须需])|非(?!常)/;
const onlyNegation =
  /^(?:并|也|都|可|坚决|绝|是|千万)*(?:不|没有?|未|别|勿|莫|甭|不是|不要|不能|不会|不该|不应)(?:太|很|会|能|要|想|该|应|是|再)*$/;
/** 不仅 and 不少 deny nothing. */
const noNegation = /^不(?:[仅但少断光止过同久]|得不|一样)|^别[的人处]|^没事|^未来/;
const place =
  /^(?:小区|社区|街道|大街|大道|家园|花园|公寓|庭院|新城|村|镇|乡|区|县|市|路|街|巷|桥|站|公园|广场|医院|学校|小学|中学|幼儿园|市场|商场|大厦|公司|项目|工程|号楼|栋|线)/;
const placeWithin =
  /[\u4e00-\u9fff](?:小区|社区|街道|大街|大道|家园|花园|公寓|庭院|新城|村|镇|乡|区|县|路|街|巷|桥|站|公园|广场|医院|小学|中学|大厦|公司)$/;
const home = /(?:住在?|家在|我是|来自|我们)$/;
/** A letter that long is one letter wherever its writers live. */
const LETTER = 60;
const denied = /([不没未别勿莫甭])(..?)/gs;
const stands = /(?:^|(.))(支持|赞成|同意|赞同|反对|抵制)/gs;
const LEAST_MOVED = 6;

/** Whether two texts that are alike in their signs say different things: the opposite, another number, another place, or the one for the other. */
export class CannotLink {
  constructor(
    private readonly keys: RowKeys,
    private readonly sides: Sides | undefined,
  ) {}

  forbids(row: number, other: number): boolean {
    if ((this.sides?.[row] ?? 0) * (this.sides?.[other] ?? 0) < 0) return true;
    const { units, from, to } = this.keys;
    const range = (at: number) => [from[at] ?? 0, to[at] ?? 0] as const;
    const found = differences(units, range(row), range(other));
    if (!found || found.length === 0) return false;
    const isLetter = Math.min(range(row)[1] - range(row)[0], range(other)[1] - range(other)[0]) >= LETTER;
    const told = found.map((one) => this.told(one, range(row), range(other)));
    const isSlip = signsOfNegation(told, 'a') === signsOfNegation(told, 'b');
    return (
      told.some((one) => isAnother(one, isLetter, isSlip)) ||
      told.some(
        ({ a, b }, at) => a.length > 1 && b.length > 1 && told.slice(at + 1).some((two) => two.a === b && two.b === a),
      ) ||
      this.isTurnedRound(found)
    );
  }

  private told(
    { from, to, otherFrom, otherTo }: Difference,
    [begin, end]: readonly [number, number],
    [otherBegin, otherEnd]: readonly [number, number],
  ): Told {
    const { units } = this.keys;
    return {
      a: stringOf(units, from, Math.min(to, from + 40)),
      b: stringOf(units, otherFrom, Math.min(otherTo, otherFrom + 40)),
      before: stringOf(units, Math.max(begin, from - 4), from),
      after: stringOf(units, to, Math.min(end, to + 4)),
      number: numberAround(units, from, to, begin, end),
      otherNumber: numberAround(units, otherFrom, otherTo, otherBegin, otherEnd),
    };
  }

  /** The same signs in another order, and what is denied or favoured is not the same. */
  private isTurnedRound(found: readonly Difference[]): boolean {
    const { units } = this.keys;
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last || found.length < 2) return false;
    const a = stringOf(units, first.from, last.to);
    const b = stringOf(units, first.otherFrom, last.otherTo);
    if (a.length < LEAST_MOVED || a.length !== b.length || sorted(a) !== sorted(b)) return false;
    if (listed(a, denied) !== listed(b, denied)) return true;
    return /支持|赞成|同意|赞同/.test(a) && /反对|抵制/.test(a) && listed(a, stands) !== listed(b, stands);
  }
}

interface Told {
  readonly a: string;
  readonly b: string;
  readonly before: string;
  readonly after: string;
  readonly number: string;
  readonly otherNumber: string;
}

const sorted = (text: string) => [...text].sort().join('');
const listed = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ([, one = '', two = '']) => one + two)
    .sort()
    .join();

/** A negation that only changed places within its word (没有, 有没) is a slip. */
const signsOfNegation = (told: readonly Told[], side: 'a' | 'b') =>
  sorted(told.map((one) => one[side].replaceAll(/[^不没未别勿莫甭]/g, '')).join(''));

function isAnother({ a, b, before, after, number, otherNumber }: Told, isLetter: boolean, isSlip: boolean): boolean {
  if (number !== '' && otherNumber !== '' && number !== otherNumber) return true;
  if (a.length <= SMALL && b.length <= SMALL) {
    if (a === '' || b === '') {
      const said = a + b;
      if (!isSlip && onlyNegation.test(said) && !noNegation.test(said + after)) return true;
    } else {
      if (!isSlip && a.length <= 2 && b.length <= 2 && isDenied(a, after) !== isDenied(b, after)) return true;
      if (
        opposite.test(a) &&
        opposite.test(b) &&
        opposites.some(([one = '', two = '']) => isPair(a, b, one, two) || isPair(b, a, one, two))
      )
        return true;
    }
  }
  if (a.length < 2 || b.length < 2 || a.length > 12 || b.length > 12) return false;
  if (isLetter && home.test(before)) return false;
  return place.test(after) || (placeWithin.test(a) && placeWithin.test(b));
}

const isDenied = (said: string, after: string) => negation.test(said) && !noNegation.test(said + after);
const isPair = (a: string, b: string, one: string, two: string) =>
  a.includes(one) && b.includes(two) && !a.includes(two) && !b.includes(one);

const MONTH = '月'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);

/** The number a difference lies in or touches; days of the year are no object. */
function numberAround(units: Uint16Array, from: number, to: number, begin: number, end: number): string {
  let first = from;
  while (first > begin && isNumberSign(units[first - 1] ?? 0)) first -= 1;
  let last = to;
  while (last < end && isNumberSign(units[last] ?? 0)) last += 1;
  if (units[last] === MONTH || units[last] === YEAR || units[first - 1] === MONTH) return '';
  for (let at = first; at < last; at += 1) if (!isNumberSign(units[at] ?? 0)) return numbersWithin(units, from, to);
  return stringOf(units, first, last);
}

function numbersWithin(units: Uint16Array, from: number, to: number): string {
  let said = '';
  for (let at = from; at < Math.min(to, from + 12); at += 1)
    if (isNumberSign(units[at] ?? 0)) said += String.fromCharCode(units[at] ?? 0);
  return said;
}
