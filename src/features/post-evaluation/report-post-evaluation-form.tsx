import {
  ActForm,
  ChecksField,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  SelectField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['evaluationAdvice'] });

export function ReportPostEvaluationForm() {
  const all = useStrings(strings);
  const words = all.reportPostEvaluation;
  const initial = {
    evaluationParticipants: [],
    evaluationSections: [],
    evaluationAdvice: '',
    evaluationSummary: '',
    papers: [],
  };
  return (
    <ActForm act="reportPostEvaluation" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ChecksField
        name="evaluationParticipants"
        label={words.evaluationParticipants}
        options={[
          { value: 'public', label: words.o_evaluationParticipants_public },
          { value: 'deputies', label: words.o_evaluationParticipants_deputies },
          { value: 'cppcc', label: words.o_evaluationParticipants_cppcc },
          { value: 'peoples-organisations', label: words.o_evaluationParticipants_peoples_organisations },
          { value: 'grassroots', label: words.o_evaluationParticipants_grassroots },
          { value: 'social-organisations', label: words.o_evaluationParticipants_social_organisations },
        ]}
      />
      <ChecksField
        name="evaluationSections"
        label={words.evaluationSections}
        options={[
          { value: 'basics', label: words.o_evaluationSections_basics },
          { value: 'content', label: words.o_evaluationSections_content },
          { value: 'problems', label: words.o_evaluationSections_problems },
          { value: 'advice', label: words.o_evaluationSections_advice },
          { value: 'others', label: words.o_evaluationSections_others },
        ]}
      />
      <SelectField
        name="evaluationAdvice"
        label={words.evaluationAdvice}
        options={[
          { value: 'continue', label: words.o_evaluationAdvice_continue },
          { value: 'adjust', label: words.o_evaluationAdvice_adjust },
          { value: 'end', label: words.o_evaluationAdvice_end },
        ]}
      />
      <ProseField name="evaluationSummary" label={words.evaluationSummary} />
      <PapersField name="papers" label={all.papers} kinds={['evaluation-report']} />
    </ActForm>
  );
}
