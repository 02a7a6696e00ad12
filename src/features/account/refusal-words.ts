import type { AccountRefusal } from '@/ports/account';
import type { strings } from './strings';

/** A refusal in words; `wrong` is of the present password where one changes it. */
export const refusalWords = (
  refusal: AccountRefusal,
  words: (typeof strings)['zh'],
  wrong: 'wrong' | 'wrong-before',
): string =>
  refusal.kind === 'wait'
    ? words.wait(refusal.seconds)
    : words.refused[refusal.kind === 'wrong' ? wrong : refusal.kind];
