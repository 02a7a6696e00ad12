import {
  ActForm,
  ChecksField,
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

const toPayload = ({
  present,
  allChecked,
  operatorRows,
  exceptionGround,
  exceptionMilder,
  exceptionPeriod,
  ...values
}: FormValues) => ({
  ...payloadOf(values, {}),
  competitionAnswers:
    allChecked === true && Array.isArray(present)
      ? Array.from({ length: 19 }, (_, index) => present.includes(`i${index}`))
      : [],
  operatorsHeard: Array.isArray(operatorRows) ? operatorRows.map((row) => row.name) : [],
  competitionException: exceptionGround
    ? { ground: exceptionGround, noMilderWay: exceptionMilder, period: exceptionPeriod }
    : null,
});

export function RecordCompetitionFirstReviewForm() {
  const all = useStrings(strings);
  const words = all.recordCompetitionFirstReview;
  const { today } = useActContext();
  const initial = {
    on: today,
    operatorRows: [{ name: '' }],
    papers: [],
    present: [],
    allChecked: null,
    exceptionGround: '',
    exceptionMilder: '',
    exceptionPeriod: '',
  };
  return (
    <ActForm act="recordCompetitionFirstReview" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ChecksField
        name="present"
        label={words.present}
        options={[
          { value: 'i0', label: words.o_present_i0 },
          { value: 'i1', label: words.o_present_i1 },
          { value: 'i2', label: words.o_present_i2 },
          { value: 'i3', label: words.o_present_i3 },
          { value: 'i4', label: words.o_present_i4 },
          { value: 'i5', label: words.o_present_i5 },
          { value: 'i6', label: words.o_present_i6 },
          { value: 'i7', label: words.o_present_i7 },
          { value: 'i8', label: words.o_present_i8 },
          { value: 'i9', label: words.o_present_i9 },
          { value: 'i10', label: words.o_present_i10 },
          { value: 'i11', label: words.o_present_i11 },
          { value: 'i12', label: words.o_present_i12 },
          { value: 'i13', label: words.o_present_i13 },
          { value: 'i14', label: words.o_present_i14 },
          { value: 'i15', label: words.o_present_i15 },
          { value: 'i16', label: words.o_present_i16 },
          { value: 'i17', label: words.o_present_i17 },
          { value: 'i18', label: words.o_present_i18 },
        ]}
      />
      <YesNoField name="allChecked" label={words.allChecked} />
      <RowsField name="operatorRows" label={words.operatorRows} newRow={() => ({ name: '' })} min={1}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.operatorRowsName} />
            </div>
          </>
        )}
      </RowsField>
      <ProseField name="exceptionGround" label={words.exceptionGround} />
      <ProseField name="exceptionMilder" label={words.exceptionMilder} />
      <ProseField name="exceptionPeriod" label={words.exceptionPeriod} />
      <PapersField name="papers" label={all.papers} kinds={['competition-first-review']} />
    </ActForm>
  );
}
