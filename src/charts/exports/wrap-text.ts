/** DatasetMetadata how wide a sign is, in parts of the font size: Chinese and full-width signs one, others about half. */
const widthOf = (sign: string): number =>
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u3000-\u303f]|[\u{1f300}-\u{1faff}\u{20000}-\u{3ffff}]/u.test(
    sign,
  )
    ? 1
    : /[A-Z0-9MW@%]/.test(sign)
      ? 0.64
      : 0.54;

const closing = /^[，。、；：！？）》」』”’,.;:!?)\]]/;

/** Breaks a text into lines of at most `width` pixels: between Chinese signs, or at spaces; never before a closing sign. */
export function wrapText(text: string, fontSize: number, width: number): readonly string[] {
  const words = text.match(/[A-Za-z0-9_@%&#/\\'"().,:;+\-−–]+|\s+|./gsu) ?? [];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const push = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
    used = 0;
  };
  for (const word of words.flatMap((part) => ([...part].length * fontSize * 0.6 > width ? [...part] : [part]))) {
    const size = [...word].reduce((sum, sign) => sum + widthOf(sign), 0) * fontSize;
    if (used + size > width && line !== '' && !closing.test(word)) push();
    line += word;
    used += size;
  }
  push();
  return lines;
}
