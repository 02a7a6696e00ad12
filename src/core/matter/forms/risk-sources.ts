import type { DecisionFacts } from '@/core/law';
import { isBlank } from './blank';
import { isRecord } from './blank-values';
import type { FormChoice, FormOffer, FormSituation } from './form-definition';
import { w } from './say';

type Theme = NonNullable<DecisionFacts['opinionThemes']>[number];
type Batch = NonNullable<DecisionFacts['opinionBatches']>[number];
type Evidence = NonNullable<DecisionFacts['evidence']>[number];

const MOST_THEMES = 12;
const DIGEST_SHOWN = 8;

const short = (digest: string | null | undefined) => (digest ? `，摘要 ${digest.slice(0, DIGEST_SHOWN)}` : '');
const ofTheme = ({ theme, rows, oppose, conditional }: Theme) =>
  `公众意见“${theme}”：${rows} 条，反对 ${oppose} 条，有条件 ${conditional} 条`;
const ofBatch = ({ channel, rows, persons, digest, sealedOn }: Batch) =>
  `${channel}：${rows} 条（${persons} 人），${sealedOn} 封存${short(digest)}`;
const ofEvidence = ({ no, title, owner, digest }: Evidence) => `数据依据 ${no}《${title}》（${owner}${short(digest)}）`;

/** What the dossier holds that a risk may be judged by, each with its source, in the words of the record. */
export const riskSources = ({ facts }: FormSituation): readonly FormChoice[] =>
  [
    ...(facts.evidence ?? []).map(ofEvidence),
    ...(facts.opinionThemes ?? []).map(ofTheme),
    ...(facts.opinionBatches ?? []).map(ofBatch),
  ].map((text) => ({ value: text, label: w(text, text) }));

/** What many spoke against and the list does not name yet, the most opposed first; how likely and how grave is for the assessor. */
export function opposedThemes(
  { facts }: FormSituation,
  { riskFactors }: Readonly<Record<string, unknown>>,
  blank: object,
): FormOffer | undefined {
  const rows = (Array.isArray(riskFactors) ? riskFactors : []).filter(
    (row: unknown) => isRecord(row) && !isBlank(row.name),
  );
  const named = rows.map((row: unknown) => isRecord(row) && row.name);
  const more = (facts.opinionThemes ?? [])
    .filter(({ theme, oppose, conditional }) => oppose + conditional > 0 && !named.includes(theme))
    .toSorted((a, b) => b.oppose - a.oppose || b.conditional - a.conditional)
    .slice(0, MOST_THEMES)
    .map((theme) => ({ ...blank, name: theme.theme, evidence: ofTheme(theme) }));
  return more.length === 0
    ? undefined
    : {
        label: w(
          `取用公众反对或附条件的 ${more.length} 类意见，连同来源`,
          `Take over ${more.length} themes the public opposed or made conditions on, with their source`,
        ),
        values: { riskFactors: [...rows, ...more] },
      };
}
