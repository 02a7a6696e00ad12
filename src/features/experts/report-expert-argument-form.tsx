import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  SelectField,
  YesNoField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['expertMajorityReason'] });

export function ReportExpertArgumentForm() {
  const all = useStrings(strings);
  const words = all.reportExpertArgument;
  const initial = {
    papers: [],
    expertForm: '',
    expertLeaderAttended: null,
    expertMajorityFollowed: null,
    expertMajorityReason: '',
    expertAdoption: '',
  };
  return (
    <ActForm act="reportExpertArgument" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="expertForm"
        label={words.expertForm}
        options={[
          { value: 'meeting', label: words.o_expertForm_meeting },
          { value: 'written', label: words.o_expertForm_written },
          { value: 'commissioned', label: words.o_expertForm_commissioned },
        ]}
      />
      <YesNoField name="expertLeaderAttended" label={words.expertLeaderAttended} />
      <YesNoField name="expertMajorityFollowed" label={words.expertMajorityFollowed} />
      <ProseField name="expertMajorityReason" label={words.expertMajorityReason} />
      <ProseField name="expertAdoption" label={words.expertAdoption} />
      <PapersField name="papers" label={all.papers} kinds={['expert-report']} />
    </ActForm>
  );
}
