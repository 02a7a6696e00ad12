import {
  ActForm,
  DayInput,
  type FormValues,
  NumberField,
  PapersField,
  ProseField,
  payloadOf,
  SelectField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function RecordSurveyForm() {
  const all = useStrings(strings);
  const words = all.recordSurvey;
  const initial = { papers: [], kind: '', people: null, summary: '' };
  return (
    <ActForm act="recordSurvey" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="kind"
        label={words.kind}
        options={[
          { value: 'site-visit', label: words.o_kind_site_visit },
          { value: 'written', label: words.o_kind_written },
          { value: 'questionnaire', label: words.o_kind_questionnaire },
          { value: 'poll', label: words.o_kind_poll },
        ]}
      />
      <NumberField name="people" label={words.people} min={0} />
      <ProseField name="summary" label={words.summary} />
      <PapersField name="papers" label={all.papers} kinds={['survey-report']} />
    </ActForm>
  );
}
