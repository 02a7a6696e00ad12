import {
  ActForm,
  ChecksField,
  DayInput,
  type FormValues,
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

const toPayload = ({ procedureAccount, ...values }: FormValues) => ({
  ...payloadOf(values, {}),
  procedureAccount: Array.isArray(procedureAccount)
    ? procedureAccount.map((row) => payloadOf(row, { none: ['reason'] }))
    : [],
});

export function SubmitForLegalityReviewForm() {
  const all = useStrings(strings);
  const words = all.submitForLegalityReview;
  const { dossier, today } = useActContext();
  const { facts } = dossier;
  const initial = {
    on: today,
    legalityFile: [
      'draft',
      'explanation',
      'basis-texts',
      'procedure-account',
      'unit-first-review',
      ...(facts.participationReportOn ? ['participation-report'] : []),
      ...(facts.hearingHeldOn ? ['hearing-record'] : []),
      ...(facts.expertReportOn ? ['expert-report'] : []),
      ...(facts.riskReportOn ? ['risk-report'] : []),
      ...(facts.competitionConcludedOn ? ['competition-conclusion'] : []),
    ],
    procedureAccount: procedureAccountOf(facts, all.submitForLegalityReview.names),
    papers: [],
  };
  return (
    <ActForm act="submitForLegalityReview" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ChecksField
        name="legalityFile"
        label={words.legalityFile}
        options={[
          { value: 'draft', label: words.o_legalityFile_draft },
          { value: 'explanation', label: words.o_legalityFile_explanation },
          { value: 'basis-texts', label: words.o_legalityFile_basis_texts },
          { value: 'procedure-account', label: words.o_legalityFile_procedure_account },
          { value: 'unit-first-review', label: words.o_legalityFile_unit_first_review },
          { value: 'participation-report', label: words.o_legalityFile_participation_report },
          { value: 'hearing-record', label: words.o_legalityFile_hearing_record },
          { value: 'expert-report', label: words.o_legalityFile_expert_report },
          { value: 'risk-report', label: words.o_legalityFile_risk_report },
          { value: 'competition-conclusion', label: words.o_legalityFile_competition_conclusion },
        ]}
      />
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
