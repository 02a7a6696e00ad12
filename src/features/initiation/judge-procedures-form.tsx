import { DeclaredForm } from '@/forms';
import { ProceduresSummary } from './procedures-summary';

/** Which of the conditional procedures apply, and what each brings in, before it is signed. */
export const JudgeProceduresForm = () => (
  <DeclaredForm
    act="judgeProcedures"
    summary={(payload) => <ProceduresSummary request={{ ...payload, type: 'judgeProcedures' }} />}
  />
);
