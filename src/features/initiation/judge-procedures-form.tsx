import {
  ActForm,
  ArticleQuote,
  DayInput,
  type FormValues,
  JudgementEffect,
  ProseField,
  RowsField,
  SelectField,
  TextField,
  useActContext,
  YesNoField,
} from '@/act-form';
import { riskFields } from '@/core/law';
import { useStrings } from '@/i18n';
import { procedureQuotes } from './procedure-quotes';
import { strings } from './strings';

const toPayload = ({ hearing, ...values }: FormValues) => ({
  ...values,
  hearing: {
    ...(hearing as object),
    compulsoryUnder: (hearing as { compulsoryUnder: string }).compulsoryUnder || null,
  },
}); // both are objects of this form's own initial values;

export function JudgeProceduresForm() {
  const all = useStrings(strings);
  const words = all.judgeProcedures;
  const { today } = useActContext();
  const initial = {
    on: today,
    participation: { applies: null, because: '' },
    hearing: { applies: null, because: '', compulsoryUnder: '' },
    experts: { applies: null, because: '', complex: null },
    competition: { applies: null, because: '' },
    risks: riskFields.filter((field) => field !== 'other').map((field) => ({ field, applies: null, because: '' })),
  };
  return (
    <ActForm act="judgeProcedures" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ArticleQuote provision={procedureQuotes.participation} />
      <YesNoField name="participation.applies" label={words.participationApplies} />
      <ProseField
        name="participation.because"
        label={words.participationBecause}
        hint={words.participationBecauseHint}
      />
      <ArticleQuote provision={procedureQuotes.hearing} />
      <YesNoField name="hearing.applies" label={words.hearingApplies} />
      <ProseField name="hearing.because" label={words.hearingBecause} hint={words.hearingBecauseHint} />
      <TextField name="hearing.compulsoryUnder" label={words.hearingCompulsoryUnder} />
      <ArticleQuote provision={procedureQuotes.experts} />
      <YesNoField name="experts.applies" label={words.expertsApplies} />
      <ProseField name="experts.because" label={words.expertsBecause} hint={words.expertsBecauseHint} />
      <YesNoField name="experts.complex" label={words.expertsComplex} />
      <ArticleQuote provision={procedureQuotes.risk} />
      <RowsField
        name="risks"
        label={words.risks}
        newRow={() => ({ field: 'other', applies: null, because: '' })}
        min={5}
      >
        {(path) => (
          <>
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
          </>
        )}
      </RowsField>
      <ArticleQuote provision={procedureQuotes.competition} />
      <YesNoField name="competition.applies" label={words.competitionApplies} />
      <ProseField name="competition.because" label={words.competitionBecause} hint={words.competitionBecauseHint} />
      <JudgementEffect act="judgeProcedures" toPayload={toPayload} />
    </ActForm>
  );
}
