import type { PublicDesk } from '@/ports/public-entries';
import type { SendRequest } from './http-matter-api';
import { httpOpinionDesk } from './http-opinion-desk';
import { httpQuestionnaireDesk } from './http-questionnaire-desk';

/** The desk of the public site over HTTP. */
export const httpPublicDesk = (base: URL, send: SendRequest): PublicDesk => ({
  opinions: httpOpinionDesk(base, send),
  questionnaire: httpQuestionnaireDesk(base, send),
});
