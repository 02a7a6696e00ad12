import { branchLine, childrenAt, type TreeChild, valueTree } from '@/core/law';
import type { OptionEntry } from '../options/score-block';
import type { NodeEntry } from '../options/worked-weights';
import { type KeyedJudgements, keyedJudgements, laidJudgements, overJudgements } from './keyed-judgements';
import { keyOf, numbered, type TreeRow, type TreeSheet } from './tree-sheet';

type Moves = ReadonlyMap<string, string>;
interface Standing {
  readonly sheet: TreeSheet;
  /** Where its groups stand on the tree that is laid. */
  readonly moves: Moves;
}

/** Rows laid in a new order: scores and judgements follow the criteria and groups they are about. `before` gives what `now` no longer holds. */
export function relaidSheet(rows: readonly TreeRow[], now: Standing, before?: Standing): TreeSheet {
  const criteria = numbered(rows);
  const [held, kept] = [numberedSheet(now), before && numberedSheet(before)];
  const ids = criteria.map(({ id }) => id);
  return {
    criteria,
    options: held.sheet.options.map((option, at) => relaidOption(option, ids, held.sheet, kept?.sheet, at)),
    weighting: {
      ...held.sheet.weighting,
      ...laidJudgements(flatJudgements(held.sheet, kept?.sheet), ids.map(String)),
      nodes: nodesOn(criteria, held, kept),
    },
  };
}

const numberedSheet = ({ sheet, moves }: Standing): Standing => ({
  sheet: { ...sheet, criteria: numbered(sheet.criteria) },
  moves,
});

function relaidOption(
  option: OptionEntry,
  ids: readonly (number | undefined)[],
  now: TreeSheet,
  before: TreeSheet | undefined,
  at: number,
): OptionEntry {
  const lay = (name: 'scores' | 'sources' | 'ranges', blank: unknown) =>
    ids.map((id) => {
      const here = now.criteria.findIndex((row) => row.id === id);
      if (here >= 0) return option[name]?.[here] ?? blank;
      const there = before?.criteria.findIndex((row) => row.id === id) ?? -1;
      return (there >= 0 ? before?.options[at]?.[name]?.[there] : undefined) ?? blank;
    });
  return { ...option, scores: lay('scores', ''), sources: lay('sources', null), ranges: lay('ranges', null) };
}

function flatJudgements(now: TreeSheet, before: TreeSheet | undefined): KeyedJudgements {
  const of = ({ criteria, weighting }: TreeSheet) =>
    keyedJudgements(
      weighting,
      criteria.map(({ id }) => String(id)),
    );
  return before ? overJudgements(of(now), of(before)) : of(now);
}

/** The judgements of every branch that still stands or stands again. */
function nodesOn(criteria: readonly TreeRow[], now: Standing, before: Standing | undefined): readonly NodeEntry[] {
  const tree = valueTree(criteria);
  return linesOf(tree).flatMap((line): readonly NodeEntry[] => {
    const [here, there] = [nodeAt(now, line), before && nodeAt(before, line)];
    const method = here?.node.method ?? there?.node.method;
    if (!method) return [];
    const [held, kept] = [here?.judged, there?.judged];
    const judged = held && kept ? overJudgements(held, kept) : (held ?? kept);
    const keys = (childrenAt(tree, line) ?? []).map((child) => keyOf(child, criteria));
    return judged ? [{ of: line, method, ...laidJudgements(judged, keys) }] : [];
  });
}

/** The judgement of the branch that stands at this line now, wherever it stood, under the keys of now. */
function nodeAt({ sheet, moves }: Standing, line: string) {
  const node = sheet.weighting.nodes?.find(({ of = '' }) => moves.get(of) === line);
  if (!node) return undefined;
  const children = childrenAt(valueTree(sheet.criteria), node.of ?? '') ?? [];
  const keys = children.map((child) =>
    child.kind === 'group'
      ? `g ${moves.get(branchLine(child.path)) ?? `\0${branchLine(child.path)}`}`
      : keyOf(child, sheet.criteria),
  );
  return { node, judged: keyedJudgements(node, keys) };
}

/** Lines of all branches, the trunk's empty one first. */
export const linesOf = (children: readonly TreeChild[]): readonly string[] => [
  '',
  ...children.flatMap((child) =>
    child.kind === 'group' ? [branchLine(child.path), ...linesOf(child.children).filter((line) => line !== '')] : [],
  ),
];
