import { Alert, Text } from '@mantine/core';
import type { ActRefusal } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { ObstacleList } from './obstacle-list';
import { strings } from './strings';

/** Why an act was refused, with everything that stands in the way. */
export function RefusalNotice({ refusal }: { readonly refusal: ActRefusal }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Alert color="red" variant="light" title={words.refusedTitle} role="alert">
      <Text size="sm">{refusal.words[language]}</Text>
      {refusal.obstacles && <ObstacleList obstacles={refusal.obstacles} />}
    </Alert>
  );
}
