import type { OpenNotice } from '@/ports/open-api';
import { ExecutionCard } from './execution-card';
import { QuestionnaireResults } from './questionnaire-results';
import { ResultsCard } from './results-card';
import { VerifyCard } from './verify-card';

/** What came of a consultation: replies, answers, the decision and how it is carried out; and the way to verify it. */
export const Outcome = ({ notice }: { readonly notice: OpenNotice }) => (
  <>
    <QuestionnaireResults notice={notice} />
    <ResultsCard notice={notice} />
    {notice.execution && <ExecutionCard execution={notice.execution} />}
    {notice.hasSeal && <VerifyCard id={notice.id} />}
  </>
);
