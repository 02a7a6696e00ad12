import { instruments, lastCheckedOn, profiles } from '@/core/law';
import { bilingual, formatDay, useLanguage, useStrings } from '@/i18n';

const strings = bilingual(
  {
    checked: '条文最近核对',
    real: '（实际日期）',
  },
  {
    checked: 'Texts last checked',
    real: ' (real date)',
  },
);

interface LawCheckedProps {
  /** The clock of the demo is set by hand, the day of the check is not. */
  readonly isDemo: boolean;
}

/** The day the texts of the city’s law were last looked through. */
export function LawChecked({ isDemo }: LawCheckedProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const day = lastCheckedOn(profiles.hlj2021.instruments.map((id) => instruments[id]));
  if (!day) return null;
  return (
    <>
      {words.checked} <span className="day">{formatDay(day, language)}</span>
      {isDemo && words.real}
    </>
  );
}
