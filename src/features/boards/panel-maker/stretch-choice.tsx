import { NumberInput, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatPeriod, formatUnit, useLanguage, useStrings } from '@/i18n';
import type { Field } from '@/ports/data-source';
import { matterQueries, useServices } from '@/queries';
import { DayBox } from '@/ui';
import { type Condition, isCrossed } from './condition';
import { strings } from './maker-strings';
import { useValues, type ValuesQuestion } from './use-values';

type Stretch = Pick<Condition, 'from' | 'to'>;

interface StretchProps {
  readonly stretch: Stretch;
  readonly onStretch: (next: Partial<Stretch>) => void;
}

/** Numbers from one to another, either end open. */
export function NumberStretch({ field, stretch, onStretch }: StretchProps & { readonly field: Field }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const unit = field.unit && formatUnit(field.unit.zh, language);
  return (['from', 'to'] as const).map((end) => (
    <NumberInput
      key={end}
      label={[end === 'from' ? words.least : words.most, unit].filter(Boolean).join(' ')}
      aria-label={`${field.label[language]} ${end === 'from' ? words.least : words.most}`}
      hideControls
      error={end === 'to' && isCrossed(stretch, 'numbers') ? words.crossed : undefined}
      value={stretch[end] === '' ? '' : Number(stretch[end])}
      onChange={(value) => onStretch({ [end]: String(value) })}
    />
  ));
}

interface PeriodStretchProps extends StretchProps, ValuesQuestion {
  readonly narrowing: 'days' | 'periods';
}

/** Days, months, quarters or years from one to another, either end open: as fine as the data set writes them. */
export function PeriodStretch({ narrowing, stretch, onStretch, ...question }: PeriodStretchProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [isOpened, setOpened] = useState(false);
  const { data: session } = useQuery(matterQueries.session(useServices().matterApi));
  const { listed } = useValues(question, isOpened && narrowing === 'periods');
  const label = question.field.label[language];
  const periods = [...new Set([...listed.map(({ value }) => String(value)), stretch.from, stretch.to])]
    .filter((period) => period !== '')
    .sort();
  return (['from', 'to'] as const).map((end) => {
    const word = end === 'from' ? words.since : words.until;
    const id = `stretch-${question.field.name}-${end}`;
    return narrowing === 'days' ? (
      session && (
        <label key={end} className="maker-day" htmlFor={id}>
          <span>{word}</span>
          <DayBox
            id={id}
            label={`${label} ${word}`}
            value={stretch[end]}
            today={session.today}
            error={end === 'to' && isCrossed(stretch, narrowing) ? words.crossed : undefined}
            onChange={(day) => onStretch({ [end]: day })}
          />
        </label>
      )
    ) : (
      <Select
        key={end}
        label={word}
        aria-label={`${label} ${word}`}
        data={periods.map((period) => ({ value: period, label: formatPeriod(period, language) }))}
        value={stretch[end] || null}
        onDropdownOpen={() => setOpened(true)}
        onChange={(period) => onStretch({ [end]: period ?? '' })}
        error={end === 'to' && isCrossed(stretch, narrowing) ? words.crossed : undefined}
        searchable
        clearable
      />
    );
  });
}
