import { Autocomplete, Input, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { isCivilDate } from '@/core/kernel';
import { cycleWords, dataLevelWords, leavesWords, personalWords, shareWords } from '@/data';
import { useLanguage, useStrings } from '@/i18n';
import type { DraftField, SourceDraft } from '@/ports/connected-sources';
import { useServices } from '@/queries';
import { DayBox } from '@/ui';
import { strings } from './strings';
import type { SourceForm } from './use-source-form';

interface TermsProps {
  readonly form: SourceForm;
  readonly units: readonly string[];
  readonly today: string;
}

const choices = { level: dataLevelWords, personal: personalWords, cycle: cycleWords, leaves: leavesWords } as const;

/** Whose data they are, on what terms they are used, and how long copies of them are kept. */
export function TermsFields({ form: { draft, change, faultOf }, units, today }: TermsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { calendar } = useServices();
  const why = (field: DraftField) => {
    const fault = faultOf(field);
    return fault && words.why[fault];
  };
  const choice = (field: keyof typeof choices, hint?: string) => (
    <NativeSelect
      label={words[field]}
      {...(hint && { description: hint })}
      value={draft[field]}
      error={field === 'leaves' && why('leaves')}
      data={Object.entries(choices[field]).map(([value, label]) => ({ value, label: label[language] }))}
      onChange={({ currentTarget: { value } }) => change({ [field]: value } as Partial<SourceDraft>)}
    />
  );
  return (
    <fieldset>
      <legend>{words.rights}</legend>
      <div className="sources-fields">
        <Autocomplete
          label={words.owner}
          data={[...units]}
          value={draft.owner}
          maxLength={100}
          error={why('owner')}
          onChange={(owner) => change({ owner })}
        />
        <TextInput
          label={words.category}
          description={words.categoryHint}
          value={draft.category}
          maxLength={100}
          error={why('category')}
          onChange={({ currentTarget: { value: category } }) => change({ category })}
        />
        {choice('level', words.levelHint)}
        {choice('personal')}
        <NativeSelect
          label={words.share}
          value={draft.share}
          data={(['unconditional', 'conditional', 'withheld'] as const).map((value) => ({
            value,
            label: shareWords[value][language],
          }))}
          onChange={({ currentTarget: { value } }) => change({ share: value as SourceDraft['share'] })}
        />
        {draft.share !== 'unconditional' && (
          <TextInput
            label={words.shareTerms}
            value={draft.shareTerms}
            maxLength={500}
            error={why('shareTerms')}
            onChange={({ currentTarget: { value: shareTerms } }) => change({ shareTerms })}
          />
        )}
        {choice('cycle')}
        {choice('leaves', words.leavesHint)}
        <NumberInput
          label={words.keepDays}
          description={words.keepHint}
          value={draft.keepDays ?? ''}
          min={1}
          max={36_500}
          allowDecimal={false}
          clampBehavior="blur"
          onChange={(value) => change({ keepDays: typeof value === 'number' && value >= 1 ? value : null })}
        />
        <Input.Wrapper label={words.reviewOn} error={why('reviewOn')}>
          <div>
            {isCivilDate(today) && (
              <DayBox
                label={words.reviewOn}
                value={draft.reviewOn}
                today={today}
                calendar={calendar}
                onChange={(reviewOn) => change({ reviewOn })}
              />
            )}
          </div>
        </Input.Wrapper>
      </div>
    </fieldset>
  );
}
