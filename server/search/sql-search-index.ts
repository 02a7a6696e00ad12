import { type RawBuilder, SqliteAdapter, sql } from 'kysely';
import { foldText } from '@/analysis/search';
import { type SearchEntry, type SearchIndex, searchGroups, searchPlace } from '@/ports/search';
import type { CityDatabase } from '../database/tables';

/** The index of SQLite knows runs of three signs. */
const GRAM = 3;
const CHUNK = 200;

/**
 * Searched texts in the tables `search_sources` and `search_entries`. In SQLite an index of trigrams (FTS5) narrows words of three
 * signs and more, in PostgreSQL `pg_trgm` where the database has it; shorter words are looked for in the texts themselves.
 * What another build kept is kept anew: it may say other things of a record.
 */
export function sqlSearchIndex(db: CityDatabase, build: string): SearchIndex {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const prefix = `${build} `;

  const holds = (column: 'folded' | 'heading', word: string): RawBuilder<boolean> =>
    isSqlite
      ? sql<boolean>`instr(${sql.ref(column)}, ${word}) > 0`
      : sql<boolean>`${sql.ref(column)} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`;
  const holdAll = (column: 'folded' | 'heading', words: readonly string[]) =>
    sql<boolean>`(${sql.join(
      words.map((word) => holds(column, word)),
      sql` and `,
    )})`;
  /** What the index of SQLite can say of the words; the texts have the last word. */
  const narrowed = (words: readonly string[]): RawBuilder<boolean> | null => {
    const long = isSqlite ? words.filter((word) => [...word].length >= GRAM) : [];
    if (long.length === 0) return null;
    const phrases = long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ');
    return sql<boolean>`position in (select rowid from search_grams where search_grams match ${phrases})`;
  };

  return {
    stamps: async () =>
      new Map(
        (await db.selectFrom('search_sources').selectAll().execute()).map(({ source, stamp }) => [
          source,
          stamp.startsWith(prefix) ? stamp.slice(prefix.length) : '',
        ]),
      ),
    async keep(source, stamp, entries) {
      await db.transaction().execute(async (whole) => {
        // The row of the source first: of two who keep it at once one waits here for the other.
        const row = { stamp: `${prefix}${stamp}` };
        await whole
          .insertInto('search_sources')
          .values({ source, ...row })
          .onConflict((there) => there.column('source').doUpdateSet(row))
          .execute();
        await whole.deleteFrom('search_entries').where('source', '=', source).execute();
        for (let at = 0; at < entries.length; at += CHUNK)
          await whole
            .insertInto('search_entries')
            .values(entries.slice(at, at + CHUNK).map((entry) => rowOf(source, entry)))
            .execute();
      });
    },
    async find(words, most) {
      if (words.length === 0) return [];
      const wanted = searchGroups.filter((group) => most[group] !== undefined);
      const narrow = narrowed(words);
      const met = db
        .selectFrom('search_entries')
        .where('kind', 'in', wanted)
        .where(holdAll('folded', words))
        .$if(narrow !== null, (query) => query.where(narrow ?? sql<boolean>`true`));
      const counts = await met
        .select(['kind', (row) => row.fn.countAll<number>().as('total')])
        .groupBy('kind')
        .execute();
      return Promise.all(
        wanted.flatMap((group) => {
          const total = Number(counts.find(({ kind }) => kind === group)?.total ?? 0);
          if (total === 0) return [];
          const first = met
            .select(['title_zh', 'title_en', 'words', 'place'])
            .where('kind', '=', group)
            .orderBy(sql`case when ${holdAll('heading', words)} then 0 else 1 end`)
            .orderBy('position')
            .limit(most[group] ?? 0);
          return [first.execute().then((rows) => ({ group, total, entries: rows.map((row) => entryOf(group, row)) }))];
        }),
      );
    },
  };
}

function rowOf(source: string, { group, title, text, place }: SearchEntry) {
  const heading = foldText(`${title.zh}\n${title.en}`);
  return {
    source,
    kind: group,
    title_zh: title.zh,
    title_en: title.en,
    words: text,
    place: JSON.stringify(place),
    heading,
    folded: `${heading}\n${foldText(text)}`,
  };
}

const entryOf = (
  group: SearchEntry['group'],
  row: { title_zh: string; title_en: string; words: string; place: string },
): SearchEntry => ({
  group,
  title: { zh: row.title_zh, en: row.title_en },
  text: row.words,
  place: searchPlace.parse(JSON.parse(row.place)),
});
