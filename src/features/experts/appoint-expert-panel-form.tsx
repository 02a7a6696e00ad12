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

const toPayload = ({ itemRows, expertPanel, ...values }: FormValues) => ({
  ...payloadOf(values, { none: ['poolExceptionReason'] }),
  expertPanel: Array.isArray(expertPanel) ? expertPanel.map((row) => payloadOf(row, { none: ['declaredOn'] })) : [],
  expertItems: Array.isArray(itemRows) ? itemRows.map((row) => row.item) : [],
});

export function AppointExpertPanelForm() {
  const all = useStrings(strings);
  const words = all.appointExpertPanel;
  const { dossier, today } = useActContext();
  const { facts } = dossier;
  const initial = {
    on: today,
    expertPanel:
      facts.expertPanel ??
      Array.from({ length: facts.expertJudgement?.complex ? 5 : 3 }, () => ({
        name: '',
        unit: '',
        field: '',
        fromPool: true,
        declaredOn: today,
        hasInterest: false,
      })),
    itemRows: (facts.expertItems ?? all.appointExpertPanel.items.split('、')).map((item) => ({ item })),
    papers: [],
    poolExceptionReason: '',
    differingViewsSought: null,
  };
  return (
    <ActForm act="appointExpertPanel" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField
        name="expertPanel"
        label={words.expertPanel}
        newRow={() => ({ name: '', unit: '', field: '', fromPool: true, declaredOn: '', hasInterest: null })}
        min={1}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.expertPanelName} />
              <TextField name={`${path}.unit`} label={words.expertPanelUnit} />
              <TextField name={`${path}.field`} label={words.expertPanelField} />
              <YesNoField name={`${path}.fromPool`} label={words.expertPanelFromPool} />
              <DayInput name={`${path}.declaredOn`} label={words.expertPanelDeclaredOn} />
              <YesNoField name={`${path}.hasInterest`} label={words.expertPanelHasInterest} />
            </div>
          </>
        )}
      </RowsField>
      <ProseField name="poolExceptionReason" label={words.poolExceptionReason} />
      <YesNoField name="differingViewsSought" label={words.differingViewsSought} />
      <RowsField name="itemRows" label={words.itemRows} newRow={() => ({ item: '' })}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.item`} label={words.itemRowsItem} />
            </div>
          </>
        )}
      </RowsField>
      <PapersField name="papers" label={all.papers} kinds={['expert-list']} />
    </ActForm>
  );
}
