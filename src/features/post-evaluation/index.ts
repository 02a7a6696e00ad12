export { JudgePostEvaluationForm } from './judge-post-evaluation-form';
export { PlanPostEvaluationForm } from './plan-post-evaluation-form';
export { ReportPostEvaluationForm } from './report-post-evaluation-form';
