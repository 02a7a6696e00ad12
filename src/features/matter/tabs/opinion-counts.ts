import type { OpinionRow } from '@/ports/desk';

type Stance = { oppose: number; conditional: number; support: number; none: number };

/** Views counted in one pass: by day, stance, theme and district; rows, different statements and persons kept apart. */
export function countOpinions(rows: readonly OpinionRow[]) {
  const days = new Map<string, { distinct: number; repeated: number }>();
  const themes = new Map<string, Stance>();
  const districts = new Map<string, number>();
  const stance: Stance = { oppose: 0, conditional: 0, support: 0, none: 0 };
  for (const row of rows) {
    const day = days.get(row.receivedOn) ?? { distinct: 0, repeated: 0 };
    if (row.repeated) day.repeated += 1;
    else day.distinct += 1;
    days.set(row.receivedOn, day);
    if (row.theme !== null) {
      const theme = themes.get(row.theme) ?? { oppose: 0, conditional: 0, support: 0, none: 0 };
      theme[row.stance] += 1;
      themes.set(row.theme, theme);
    }
    stance[row.stance] += 1;
    if (row.district) districts.set(row.district, (districts.get(row.district) ?? 0) + 1);
  }
  const size = (row: Stance) => row.oppose + row.conditional + row.support + row.none;
  return {
    distinct:
      new Set(rows.filter(({ repeated }) => !repeated).map(({ id }) => id)).size +
      new Set(rows.filter(({ repeated }) => repeated).map(({ text }) => text)).size,
    persons: new Set(rows.map(({ person }) => person)).size,
    channels: new Set(rows.map(({ channel }) => channel)),
    stance,
    days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, counts]) => ({ day, ...counts })),
    themes: [...themes].map(([theme, counts]) => ({ theme, ...counts })).sort((a, b) => size(b) - size(a)),
    districts: [...districts].map(([district, value]) => ({ district, value })),
  };
}
