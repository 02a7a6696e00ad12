import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readDocument } from '@/adapters/files/documents';
import { err, type Result, type Words } from '@/core/kernel';
import { type InstrumentId, instruments } from '@/core/law';
import { holdText, type OfficialText, officialTextOf, sealedWords, splitOfficialText } from '@/core/law/official-text';
import { fail, print } from '../read-input';

/** The official text of a file: .docx, .txt, or JSON by article and paragraph. */
async function officialTextIn(file: string): Promise<Result<OfficialText, Words>> {
  const bytes = new Uint8Array(readFileSync(file));
  if (/\.json$/i.test(file)) return officialTextOf(parsed(new TextDecoder().decode(bytes)));
  const document = await readDocument(bytes, file);
  return document.ok ? splitOfficialText(document.value.paragraphs) : err(document.error);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An instrument by its id, in whatever case: d713. */
const instrumentNamed = (name: string): InstrumentId | undefined =>
  Object.values(instruments).find(({ id }) => id.toLowerCase() === name.toLowerCase())?.id;

/** Our quotes and ledger compared with a text, as JSON. */
function heldJson(instrument: InstrumentId, text: OfficialText) {
  const { checked, paraphrased, wrong, missing, extra } = holdText(instrument, text);
  return {
    instrument,
    paragraphs: Object.keys(text.paragraphs).length,
    digest: createHash('sha256').update(sealedWords(text)).digest('hex'),
    quotes: { checked, paraphrased },
    differs: wrong.map(({ provision, rules, found }) => ({
      article: provision.article,
      quote: provision.quote,
      standsIn: found,
      rules: rules.map(({ id }) => id),
    })),
    missing,
    extra,
  };
}

/** Writes the text for the app to read beside itself, and its name into the list in the same folder. */
function writeLawText(out: string, text: OfficialText): void {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(text, null, 1)}\n`);
  const list = join(dirname(out), 'index.json');
  const names: unknown = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const all = new Set([...(Array.isArray(names) ? names : []), basename(out)]);
  writeFileSync(list, `${JSON.stringify([...all].toSorted())}\n`);
}

interface TakeInOptions {
  readonly instrument?: string | undefined;
  readonly out?: string | undefined;
}

/** Reads an official text, tells how our quotes stand to it, and writes it where `--out` says. */
export async function takeInLawText(file: string, options: TakeInOptions): Promise<void> {
  const known = Object.values(instruments).map(({ id }) => id.toLowerCase());
  const named = options.instrument ?? fail(`--instrument: say which law it is; known: ${known.join(', ')}`);
  const instrument = instrumentNamed(named) ?? fail(`--instrument: no law “${named}”; known: ${known.join(', ')}`);
  if (options.out !== undefined && basename(options.out) !== `${instrument.toLowerCase()}.json`)
    fail(`--out: the app reads ${instrument.toLowerCase()}.json; name the file so`);
  if (!existsSync(file)) fail(`${file}: there is no such file`);
  const text = await officialTextIn(file);
  if (!text.ok) fail(`${file}: ${text.error.en}`);
  print(heldJson(instrument, text.value));
  if (options.out !== undefined) writeLawText(options.out, text.value);
}
