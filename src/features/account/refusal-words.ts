import type { AccountRefusal } from '@/ports/account';
import type { strings } from './strings';

/** A refusal in words; `wrong` says what was wrong: name or password, the present password, a code. */
export const refusalWords = (
  refusal: AccountRefusal,
  words: (typeof strings)['zh'],
  wrong: 'wrong' | 'wrong-before' | 'wrong-code' | 'wrong-proof' | 'wrong-provider',
): string =>
  refusal.kind === 'wait'
    ? words.wait(refusal.seconds)
    : words.refused[refusal.kind === 'wrong' ? wrong : refusal.kind];
