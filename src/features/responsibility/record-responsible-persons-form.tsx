import {
  ActForm,
  DayInput,
  type FormValues,
  payloadOf,
  RowsField,
  SelectField,
  TextField,
  useActContext,
} from '@/act-form';
import { performedSteps, stageWords } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ responsiblePersons, ...values }: FormValues) => ({
  ...payloadOf(values, {}),
  responsiblePersons: Array.isArray(responsiblePersons) ? responsiblePersons.map((row) => payloadOf(row, {})) : [],
});

export function RecordResponsiblePersonsForm() {
  const all = useStrings(strings);
  const words = all.recordResponsiblePersons;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const tongue = useLanguage() === 'zh-CN' ? 'zh' : 'en';
  const performed = performedSteps(facts);
  const steps = performed.map((stage) => ({ value: stage, label: stageWords[stage][tongue] }));
  const initial = {
    responsiblePersons:
      facts.responsiblePersons ?? performed.map((stage) => ({ stage, name: '', role: '', unit: '', on: '' })),
  };
  return (
    <ActForm act="recordResponsiblePersons" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField
        name="responsiblePersons"
        label={words.responsiblePersons}
        newRow={() => ({ stage: '', name: '', role: '', unit: '', on: '' })}
        min={1}
      >
        {(path) => (
          <div className="act-row">
            <SelectField name={`${path}.stage`} label={words.responsiblePersonsStage} options={steps} />
            <TextField name={`${path}.name`} label={words.responsiblePersonsName} />
            <TextField name={`${path}.role`} label={words.responsiblePersonsRole} />
            <TextField name={`${path}.unit`} label={words.responsiblePersonsUnit} />
            <DayInput name={`${path}.on`} label={words.responsiblePersonsOn} />
          </div>
        )}
      </RowsField>
    </ActForm>
  );
}
