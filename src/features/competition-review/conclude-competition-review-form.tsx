import { ActForm, DayInput, type FormValues, PapersField, payloadOf, SelectField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ConcludeCompetitionReviewForm() {
  const all = useStrings(strings);
  const words = all.concludeCompetitionReview;
  const initial = { papers: [], competitionConclusion: '' };
  return (
    <ActForm act="concludeCompetitionReview" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="competitionConclusion"
        label={words.competitionConclusion}
        options={[
          { value: 'consistent', label: words.o_competitionConclusion_consistent },
          { value: 'exception', label: words.o_competitionConclusion_exception },
          { value: 'inconsistent', label: words.o_competitionConclusion_inconsistent },
        ]}
      />
      <PapersField name="papers" label={all.papers} kinds={['competition-conclusion']} />
    </ActForm>
  );
}
