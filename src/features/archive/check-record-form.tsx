import {
  ActForm,
  DayInput,
  type FormValues,
  NumberField,
  ProseField,
  payloadOf,
  RowsField,
  useActContext,
  YesNoField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ corrections, ...values }: FormValues) => ({
  ...payloadOf(values, {}),
  corrections: Array.isArray(corrections) ? corrections.map((row) => payloadOf(row, {})) : [],
});

export function CheckRecordForm() {
  const all = useStrings(strings);
  const words = all.checkRecord;
  const { dossier } = useActContext();
  const initial = { corrections: [] };
  return (
    <ActForm act="checkRecord" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField
        name="corrections"
        label={words.corrections}
        newRow={() => ({ entry: null, reason: '', originalKept: null })}
      >
        {(path) => (
          <div className="act-row">
            <NumberField name={`${path}.entry`} label={words.correctionsEntry} min={1} max={dossier.version} />
            <ProseField name={`${path}.reason`} label={words.correctionsReason} />
            <YesNoField name={`${path}.originalKept`} label={words.correctionsOriginalKept} />
          </div>
        )}
      </RowsField>
    </ActForm>
  );
}
