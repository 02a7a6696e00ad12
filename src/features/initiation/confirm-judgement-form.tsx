import {
  ActForm,
  DayInput,
  type FormValues,
  LawQuotes,
  ProseField,
  payloadOf,
  SelectField,
  useActContext,
} from '@/act-form';
import { judgementNames, valueWords } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ConfirmJudgementForm() {
  const all = useStrings(strings);
  const words = all.confirmJudgement;
  const tongue = useLanguage() === 'zh-CN' ? 'zh' : 'en';
  const { today } = useActContext();
  return (
    <ActForm act="confirmJudgement" initial={{ on: today, judgement: '', because: '' }} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <LawQuotes rules={['D713/14.1/heard', 'D713/19.1/judgement', 'D713/22.1/judgement']} />
      <SelectField
        name="judgement"
        label={words.judgement}
        options={judgementNames.map((value) => ({
          value,
          label: valueWords('judgement', value)?.[tongue] ?? value,
        }))}
      />
      <ProseField name="because" label={words.because} />
    </ActForm>
  );
}
