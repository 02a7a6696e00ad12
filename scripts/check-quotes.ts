import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allRules, type InstrumentId, type Provision, profiles } from '../src/core/law';
import { coverageByText } from '../src/core/law/coverage';

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

const texts = new Map(
  Object.entries(files).map(([id, file]) => {
    const text: { paragraphs: Record<string, string> } = JSON.parse(
      readFileSync(resolve(folder, `${file}.json`), 'utf8'),
    );
    return [id, text.paragraphs];
  }),
);
const params = Object.values(profiles).flatMap((profile) =>
  Object.values(profile.params).flatMap((series) =>
    series.map((entry: { readonly source: Provision }) => ['profile', entry.source] as const),
  ),
);
const provisions = [
  ...allRules.flatMap((rule) => rule.legalBasis.map((provision) => [rule.id, provision] as const)),
  ...params,
];
const unaccounted = [...texts].flatMap(([id, paragraphs]) => {
  const rows = (coverageByText[id as InstrumentId] ?? []).map(({ paragraph }) => paragraph); // the keys of `files`
  const [official, ours] = [new Set(Object.keys(paragraphs)), new Set(rows)];
  return [
    ...[...official].filter((key) => !ours.has(key)).map((key) => `${id} ${key}: not in the ledger`),
    ...[...ours].filter((key) => !official.has(key)).map((key) => `${id} ${key}: in the ledger, not in the text`),
  ];
});
for (const line of unaccounted) console.error(line);
let checked = 0;
const wrong: string[] = [];
for (const [where, { instrument, article, quote, verbatim }] of provisions) {
  const paragraphs = texts.get(instrument);
  if (!verbatim) continue;
  checked += 1;
  if (!paragraphs?.[article]?.replaceAll('\n', '').includes(quote))
    wrong.push(`${where}: ${instrument} ${article} does not say “${quote}”`);
}
for (const line of wrong) console.error(line);
const accounted = Object.values(coverageByText).reduce((sum, rows) => sum + rows.length, 0);
console.log(
  `quotes: ${checked} checked, ${wrong.length} wrong; paragraphs: ${accounted} accounted for, ${unaccounted.length} not`,
);
process.exit(wrong.length > 0 || unaccounted.length > 0 || checked === 0 ? 1 : 0);
