import { List, Text } from '@mantine/core';
import { explain } from '@/core/law';
import type { Cure } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import type { Breach } from './consequences';
import { strings } from './strings';

/** What an act would breach, in words, and what would cure each breach. */
export function BreachNotice({ breaches }: { readonly breaches: readonly Breach[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (breaches.length === 0) return null;
  return (
    <div className="act-breaches">
      <Text size="sm" fw={600} className="loud">
        {`■ ${words.breaches(breaches.length)}`}
      </Text>
      <List size="sm" spacing={4}>
        {breaches.map(({ entry, cure }) => (
          <List.Item key={entry.rule.id}>
            <Text span size="sm" fw={600}>
              {entry.rule.title[language]}
            </Text>{' '}
            <Text span size="xs" c="dimmed">
              {entry.rule.effect === 'blocks' ? words.binding : words.advisory}
            </Text>
            <Text size="sm">{explain(entry)?.[language]}</Text>
            <Text size="xs" c="dimmed">
              <CureWords cure={cure} />
            </Text>
          </List.Item>
        ))}
      </List>
    </div>
  );
}

/** What cures a breach: repeat, correct, or nothing but an end. */
export function CureWords({ cure }: { readonly cure: Cure }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const acts = cure.repeat
    .slice(0, 2)
    .map(({ title }) => (language === 'zh' ? `“${title.zh}”` : `“${title[language]}”`))
    .join(language === 'zh' ? '、' : ', ');
  const parts = [
    ...(cure.isUnsent ? [words.cureUnsent] : []),
    ...(cure.repeat.length > 0 ? [cure.isUnsent ? words.cureRepeatLater(acts) : words.cureRepeat(acts)] : []),
    ...(cure.correct.length > 0
      ? [words.cureCorrect(cure.correct.slice(-3).join(language === 'zh' ? '、' : ', '))]
      : []),
    ...(cure.endOnly ? [words.cureEnd] : []),
  ];
  return parts.join(language === 'zh' ? '；' : '; ');
}
