import {
  ActForm,
  DayInput,
  type FormValues,
  LawQuotes,
  RowsField,
  TextField,
  useActContext,
  YesNoField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ groupRows, basisArticle, basisLevel, basisReview, ...values }: FormValues) => ({
  ...values,
  specificGroups: Array.isArray(groupRows) ? groupRows.map((row) => row.group) : [],
  nonPublicBasis: basisArticle ? { article: basisArticle, level: basisLevel, reviewOn: basisReview } : null,
});

export function JudgeFeaturesForm() {
  const all = useStrings(strings);
  const words = all.judgeFeatures;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    directInterest: facts.directInterest ?? null,
    wideDisagreement: facts.wideDisagreement ?? null,
    majorEconomic: facts.majorEconomic ?? null,
    majorLivelihood: facts.majorLivelihood ?? null,
    widelyFollowed: facts.widelyFollowed ?? null,
    nationalSecurityOrLifeline: facts.nationalSecurityOrLifeline ?? null,
    groupRows: (facts.specificGroups ?? []).map((group) => ({ group })),
    basisArticle: '',
    basisLevel: '',
    basisReview: '',
  };
  return (
    <ActForm act="judgeFeatures" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <LawQuotes rules={['D713/16.1/choice', 'D713/14.3/groups', 'D713/14.1/non-public-basis']} />
      <YesNoField name="directInterest" label={words.directInterest} />
      <YesNoField name="wideDisagreement" label={words.wideDisagreement} />
      <YesNoField name="majorEconomic" label={words.majorEconomic} />
      <YesNoField name="majorLivelihood" label={words.majorLivelihood} />
      <YesNoField name="widelyFollowed" label={words.widelyFollowed} />
      <YesNoField name="nationalSecurityOrLifeline" label={words.nationalSecurityOrLifeline} />
      <RowsField name="groupRows" label={words.groupRows} newRow={() => ({ group: '' })}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.group`} label={words.groupRowsGroup} />
            </div>
          </>
        )}
      </RowsField>
      <TextField name="basisArticle" label={words.basisArticle} />
      <TextField name="basisLevel" label={words.basisLevel} />
      <DayInput name="basisReview" label={words.basisReview} />
    </ActForm>
  );
}
