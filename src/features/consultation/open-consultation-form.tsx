import {
  ActForm,
  ChecksField,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  useActContext,
} from '@/act-form';
import { addDays } from '@/core/kernel';
import { inForceOn } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['shorteningReason'] });

export function OpenConsultationForm() {
  const all = useStrings(strings);
  const words = all.openConsultation;
  const { law, today } = useActContext();
  const language = useLanguage();
  const least = addDays(today, inForceOn(law.profile.params.consultationMinDays, today)?.value ?? 30);
  const initial = {
    until: '',
    noticeChannels: [],
    noticeFields: [],
    papers: [],
    shorteningReason: '',
  };
  return (
    <ActForm act="openConsultation" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <DayInput name="until" label={words.until} hint={words.untilHint(formatDay(least, language))} />
      <ChecksField
        name="noticeChannels"
        label={words.noticeChannels}
        options={[
          { value: 'government-site', label: words.o_noticeChannels_government_site },
          { value: 'new-media', label: words.o_noticeChannels_new_media },
          { value: 'newspaper', label: words.o_noticeChannels_newspaper },
          { value: 'radio-tv', label: words.o_noticeChannels_radio_tv },
          { value: 'hotline', label: words.o_noticeChannels_hotline },
          { value: 'letter', label: words.o_noticeChannels_letter },
          { value: 'email', label: words.o_noticeChannels_email },
          { value: 'on-site', label: words.o_noticeChannels_on_site },
        ]}
      />
      <ChecksField
        name="noticeFields"
        label={words.noticeFields}
        options={[
          { value: 'draft', label: words.o_noticeFields_draft },
          { value: 'explanation', label: words.o_noticeFields_explanation },
          { value: 'channels', label: words.o_noticeFields_channels },
          { value: 'period', label: words.o_noticeFields_period },
          { value: 'contact', label: words.o_noticeFields_contact },
        ]}
      />
      <ProseField name="shorteningReason" label={words.shorteningReason} />
      <PapersField name="papers" label={all.papers} kinds={['consultation-notice', 'draft', 'explanation']} />
    </ActForm>
  );
}
