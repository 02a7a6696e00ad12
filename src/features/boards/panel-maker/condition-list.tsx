import { Button, Select } from '@mantine/core';
import { allOf, type Predicate } from '@/analysis/tables';
import { useLanguage, useStrings } from '@/i18n';
import type { DatasetCard } from '@/ports/data-source';
import { newId } from '@/queries';
import { type Condition, emptyCondition, narrowingOf, testsOfCondition } from './condition';
import { strings } from './maker-strings';
import { NumberStretch, PeriodStretch } from './stretch-choice';
import { ValueChoice } from './value-choice';

interface ConditionListProps {
  readonly backend: string;
  readonly card: DatasetCard;
  readonly conditions: readonly Condition[];
  /** Conditions beside the lines: values are counted under them too. */
  readonly kept: readonly Predicate[];
  readonly onConditions: (next: readonly Condition[]) => void;
}

/** The conditions of a question, each by what its field can be narrowed by: values that are there, or a stretch. */
export function ConditionList({ backend, card, conditions, kept, onConditions }: ConditionListProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const fields = card.fields
    .filter(({ kind }) => kind !== 'geo')
    .map(({ name, label }) => ({ value: name, label: label[language] }));
  return (
    <>
      {conditions.map((condition) => {
        const field = card.fields.find(({ name }) => name === condition.field);
        const narrowing = field && narrowingOf(field, card);
        const others = conditions.filter((other) => other !== condition);
        const under = allOf([...kept, ...others.flatMap((other) => testsOfCondition(other, card))]);
        const set = (part: Partial<Condition>) =>
          onConditions(conditions.map((other) => (other.id === condition.id ? { ...other, ...part } : other)));
        return (
          <div key={condition.id} className="maker-row">
            <Select
              label={words.field}
              data={fields}
              value={condition.field || null}
              allowDeselect={false}
              onChange={(name) => set({ ...emptyCondition(condition.id), field: name ?? '' })}
            />
            {field && narrowing === 'values' && (
              <ValueChoice
                {...{ backend, card, field, under }}
                values={condition.values}
                onValues={(values) => set({ values })}
              />
            )}
            {field && narrowing === 'numbers' && <NumberStretch field={field} stretch={condition} onStretch={set} />}
            {field && (narrowing === 'days' || narrowing === 'periods') && (
              <PeriodStretch {...{ backend, card, field, narrowing, under }} stretch={condition} onStretch={set} />
            )}
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => onConditions(conditions.filter(({ id }) => id !== condition.id))}
            >
              {words.removeCondition}
            </Button>
          </div>
        );
      })}
      <div className="maker-row">
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onConditions([...conditions, emptyCondition(newId().slice(0, 8))])}
        >
          {words.addCondition}
        </Button>
      </div>
    </>
  );
}
