import {
  ActForm,
  DayInput,
  type FormValues,
  kindsHeld,
  PaperKindsField,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  TextField,
  useActContext,
  YesNoField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { procedureAccountOf } from './procedure-account';
import { strings } from './strings';

/** Kinds of paper this act asks for. */
const fileKinds = [
  'draft',
  'explanation',
  'basis-texts',
  'procedure-account',
  'unit-first-review',
  'participation-report',
  'hearing-record',
  'expert-report',
  'risk-report',
  'competition-conclusion',
] as const;

const toPayload = ({ procedureAccount, ...values }: FormValues) => ({
  ...payloadOf(values, {}),
  procedureAccount: Array.isArray(procedureAccount)
    ? procedureAccount.map((row) => payloadOf(row, { none: ['reason'] }))
    : [],
});

export function SubmitForLegalityReviewForm() {
  const all = useStrings(strings);
  const words = all.submitForLegalityReview;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    legalityFile: kindsHeld(facts, fileKinds),
    procedureAccount: procedureAccountOf(facts, all.submitForLegalityReview.names),
    papers: [],
  };
  return (
    <ActForm act="submitForLegalityReview" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <PaperKindsField name="legalityFile" label={words.legalityFile} kinds={fileKinds} />
      <RowsField
        name="procedureAccount"
        label={words.procedureAccount}
        newRow={() => ({ procedure: '', performed: null, reason: '' })}
        min={1}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.procedure`} label={words.procedureAccountProcedure} />
              <YesNoField name={`${path}.performed`} label={words.procedureAccountPerformed} />
              <ProseField name={`${path}.reason`} label={words.procedureAccountReason} />
            </div>
          </>
        )}
      </RowsField>
      <PapersField name="papers" label={all.papers} kinds={['review-request', 'procedure-account']} />
    </ActForm>
  );
}
