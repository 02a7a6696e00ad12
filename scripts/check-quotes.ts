import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InstrumentId } from '../src/core/law';
import { holdText, officialTextOf } from '../src/core/law/official-text';

/**
 * Checks every verbatim national quote word for word, and the paragraphs of the ledgers, against the official texts, where they lie beside the project
 * (`HENGCE_LAW_TEXT`, or a sibling folder `shared/law-text`). Without them nothing is checked, and that is said.
 */
const folder = process.env.HENGCE_LAW_TEXT ?? resolve('..', 'shared', 'law-text');
const files: Partial<Record<InstrumentId, string>> = { D713: 'd713', FCR: 'fcr', OGI: 'ogi', ARC: 'arc' };

if (!existsSync(folder)) {
  console.log('quotes: skipped, no official texts beside the project');
  process.exit(0);
}

let [checked, accounted] = [0, 0];
const faults: string[] = [];
for (const [id, file] of Object.entries(files) as [InstrumentId, string][]) {
  const text = officialTextOf(JSON.parse(readFileSync(resolve(folder, `${file}.json`), 'utf8')));
  if (!text.ok) {
    faults.push(`${file}.json: ${text.error.en}`);
    continue;
  }
  const held = holdText(id, text.value);
  checked += held.checked;
  accounted += Object.keys(text.value.paragraphs).length - held.extra.length;
  for (const { provision, rules } of held.wrong)
    faults.push(
      `${rules.map((rule) => rule.id).join(', ')}: ${id} ${provision.article} does not say “${provision.quote}”`,
    );
  faults.push(...held.extra.map((key) => `${id} ${key}: not in the ledger`));
  faults.push(...held.missing.map((key) => `${id} ${key}: in the ledger, not in the text`));
}
for (const line of faults) console.error(line);
console.log(`quotes: ${checked} checked; paragraphs: ${accounted} accounted for; ${faults.length} wrong`);
process.exit(faults.length > 0 || checked === 0 ? 1 : 0);
