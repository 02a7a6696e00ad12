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
  useFormValue,
  YesNoField,
} from '@/act-form';
import { inForceOn } from '@/core/law';
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
  const { dossier, law, today } = useActContext();
  const { facts } = dossier;
  const { complex } = facts.expertJudgement ?? {};
  const { expertMin, expertMinComplex } = law.profile.params;
  const least = (inForceOn(complex ? expertMinComplex : expertMin, today) ?? inForceOn(expertMin, today))?.value;
  const initial = {
    expertPanel:
      facts.expertPanel ??
      Array.from({ length: least ?? 3 }, () => ({
        name: '',
        unit: '',
        field: '',
        fromPool: null,
        declaredOn: '',
        hasInterest: null,
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
        newRow={() => ({ name: '', unit: '', field: '', fromPool: null, declaredOn: '', hasInterest: null })}
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
      {least !== undefined && <Count least={least} />}
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

/** How many are named so far, against the number the law asks for. */
function Count({ least }: { readonly least: number }) {
  const words = useStrings(strings).appointExpertPanel;
  const panel = useFormValue('expertPanel');
  const named = Array.isArray(panel) ? panel.filter(({ name }) => typeof name === 'string' && name.trim() !== '') : [];
  return (
    <p className="hc-quiet" role="status">
      {`${named.length < least ? '▲ ' : ''}${words.count(named.length, least)}`}
    </p>
  );
}
