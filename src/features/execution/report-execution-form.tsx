import {
  ActForm,
  DayInput,
  type FormValues,
  NumberField,
  PapersField,
  ProseField,
  payloadOf,
  YesNoField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ReportExecutionForm() {
  const all = useStrings(strings);
  const words = all.reportExecution;
  const initial = {
    progress: null,
    summary: '',
    problemsFound: null,
    commentsReceived: null,
    papers: [],
  };
  return (
    <ActForm act="reportExecution" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <NumberField name="progress" label={words.progress} min={0} max={100} />
      <ProseField name="summary" label={words.summary} />
      <YesNoField name="problemsFound" label={words.problemsFound} />
      <YesNoField name="commentsReceived" label={words.commentsReceived} />
      <PapersField name="papers" label={all.papers} kinds={['execution-report']} />
    </ActForm>
  );
}
