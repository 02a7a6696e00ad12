import type { EnrolmentDesk } from '@/ports/enrolment';
import type { OpinionLedgerDesk } from '@/ports/opinion-ledger';
import type { PublicOpinionDesk } from '@/ports/public-opinions';
import type { QuestionnaireDesk } from '@/ports/questionnaire';

/** Where the unit in charge works on what came by the public site. */
export interface PublicDesk {
  readonly opinions: PublicOpinionDesk;
  readonly ledger: OpinionLedgerDesk;
  readonly questionnaire: QuestionnaireDesk;
  readonly enrolment: EnrolmentDesk;
}
