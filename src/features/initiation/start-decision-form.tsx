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

const toPayload = ({ coUnitRows, ...values }: FormValues) =>
  payloadOf(
    { ...values, coUnits: Array.isArray(coUnitRows) ? coUnitRows.map((row) => row.unit) : [] },
    { drop: ['handleBy'] },
  );

export function StartDecisionForm() {
  const all = useStrings(strings);
  const words = all.startDecision;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    leadUnit: facts.leadUnit ?? '',
    coUnitRows: (facts.coUnits ?? []).map((unit) => ({ unit })),
    papers: [],
    handleBy: '',
  };
  return (
    <ActForm act="startDecision" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="leadUnit" label={words.leadUnit} hint={words.leadUnitHint} />
      <RowsField name="coUnitRows" label={words.coUnitRows} newRow={() => ({ unit: '' })}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.unit`} label={words.coUnitRowsUnit} />
            </div>
          </>
        )}
      </RowsField>
      <DayInput name="handleBy" label={words.handleBy} />
      <PapersField name="papers" label={all.papers} kinds={['start-decision']} />
    </ActForm>
  );
}
