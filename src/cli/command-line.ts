import { parseArgs } from 'node:util';
import { cityDayOf } from '@/core/kernel';
import { fail } from './read-input';

export const USAGE = `hengce: the rules of major administrative decisions, without a browser

  hengce check facts.json                        each door with what bars it, and the findings of every rule
         [--only R104,D713/26.2/minimum] [--stage legality] [--breached]
  hengce schedule facts.json                     the way to the earliest lawful decision day
         [--what-if what-if.json] [--meeting 2026-12-14 ...] [--bare: offices act on any day]
  hengce compare facts.json --with xj2022        findings that change under the law of another place
  hengce walk story.jsonl                        carries out a story, one act a line, and tells what came of each
         [--meeting 2026-12-14 ...]
  hengce analyse case.json                       carries out a method of decision analysis: {method, input, options}
  hengce law-text file.docx --instrument d713    an official text held against our quotes and ledger
         [--out law-texts/d713.json: written for the app to show]
  hengce read orders.csv                         what the file reader finds: sheet, fields, notes, refusals by row and column
         [--reading choices.json] [--card orders.card.json] [--rows: the values too]
  hengce ask --sources sources.json ask.json     asks a data source as a board does; the answer with its provenance
         [--keep kept.json: kept under its seal]
  hengce evidence verify kept.json --sources sources.json
                                                 asks a kept answer's question again and names what changed; code 1 where it did
  hengce opinions file.csv --out result.json     reads opinions through: copies, themes, stance, district, personal data
         [--columns text=内容,person=姓名] [--places places.csv] [--themes 8] [--search 供热] [--encoding gb18030] [--progress]
  hengce verify matter.record.zip                a record that was taken out of an office: whether each entry and file is as it was sealed; code 1 where not
         [--key HEX: the public key of the office]
  hengce acts                                    every act: role, stage, when it may be repeated
  hengce schema facts | what-if | story | analyse | opinions | reading | card | sources | ask | evidence | act openConsultation
                                                 JSON Schema of the files, and of an act's payload

  [--profile hlj2021] [--as-of 2026-05-01] [--calendar years.json] [--help]
  Instead of a file, - reads standard input.
  Answers are JSON on standard output, described in docs/reference/command-line.md; a fault ends with code 2.
`;

/** Today in the city, wherever the command is run. */
const today = () => cityDayOf(Date.now());

function parse() {
  return parseArgs({
    allowPositionals: true,
    tokens: true,
    options: {
      profile: { type: 'string' },
      with: { type: 'string' },
      'as-of': { type: 'string', default: today() },
      calendar: { type: 'string' },
      'what-if': { type: 'string' },
      meeting: { type: 'string', multiple: true },
      bare: { type: 'boolean' },
      instrument: { type: 'string' },
      out: { type: 'string' },
      only: { type: 'string' },
      stage: { type: 'string' },
      breached: { type: 'boolean' },
      reading: { type: 'string' },
      card: { type: 'string' },
      rows: { type: 'boolean' },
      sources: { type: 'string' },
      keep: { type: 'string' },
      columns: { type: 'string' },
      places: { type: 'string' },
      themes: { type: 'string' },
      search: { type: 'string' },
      encoding: { type: 'string' },
      key: { type: 'string' },
      progress: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

export type CommandLine = ReturnType<typeof parse>;

/** What was typed; a fault ends the program. */
export function commandLine(): CommandLine {
  try {
    const line = parse();
    const values: Readonly<Record<string, unknown>> = line.values;
    const given = line.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = given.find((name, at) => !Array.isArray(values[name]) && given.indexOf(name) !== at);
    if (twice !== undefined) fail(`--${twice} is given twice`);
    const empty = given.find((name) => values[name] === '');
    return empty === undefined ? line : fail(`--${empty}: nothing stands after it`);
  } catch (cause) {
    return fail(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`);
  }
}
