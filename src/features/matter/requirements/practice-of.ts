import type { DecisionFacts } from '@/core/law';

/** What good practice would have done before the collective decision; no text asks for it. */
export interface PracticeHint {
  readonly kind: 'not-frozen' | 'changed-since';
  readonly act: 'freezeOptionAnalysis';
}

interface Entry {
  readonly type: string;
}

const changing = new Set(['OptionsCompared', 'OptionsAppraised', 'ScenariosNamed']);

/** The analysis of the options is frozen before the authority decides, and again where the options were changed since. */
export function practiceOf(
  {
    options,
    criteria,
    discussedOn,
    optionAnalyses = [],
  }: Pick<DecisionFacts, 'options' | 'criteria' | 'discussedOn' | 'optionAnalyses'>,
  record: readonly Entry[],
): readonly PracticeHint[] {
  if (discussedOn || !options || options.length < 2 || !criteria || criteria.length === 0) return [];
  if (optionAnalyses.length === 0) return [{ kind: 'not-frozen', act: 'freezeOptionAnalysis' }];
  const frozenAt = record.findLastIndex(({ type }) => type === 'OptionAnalysisFrozen');
  const changedAt = record.findLastIndex(({ type }) => changing.has(type));
  return changedAt > frozenAt ? [{ kind: 'changed-since', act: 'freezeOptionAnalysis' }] : [];
}
