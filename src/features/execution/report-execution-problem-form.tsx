import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  SelectField,
  TextField,
  useActContext,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ReportExecutionProblemForm() {
  const all = useStrings(strings);
  const words = all.reportExecutionProblem;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    name: facts.executionProblems?.find(({ reportedOn }) => reportedOn === null)?.name ?? '',
    kind: '',
    foundOn: '',
    summary: '',
    papers: [],
  };
  return (
    <ActForm act="reportExecutionProblem" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="name" label={words.name} />
      <SelectField
        name="kind"
        label={words.kind}
        options={[
          { value: 'problem', label: words.o_kind_problem },
          { value: 'major-change', label: words.o_kind_major_change },
          { value: 'force-majeure', label: words.o_kind_force_majeure },
        ]}
      />
      <DayInput name="foundOn" label={words.foundOn} />
      <ProseField name="summary" label={words.summary} />
      <PapersField name="papers" label={all.papers} kinds={['problem-report']} />
    </ActForm>
  );
}
