import { ActForm, DayInput, type FormValues, PapersField, payloadOf, YesNoField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function PublishParticipationReportForm() {
  const all = useStrings(strings);
  const words = all.publishParticipationReport;
  const initial = { papers: [], published: null };
  return (
    <ActForm act="publishParticipationReport" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <YesNoField name="published" label={words.published} />
      <PapersField name="papers" label={all.papers} kinds={['participation-report']} />
    </ActForm>
  );
}
