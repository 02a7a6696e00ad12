/** Signs that stand in every Chinese text of any length and are written the same in both scripts. */
const EVERYDAY =
  /[的一是不在有人我他大中上地和年月日到要出可用市民公平工作自方面本行多好小力法定家水化高明意分成生心政者重天下同道全三二十四五六七八九百元位部度更文件加建理安交通路站名字]/g;
/** Chinese signs of two bytes; rare ones, which wrong readings are full of, among them. */
const SIGN = /\p{Script=Han}/gu;
const LOOKED_BYTES = 1 << 16;
/** Of fewer signs nothing can be said. */
const FEWEST = 12;

const shareOf = (text: string) => {
  const signs = text.match(SIGN)?.length ?? 0;
  return { signs, everyday: signs === 0 ? 0 : (text.match(EVERYDAY)?.length ?? 0) / signs };
};

/**
 * Whether bytes that are no UTF-8 are a text in Big5 rather than in GB18030: nearly every text in Big5 reads as GB18030 too, as
 * a row of signs that nobody uses.
 */
export function isBig5(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, LOOKED_BYTES);
  const read = (encoding: string) => {
    try {
      return shareOf(new TextDecoder(encoding, { fatal: true }).decode(start, { stream: true }));
    } catch {
      return null;
    }
  };
  const big5 = read('big5');
  if (!big5 || big5.signs < FEWEST || big5.everyday < 0.1) return false;
  const gb = read('gb18030');
  return !gb || gb.everyday * 3 < big5.everyday;
}
