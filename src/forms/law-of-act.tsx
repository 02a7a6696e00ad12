import { Group, Text } from '@mantine/core';
import { instruments, rulesOf } from '@/core/law';
import type { AnyAct } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { useActContext } from './act-context';
import { strings } from './strings';

/** The articles an act answers to, in short: 条例 15.1 · 省规定 16. */
export function LawOfAct({ act }: { readonly act: AnyAct }) {
  const words = useStrings(strings);
  const { law } = useActContext();
  const language = useLanguage();
  const cited = rulesOf(law)
    .filter(({ stage, reads }) => stage === act.stage && reads.some((name) => act.tells.includes(name)))
    .flatMap((rule) => rule.legalBasis);
  const unique = [...new Map(cited.map((p) => [`${p.instrument}${p.article}`, p])).values()];
  if (unique.length === 0) return null;
  return (
    <Group gap={6} aria-label={words.lawOfAct}>
      {unique.slice(0, 4).map((p) => (
        <Text
          key={`${p.instrument}${p.article}`}
          size="xs"
          c="dimmed"
          title={p.quote}
        >{`${instruments[p.instrument].short[language]} ${p.article}`}</Text>
      ))}
    </Group>
  );
}
