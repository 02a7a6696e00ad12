import type * as z from 'zod/mini';
import { type Enrolment, type EnrolmentCall, enrolment, enrolmentCall } from '@/ports/enrolment';
import { type LedgerTheme, ledgerTheme } from '@/ports/opinion-ledger';
import { type PublicOpinion, publicOpinion } from '@/ports/public-opinions';
import { type Questionnaire, type QuestionnaireReply, questionnaire, questionnaireReply } from '@/ports/questionnaire';
import type { PublicEntryStore } from './public-entry-store';

/** All that is kept for the public entry, by kind. What there is one of in a matter bears the id of the matter. */
export interface PublicEntries {
  readonly opinions: PublicEntryStore<PublicOpinion>;
  /** Themes with their answers. */
  readonly ledger: PublicEntryStore<LedgerTheme>;
  readonly questionnaires: PublicEntryStore<Questionnaire>;
  readonly replies: PublicEntryStore<QuestionnaireReply>;
  /** For hearings: one call a notice. */
  readonly calls: PublicEntryStore<EnrolmentCall>;
  readonly enrolments: PublicEntryStore<Enrolment>;
}

type OpenEntries = <T extends { readonly id: string }>(kind: string, schema: z.ZodMiniType<T>) => PublicEntryStore<T>;

/** Every kind with its schema, over whatever keeps them. */
export const publicEntriesBy = (open: OpenEntries): PublicEntries => ({
  opinions: open('opinions', publicOpinion),
  ledger: open('ledger', ledgerTheme),
  questionnaires: open('questionnaires', questionnaire),
  replies: open('replies', questionnaireReply),
  calls: open('calls', enrolmentCall),
  enrolments: open('enrolments', enrolment),
});
