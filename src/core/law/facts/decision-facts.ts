import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { adjustmentFacts, adjustmentFactWords } from './adjustment-facts';
import { archiveFacts, archiveFactWords } from './archive-facts';
import { catalogueFacts, catalogueFactWords } from './catalogue-facts';
import { competitionFacts, competitionFactWords } from './competition-facts';
import { discussionFacts, discussionFactWords } from './discussion-facts';
import { draftingFacts, draftingFactWords } from './drafting-facts';
import { evaluationFacts, evaluationFactWords } from './evaluation-facts';
import { evidenceFacts, evidenceFactWords } from './evidence-facts';
import { executionFacts, executionFactWords } from './execution-facts';
import { expertsFacts, expertsFactWords } from './experts-facts';
import { hearingFacts, hearingFactWords } from './hearing-facts';
import { initiationFacts, initiationFactWords } from './initiation-facts';
import { judgementFacts, judgementFactWords } from './judgement-facts';
import { legalityFacts, legalityFactWords } from './legality-facts';
import { paperFacts, paperFactWords } from './paper-facts';
import { participationFacts, participationFactWords } from './participation-facts';
import { publicationFacts, publicationFactWords } from './publication-facts';
import { repeatedFacts, repeatedFactWords } from './repeated-facts';
import { responsibilityFacts, responsibilityFactWords } from './responsibility-facts';
import { riskFacts, riskFactWords } from './risk-facts';

/**
 * Everything a rule may know of a matter. An absent fact was not recorded; `null` was recorded that there is none. The schema is
 * strict: an unknown name is an error with its path, not silently dropped.
 */
export const decisionFactsSchema = z.strictObject({
  ...catalogueFacts,
  ...initiationFacts,
  ...draftingFacts,
  ...judgementFacts,
  ...participationFacts,
  ...hearingFacts,
  ...expertsFacts,
  ...riskFacts,
  ...competitionFacts,
  ...legalityFacts,
  ...discussionFacts,
  ...publicationFacts,
  ...archiveFacts,
  ...executionFacts,
  ...evaluationFacts,
  ...evidenceFacts,
  ...adjustmentFacts,
  ...responsibilityFacts,
  ...paperFacts,
  ...repeatedFacts,
});

export type DecisionFacts = Readonly<z.infer<typeof decisionFactsSchema>>;
export type FactName = keyof DecisionFacts;

/** What each fact is called on screen, so that a missing one can be asked for. */
export const factWords: Readonly<Record<FactName, Words>> = {
  ...catalogueFactWords,
  ...initiationFactWords,
  ...draftingFactWords,
  ...judgementFactWords,
  ...participationFactWords,
  ...hearingFactWords,
  ...expertsFactWords,
  ...riskFactWords,
  ...competitionFactWords,
  ...legalityFactWords,
  ...discussionFactWords,
  ...publicationFactWords,
  ...archiveFactWords,
  ...executionFactWords,
  ...evaluationFactWords,
  ...evidenceFactWords,
  ...adjustmentFactWords,
  ...responsibilityFactWords,
  ...paperFactWords,
  ...repeatedFactWords,
};

/** Whether a name is that of a fact. */
export const isFactName = (name: string): name is FactName => Object.hasOwn(factWords, name);
