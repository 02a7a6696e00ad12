import type { Cell } from '@/analysis/tables';

export type Row = Readonly<Record<string, Cell>>;

/** How a pretended source reads its query language; what it does not know it refuses. */
export interface Dialect {
  readonly nameQuote: '`' | '"';
  readonly escape: 'doubled' | 'backslash';
  /** `date'2026-03-01'`. */
  readonly dateLiterals?: true;
  readonly functions: Readonly<Record<string, (...args: Cell[]) => Cell>>;
  readonly aggregates: boolean;
}

export interface Query {
  readonly select?: string | undefined;
  readonly where?: string | undefined;
  readonly groupBy?: string | undefined;
  readonly orderBy?: string | undefined;
}

type Token = { readonly t: 'name' | 'word' | 'text' | 'number' | 'sign'; readonly v: string; readonly at: number };
type Node = (row: Row, group: readonly Row[]) => Cell;

export function tokens(source: string, { nameQuote, escape: escaping, dateLiterals }: Dialect): readonly Token[] {
  const found: Token[] = [];
  const inner = escaping === 'doubled' ? "'(?:[^']|'')*'" : `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`;
  const pattern = new RegExp(
    `\\s+|(?<name>${nameQuote}[^${nameQuote}]+${nameQuote})|(?<date>date'[^']*')|(?<text>${inner})|(?<number>\\d+(?:\\.\\d*)?(?:e[+-]?\\d+)?)|(?<word>:?[a-z_][a-z0-9_]*)|(?<sign><=|>=|<>|!=|[<>=(),*-])`,
    'giy',
  );
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const groups = pattern.exec(source)?.groups;
    if (!groups) throw new SyntaxError(`unexpected at ${at}: ${source.slice(at, at + 20)}`);
    const { name, date, text, number, word, sign } = groups;
    if (name) found.push({ t: 'name', v: name.slice(1, -1), at });
    else if (date && !dateLiterals) throw new SyntaxError('no date literals');
    else if (date) found.push({ t: 'text', v: date.slice(5, -1), at });
    else if (text)
      found.push({
        t: 'text',
        v:
          escaping === 'doubled'
            ? text.slice(1, -1).replaceAll("''", "'")
            : text.slice(1, -1).replaceAll(/\\(.)/gs, '$1'),
        at,
      });
    else if (number) found.push({ t: 'number', v: number, at });
    else if (word) found.push({ t: 'word', v: word, at });
    else if (sign) found.push({ t: 'sign', v: sign, at });
  }
  return found;
}

