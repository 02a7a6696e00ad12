import { clauseWords, renewedAt } from '@/data';
import type { Language } from '@/i18n';
import type { Answer, Refusal } from '@/ports/data-source';
import { RefusalError } from '@/queries';
import { ageOf, problemWords, type TileProblem } from '@/ui';

/** A refusal of a backend as the tile shows it. */
export function problemOfRefusal(refusal: Refusal): TileProblem {
  switch (refusal.kind) {
    case 'forbidden':
      return {
        kind: 'forbidden',
        need: refusal.need,
        ...(refusal.owner !== undefined && { holder: refusal.owner }),
        ...(refusal.terms !== undefined && { terms: refusal.terms }),
      };
    case 'unsupported':
      return {
        kind: 'unsupported',
        clause: refusal.clause,
        ...(refusal.hint !== undefined && { hint: refusal.hint }),
        said: clauseWords(refusal.clause, refusal.hint),
      };
    case 'tooBig':
      return { kind: 'tooBig', cap: refusal.cap, ...(refusal.unit === 'bytes' && { hint: `${refusal.cap} bytes` }) };
    case 'absent':
      return { kind: 'absent', ...(refusal.what !== undefined && { what: refusal.what }) };
    case 'busy':
      return { kind: 'busy', ...(refusal.retryAfterMs !== undefined && { retryAfterMs: refusal.retryAfterMs }) };
    case 'failed':
      return { kind: 'failed', what: `${refusal.status}${refusal.said === undefined ? '' : ` ${refusal.said}`}` };
    case 'late':
      return { kind: 'late', afterMs: refusal.afterMs };
    case 'malformed':
      return { kind: 'malformed', where: refusal.where, ...(refusal.words && { said: refusal.words }) };
    case 'offline':
    case 'aborted':
      return { kind: refusal.kind };
  }
}

/** A refusal in one line, where there is no room for a picture. */
export function refusalText(refusal: Refusal, language: Language): string {
  const { title, body } = problemWords(problemOfRefusal(refusal), language);
  return [title, body].filter((part) => part !== '').join(language === 'zh' ? '：' : ': ');
}

/** What was thrown while asking. */
export const problemOfError = (error: Error): TileProblem =>
  error instanceof RefusalError ? problemOfRefusal(error.refusal) : { kind: 'failed', what: error.message };

/** What an answer that is there lacks: rows, or age. `now` is an instant. */
export function problemOfAnswer(
  { complete, fresh, table, from }: Answer,
  now: string,
  language: Language,
): TileProblem | null {
  if (!complete.whole)
    return {
      kind: 'cut',
      shown: table.rows,
      ...(complete.of !== undefined && { of: complete.of }),
      ...(complete.why !== undefined && { why: complete.why }),
    };
  const renewed = renewedAt(from);
  return fresh === 'stale' && renewed ? { kind: 'stale', age: ageOf(renewed, now, language) } : null;
}
