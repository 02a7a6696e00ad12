import { Alert, List, Text } from '@mantine/core';
import { allRules, citation, factWords } from '@/core/law';
import type { Refusal } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

const speak = (language: 'zh-CN' | 'en') => (language === 'zh-CN' ? 'zh' : 'en');

/** Why an act was refused: each rule with its article and words, what it says, and which facts are missing. */
export function RefusalNotice({ refusal }: { readonly refusal: Refusal }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const tongue = speak(language);
  return (
    <Alert color="red" variant="light" title={words.refusedTitle} role="alert">
      <Text size="sm">{refusal.words[tongue]}</Text>
      {refusal.obstacles && (
        <List size="sm" mt="xs" spacing={6}>
          {refusal.obstacles.map((obstacle) => {
            const rule = allRules.find(({ id }) => id === obstacle.rule);
            const missing = obstacle.missing
              .map((name) => factWords[name][tongue])
              .join(language === 'zh-CN' ? '、' : ', ');
            return (
              <List.Item key={obstacle.rule} data-rule={obstacle.rule}>
                <Text span fw={600}>
                  {rule?.title[tongue] ?? obstacle.rule}
                </Text>{' '}
                <Text span size="xs" c="dimmed" title={obstacle.rule}>
                  {rule && citation(rule.rests[0])[tongue]}
                </Text>
                <Text size="sm">{obstacle.says?.[tongue] ?? words.missing(missing)}</Text>
              </List.Item>
            );
          })}
        </List>
      )}
    </Alert>
  );
}
