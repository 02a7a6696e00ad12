import { clauseNo } from '@/core/law';
import type { OpinionRow } from '@/ports/matter-api';

interface ProposedTheme {
  readonly theme: string;
  /** Empty: none is named, or the draft has none of that number. */
  readonly clause: string;
  readonly rows: number;
  readonly oppose: number;
  readonly conditional: number;
  readonly support: number;
  readonly none: number;
}

export interface ThemeProposal {
  readonly themes: readonly ProposedTheme[];
  /** Rows that carry neither theme nor clause, and those beyond the largest hundred groups. */
  readonly unsorted: number;
}

const MOST_THEMES = 100;

/**
 * Themes as the rows themselves carry them: by their theme, else by the clause they speak of; the largest first, counted by stance.
 * Nothing is read out of the texts: sorting those is for people.
 */
export function proposeThemes(
  rows: readonly OpinionRow[],
  clauses: readonly string[] | undefined,
  clauseTheme: (clause: string) => string,
): ThemeProposal {
  const groups = new Map<string, OpinionRow[]>();
  for (const row of rows) {
    const theme = row.theme ?? (row.clause === null ? null : clauseTheme(row.clause));
    if (theme === null) continue;
    const group = groups.get(theme);
    if (group) group.push(row);
    else groups.set(theme, [row]);
  }
  const themes = [...groups]
    .map(([theme, group]): ProposedTheme => ({ theme, clause: clauseOf(group, clauses), ...stancesOf(group) }))
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, MOST_THEMES);
  return { themes, unsorted: rows.length - themes.reduce((sum, theme) => sum + theme.rows, 0) };
}

function stancesOf(group: readonly OpinionRow[]) {
  const counts = { rows: group.length, oppose: 0, conditional: 0, support: 0, none: 0 };
  for (const { stance } of group) counts[stance] += 1;
  return counts;
}

/** The clause most rows of a group name, among those of the draft and as the draft writes it. */
function clauseOf(group: readonly OpinionRow[], clauses: readonly string[] | undefined): string {
  const known = clauses && new Map(clauses.map((no) => [clauseNo(no), no]));
  const counts = new Map<string, number>();
  for (const { clause } of group)
    if (clause !== null && (!known || known.has(clauseNo(clause))))
      counts.set(clauseNo(clause), (counts.get(clauseNo(clause)) ?? 0) + 1);
  const most = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  return most === undefined ? '' : (known?.get(most) ?? most);
}
