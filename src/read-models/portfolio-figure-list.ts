import type { FigureGrounds, Ground } from './figure';

const count = (restsOn: readonly Ground[]): FigureGrounds => ({ unit: 'count', restsOn });

/** Every figure over several matters that a screen shows, defined once. */
export const portfolioFigureList = {
  matters: count(['publishedOn', 'suspendedOn', 'endedOn']),
  catalogued: count([]),
  'matters-normal': count(['plannedBy', 'law']),
  'matters-decided': count(['discussedOn', 'publishedOn']),
  'matters-due': count(['plannedBy', 'law']),
  'matters-overdue': count(['plannedBy']),
  'matters-breached': count(['law']),
  'matters-execution-late': count(['executionTasks', 'executionDueOn']),
  'matters-late': count(['plannedBy', 'law']),
  'matters-blocked': count(['law']),
  'matters-waiting': count(['studiedOn', 'riskReviewedOn', 'discussionSubmittedOn']),
  'matters-asked': count(['law']),
  'matters-at-stage': count([]),
  'risks-assessed': count(['riskFactors']),
  'risks-grave': count(['riskFactors']),
  'matters-demonstrated': count(['expertPanel']),
  'voice-matters': count(['consultationClosed', 'opinion-store']),
  'voice-received': count(['opinion-store', 'opinionBatches']),
  'voice-open-received': count(['opinion-store', 'opinionBatches']),
  'voice-answered-share': { unit: 'share', restsOn: ['opinion-store', 'opinionBatches', 'opinionThemes'] },
  'data-age': { unit: 'days', restsOn: ['data-sets'] },
} as const satisfies Readonly<Record<string, FigureGrounds>>;

export type PortfolioFigureId = keyof typeof portfolioFigureList;
