import { ActForm, DayInput, type FormValues, PapersField, ProseField, payloadOf, TextField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function RecordStudyForm() {
  const all = useStrings(strings);
  const words = all.recordStudy;
  const initial = { studyUnit: '', papers: [], studyResult: '' };
  return (
    <ActForm act="recordStudy" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="studyUnit" label={words.studyUnit} />
      <ProseField name="studyResult" label={words.studyResult} />
      <PapersField name="papers" label={all.papers} kinds={['study-report']} />
    </ActForm>
  );
}
