import { inForceOn, riskFields } from '@/core/law';
import {
  DayInput,
  type FormStep,
  type FormValues,
  ProseField,
  RowsField,
  SelectField,
  StepsForm,
  TextField,
  useActContext,
  YesNoField,
} from '@/forms';
import { useStrings } from '@/i18n';
import { ProceduresSummary } from './procedures-summary';
import { strings } from './strings';

interface Judged {
  readonly applies?: unknown;
  readonly because?: unknown;
}

const isJudged = (value: unknown): boolean => {
  const { applies, because } = (value ?? {}) as Judged; // an object of this form's own initial values
  return typeof applies === 'boolean' && typeof because === 'string' && because.trim() !== '';
};

const toPayload = ({ hearing, riskListClass, ...values }: FormValues) => {
  const { compulsoryUnder, ...judged } = hearing as { readonly compulsoryUnder: string }; // of this form's own initial values
  return {
    ...values,
    ...(typeof riskListClass === 'string' &&
      riskListClass !== '' && { riskListClass: riskListClass === 'none' ? null : riskListClass }),
    hearing: { ...judged, compulsoryUnder: compulsoryUnder || null },
  };
};

/** What stands judged on record, to be judged anew. */
const judgedBefore = (judgement: { readonly applies: boolean; readonly because: string | null } | undefined) => ({
  applies: judgement?.applies ?? null,
  because: judgement?.because ?? '',
});

/** Which of the conditional procedures apply, one at a time with the article, and why: silence is no answer. */
export function JudgeProceduresForm() {
  const all = useStrings(strings);
  const words = all.judgeProcedures;
  const { today, law, dossier } = useActContext();
  const { facts } = dossier;
  const asksListClass = inForceOn(law.profile.params.riskRequiredFor, today) !== undefined;
  const initial = {
    participation: judgedBefore(facts.participationJudgement),
    hearing: {
      ...judgedBefore(facts.hearingJudgement),
      compulsoryUnder: facts.hearingJudgement?.compulsoryUnder ?? '',
    },
    experts: { ...judgedBefore(facts.expertJudgement), complex: facts.expertJudgement?.complex ?? null },
    competition: judgedBefore(facts.competitionJudgement),
    risks:
      facts.riskJudgements?.map(({ field, applies, because }) => ({ field, applies, because: because ?? '' })) ??
      riskFields.filter((field) => field !== 'other').map((field) => ({ field, applies: null, because: '' })),
    riskListClass: facts.riskListClass ?? (facts.riskListClass === null ? 'none' : ''),
  };
  const steps: readonly FormStep[] = [
    {
      title: words.participationTitle,
      rules: ['D713/14.1/heard', 'D713/14.1/non-public-basis'],
      fields: ['participation'],
      isAnswered: ({ participation }) => isJudged(participation),
      content: (
        <>
          <YesNoField name="participation.applies" label={words.participationApplies} />
          <ProseField
            name="participation.because"
            label={words.participationBecause}
            hint={words.participationBecauseHint}
          />
        </>
      ),
    },
    {
      title: words.hearingTitle,
      rules: ['D713/16.1/compulsory-check', 'D713/16.1/choice', 'XJ/18/compulsory', 'GDH/3/hearing-flag'],
      fields: ['hearing'],
      isAnswered: ({ hearing }) => isJudged(hearing),
      content: (
        <>
          <YesNoField name="hearing.applies" label={words.hearingApplies} />
          <ProseField name="hearing.because" label={words.hearingBecause} hint={words.hearingBecauseHint} />
          <TextField name="hearing.compulsoryUnder" label={words.hearingCompulsoryUnder} />
        </>
      ),
    },
    {
      title: words.expertsTitle,
      rules: ['D713/19.1/judgement', 'HLJ/24/five'],
      fields: ['experts'],
      isAnswered: ({ experts }) => isJudged(experts),
      content: (
        <>
          <YesNoField name="experts.applies" label={words.expertsApplies} />
          <ProseField name="experts.because" label={words.expertsBecause} hint={words.expertsBecauseHint} />
          <YesNoField name="experts.complex" label={words.expertsComplex} />
        </>
      ),
    },
    {
      title: words.risksTitle,
      rules: ['D713/22.1/judgement', 'AH/24/compulsory-list'],
      fields: ['risks', 'riskListClass'],
      isAnswered: ({ risks }) => Array.isArray(risks) && risks.every(isJudged),
      content: (
        <>
          <RowsField
            name="risks"
            label={words.risks}
            newRow={() => ({ field: 'other', applies: null, because: '' })}
            min={5}
          >
            {(path) => (
              <div className="act-row">
                <SelectField
                  name={`${path}.field`}
                  label={words.risksField}
                  options={[
                    { value: 'social-stability', label: words.o_risksField_social_stability },
                    { value: 'public-safety', label: words.o_risksField_public_safety },
                    { value: 'ecology', label: words.o_risksField_ecology },
                    { value: 'public-finance', label: words.o_risksField_public_finance },
                    { value: 'public-opinion', label: words.o_risksField_public_opinion },
                    { value: 'other', label: words.o_risksField_other },
                  ]}
                />
                <YesNoField name={`${path}.applies`} label={words.risksApplies} />
                <ProseField name={`${path}.because`} label={words.risksBecause} />
              </div>
            )}
          </RowsField>
          {asksListClass && (
            <SelectField
              name="riskListClass"
              label={words.riskListClass}
              options={[
                { value: 'plans-and-boundaries', label: words.o_riskListClass_plans },
                { value: 'industrial-policy-and-prices', label: words.o_riskListClass_prices },
                { value: 'public-interest-policies-and-reforms', label: words.o_riskListClass_reforms },
                { value: 'resource-policies', label: words.o_riskListClass_resources },
                { value: 'public-projects', label: words.o_riskListClass_projects },
                { value: 'others', label: words.o_riskListClass_others },
                { value: 'none', label: words.o_riskListClass_none },
              ]}
            />
          )}
        </>
      ),
    },
    {
      title: words.competitionTitle,
      rules: ['D713/29.1/competition-judgement'],
      fields: ['competition'],
      isAnswered: ({ competition }) => isJudged(competition),
      content: (
        <>
          <YesNoField name="competition.applies" label={words.competitionApplies} />
          <ProseField name="competition.because" label={words.competitionBecause} hint={words.competitionBecauseHint} />
        </>
      ),
    },
  ];
  return (
    <StepsForm
      act="judgeProcedures"
      initial={initial}
      fromRecord={[
        'participation',
        'hearing',
        'experts',
        'competition',
        'riskListClass',
        ...(facts.riskJudgements ? ['risks'] : []),
      ]}
      toPayload={toPayload}
      steps={steps}
      summary={(values) => <ProceduresSummary request={{ ...toPayload(values), type: 'judgeProcedures' }} />}
    >
      <DayInput name="on" label={all.on} />
    </StepsForm>
  );
}
