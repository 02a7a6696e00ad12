import type { EnrolmentDesk } from '@/ports/enrolment';
import type { PublicOpinionDesk } from '@/ports/public-opinions';
import type { QuestionnaireDesk } from '@/ports/questionnaire';

/** Where the unit in charge works on what came by the public site. */
export interface PublicDesk {
  readonly opinions: PublicOpinionDesk;
  readonly questionnaire: QuestionnaireDesk;
  readonly enrolment: EnrolmentDesk;
}
