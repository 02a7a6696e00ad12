import { valueWords } from '@/core/law';
import type { FormOffer } from './form-definition';
import { w } from './say';

/** The choices of the last time, all named in the words of the button. */
export function sameAgain(field: string, values: readonly string[] = []): FormOffer | undefined {
  if (values.length === 0) return undefined;
  const of = (language: 'zh' | 'en') => values.map((value) => valueWords(field, value)?.[language] ?? value);
  return {
    label: w(`与上次相同：${of('zh').join('、')}`, `As the last time: ${of('en').join(', ')}`),
    values: { [field]: [...values] },
  };
}
