import type { PublicOpinionDesk } from '@/ports/public-opinions';
import type { QuestionnaireDesk } from '@/ports/questionnaire';

/** Where the unit in charge works on what came by the public site. */
export interface PublicDesk {
  readonly opinions: PublicOpinionDesk;
  readonly questionnaire: QuestionnaireDesk;
}
