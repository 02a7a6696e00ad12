import { err, ok, type Result, type Words } from '@/core/kernel';
import { withExactNumbers } from '@/data';

const MAX_DEPTH = 60;
/** Stands before a number whose digits a double cannot hold, so that they come through as text. */
export const EXACT = '\u0000exact:';

/**
 * JSON whose numbers keep their digits: one that a double cannot hold comes as text behind `EXACT`. An object on each line (JSON
 * lines) is a list of them.
 */
export function parseJson(text: string): Result<unknown, Words> {
  const fault = faultOf(text);
  if (fault) return err(fault);
  const exact = withExactNumbers(text, '\\u0000exact:');
  try {
    return ok(JSON.parse(exact));
  } catch (cause) {
    const lines = exact.replace(/^\ufeff/, '').split(/\r?\n/);
    if (isLines(lines)) return parseLines(lines);
    const said = cause instanceof Error ? cause.message : '';
    const at = /position (\d+)/.exec(said)?.[1];
    const { line, column } = placeOf(text, at === undefined ? text.length : Number(at));
    return err({
      zh: `不是合格的 JSON：第 ${line} 行第 ${column} 个字符处${at === undefined ? '中断' : '有误'}`,
      en: `not valid JSON: ${at === undefined ? 'it ends' : 'a fault'} at line ${line}, character ${column}`,
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the first lines that are not empty are objects, each whole. */
function isLines(lines: readonly string[]): boolean {
  const [first = '', second = ''] = lines.filter((line) => line.trim() !== '').slice(0, 2);
  return [first, second].every((line) => line.trimStart().startsWith('{')) && parsed(first) !== undefined;
}

function parseLines(lines: readonly string[]): Result<unknown, Words> {
  const list: unknown[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const item = parsed(line);
    if (item === undefined)
      return err({
        zh: `第 ${at + 1} 行不是合格的 JSON；这份文件每行一个对象`,
        en: `line ${at + 1} is not valid JSON; this file has an object on each line`,
      });
    list.push(item);
  }
  return ok(list);
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** Half of a sign beyond the first 65,536, written as an escape without its other half. */
const HALF_SIGN =
  /\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F][\da-fA-F]{2}/;

/**
 * What the parser of the language takes without a word: a name that stands twice in one object, of which it keeps the last, half a
 * sign; and nesting that no table has.
 */
function faultOf(text: string): Words | undefined {
  const half = HALF_SIGN.exec(text);
  if (half) {
    const { line, column } = placeOf(text, half.index);
    return {
      zh: `第 ${line} 行第 ${column} 个字符处「${half[0]}」不成字`,
      en: `“${half[0]}” at line ${line}, character ${column} is half a sign`,
    };
  }
  // Names by depth, each with the object it was last seen in: no set for every object.
  const names: Map<string, number>[] = [];
  const objects: number[] = [];
  let opened = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) {
      if (objects.length >= MAX_DEPTH)
        return { zh: `嵌套超过 ${MAX_DEPTH} 层，不予读入`, en: `nested more than ${MAX_DEPTH} deep: not read` };
      opened += 1;
      objects.push(code === 123 ? opened : 0);
    } else if (code === 93 || code === 125) objects.pop();
    else if (code === 34) {
      const end = endOfString(text, at);
      const object = objects.at(-1) ?? 0;
      if (object > 0 && isName(text, end)) {
        const name = nameIn(text.slice(at, end + 1));
        const known = names[objects.length] ?? new Map<string, number>();
        names[objects.length] = known;
        if (known.get(name) === object) {
          const { line, column } = placeOf(text, at);
          return {
            zh: `第 ${line} 行第 ${column} 个字符处：同一个对象里「${name}」写了两次，不知道取哪一个`,
            en: `line ${line}, character ${column}: “${name}” stands twice in one object, and which of them counts is not known`,
          };
        }
        known.set(name, object);
      }
      at = end;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 34) return at;
  }
  return text.length;
}

/** Whether a colon follows: then the string is a name. */
function isName(text: string, end: number): boolean {
  let at = end + 1;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return text.charCodeAt(at) === 58;
}

/** A name as it is meant: \u0061b is ab. */
function nameIn(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
