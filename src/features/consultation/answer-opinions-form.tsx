import {
  ActForm,
  DayInput,
  type FormValues,
  NumberField,
  ProseField,
  payloadOf,
  RowsField,
  SelectField,
  TextField,
  useActContext,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ opinionThemes, ...values }: FormValues) => ({
  ...payloadOf(values, {}),
  opinionThemes: Array.isArray(opinionThemes)
    ? opinionThemes.map((row) => payloadOf(row, { none: ['clause', 'disposition', 'reason'] }))
    : [],
});

export function AnswerOpinionsForm() {
  const all = useStrings(strings);
  const words = all.answerOpinions;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    opinionThemes: facts.opinionThemes ?? [
      {
        theme: '',
        clause: '',
        rows: null,
        oppose: null,
        conditional: null,
        support: null,
        none: null,
        disposition: '',
        reason: '',
      },
    ],
  };
  return (
    <ActForm act="answerOpinions" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField
        name="opinionThemes"
        label={words.opinionThemes}
        newRow={() => ({
          theme: '',
          clause: '',
          rows: null,
          oppose: null,
          conditional: null,
          support: null,
          none: null,
          disposition: '',
          reason: '',
        })}
        min={1}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.theme`} label={words.opinionThemesTheme} />
              <TextField name={`${path}.clause`} label={words.opinionThemesClause} />
              <NumberField name={`${path}.rows`} label={words.opinionThemesRows} min={0} />
              <NumberField name={`${path}.oppose`} label={words.opinionThemesOppose} min={0} />
              <NumberField name={`${path}.conditional`} label={words.opinionThemesConditional} min={0} />
              <NumberField name={`${path}.support`} label={words.opinionThemesSupport} min={0} />
              <NumberField name={`${path}.none`} label={words.opinionThemesNone} min={0} />
              <SelectField
                name={`${path}.disposition`}
                label={words.opinionThemesDisposition}
                options={[
                  { value: 'adopted', label: words.o_opinionThemesDisposition_adopted },
                  { value: 'partly', label: words.o_opinionThemesDisposition_partly },
                  { value: 'not', label: words.o_opinionThemesDisposition_not },
                ]}
              />
              <ProseField name={`${path}.reason`} label={words.opinionThemesReason} />
            </div>
          </>
        )}
      </RowsField>
    </ActForm>
  );
}
