import { ActForm, DayInput, type FormValues, ProseField, payloadOf, SelectField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function RegisterExecutionCommentForm() {
  const all = useStrings(strings);
  const words = all.registerExecutionComment;
  const initial = { channel: '', summary: '' };
  return (
    <ActForm act="registerExecutionComment" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="channel"
        label={words.channel}
        options={[
          { value: 'letter', label: words.o_channel_letter },
          { value: 'phone', label: words.o_channel_phone },
          { value: 'email', label: words.o_channel_email },
          { value: 'visit', label: words.o_channel_visit },
          { value: 'other', label: words.o_channel_other },
        ]}
      />
      <ProseField name="summary" label={words.summary} />
    </ActForm>
  );
}
