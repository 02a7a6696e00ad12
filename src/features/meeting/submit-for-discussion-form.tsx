import { ActForm, ChecksField, DayInput, type FormValues, PapersField, payloadOf, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function SubmitForDiscussionForm() {
  const all = useStrings(strings);
  const words = all.submitForDiscussion;
  const { dossier, today } = useActContext();
  const { facts } = dossier;
  const initial = {
    on: today,
    discussionPack: [
      'draft',
      'explanation',
      'legality-opinion',
      'discussion-application',
      ...(facts.unitReplies ? ['unit-opinions'] : []),
      ...(facts.legalityResponseOn ? ['legality-response'] : []),
      ...(facts.participationReportOn ? ['participation-report'] : []),
      ...(facts.expertReportOn ? ['expert-report'] : []),
      ...(facts.riskReportOn ? ['risk-report'] : []),
      ...(facts.competitionConcludedOn ? ['competition-conclusion'] : []),
    ],
    papers: [],
  };
  return (
    <ActForm act="submitForDiscussion" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ChecksField
        name="discussionPack"
        label={words.discussionPack}
        options={[
          { value: 'draft', label: words.o_discussionPack_draft },
          { value: 'explanation', label: words.o_discussionPack_explanation },
          { value: 'unit-opinions', label: words.o_discussionPack_unit_opinions },
          { value: 'legality-opinion', label: words.o_discussionPack_legality_opinion },
          { value: 'legality-response', label: words.o_discussionPack_legality_response },
          { value: 'discussion-application', label: words.o_discussionPack_discussion_application },
          { value: 'participation-report', label: words.o_discussionPack_participation_report },
          { value: 'expert-report', label: words.o_discussionPack_expert_report },
          { value: 'risk-report', label: words.o_discussionPack_risk_report },
          { value: 'competition-conclusion', label: words.o_discussionPack_competition_conclusion },
        ]}
      />
      <PapersField name="papers" label={all.papers} kinds={['discussion-application']} />
    </ActForm>
  );
}
