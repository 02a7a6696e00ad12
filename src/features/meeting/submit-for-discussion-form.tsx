import {
  ActForm,
  DayInput,
  type FormValues,
  kindsHeld,
  PaperKindsField,
  PapersField,
  payloadOf,
  useActContext,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

/** Kinds of paper this act asks for. */
const packKinds = [
  'draft',
  'explanation',
  'unit-opinions',
  'legality-opinion',
  'legality-response',
  'discussion-application',
  'participation-report',
  'expert-report',
  'risk-report',
  'competition-conclusion',
] as const;

const toPayload = (values: FormValues) => payloadOf(values, {});

export function SubmitForDiscussionForm() {
  const all = useStrings(strings);
  const words = all.submitForDiscussion;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    discussionPack: kindsHeld(facts, packKinds),
    papers: [],
  };
  return (
    <ActForm act="submitForDiscussion" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <PaperKindsField name="discussionPack" label={words.discussionPack} kinds={packKinds} />
      <PapersField name="papers" label={all.papers} kinds={['discussion-application']} />
    </ActForm>
  );
}
