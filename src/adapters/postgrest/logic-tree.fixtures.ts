export type Row = Readonly<Record<string, string | number | boolean | null>>;
type Passes = (row: Row) => boolean;

/** The grammar of `and=(...)` and `or=(...)`: a member is a column, a dot, an operator, a dot, a value; quotes with backslashes. */
export function parseLogic(
  text: string,
  known: (column: string) => string,
  misread: (message: string) => Error,
): Passes {
  let at = 0;
  const fail = (): never => {
    throw misread(`failed to parse logic tree (${text}): unexpected "${text.slice(at, at + 10)}"`);
  };
  const eat = (word: string): boolean => {
    const is = text.startsWith(word, at);
    if (is) at += word.length;
    return is;
  };
  const need = (word: string) => eat(word) || fail();
  const match = (pattern: RegExp): string => {
    const found = new RegExp(pattern.source, 'uy');
    found.lastIndex = at;
    const [whole] = found.exec(text) ?? fail();
    at += whole.length;
    return whole;
  };
  const value = (): string => {
    if (text[at] !== '"') return match(/[^",.:()\s]+/);
    return match(/"(?:[^"\\]|\\.)*"/)
      .slice(1, -1)
      .replaceAll(/\\(.)/gs, '$1');
  };

  const member = (): Passes => {
    const isNot = eat('not.');
    const inner = (eat('and(') && list('and')) || (eat('or(') && list('or')) || filter();
    return isNot ? (row) => !inner(row) : inner;
  };
  const list = (word: 'and' | 'or'): Passes => {
    const parts = [member()];
    while (eat(',')) parts.push(member());
    need(')');
    return word === 'and' ? (row) => parts.every((part) => part(row)) : (row) => parts.some((part) => part(row));
  };
  const filter = (): Passes => {
    const column = known(text[at] === '"' ? value() : match(/[\p{L}\p{N}_]+/u));
    need('.');
    const isNot = eat('not.');
    const operator = match(/[a-z]+/);
    need('.');
    const holds = operation(operator, column);
    // Not of unknown is unknown: a missing cell passes neither.
    return (row) => (operator === 'is' || row[column] !== null) && holds(row) !== isNot;
  };
  const operation = (operator: string, column: string): Passes => {
    if (operator === 'in') {
      need('(');
      const values = [value()];
      while (eat(',')) values.push(value());
      need(')');
      return (row) => values.some((one) => compared(row[column], one) === 0);
    }
    const given = value();
    switch (operator) {
      case 'eq':
        return (row) => compared(row[column], given) === 0;
      case 'neq':
        return (row) => compared(row[column], given) !== 0;
      case 'lt':
        return (row) => compared(row[column], given) < 0;
      case 'lte':
        return (row) => compared(row[column], given) <= 0;
      case 'gt':
        return (row) => compared(row[column], given) > 0;
      case 'gte':
        return (row) => compared(row[column], given) >= 0;
      case 'is':
        if (given !== 'null') fail();
        return (row) => row[column] === null;
      case 'like': {
        const source = given.replaceAll(/\\(.)|([%*])|(_)|([\s\S])/g, (_, escaped, many, one, other) =>
          many ? '[\\s\\S]*' : one ? '[\\s\\S]' : (escaped ?? other).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
        );
        return (row) => new RegExp(`^${source}$`).test(String(row[column]));
      }
      case 'match':
        return (row) => new RegExp(given).test(String(row[column]));
      default:
        return fail();
    }
  };
  const compared = (cell: Row[string] | undefined, given: string): number => {
    const other = typeof cell === 'number' ? Number(given) : typeof cell === 'boolean' ? given === 'true' : given;
    if (Number.isNaN(other)) throw misread(`invalid input syntax for type numeric: "${given}"`);
    if (cell === null || cell === undefined || cell === other) return 0;
    return cell < other ? -1 : 1;
  };

  const whole = member();
  if (at < text.length) fail();
  return whole;
}
