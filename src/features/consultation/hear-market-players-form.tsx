import { ActForm, DayInput, type FormValues, ProseField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function HearMarketPlayersForm() {
  const all = useStrings(strings);
  const words = all.hearMarketPlayers;
  const initial = { summary: '' };
  return (
    <ActForm act="hearMarketPlayers" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="summary" label={words.summary} />
    </ActForm>
  );
}
