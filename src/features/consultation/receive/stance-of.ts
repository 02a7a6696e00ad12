import type { ReceivedOpinion } from '@/ports/opinion-store';

type Stance = ReceivedOpinion['stance'];

/** As people write it; the negative first, for 不同意 holds 同意. */
const written: readonly (readonly [RegExp, Stance])[] = [
  [/^$|未表态|不明|弃权|中立|无所谓|其他|^无$|none|neutral|unclear|^-+$|^—+$/i, 'none'],
  [/有条件|部分|保留|条件|修改后|conditional|partly|partial/i, 'conditional'],
  [/反对|不同意|不赞成|不支持|oppose|against|object|disagree|^否$|^no$/i, 'oppose'],
  [/赞成|同意|支持|support|agree|favou?r|^是$|^yes$/i, 'support'],
];

/** Undefined: the words tell no stance that we know. */
export const stanceOf = (text: string): Stance | undefined => written.find(([words]) => words.test(text.trim()))?.[1];
