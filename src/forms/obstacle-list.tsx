import { List, Text } from '@mantine/core';
import { allRules, citation, factWords } from '@/core/law';
import type { Obstacle } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

/** What stands in the way, one by one: each rule with its article, what it says, or which facts are missing. */
export function ObstacleList({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <List size="sm" mt="xs" spacing={6}>
      {obstacles.map((obstacle) => {
        const rule = allRules.find(({ id }) => id === obstacle.rule);
        const missing = obstacle.missing.map((name) => factWords[name][language]).join(language === 'zh' ? '、' : ', ');
        return (
          <List.Item key={obstacle.rule} data-rule={obstacle.rule}>
            <Text span fw={600}>
              {rule?.title[language] ?? obstacle.rule}
            </Text>{' '}
            <Text span size="xs" c="dimmed" title={obstacle.rule}>
              {rule && citation(rule.legalBasis[0])[language]}
            </Text>
            <Text size="sm">{obstacle.says?.[language] ?? words.missing(missing)}</Text>
          </List.Item>
        );
      })}
    </List>
  );
}
