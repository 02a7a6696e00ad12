import type { Board, BoardScope } from '@/ports/workspace';

/** A board nothing was put on yet. */
export const emptyBoard = (title: string, scope: BoardScope): Board => ({
  format: 1,
  title,
  note: '',
  scope,
  panels: [],
  filters: [],
  cascade: false,
  phone: [],
});
