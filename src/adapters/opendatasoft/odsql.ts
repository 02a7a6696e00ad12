import { instantOfCityTime, type SqlWords } from '@/data';

/** Words of ODSQL, quoted as Opendatasoft's own client does: names in backticks, text as JSON strings. */
export const odsql: SqlWords = {
  name: (field) => `\`${field}\``,
  text: (value) => JSON.stringify(value),
  moment: (at) => `date'${at.length === 10 ? at : instantOfCityTime(at)}'`,
  isFlag: (name, value) => `${name} IS ${value ? 'TRUE' : 'FALSE'}`,
  unequal: (name, literal) => `(NOT ${name} = ${literal} AND ${name} IS NOT NULL)`,
  among: (name, literals, not) => {
    const any = `(${literals.map((literal) => `${name} = ${literal}`).join(' OR ')})`;
    return not ? `(NOT ${any} AND ${name} IS NOT NULL)` : any;
  },
  // `like` finds words, not letters within them.
  like: () => undefined,
};

/** Field names of Opendatasoft: letters, digits and `_`. */
export const isOdsName = (name: string): boolean => /^\w+$/.test(name);
