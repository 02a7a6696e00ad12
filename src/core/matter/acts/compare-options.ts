import { type DecisionFacts, decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { type ActRefusal, refuse } from '../refusal';
import { optionTableFault } from './option-table-fault';

const f = decisionFactsSchema.shape;

/** Options side by side over weighted criteria, where each score comes from, and the one preferred (D713 12.4; HLJ 12). */
export const compareOptions = defineAct({
  type: 'compareOptions',
  event: 'OptionsCompared',
  kind: 'records',
  stage: 'drafting',
  title: { zh: '比较备选方案', en: 'Compare the options' },
  roles: ['undertaking'],
  after: ['startedOn'],
  reasons: ['preferenceReason'],
  fields: {
    options: f.options.unwrap(),
    criteria: f.criteria.unwrap(),
    weighting: f.weighting,
    affected: f.affected,
    preferredOption: f.preferredOption,
    preferenceReason: f.preferenceReason,
  },
  check: ({ options, criteria, weighting, affected, preferredOption }, { facts }) => {
    const fault = optionTableFault(options, criteria, { weighting, affected: affected ?? facts.affected });
    if (fault) return fault;
    const loose = unknownEvidence(options, facts.evidence);
    if (loose) return loose;
    return preferredOption && !options.some(({ name }) => name === preferredOption)
      ? refuse(
          'invalid',
          { zh: '倾向方案不在备选方案之中。', en: 'The preferred option is not among the options.' },
          { field: 'preferredOption' },
        )
      : undefined;
  },
});

/** A score rests on evidence of this matter, by the number it bears there. */
function unknownEvidence(
  options: NonNullable<DecisionFacts['options']>,
  evidence: DecisionFacts['evidence'] = [],
): ActRefusal | undefined {
  const known = new Set(evidence.map(({ no }) => no));
  for (const [row, { sources = [] }] of options.entries())
    for (const [at, source] of sources.entries())
      if (source?.evidence !== undefined && !known.has(source.evidence))
        return refuse(
          'invalid',
          {
            zh: `本事项没有第 ${source.evidence} 号数据依据。`,
            en: `The matter relies on no evidence no. ${source.evidence}.`,
          },
          { field: `options.${row}.sources.${at}.evidence` },
        );
  return undefined;
}