/** Carries out a query over rows, by rules of SQL: unknown is neither true nor false. Throws on what the dialect lacks. */
export function runQuery(
  rows: readonly Row[],
  columns: readonly string[],
  query: Query,
  dialect: Dialect,
): readonly Row[] {
  const where = query.where === undefined ? undefined : parse(query.where, columns, dialect).whole();
  const kept = where ? rows.filter((row) => where(row, [row]) === true) : rows;
  const select =
    query.select === undefined || query.select === '*' ? undefined : parse(query.select, columns, dialect).list();
  const groupBy = query.groupBy === undefined ? [] : parse(query.groupBy, columns, dialect).list();
  const gathers = groupBy.length > 0 || select?.some(({ isAggregate }) => isAggregate);
  let groups: readonly (readonly Row[])[] = kept.map((row) => [row]);
  if (gathers) {
    const byKey = new Map<string, Row[]>(groupBy.length === 0 ? [['[]', []]] : []);
    for (const row of kept) {
      const key = JSON.stringify(groupBy.map(({ node }) => node(row, [row])));
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    groups = [...byKey.values()];
  }
  const named = [...(select ?? []), ...groupBy.filter(({ name }) => !select?.some((other) => other.name === name))];
  const made = groups.map((group) => {
    const row = group[0] ?? {};
    const result: Row = select
      ? Object.fromEntries(named.map(({ name, node }) => [name, node(row, group)]))
      : Object.fromEntries(columns.filter((name) => !/^[:_]/.test(name)).map((name) => [name, row[name] ?? null]));
    return { result, row, group };
  });
  const order =
    query.orderBy === undefined
      ? []
      : parse(query.orderBy, [...columns, ...named.map(({ name }) => name)], dialect).list();
  made.sort((a, b) => {
    for (const { node, desc, nullsLast } of order) {
      const left = node({ ...a.row, ...a.result }, a.group);
      const right = node({ ...b.row, ...b.result }, b.group);
      if (left === right) continue;
      if (left === null || right === null) return (left === null) === nullsLast ? 1 : -1;
      return left < right === desc ? 1 : -1;
    }
    return 0;
  });
  return made.map(({ result }) => result);
}

const moment = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?$/;
const comparable = (cell: Cell): Cell =>
  typeof cell === 'string' && moment.test(cell)
    ? Date.parse(
        cell.length === 10 ? `${cell}T00:00Z` : /[Z]|[+-]\d{2}:\d{2}$/.test(cell.slice(10)) ? cell : `${cell}Z`,
      )
    : cell;

function parse(source: string, columns: readonly string[], dialect: Dialect) {
  const list = tokens(source, dialect);
  let at = 0;
  let sawAggregate = false;
  const is = (word: string) => list[at]?.t !== 'text' && list[at]?.t !== 'name' && list[at]?.v.toUpperCase() === word;
  const take = (word: string) => {
    const found = is(word);
    if (found) at += 1;
    return found;
  };
  const must = (word: string) => {
    if (!take(word)) throw new SyntaxError(`${word} expected in ${source} at token ${at}`);
  };
  const either = (): Node =>
    binary('OR', both, (a, b) => (a === true || b === true ? true : a === null || b === null ? null : false));
  const both = (): Node =>
    binary('AND', no, (a, b) => (a === false || b === false ? false : a === null || b === null ? null : true));
  const binary = (word: string, next: () => Node, join: (a: Cell, b: Cell) => Cell): Node => {
    let left = next();
    while (take(word)) {
      const [one, other] = [left, next()];
      left = (row, group) => join(one(row, group), other(row, group));
    }
    return left;
  };
  const no = (): Node => {
    if (!take('NOT')) return compared();
    const inner = no();
    return (row, group) => {
      const value = inner(row, group);
      return value === null ? null : value !== true;
    };
  };
  const compared = (): Node => {
    const left = term();
    if (take('IS')) {
      const not = take('NOT');
      if (take('NULL')) return (row, group) => (left(row, group) === null) !== not;
      const wanted = take('TRUE');
      if (!wanted) must('FALSE');
      return (row, group) => (left(row, group) === wanted) !== not;
    }
    const not = take('NOT');
    if (take('IN')) {
      must('(');
      const values = [term()];
      while (take(',')) values.push(term());
      must(')');
      return (row, group) => {
        const cell = comparable(left(row, group));
        return cell === null ? null : values.some((value) => comparable(value(row, group)) === cell) !== not;
      };
    }
    if (not) throw new SyntaxError('NOT');
    for (const sign of ['<=', '>=', '<>', '!=', '<', '>', '=']) {
      if (!take(sign)) continue;
      const right = term();
      return (row, group) => {
        const [a, b] = [comparable(left(row, group)), comparable(right(row, group))];
        if (a === null || b === null) return null;
        if (typeof a !== typeof b) throw new SyntaxError(`type mismatch: ${typeof a} ${sign} ${typeof b}`);
        return sign === '='
          ? a === b
          : sign === '<>' || sign === '!='
            ? a !== b
            : sign === '<'
              ? a < b
              : sign === '>'
                ? a > b
                : sign === '<='
                  ? a <= b
                  : a >= b;
      };
    }
    return left;
  };
  const term = (): Node => {
    const token = list[at];
    if (!token) throw new SyntaxError(`end of ${source}`);
    at += 1;
    if (token.t === 'text') return () => token.v;
    if (token.t === 'number') return () => Number(token.v);
    if (token.v === '-') {
      const inner = term();
      return (row, group) => -Number(inner(row, group));
    }
    if (token.v === '(') {
      const inner = either();
      must(')');
      return inner;
    }
    if (token.t === 'word' && is('(')) return called(token.v.toLowerCase());
    if (token.t === 'word' && /^(true|false)$/i.test(token.v)) return () => token.v.toLowerCase() === 'true';
    if (token.t === 'sign' || !columns.includes(token.v)) throw new SyntaxError(`no column ${token.v}`);
    return (row) => row[token.v] ?? null;
  };
  const called = (name: string): Node => {
    must('(');
    if (['count', 'sum', 'avg', 'min', 'max'].includes(name)) {
      if (!dialect.aggregates) throw new SyntaxError(`no aggregates here: ${name}`);
      sawAggregate = true;
      const distinct = take('DISTINCT');
      const all = name === 'count' && take('*');
      const inner: Node = all ? () => 1 : either();
      must(')');
      return (_row, group) =>
        folded(
          name,
          group.map((row) => inner(row, [row])),
          distinct,
        );
    }
    const call = dialect.functions[name];
    if (!call) throw new SyntaxError(`no function ${name}`);
    const args = [either()];
    while (take(',')) args.push(either());
    must(')');
    return (row, group) => call(...args.map((arg) => arg(row, group)));
  };
  const end = () => {
    if (at < list.length) throw new SyntaxError(`left over in ${source}: ${list[at]?.v}`);
  };
  return {
    whole(): Node {
      const node = either();
      end();
      return node;
    },
    list() {
      const parts: { name: string; node: Node; desc: boolean; nullsLast: boolean; isAggregate: boolean }[] = [];
      do {
        sawAggregate = false;
        const first = list[at];
        const node = either();
        const isAggregate = sawAggregate;
        const name = take('AS') ? (list[at++]?.v ?? '') : (first?.v ?? '');
        const desc = take('DESC');
        if (!desc) take('ASC');
        const placed = take('NULL') || take('NULLS');
        if (placed) must('LAST');
        const nullsLast = placed || !desc;
        parts.push({ name, node, desc, nullsLast, isAggregate });
      } while (take(','));
      end();
      return parts;
    },
  };
}

function folded(name: string, cells: readonly Cell[], distinct: boolean): Cell {
  const told = cells.filter((cell) => cell !== null);
  if (name === 'count') return distinct ? new Set(told).size : told.length;
  if (told.length === 0) return null;
  if (name === 'min' || name === 'max')
    return told.reduce((best, cell) => ((name === 'min' ? cell < best : cell > best) ? cell : best));
  const sum = told.reduce<number>((total, cell) => total + Number(cell), 0);
  return name === 'sum' ? sum : sum / told.length;
}
