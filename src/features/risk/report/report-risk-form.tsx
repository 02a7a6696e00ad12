import { DeclaredForm } from '@/forms';
import { RiskWeighting } from './risk-weighting';

/** The report as declared; the weights of the risks may follow from judgements in pairs. */
export const ReportRiskForm = () => <DeclaredForm act="reportRisk" own={{ riskWeighting: <RiskWeighting /> }} />;
