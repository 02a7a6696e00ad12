import type { Words } from '@/core/kernel';
import { valueWords } from '../facts/value-words';

/** The facts whose values a parameter lists, where they bear another name. */
const listed = new Map([
  ['consultationNoticeFields', 'noticeFields'],
  ['hearingRequiredFor', 'matterClass'],
  ['legalityFileKinds', 'papers.kind'],
  ['discussionPackKinds', 'papers.kind'],
  ['legalityClockStops', 'kind'],
  ['legalityOutcomes', 'legalityOutcome'],
  ['meetingOutcomes', 'decisionOutcome'],
  ['riskFields', 'risks.field'],
  ['riskGrades', 'riskGradeInitial'],
  ['riskRequiredFor', 'riskListClass'],
]);

/** A value of a place’s law in words; undefined: it is text as it stands in the law. */
export const paramValueWords = (parameter: string, value: string): Words | undefined =>
  valueWords(listed.get(parameter) ?? parameter, value);
