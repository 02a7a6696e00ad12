import { ActForm, DayInput, type FormValues, payloadOf, SelectField } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function StopReviewClockForm() {
  const all = useStrings(strings);
  const words = all.stopReviewClock;
  const initial = { kind: '' };
  return (
    <ActForm act="stopReviewClock" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="kind"
        label={words.kind}
        options={[
          { value: 'supplement', label: words.o_kind_supplement },
          { value: 'consultation', label: words.o_kind_consultation },
          { value: 'site-visit', label: words.o_kind_site_visit },
          { value: 'meeting', label: words.o_kind_meeting },
          { value: 'agency', label: words.o_kind_agency },
        ]}
      />
    </ActForm>
  );
}
