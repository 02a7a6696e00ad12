import { err, ok, type Result, type Words } from '@/core/kernel';
import { withExactNumbers } from '@/data';

const MAX_DEPTH = 60;
/** Stands before a number whose digits a double cannot hold, so that they come through as text. */
export const EXACT = '\u0000exact:';

/** JSON whose numbers keep their digits: one that a double cannot hold comes as text behind `EXACT`. */
export function parseJson(text: string): Result<unknown, Words> {
  const depth = depthOf(text);
  if (depth > MAX_DEPTH)
    return err({ zh: `嵌套超过 ${MAX_DEPTH} 层，不予读入`, en: `nested more than ${MAX_DEPTH} deep: not read` });
  try {
    return ok(JSON.parse(withExactNumbers(text, '\\u0000exact:')));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : '';
    const at = /position (\d+)/.exec(said)?.[1];
    const before = at === undefined ? text : text.slice(0, Number(at));
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    return err({
      zh: `不是合格的 JSON：第 ${line} 行第 ${column} 个字符处${at === undefined ? '中断' : '有误'}`,
      en: `not valid JSON: ${at === undefined ? 'it ends' : 'a fault'} at line ${line}, character ${column}`,
    });
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inside) {
      if (code === 92) at += 1;
      else if (code === 34) inside = false;
    } else if (code === 34) inside = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > most) most = depth;
      if (most > MAX_DEPTH) return most;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return most;
}
