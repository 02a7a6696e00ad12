/** Texts on their way into a query: as parameters of the request, or inside the query where the server knows no parameters. */
export interface Literals {
  /** The place of a text in the query. */
  text(value: string): string;
  /** Parameters of the address, by name. */
  readonly params: ReadonlyMap<string, string>;
}

const withoutParams: ReadonlyMap<string, string> = new Map();

/** For servers before 20.1: between quotes, with every character that could end the text escaped. */
export const inQuery = (): Literals => ({ text: quoted, params: withoutParams });

/** `{p0:String}` in the query and `param_p0` in the address, written as a field of a tab-separated line. */
export function asParameters(): Literals {
  const params = new Map<string, string>();
  return {
    params,
    text(value) {
      const name = `p${params.size}`;
      params.set(`param_${name}`, escaped(value));
      return `{${name}:String}`;
    },
  };
}

export const knowsParameters = (version: string): boolean => Number(version.split('.')[0]) >= 20;

/** The name of a column, table or database. */
export const nameOf = (name: string): string => `\`${escaped(name).replaceAll('`', '\\`')}\``;

const quoted = (value: string): string => `'${escaped(value).replaceAll("'", "\\'")}'`;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\0': '\\0', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (text: string): string => text.replaceAll(/[\\\0\n\r\t]/g, (character) => escapes[character] ?? '');
