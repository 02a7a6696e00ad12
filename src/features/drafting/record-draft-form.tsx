import { DeclaredForm } from '@/forms';
import { ClausesField } from './clauses/clauses-field';
import { textDigest } from './text-digest';

/** The same clauses are the same draft. */
const digested = ({ draftClauses }: Readonly<Record<string, unknown>>) => ({
  draftDigest: textDigest(JSON.stringify(draftClauses)),
});

/** The draft: its clauses are typed or taken from Word. */
export const RecordDraftForm = () => (
  <DeclaredForm act="recordDraft" computed={digested} own={{ draftClauses: <ClausesField name="draftClauses" /> }} />
);
