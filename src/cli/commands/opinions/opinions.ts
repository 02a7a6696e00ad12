import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readSource } from '@/adapters/files';
import { type AnalysisStage, analyseOpinions, searchTexts } from '@/analysis/opinions';
import { type Encoding, encodings } from '@/ports/file-import';
import { fail, print } from '../../read-input';
import type { OpinionResult } from './opinion-result';
import { type ChosenColumns, OpinionSink, readFields } from './opinion-sink';
import { readBytes, readPlaces } from './read-places';
import { rowResultOf, summaryOf } from './result-of';
import { writeResult } from './write-result';

export interface OpinionOptions {
  readonly out?: string | undefined;
  readonly columns?: string | undefined;
  readonly encoding?: string | undefined;
  readonly places?: string | undefined;
  readonly themes?: string | undefined;
  readonly search?: string | undefined;
  readonly progress?: boolean | undefined;
}

const SEED = 1;
const MOST_BYTES = 1024 * 1024 * 1024;
const SHOWN = 20;
const FEW = 300;
const TOO_FEW = 'There are too few different opinions to tell themes apart surely: read them as a first sorting.';
const NOTE =
  'Labels are proposed by rules and word statistics, the same on every run; they are no vote. Rows are grouped for reading, none is dropped.';

/** Reads a file of opinions through and writes what was found. A fault in the file ends with code 2, and nothing is written. */
export async function opinions(file: string, options: OpinionOptions): Promise<void> {
  const chosen = columnsOf(options.columns);
  const themes = options.themes === undefined ? undefined : countOf(options.themes);
  const places = options.places === undefined ? [] : await readPlaces(options.places);
  const tell = options.progress ? (stage: AnalysisStage | 'read' | 'write') => console.error(`${stage} …`) : undefined;
  tell?.('read');
  const { sink, ...source } = await read(file, chosen, options.encoding);
  const texts = sink.texts.arena();
  const senders = sink.senders.length > 0 ? sink.senders : undefined;
  const days = sink.days.length > 0 ? Int32Array.from(sink.days) : undefined;
  const stated = sink.districts.length > 0 ? sink.districts : undefined;
  const analysis = analyseOpinions({ texts, senders, days, places, stated, themes, seed: SEED }, tell);
  const rowOf = (at: number) => sink.rows[at] ?? 0;
  const head: Omit<OpinionResult, 'opinions'> = {
    format: 'hengce/opinions@1',
    file: {
      name: basename(file),
      ...source,
      columns: sink.taken,
      aside: sink.aside,
      ...(sink.ids.length > 0 && { repeatedIds: repeated(sink.ids) }),
    },
    method: {
      seed: SEED,
      silhouette: Math.round(analysis.silhouette * 1000) / 1000,
      note: analysis.statements < FEW ? `${NOTE} ${TOO_FEW}` : NOTE,
    },
    ...summaryOf(analysis, texts, rowOf, senders),
    ...(options.search !== undefined && {
      search: { for: options.search, rows: Array.from(searchTexts(texts, options.search), rowOf) },
    }),
  };
  tell?.('write');
  writeResult(options.out, head, texts.count, (at) => rowResultOf(analysis, texts, rowOf, at, sink.ids[at]));
  if (options.out !== undefined) print({ out: options.out, counts: head.counts, stance: head.stance });
}

async function read(file: string, chosen: ChosenColumns, encoding: string | undefined) {
  if (encoding !== undefined && !(encodings as readonly string[]).includes(encoding))
    fail(`--encoding: no encoding “${encoding}”; known: ${encodings.join(', ')}`);
  const bytes = readBytes(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const byLine = /\.txt$/i.test(file) && chosen.text === undefined;
  const source = await readSource(
    bytes,
    { name: file, reading: encoding === undefined ? {} : { encoding: encoding as Encoding }, most: MOST_BYTES, byLine },
    {
      grid: () => new OpinionSink(byLine ? {} : chosen, byLine),
      named: (columns) => new OpinionSink(chosen, false, columns),
    },
  );
  if (!source.ok) return refuse(file, source.error.problems, source.error.total);
  const { sink, format, encoding: found } = source.value;
  sink.finish();
  const { problems, total } = sink.problems.findings();
  if (sink.problems.refuses) return refuse(file, problems, total);
  if (sink.rows.length === 0) fail(`${file}: there is no opinion in it`);
  if (sink.aside.length > 0)
    console.error(
      `${file}: ${sink.aside.length} without a text set aside: row ${sink.aside.slice(0, SHOWN).join(', ')}${sink.aside.length > SHOWN ? ' …' : ''}`,
    );
  const again = repeated(sink.ids).length;
  if (again > 0) console.error(`${file}: ${again} numbers (${sink.taken.id}) stand in more than one row`);
  return { sink, sha256, format, encoding: found?.taken ?? null };
}

function refuse(file: string, problems: readonly { readonly words: { readonly en: string } }[], total: number): never {
  const lines = [...new Set(problems.map(({ words }) => `${file}: ${words.en}`))].slice(0, SHOWN);
  return fail(
    [...lines, ...(total > problems.length || problems.length > SHOWN ? [`${file}: ${total} in all`] : [])].join('\n'),
  );
}

/** Numbers that stand in more than one row. */
function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) {
    if (id !== '' && seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return [...twice];
}

/** text=内容,person=姓名 */
function columnsOf(told: string | undefined): ChosenColumns {
  const chosen: Record<string, string> = {};
  for (const part of told?.split(',') ?? []) {
    const [field = '', ...heading] = part.split('=');
    if (!(readFields as readonly string[]).includes(field.trim()) || heading.length === 0)
      fail(`--columns: “${part}” is not field=heading; fields: ${readFields.join(', ')}`);
    chosen[field.trim()] = heading.join('=').trim();
  }
  return chosen;
}

function countOf(told: string): number {
  const count = Number(told);
  return Number.isInteger(count) && count >= 2 && count <= 24
    ? count
    : fail(`--themes: a number from 2 to 24, not “${told}”`);
}
