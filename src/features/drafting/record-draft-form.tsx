import {
  ActForm,
  ChecksField,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  SelectField,
  TextField,
  useActContext,
  YesNoField,
} from '@/forms';
import { useStrings } from '@/i18n';
import { ClausesField } from './clauses/clauses-field';
import { strings } from './strings';
import { textDigest } from './text-digest';

const toPayload = (values: FormValues) => ({
  ...payloadOf(values, { drop: ['costBenefitReason'], none: ['costBenefit', 'draftExtensionReason'] }),
  draftDigest: textDigest(JSON.stringify(values.draftClauses)),
});

export function RecordDraftForm() {
  const all = useStrings(strings);
  const words = all.recordDraft;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    draftClauses: facts.draftClauses ?? [{ no: '第1条', text: '' }],
    draftSections: facts.draftSections ?? [],
    explanationOn: facts.explanationOn ?? '',
    bases: facts.bases ?? [{ title: '', article: '', kind: '', inForce: null }],
    costBenefit: facts.costBenefit ?? '',
    papers: [],
    costBenefitReason: '',
    draftExtensionReason: '',
  };
  return (
    <ActForm act="recordDraft" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ClausesField
        name="draftClauses"
        labels={{ clauses: words.draftClauses, no: words.draftClausesNo, text: words.draftClausesText }}
      />
      <ChecksField
        name="draftSections"
        label={words.draftSections}
        options={[
          { value: 'matter', label: words.o_draftSections_matter },
          { value: 'basis', label: words.o_draftSections_basis },
          { value: 'goal', label: words.o_draftSections_goal },
          { value: 'tasks', label: words.o_draftSections_tasks },
          { value: 'measures', label: words.o_draftSections_measures },
          { value: 'schedule', label: words.o_draftSections_schedule },
          { value: 'executing-units', label: words.o_draftSections_executing_units },
          { value: 'budget', label: words.o_draftSections_budget },
          { value: 'evaluation-plan', label: words.o_draftSections_evaluation_plan },
        ]}
      />
      <DayInput name="explanationOn" label={words.explanationOn} />
      <RowsField
        name="bases"
        label={words.bases}
        newRow={() => ({ title: '', article: '', kind: '', inForce: null })}
        min={1}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.title`} label={words.basesTitle} />
              <TextField name={`${path}.article`} label={words.basesArticle} />
              <SelectField
                name={`${path}.kind`}
                label={words.basesKind}
                options={[
                  { value: 'law', label: words.o_basesKind_law },
                  { value: 'regulation', label: words.o_basesKind_regulation },
                  { value: 'rule', label: words.o_basesKind_rule },
                  { value: 'policy', label: words.o_basesKind_policy },
                ]}
              />
              <YesNoField name={`${path}.inForce`} label={words.basesInForce} />
            </div>
          </>
        )}
      </RowsField>
      <ProseField name="costBenefit" label={words.costBenefit} />
      <ProseField name="costBenefitReason" label={words.costBenefitReason} />
      <ProseField name="draftExtensionReason" label={words.draftExtensionReason} />
      <PapersField name="papers" label={all.papers} kinds={['draft', 'explanation', 'basis-texts']} />
    </ActForm>
  );
}
