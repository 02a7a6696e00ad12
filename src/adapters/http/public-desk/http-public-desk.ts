import type { SendRequest } from '@/adapters/http';
import type { PublicDesk } from '@/ports/public-entries';
import { httpEnrolmentDesk } from './http-enrolment-desk';
import { httpLedgerDesk } from './http-ledger-desk';
import { httpOpinionDesk } from './http-opinion-desk';
import { httpQuestionnaireDesk } from './http-questionnaire-desk';

/** The desk of the public site over HTTP. */
export const httpPublicDesk = (base: URL, send: SendRequest): PublicDesk => ({
  opinions: httpOpinionDesk(base, send),
  ledger: httpLedgerDesk(base, send),
  questionnaire: httpQuestionnaireDesk(base, send),
  enrolment: httpEnrolmentDesk(base, send),
});
