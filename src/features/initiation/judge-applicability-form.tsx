import {
  ChoiceField,
  DayInput,
  type FormValues,
  payloadOf,
  StepsForm,
  TextField,
  useActContext,
  useFormValue,
} from '@/forms';
import { useStrings } from '@/i18n';
import { ApplicabilitySummary } from './applicability-summary';
import { strings } from './strings';

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** What was answered, as the act takes it; the name of another law counts only where there is one. */
const toPayload = ({ specialLawIs, specialLaw, matterClass, exclusion, ...values }: FormValues) =>
  payloadOf(
    {
      ...values,
      matterClass: matterClass === 'none' ? null : matterClass,
      exclusion: exclusion === 'none' ? null : exclusion,
      specialLaw: specialLawIs === 'no' ? null : specialLaw,
    },
    {},
  );

/** Article 3 as questions: class, exclusions, another law, catalogue; then the conclusion, to be signed. */
export function JudgeApplicabilityForm() {
  const all = useStrings(strings);
  const words = all.judgeApplicability;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = { matterClass: facts.matterClass ?? '', exclusion: '', specialLawIs: '', specialLaw: '' };
  return (
    <StepsForm
      act="judgeApplicability"
      initial={initial}
      toPayload={toPayload}
      summary={(values) => <ApplicabilitySummary answers={toPayload(values)} />}
      steps={[
        {
          title: words.classTitle,
          rules: ['D713/3.1/class'],
          fields: ['matterClass'],
          isAnswered: ({ matterClass }) => isText(matterClass),
          content: (
            <ChoiceField
              name="matterClass"
              label={words.matterClass}
              options={[
                { value: 'policy', label: words.o_matterClass_policy, hint: words.h_matterClass_policy },
                { value: 'plan', label: words.o_matterClass_plan, hint: words.h_matterClass_plan },
                { value: 'resource', label: words.o_matterClass_resource, hint: words.h_matterClass_resource },
                { value: 'project', label: words.o_matterClass_project, hint: words.h_matterClass_project },
                { value: 'other', label: words.o_matterClass_other, hint: words.h_matterClass_other },
                { value: 'none', label: words.o_matterClass_none },
              ]}
            />
          ),
        },
        {
          title: words.exclusionTitle,
          rules: ['D713/3.2/exclusion'],
          fields: ['exclusion'],
          isAnswered: ({ exclusion }) => isText(exclusion),
          content: (
            <ChoiceField
              name="exclusion"
              label={words.exclusion}
              options={[
                { value: 'none', label: words.o_exclusion_none },
                {
                  value: 'macro-control',
                  label: words.o_exclusion_macro_control,
                  hint: words.h_exclusion_macro_control,
                },
                { value: 'legislation', label: words.o_exclusion_legislation, hint: words.h_exclusion_legislation },
                { value: 'emergency', label: words.o_exclusion_emergency, hint: words.h_exclusion_emergency },
              ]}
            />
          ),
        },
        {
          title: words.specialTitle,
          rules: ['D713/3.2/special-law'],
          fields: ['specialLawIs', 'specialLaw'],
          isAnswered: ({ specialLawIs, specialLaw }) =>
            specialLawIs === 'no' || (specialLawIs === 'yes' && isText(specialLaw)),
          content: (
            <>
              <ChoiceField
                name="specialLawIs"
                label={words.specialLawIs}
                options={[
                  { value: 'no', label: words.o_special_no },
                  { value: 'yes', label: words.o_special_yes },
                ]}
              />
              <NameOfLaw label={words.specialLaw} />
            </>
          ),
        },
        {
          title: words.catalogueTitle,
          rules: ['HLJ/3/catalogue', 'SH/10/off-catalogue'],
          fields: [],
          isAnswered: () => true,
          content: (
            <p>
              {facts.catalogueYear !== undefined
                ? words.inCatalogue(facts.catalogueYear)
                : facts.offCatalogueReason !== undefined
                  ? words.offCatalogue(facts.offCatalogueReason ?? '—')
                  : words.notInCatalogue}
            </p>
          ),
        },
      ]}
    >
      <DayInput name="on" label={all.on} />
    </StepsForm>
  );
}

function NameOfLaw({ label }: { readonly label: string }) {
  return useFormValue('specialLawIs') === 'yes' ? <TextField name="specialLaw" label={label} /> : null;
}
