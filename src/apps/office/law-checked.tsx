import type { CivilDate } from '@/core/kernel';
import { instruments, lastCheckedOn, profiles } from '@/core/law';
import { bilingual, formatDay, useLanguage, useStrings } from '@/i18n';

const strings = bilingual(
  {
    checked: (day: string) => `法律文本最近核对 ${day}`,
    after: (today: string) => `（晚于演示的当日 ${today}）`,
  },
  {
    checked: (day: string) => `Law last checked on ${day}`,
    after: (today: string) => ` (after the demo’s day, ${today})`,
  },
);

/** The day the texts of the city’s law were last looked through; where the clock of the demo stands before it, that is said. */
export function LawChecked({ today }: { readonly today?: CivilDate | undefined }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const day = lastCheckedOn(profiles.hlj2021.instruments.map((id) => instruments[id]));
  if (!day) return null;
  return `${words.checked(formatDay(day, language))}${today && day > today ? words.after(formatDay(today, language)) : ''}`;
}
