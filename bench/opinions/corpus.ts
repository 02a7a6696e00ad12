import { seeded } from '../../src/analysis/random';
import type { LabelledOpinion } from './labelled-opinion';
import { matters } from './matters';
import { plantPersonal } from './personal';

const stancePhrases: Readonly<Record<LabelledOpinion['stance'], readonly string[]>> = {
  support: ['我支持这个方案', '总体上赞成', '这件事办得对，拥护', '完全同意草案', '举双手赞成'],
  oppose: ['我坚决反对', '不同意这样改', '这个方案我不赞成', '不能接受', '反对草案里的这一条'],
  conditional: [
    '如果能做到下面这点我就同意',
    '原则上同意，但是要先解决问题',
    '只要落实到位我就支持',
    '可以接受，前提是先办好这件事',
  ],
  suggest: ['提一点建议', '建议有关部门研究', '希望采纳', '有个想法供参考'],
  neutral: ['反映一个情况', '说明一下我们这里的情况', '把情况写给你们', '如实反映'],
};
const greetings = ['你好，', '您好！', '各位领导：', '市政府：', '', '', '', '尊敬的领导，', '我是一名普通市民，', ''];
const closings = ['谢谢。', '请考虑。', '盼复。', '', '', '', '望重视！', '辛苦了。', ''];
const places = ['道里区', '南岗区', '道外区', '香坊区', '松北区', '平房区', '呼兰区', '阿城区'];
const homes = ['我家住在', '我在', '我住', '家在', '我们'];
const fillers = [
  '说实话',
  '真的',
  '其实',
  '大家都知道',
  '这么多年了',
  '坦率地讲',
  '作为居民',
  '从去年开始',
  '说句心里话',
  '反正',
];

export interface CorpusOptions {
  readonly rows: number;
  readonly seed: number;
  readonly matter: string;
  /** Share of rows that are copies of others. */
  readonly copies?: number;
  readonly personal?: number;
}

/** A seeded corpus of views on one invented matter with everything known: sets, themes, stance, district, personal data. */
export function* corpus({
  rows,
  seed,
  matter,
  copies = 0.35,
  personal = 0.15,
}: CorpusOptions): Generator<LabelledOpinion> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T; // lists are not empty
  const topics = matters[matter] ?? [];
  const kept: LabelledOpinion[] = [];
  const weights = topics.map(() => 0.4 + random());
  const heavy = weights.reduce((sum, one) => sum + one, 0);
  const topic = () => {
    let left = random() * heavy;
    for (const [at, one] of topics.entries()) {
      left -= weights[at] ?? 0;
      if (left <= 0) return one;
    }
    return pick(topics);
  };
  const fresh = (set: number): LabelledOpinion => {
    const { name, is, so, ask } = topic();
    const stance = pick(['support', 'oppose', 'oppose', 'conditional', 'suggest', 'suggest', 'neutral'] as const);
    const district = random() < 0.4 ? pick(places) : null;
    const home = district ? `${pick(homes)}${district}，` : '';
    const first = pick(is);
    const parts = [first, ...(random() < 0.5 ? [pick(is.filter((one) => one !== first))] : []), pick(so)];
    if (random() < 0.4) parts.splice(1, 0, pick(fillers));
    const wish =
      stance === 'neutral'
        ? ''
        : stance === 'oppose' && random() < 0.6
          ? ''
          : `${pick(['建议', '希望', '应该', '最好', '请'])}${pick(ask)}。`;
    const body = `${parts.join('，')}。`;
    const said = `${pick(stancePhrases[stance])}。`;
    const text = `${pick(greetings)}${home}${random() < 0.5 ? said + body : body + said}${wish}${pick(closings)}`;
    return { text, set, level: null, theme: name, stance, district, spans: [] };
  };
  for (let row = 0; row < rows; row += 1) {
    const isCopy = kept.length > 20 && random() < copies;
    // A few texts are copied by hundreds, most by one or two.
    const source = isCopy
      ? (kept[Math.floor(random() < 0.5 ? random() ** 6 * Math.min(40, kept.length) : random() * kept.length)] ??
        kept[0])
      : undefined;
    const made = source ? changed(source, random, pick) : fresh(row);
    if (!source && kept.length < 50_000) kept.push(made);
    yield random() < personal ? plantPersonal(made, random, pick) : made;
  }
}

type Pick = <T>(list: readonly T[]) => T;

function changed(source: LabelledOpinion, random: () => number, pick: Pick): LabelledOpinion {
  const level = pick([0, 0, 1, 1, 2, 3] as const);
  return { ...source, level, text: edits[level](source.text, random, pick) };
}

const full = (text: string) =>
  text.replaceAll(/[0-9a-z]/gi, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const emoji = ['😡', '🙏', '👍', '！！', '~'];

const edits: Readonly<Record<0 | 1 | 2 | 3, (text: string, random: () => number, pick: Pick) => string>> = {
  0: (text, random, pick) => {
    const way = random();
    if (way < 0.25) return text;
    if (way < 0.5) return text.replaceAll('，', ' ').replaceAll('。', '！');
    if (way < 0.65) return full(text);
    if (way < 0.8) return [...text].join(random() < 0.5 ? '\u200b' : '');
    return `${text}${pick(emoji)}`;
  },
  1: (text, random) => {
    const at = Math.floor(random() * (text.length - 2)) + 1;
    const way = random();
    if (way < 0.4) return text.slice(0, at) + text.slice(at + 1);
    if (way < 0.7) return `${text.slice(0, at)}的${text.slice(at)}`;
    return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  },
  2: (text, _random, pick) =>
    text.replace('，', `，${pick(fillers)}，`).replace(/谢谢。$|$/, pick(['多谢。', '拜托了。', '谢谢领导。'])),
  3: (text, random, pick) => {
    const parts = text.split(/(?<=[。，！])/);
    if (parts.length > 3 && random() < 0.5) parts.splice(Math.floor(random() * parts.length), 1);
    else parts.push(pick(['我们楼里的人都是这个想法。', '邻居们也这样说。', '请给个答复。']));
    return parts.join('');
  },
};
