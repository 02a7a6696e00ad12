import { useQueryClient } from '@tanstack/react-query';
import type { CivilDate } from '@/core/kernel';
import { formatDay, formatWeekday, useLanguage, useStrings } from '@/i18n';
import { type Services, useServices } from '@/queries';
import { DayEntry } from '@/ui';
import { strings } from '../strings';

interface DemoClockProps {
  readonly today: CivilDate;
  readonly demo: NonNullable<Services['demo']>;
}

/** The day the demo is on: it moves when a whole day was written and left, or picked. */
export function DemoClock({ today, demo }: DemoClockProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const queries = useQueryClient();
  const { calendar } = useServices();
  return (
    <DayEntry
      label={words.clock}
      title={`${formatDay(today, language)} ${formatWeekday(today, language)}`}
      value={today}
      today={today}
      calendar={calendar}
      onDay={(day) => void demo.setToday(day).then(() => queries.invalidateQueries())}
    />
  );
}
