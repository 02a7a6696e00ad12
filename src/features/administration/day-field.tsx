import { TextInput, type TextInputProps } from '@mantine/core';
import type { CivilDate } from '@/core/kernel';
import { DayPick, useDayText } from '@/ui';

interface DayFieldProps extends Pick<TextInputProps, 'label' | 'description' | 'inputWrapperOrder'> {
  readonly value: string;
  readonly error: string | undefined;
  readonly today: CivilDate;
  readonly onChange: (day: string) => void;
}

/** A day, typed as people write it or picked. */
export function DayField({ value, today, onChange, ...frame }: DayFieldProps) {
  const { onType, ...box } = useDayText(value, today, onChange);
  return (
    <TextInput
      {...frame}
      {...box}
      placeholder="2026-11-10"
      maxLength={20}
      autoComplete="off"
      onChange={(event) => onType(event.currentTarget.value)}
      rightSection={<DayPick value={value} today={today} onPick={onChange} />}
    />
  );
}
