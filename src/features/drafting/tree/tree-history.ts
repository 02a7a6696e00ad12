import { valueTree } from '@/core/law';
import { linesOf, relaidSheet } from './relaid-sheet';
import type { TreeMove } from './tree-moves';
import { felledTree, numbered, plantedTree, type TreeRow, type TreeSheet } from './tree-sheet';

/** What stood before a step (or after it, once taken back), and where its groups went. */
interface TreeStep {
  readonly sheet: TreeSheet;
  readonly moves: ReadonlyMap<string, string>;
}
export interface TreeHistory {
  readonly done: readonly TreeStep[];
  readonly undone: readonly TreeStep[];
}
export const noHistory: TreeHistory = { done: [], undone: [] };

const MOST_STEPS = 100;
const linesOn = ({ criteria }: TreeSheet) => linesOf(valueTree(criteria));

/** The sheet after a move; null: there is no such move. */
export function moveOnSheet(sheet: TreeSheet, history: TreeHistory, move: TreeMove) {
  const before = { ...sheet, criteria: numbered(sheet.criteria) };
  const answer = move(plantedTree(before.criteria));
  if (!answer) return null;
  const { rows, moved } = felledTree(answer.trunk);
  return {
    at: answer.at,
    sheet: relaidSheet(rows, { sheet: before, moves: moved }),
    history: { done: [...history.done, { sheet: before, moves: moved }].slice(-MOST_STEPS), undone: [] },
  };
}

const turned = (moves: TreeStep['moves']): TreeStep['moves'] => new Map([...moves].map(([from, to]) => [to, from]));

/** Order, branches and what was taken out as they stood before the step; what was typed since stays. */
export function takenBack(now: TreeSheet, { done, undone }: TreeHistory) {
  const step = done.at(-1);
  if (!step) return null;
  return {
    sheet: asItStood(step.sheet, now, turned(step.moves)),
    history: { done: done.slice(0, -1), undone: [...undone, { sheet: now, moves: step.moves }] },
  };
}

/** A name was typed: what stood before it can be taken back. */
export const typedName = (before: TreeSheet, { done }: TreeHistory): TreeHistory => {
  const still = new Map(linesOn(before).map((line) => [line, line]));
  return { done: [...done, { sheet: before, moves: still }].slice(-MOST_STEPS), undone: [] };
};

export function doneAgain(now: TreeSheet, { done, undone }: TreeHistory) {
  const step = undone.at(-1);
  if (!step) return null;
  return {
    sheet: asItStood(step.sheet, now, step.moves),
    history: { done: [...done, { sheet: now, moves: step.moves }], undone: undone.slice(0, -1) },
  };
}

/** Rows that came in since from elsewhere (they bear no number yet) stay, at the end. */
function asItStood(then: TreeSheet, now: TreeSheet, moves: TreeStep['moves']): TreeSheet {
  const before = numbered(then.criteria);
  const criteria = numbered(now.criteria, Math.max(0, ...before.map(({ id }) => id)));
  const rows = before.map((row): TreeRow => {
    const typed = criteria.find(({ id }) => id === row.id);
    return typed ? { ...typed, name: row.name, branch: row.branch ?? '' } : row;
  });
  const come = criteria.filter((_, at) => now.criteria[at]?.id === undefined);
  const still = new Map(linesOn(then).map((line) => [line, line]));
  return relaidSheet(
    [...rows, ...come],
    { sheet: { ...now, criteria }, moves },
    { sheet: { ...then, criteria: before }, moves: still },
  );
}
