import { err, ok, type Result, type Words } from '@/core/kernel';
import { isThing, type Thing } from './json-thing';

const isRows = (value: unknown): value is readonly Thing[] =>
  Array.isArray(value) && value.length > 0 && value.every(isThing);

const DEEPEST = 4;
/** How services name the count of all rows beside the rows of a page. */
const COUNT_OF_ALL = /^(total(_?(count|rows|records|elements|size))?|record(s?_?total)|number_?matched|row_?count)$/i;

/**
 * The one list of objects inside the answer of a service, as `{code, data: {list: [...], total}}`; undefined: there is none. Several,
 * or one that is told to be a part, are refused: which rows are meant is not known, or not all of them are there.
 */
export function wrappedList(answer: Thing): Result<readonly unknown[], Words> | undefined {
  const lists: { readonly path: string; readonly list: readonly Thing[] }[] = [];
  const counts: number[] = [];
  const look = (thing: Thing, path: readonly string[]) => {
    for (const [name, value] of Object.entries(thing)) {
      const at = [...path, name];
      if (isRows(value)) lists.push({ path: at.join('.'), list: value });
      else if (isThing(value) && at.length < DEEPEST) look(value, at);
      else if (COUNT_OF_ALL.test(name) && Number.isInteger(Number(value))) counts.push(Number(value));
    }
  };
  look(answer, []);
  const [only] = lists;
  if (!only) return undefined;
  if (lists.length > 1) {
    const paths = lists.map(({ path }) => path);
    return err({
      zh: `里面有 ${lists.length} 个列表（${paths.join('、')}），不知道读哪一个；请只留一个`,
      en: `it holds ${lists.length} lists (${paths.join(', ')}), and which is meant is not known: leave one`,
    });
  }
  const all = Math.max(0, ...counts);
  const { length } = only.list;
  return all > length
    ? err({
        zh: `这只是一页：写明共 ${all} 行，「${only.path}」里有 ${length} 行；请取全后再读`,
        en: `it is one page: ${all} rows are told, ${length} stand in “${only.path}”; fetch them all first`,
      })
    : ok(only.list);
}
