import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    pairs: '两两比较：哪个更重要，重要几倍',
    pairsHint: '不清楚的可以不比较；缺的由已有判断推出',
    pair: (a: string, b: string) => `“${a}”与“${b}”`,
    notJudged: '不比较',
    same: '同等重要',
    times: (name: string, times: number) => `“${name}”重要 ${times} 倍`,
    ratio: (cr: string, index: string) => `一致性比例 CR ${cr}（随机指标 ${index}，模拟表）`,
    ratioHigh: '超过 0.1，判断互相矛盾，宜复核',
    ratioNone: '判断数量刚够连成一体，一致性比例没有意义',
    judged: (share: string) => `已比较 ${share} 的组合`,
    worst: (a: string, b: string, told: string, fit: string) =>
      `最不协调的一项：“${a}”对“${b}”为 ${told}，与其余判断相符的是 ${fit}；改不改由判断人定。`,
    cycle: (a: string, b: string, c: string) => `判断成圈：“${a}”重于“${b}”，“${b}”重于“${c}”，“${c}”又重于“${a}”。`,
  },
  {
    pairs: 'In pairs: which counts more, and how many times',
    pairsHint: 'what is not clear may be left out; it follows from the rest',
    pair: (a: string, b: string) => `“${a}” and “${b}”`,
    notJudged: 'not compared',
    same: 'count alike',
    times: (name: string, times: number) => `“${name}” counts ${times} times`,
    ratio: (cr: string, index: string) => `Consistency ratio CR ${cr} (random index ${index}, simulated table)`,
    ratioHigh: 'above 0.1: the judgements contradict each other and should be looked at again',
    ratioNone: 'just enough judgements to connect all criteria: the ratio says nothing',
    judged: (share: string) => `${share} of the pairs compared`,
    worst: (a: string, b: string, told: string, fit: string) =>
      `Fits least: “${a}” against “${b}” is ${told}; ${fit} would fit the others. Whether to change it is for those who judge.`,
    cycle: (a: string, b: string, c: string) =>
      `A circle: “${a}” above “${b}”, “${b}” above “${c}”, and “${c}” above “${a}”.`,
  },
);
