export { JudgeApplicabilityForm } from './judge-applicability-form';
export { JudgeProceduresForm } from './judge-procedures-form';
