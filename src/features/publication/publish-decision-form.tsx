import {
  ActForm,
  ChecksField,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  TextField,
} from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) =>
  payloadOf(values, { drop: ['interpretation', 'interpretationWays'], none: ['adoptionNoteOn', 'interpretationOn'] });

export function PublishDecisionForm() {
  const all = useStrings(strings);
  const words = all.publishDecision;
  const initial = {
    adoptionNoteOn: '',
    interpretationOn: '',
    papers: [],
    publicationChannels: [],
    decisionNo: '',
    interpretationWays: [],
    interpretation: '',
  };
  return (
    <ActForm act="publishDecision" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ChecksField
        name="publicationChannels"
        label={words.publicationChannels}
        options={[
          { value: 'gazette', label: words.o_publicationChannels_gazette },
          { value: 'site', label: words.o_publicationChannels_site },
          { value: 'newspaper', label: words.o_publicationChannels_newspaper },
          { value: 'radio-tv', label: words.o_publicationChannels_radio_tv },
          { value: 'new-media', label: words.o_publicationChannels_new_media },
          { value: 'press-conference', label: words.o_publicationChannels_press_conference },
        ]}
      />
      <TextField name="decisionNo" label={words.decisionNo} />
      <DayInput name="adoptionNoteOn" label={words.adoptionNoteOn} />
      <DayInput name="interpretationOn" label={words.interpretationOn} />
      <ChecksField
        name="interpretationWays"
        label={words.interpretationWays}
        options={[
          { value: 'press-conference', label: words.o_interpretationWays_press_conference },
          { value: 'interview', label: words.o_interpretationWays_interview },
          { value: 'article', label: words.o_interpretationWays_article },
          { value: 'other', label: words.o_interpretationWays_other },
        ]}
      />
      <ProseField name="interpretation" label={words.interpretation} />
      <PapersField name="papers" label={all.papers} kinds={['published-text', 'adoption-note', 'interpretation']} />
    </ActForm>
  );
}
