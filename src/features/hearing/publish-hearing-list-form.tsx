import { ActForm, DayInput, type FormValues, PapersField, payloadOf } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function PublishHearingListForm() {
  const all = useStrings(strings);
  const initial = { papers: [] };
  return (
    <ActForm act="publishHearingList" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />

      <PapersField name="papers" label={all.papers} kinds={['hearing-list']} />
    </ActForm>
  );
}
