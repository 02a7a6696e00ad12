import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  TextField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ reviewerRows, ...values }: FormValues) => ({
  ...payloadOf(values, {}),
  riskReviewers: Array.isArray(reviewerRows) ? reviewerRows.map((row) => row.name) : [],
});

export function ReviewRiskReportForm() {
  const all = useStrings(strings);
  const words = all.reviewRiskReport;
  const initial = { reviewerRows: [{ name: '' }], papers: [], riskReviewOpinion: '' };
  return (
    <ActForm act="reviewRiskReport" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField name="reviewerRows" label={words.reviewerRows} newRow={() => ({ name: '' })} min={1}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.reviewerRowsName} />
            </div>
          </>
        )}
      </RowsField>
      <ProseField name="riskReviewOpinion" label={words.riskReviewOpinion} />
      <PapersField name="papers" label={all.papers} kinds={['risk-review']} />
    </ActForm>
  );
}
