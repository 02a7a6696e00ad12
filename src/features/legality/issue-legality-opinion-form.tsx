import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  SelectField,
  TextField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ noNationalRule, legalRisk, counselOpinions, ...values }: FormValues) => ({
  ...payloadOf(values, { none: ['shortReviewReason'] }),
  counselOpinions: Array.isArray(counselOpinions)
    ? counselOpinions.map((row) => payloadOf(row, { none: ['signedOn'] }))
    : [],
  exploratoryReform: noNationalRule ? { noNationalRule, legalRisk } : null,
});

export function IssueLegalityOpinionForm() {
  const all = useStrings(strings);
  const words = all.issueLegalityOpinion;
  const initial = {
    legalityHeadings: { power: '', procedure: '', content: '' },
    counselOpinions: [{ name: '', opinion: '', signedOn: '' }],
    papers: [],
    legalityOutcome: '',
    noNationalRule: '',
    legalRisk: '',
    shortReviewReason: '',
  };
  return (
    <ActForm act="issueLegalityOpinion" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="legalityHeadings.power" label={words.legalityHeadingsPower} />
      <ProseField name="legalityHeadings.procedure" label={words.legalityHeadingsProcedure} />
      <ProseField name="legalityHeadings.content" label={words.legalityHeadingsContent} />
      <SelectField
        name="legalityOutcome"
        label={words.legalityOutcome}
        options={[
          { value: 'agree', label: words.o_legalityOutcome_agree },
          { value: 'submit-with-risk', label: words.o_legalityOutcome_submit_with_risk },
          { value: 'adjust-then-submit', label: words.o_legalityOutcome_adjust_then_submit },
          { value: 'return-for-procedure', label: words.o_legalityOutcome_return_for_procedure },
          { value: 'do-not-submit', label: words.o_legalityOutcome_do_not_submit },
        ]}
      />
      <RowsField
        name="counselOpinions"
        label={words.counselOpinions}
        newRow={() => ({ name: '', opinion: '', signedOn: '' })}
        min={1}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.counselOpinionsName} />
              <ProseField name={`${path}.opinion`} label={words.counselOpinionsOpinion} />
              <DayInput name={`${path}.signedOn`} label={words.counselOpinionsSignedOn} />
            </div>
          </>
        )}
      </RowsField>
      <ProseField name="noNationalRule" label={words.noNationalRule} />
      <ProseField name="legalRisk" label={words.legalRisk} />
      <ProseField name="shortReviewReason" label={words.shortReviewReason} />
      <PapersField name="papers" label={all.papers} kinds={['legality-opinion', 'counsel-opinion']} />
    </ActForm>
  );
}
