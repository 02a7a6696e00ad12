import {
  ActForm,
  ChecksField,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  SelectField,
  TextField,
  useActContext,
  YesNoField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function HoldHearingForm() {
  const all = useStrings(strings);
  const words = all.holdHearing;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    hearingSpeakers: (facts.hearingServed ?? []).map(({ name, side }) => ({
      name,
      side,
      stance: '',
      statement: '',
      signed: '',
    })),
    papers: [],
    hearingHost: '',
    hearingSteps: [],
    hearingPublic: null,
  };
  return (
    <ActForm act="holdHearing" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="hearingHost" label={words.hearingHost} />
      <ChecksField
        name="hearingSteps"
        label={words.hearingSteps}
        options={[
          { value: 'presentation', label: words.o_hearingSteps_presentation },
          { value: 'statements', label: words.o_hearingSteps_statements },
          { value: 'confirmation', label: words.o_hearingSteps_confirmation },
        ]}
      />
      <YesNoField name="hearingPublic" label={words.hearingPublic} />
      <RowsField
        name="hearingSpeakers"
        label={words.hearingSpeakers}
        newRow={() => ({ name: '', side: '', stance: '', statement: '', signed: '' })}
        min={1}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.hearingSpeakersName} />
              <TextField name={`${path}.side`} label={words.hearingSpeakersSide} />
              <SelectField
                name={`${path}.stance`}
                label={words.hearingSpeakersStance}
                options={[
                  { value: 'oppose', label: words.o_hearingSpeakersStance_oppose },
                  { value: 'conditional', label: words.o_hearingSpeakersStance_conditional },
                  { value: 'support', label: words.o_hearingSpeakersStance_support },
                  { value: 'none', label: words.o_hearingSpeakersStance_none },
                ]}
              />
              <ProseField name={`${path}.statement`} label={words.hearingSpeakersStatement} />
              <SelectField
                name={`${path}.signed`}
                label={words.hearingSpeakersSigned}
                options={[
                  { value: 'signed', label: words.o_hearingSpeakersSigned_signed },
                  { value: 'refused', label: words.o_hearingSpeakersSigned_refused },
                  { value: 'no', label: words.o_hearingSpeakersSigned_no },
                ]}
              />
            </div>
          </>
        )}
      </RowsField>
      <PapersField name="papers" label={all.papers} kinds={['hearing-record']} />
    </ActForm>
  );
}
