import { ActForm, DayInput, type FormValues, PapersField, ProseField, payloadOf, YesNoField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['legalityNotFollowedReason'] });

export function RespondToLegalityOpinionForm() {
  const all = useStrings(strings);
  const words = all.respondToLegalityOpinion;
  const initial = {
    papers: [],
    legalityChanges: '',
    legalityFullyFollowed: null,
    legalityNotFollowedReason: '',
  };
  return (
    <ActForm act="respondToLegalityOpinion" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="legalityChanges" label={words.legalityChanges} />
      <YesNoField name="legalityFullyFollowed" label={words.legalityFullyFollowed} />
      <ProseField name="legalityNotFollowedReason" label={words.legalityNotFollowedReason} />
      <PapersField name="papers" label={all.papers} kinds={['legality-response']} />
    </ActForm>
  );
}
