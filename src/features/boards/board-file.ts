import { err, ok, type Result } from '@/core/kernel';
import { type Board, type BoardScope, boardSchema } from '@/ports/workspace';

/** Largest file that is read, in characters. */
const largest = 400_000;

export type BoardFileFault =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-json' }
  /** The places at fault, in the words of the schema. */
  | { readonly kind: 'no-board'; readonly where: readonly string[] };

/** A board as a file: its JSON text, indented, so that two versions can be compared line by line. */
export const boardFileOf = (board: Board): string => `${JSON.stringify(board, null, 2)}\n`;

/** A board read from a file: decoded whole or refused with every place at fault. It takes the scope of where it is brought in. */
export function boardFromFile(text: string, scope: BoardScope): Result<Board, BoardFileFault> {
  if (text.length > largest) return err({ kind: 'too-large' });
  let told: unknown;
  try {
    told = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return err({ kind: 'no-json' });
  }
  const board = boardSchema.safeParse(told);
  if (board.success) return ok({ ...board.data, scope });
  return err({
    kind: 'no-board',
    where: board.error.issues
      .slice(0, 12)
      .map(({ path, message }) => `${path.length === 0 ? '/' : path.join('.')}: ${message}`),
  });
}
