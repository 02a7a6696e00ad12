import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  payloadOf,
  RowsField,
  TextField,
  useActContext,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ otherApprovals, ...values }: FormValues) => ({
  ...payloadOf(values, {}),
  otherApprovals: Array.isArray(otherApprovals)
    ? otherApprovals.map((row) => payloadOf(row, { none: ['doneOn'] }))
    : [],
});

export function CheckOtherApprovalsForm() {
  const all = useStrings(strings);
  const words = all.checkOtherApprovals;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = { otherApprovals: facts.otherApprovals ?? [], papers: [] };
  return (
    <ActForm act="checkOtherApprovals" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField
        name="otherApprovals"
        label={words.otherApprovals}
        newRow={() => ({ body: '', dueUnder: '', doneOn: '' })}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.body`} label={words.otherApprovalsBody} />
              <TextField name={`${path}.dueUnder`} label={words.otherApprovalsDueUnder} />
              <DayInput name={`${path}.doneOn`} label={words.otherApprovalsDoneOn} />
            </div>
          </>
        )}
      </RowsField>
      <PapersField name="papers" label={all.papers} kinds={['congress-report']} />
    </ActForm>
  );
}
