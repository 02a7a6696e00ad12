import type { Refusal } from '@/ports/data-source';

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';

/** What a failure of the database means to who asked: by its code, never its words, for they may tell of the tables. */
export function refusalOfError(cause: unknown, statementMs: number): Refusal {
  const code = codeOf(cause);
  if (code === '57014') return { kind: 'late', afterMs: statementMs };
  if (code === '42501') return { kind: 'forbidden', need: 'grant' };
  if (code === '22003')
    return { kind: 'unsupported', clause: 'fold', hint: 'the figure is larger than a number can be' };
  if (code === '53300' || code === '53200') return { kind: 'busy' };
  if (/^(08|57P|28|3D)/.test(code) || /^E[A-Z]+$/.test(code) || code === '') return { kind: 'offline' };
  return { kind: 'failed', status: 500, said: code };
}
