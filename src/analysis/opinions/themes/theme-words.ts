import { plainText } from '../normalise/normalise';
import { lesserWords } from '../words/lesser-words';
import { newWords } from '../words/new-words';
import { segmenter } from '../words/segmenter';

/** What tells a theme from the others, and how surely: z of the log-odds. */
export interface ThemeWord {
  readonly word: string;
  readonly rows: number;
  readonly z: number;
}

const PRIOR = 500;
const SURE = 1.96;
const WORDS = 8;
const NEW_WORD_TEXTS = 800;
const LEAST_ROWS = 2;
/** Words of opinion and courtesy, and words that name no thing, tell no theme. */
const said = new Set(
  `${lesserWords} 建议 希望 应该 我们 你们 他们 政府 领导 谢谢 支持 反对 同意 不同意 赞成 方案 有关 部门 问题 情况 可以 一个 没有 就是 这个 这样 不能 现在 大家 居民 市民 进行 能够 需要 请问 什么 怎么 时候 如果 但是 因为 所以 还是 已经 非常 说明 只能 不了 照样 开始 进来 反映 意见 采纳 考虑 研究 提供 参考 领导 辛苦 重视 感谢 接受 知道 觉得 认为 看到 出来 起来 下来 上去 不上 不到 落实 普通 你好 您好 不会 不要 不是 一大 完全 实在 大于`.split(
    ' ',
  ),
);

/**
 * Words of each theme by log-odds with an informative Dirichlet prior (Monroe, Colaresi, Quinn 2008), as far as they are surer than chance (z > 1.96),
 * ordered by z times how many of the theme say them.
 */
export function themeWords(
  texts: readonly string[],
  themes: ArrayLike<number>,
  count: number,
): readonly (readonly ThemeWord[])[] {
  const plain = texts.map(plainText);
  const known = segmenter();
  const found = newWords(plain.slice(0, NEW_WORD_TEXTS), (word) => known.words(word).length === 1);
  const { words: cut } = segmenter(found.filter(({ word }) => word.length > 2).map(({ word }) => word));
  const byTheme = Array.from({ length: count }, () => new Map<string, number>());
  const all = new Map<string, number>();
  const sizes = new Float64Array(count);
  for (let at = 0; at < plain.length; at += 1) {
    const own = byTheme[themes[at] ?? count];
    if (!own) continue;
    for (const word of termsOf(cut(plain[at] ?? ''))) {
      own.set(word, (own.get(word) ?? 0) + 1);
      all.set(word, (all.get(word) ?? 0) + 1);
      sizes[themes[at] ?? 0] = (sizes[themes[at] ?? 0] ?? 0) + 1;
    }
  }
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return byTheme.map((own, theme) => {
    const size = sizes[theme] ?? 0;
    return [...own]
      .flatMap(([word, rows]): ThemeWord[] => {
        const everywhere = all.get(word) ?? rows;
        const z = oddsZ(rows, size, everywhere - rows, total - size, (PRIOR * everywhere) / total);
        return rows >= LEAST_ROWS && z > SURE ? [{ word, rows, z }] : [];
      })
      .toSorted((a, b) => b.z * Math.log(1 + b.rows) - a.z * Math.log(1 + a.rows) || (a.word < b.word ? -1 : 1))
      .filter(
        ({ word }, at, list) => !list.slice(0, at).some((one) => one.word.includes(word) || word.includes(one.word)),
      )
      .slice(0, WORDS);
  });
}

export const namesThing = (word: string): boolean => word.length >= 2 && !said.has(word) && !/^[\da-z]/.test(word);

/** Words that name things, and pairs of them that stand together. */
function termsOf(words: readonly string[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!namesThing(word)) continue;
    terms.add(word);
    const next = words[at + 1];
    if (next !== undefined && namesThing(next) && word.length + next.length <= 6) terms.add(word + next);
  }
  return terms;
}

function oddsZ(own: number, ownSize: number, other: number, otherSize: number, prior: number): number {
  const a = own + prior;
  const b = other + prior;
  const odds = Math.log(a / (ownSize + PRIOR - a)) - Math.log(b / (otherSize + PRIOR - b));
  return odds / Math.sqrt(1 / a + 1 / b);
}
