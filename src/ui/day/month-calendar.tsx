import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/zh-cn';
import { DatesProvider, MonthPicker } from '@mantine/dates';
import { useLanguage } from '@/i18n';
import { stayInView } from './stay-in-view';

interface MonthCalendarProps {
  /** 2026-11; anything else: none. */
  readonly value: string;
  readonly onPick: (month: string) => void;
}

/** A year to pick a month from. */
export function MonthCalendar({ value, onPick }: MonthCalendarProps) {
  const isChinese = useLanguage() === 'zh';
  const day = /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : undefined;
  return (
    <DatesProvider settings={{ locale: isChinese ? 'zh-cn' : 'en' }}>
      <MonthPicker
        ref={stayInView}
        size="xs"
        value={day ?? null}
        {...(day && { defaultDate: day })}
        onChange={(picked) => picked && onPick(picked.slice(0, 7))}
        {...(isChinese && { yearLabelFormat: 'YYYY年', monthsListFormat: 'M月' })}
      />
    </DatesProvider>
  );
}
