import { DeclaredForm } from '@/forms';
import { ApplicabilitySummary } from './applicability-summary';

/** Article 3 as questions; then the conclusion, to be signed. */
export const JudgeApplicabilityForm = () => (
  <DeclaredForm act="judgeApplicability" summary={(answers) => <ApplicabilitySummary answers={answers} />} />
);
