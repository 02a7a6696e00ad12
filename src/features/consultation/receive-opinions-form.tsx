import { ActForm, DayInput, type FormValues, NumberField, payloadOf, TextField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ReceiveOpinionsForm() {
  const all = useStrings(strings);
  const words = all.receiveOpinions;
  const initial = { channel: '', rows: null, persons: null, digest: '' };
  return (
    <ActForm act="receiveOpinions" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <TextField name="channel" label={words.channel} />
      <NumberField name="rows" label={words.rows} min={0} />
      <NumberField name="persons" label={words.persons} min={0} />
      <TextField name="digest" label={words.digest} hint={words.digestHint} />
    </ActForm>
  );
}
