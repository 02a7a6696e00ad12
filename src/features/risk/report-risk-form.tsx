import {
  ActForm,
  DayInput,
  type FormValues,
  NumberField,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  SelectField,
  TextField,
  useActContext,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ departmentRows, authorRows, riskFactors, ...values }: FormValues) => ({
  ...payloadOf(values, { none: ['riskResponsePlan'] }),
  riskFactors: Array.isArray(riskFactors) ? riskFactors.map((row) => payloadOf(row, { none: ['owner', 'dueOn'] })) : [],
  riskDepartmentsHeard: Array.isArray(departmentRows) ? departmentRows.map((row) => row.unit) : [],
  riskAuthors: Array.isArray(authorRows) ? authorRows.map((row) => row.name) : [],
});

export function ReportRiskForm() {
  const all = useStrings(strings);
  const words = all.reportRisk;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    riskFactors: facts.riskFactors ?? [
      {
        name: '',
        family: '',
        p: null,
        q: null,
        w: null,
        measure: '',
        owner: '',
        dueOn: '',
        pAfter: null,
        qAfter: null,
      },
    ],
    departmentRows: [{ unit: '' }],
    authorRows: [{ name: '' }],
    papers: [],
    riskResponsePlan: '',
    riskGradeInitial: '',
    riskGradeExpected: '',
  };
  return (
    <ActForm act="reportRisk" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField
        name="riskFactors"
        label={words.riskFactors}
        newRow={() => ({
          name: '',
          family: '',
          p: null,
          q: null,
          w: null,
          measure: '',
          owner: '',
          dueOn: '',
          pAfter: null,
          qAfter: null,
        })}
        min={1}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.riskFactorsName} />
              <TextField name={`${path}.family`} label={words.riskFactorsFamily} />
              <NumberField name={`${path}.p`} label={words.riskFactorsP} min={0} max={1} step={0.05} />
              <NumberField name={`${path}.q`} label={words.riskFactorsQ} min={0} max={1} step={0.05} />
              <NumberField name={`${path}.w`} label={words.riskFactorsW} min={0} max={1} step={0.05} />
              <ProseField name={`${path}.measure`} label={words.riskFactorsMeasure} />
              <TextField name={`${path}.owner`} label={words.riskFactorsOwner} />
              <DayInput name={`${path}.dueOn`} label={words.riskFactorsDueOn} />
              <NumberField name={`${path}.pAfter`} label={words.riskFactorsPAfter} min={0} max={1} step={0.05} />
              <NumberField name={`${path}.qAfter`} label={words.riskFactorsQAfter} min={0} max={1} step={0.05} />
            </div>
          </>
        )}
      </RowsField>
      <RowsField name="departmentRows" label={words.departmentRows} newRow={() => ({ unit: '' })} min={1}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.unit`} label={words.departmentRowsUnit} />
            </div>
          </>
        )}
      </RowsField>
      <ProseField name="riskResponsePlan" label={words.riskResponsePlan} />
      <RowsField name="authorRows" label={words.authorRows} newRow={() => ({ name: '' })} min={1}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.authorRowsName} />
            </div>
          </>
        )}
      </RowsField>
      <SelectField
        name="riskGradeInitial"
        label={words.riskGradeInitial}
        options={[
          { value: 'high', label: words.o_riskGradeInitial_high },
          { value: 'medium', label: words.o_riskGradeInitial_medium },
          { value: 'low', label: words.o_riskGradeInitial_low },
        ]}
      />
      <SelectField
        name="riskGradeExpected"
        label={words.riskGradeExpected}
        options={[
          { value: 'high', label: words.o_riskGradeExpected_high },
          { value: 'medium', label: words.o_riskGradeExpected_medium },
          { value: 'low', label: words.o_riskGradeExpected_low },
        ]}
      />
      <PapersField name="papers" label={all.papers} kinds={['risk-report']} />
    </ActForm>
  );
}
