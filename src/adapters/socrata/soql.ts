import type { SqlWords } from '@/data';

/** Words of SoQL, after its lexer: names in backticks, text in single quotes doubled within; a backslash is a letter like others. */
export const soql: SqlWords = {
  name: (field) => `\`${field}\``,
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  moment: (at) => `'${at}'`,
  isFlag: (name, value) => `${name} = ${value}`,
  unequal: (name, literal) => `${name} != ${literal}`,
  among: (name, literals, not) => `${name} ${not ? 'NOT ' : ''}IN (${literals.join(', ')})`,
  // It starts with, but does not contain: searches within text stay here.
  like: () => undefined,
};

/** Names SoQL can write: letters, digits, `_` and `-`. */
export const isSoqlName = (name: string): boolean => /^[a-z_][\w-]*$/i.test(name);
