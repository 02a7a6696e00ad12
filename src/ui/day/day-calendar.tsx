import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/zh-cn';
import { DatePicker, DatesProvider } from '@mantine/dates';
import { isCivilDate, weekday } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { DayPickProps } from './day-pick-props';
import { stayInView } from './stay-in-view';
import { strings } from './strings';

/** A month to pick a day from: days off and make-up days are marked, the first and last lawful day framed, none forbidden. */
export function DayCalendar({ value, today, calendar, earliest, latest, onPick }: DayPickProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const isChinese = language === 'zh';
  const markOf = (day: string): string | undefined => {
    if (!calendar || !isCivilDate(day)) return undefined;
    const works = calendar.isWorkingDay(day);
    if (works === undefined) return undefined;
    return works === weekday(day) <= 5 ? undefined : works ? words.made : words.off;
  };
  return (
    <DatesProvider settings={{ locale: isChinese ? 'zh-cn' : 'en', firstDayOfWeek: 1, weekendDays: [] }}>
      <DatePicker
        ref={stayInView}
        size="xs"
        value={isCivilDate(value) ? value : null}
        defaultDate={isCivilDate(value) ? value : (earliest ?? today)}
        onChange={(day) => isCivilDate(day) && onPick(day)}
        monthLabelFormat={isChinese ? 'YYYY年M月' : 'MMMM YYYY'}
        {...(isChinese && { yearLabelFormat: 'YYYY年' })}
        getDayProps={(day) => ({
          ...(isCivilDate(day) && { 'aria-label': formatDay(day, language) }),
          ...((day === earliest || day === latest) && { 'data-bound': true }),
          ...(day === today && { 'data-city-today': true }),
        })}
        renderDay={(day) => (
          <span className="day-cell">
            {Number(day.slice(8))}
            {markOf(day) && <small>{markOf(day)}</small>}
          </span>
        )}
      />
      {calendar && <p className="hc-faint">{words.legend}</p>}
      {calendar && <p className="hc-faint">{words.unknown(calendar.completeUntil)}</p>}
    </DatesProvider>
  );
}
