import {
  ActForm,
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
import { strings } from './strings';

const toPayload = ({ dispute, ...values }: FormValues) => ({
  ...payloadOf(values, {}),
  unitsTouched: Array.isArray(values.unitReplies) ? values.unitReplies.map((row) => row.unit) : [],
  unitReplies: values.unitReplies,
  dispute: (dispute as { points: string }).points ? dispute : null,
}); // the dispute is an object of this form's own initial values;

export function ConsultUnitsForm() {
  const all = useStrings(strings);
  const words = all.consultUnits;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    unitReplies: facts.unitReplies ?? (facts.coUnits ?? []).map((unit) => ({ unit, reply: '', agreed: null })),
    dispute: facts.dispute ?? { points: '', others: '', own: '', reasons: '', basis: '' },
    papers: [],
  };
  return (
    <ActForm act="consultUnits" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField name="unitReplies" label={words.unitReplies} newRow={() => ({ unit: '', reply: '', agreed: null })}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.unit`} label={words.unitRepliesUnit} />
              <ProseField name={`${path}.reply`} label={words.unitRepliesReply} />
              <YesNoField name={`${path}.agreed`} label={words.unitRepliesAgreed} />
            </div>
          </>
        )}
      </RowsField>
      <ProseField name="dispute.points" label={words.disputePoints} />
      <ProseField name="dispute.others" label={words.disputeOthers} />
      <ProseField name="dispute.own" label={words.disputeOwn} />
      <ProseField name="dispute.reasons" label={words.disputeReasons} />
      <ProseField name="dispute.basis" label={words.disputeBasis} />
      <PapersField name="papers" label={all.papers} kinds={['unit-opinions']} />
    </ActForm>
  );
}
