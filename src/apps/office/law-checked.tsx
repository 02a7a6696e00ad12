import { instruments, lastCheckedOn, type ProfileId, profiles } from '@/core/law';
import { bilingual, formatDay, useLanguage, useStrings } from '@/i18n';

const strings = bilingual(
  {
    law: (title: string) => `规则：${title}`,
    checked: '条文最近核对',
    real: '（实际日期）',
  },
  {
    law: (title: string) => `Rules: ${title}`,
    checked: 'Texts last checked',
    real: ' (real date)',
  },
);

interface LawCheckedProps {
  readonly profileId: ProfileId;
  /** The clock of the demo is set by hand, the day of the check is not. */
  readonly isDemo: boolean;
}

/** The law of the city, and the day its texts were last looked through. */
export function LawChecked({ profileId, isDemo }: LawCheckedProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { title, instruments: texts } = profiles[profileId];
  const day = lastCheckedOn(texts.map((id) => instruments[id]));
  return (
    <>
      {words.law(title[language])}
      <br />
      {day && (
        <>
          {words.checked} <span className="day">{formatDay(day, language)}</span>
          {isDemo && words.real}
        </>
      )}
    </>
  );
}
