import type { Words } from '@/core/kernel';

/** What a reader of a figure must know beside it. */
export const noticeWords = {
  'local-scale': {
    zh: '按现有方案归一：增减方案会改变分值',
    en: 'scaled by the options present: changes when an option is added',
  },
  constant: { zh: '各方案在该准则上没有差别，不参与比较', en: 'all options are alike here: it does not discriminate' },
  dropped: { zh: '因缺少数据，该准则对所有方案均未计入', en: 'left out for all options: a score is missing' },
  clipped: { zh: '有分值超出标度，按端点计', en: 'a score lies outside the scale and is held at its end' },
} satisfies Record<string, Words>;

export interface Notice {
  readonly notice: keyof typeof noticeWords;
  /** The criterion or option it is about. */
  readonly about: string;
}
