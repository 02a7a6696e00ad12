import { Stack, Text } from '@mantine/core';
import { gateWords } from '@/core/law';
import type { Refusal } from '@/core/matter';
import { formatDayRange, useLanguage, useStrings } from '@/i18n';
import type { Consequences } from './consequences';
import { strings } from './strings';

const SHOWN = 3;

/** In a few lines: what submitting would settle, which door it opens, and how the earliest lawful decision day moves. */
export function ActPreview({
  consequences,
  denied,
}: {
  readonly consequences: Consequences;
  readonly denied: Refusal | undefined;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  if (denied)
    return (
      <Text
        size="sm"
        c="dimmed"
        style={{ flex: 1 }}
      >{`${words.notYours}${language === 'zh-CN' ? '：' : ': '}${denied.words[tongue]}`}</Text>
    );
  if (consequences.refusal)
    return (
      <Text size="sm" c="dimmed" style={{ flex: 1 }}>
        {consequences.refusal.words[tongue]}
      </Text>
    );
  const { settled, gatesOpened, before, after } = consequences;
  const settledNames = settled
    .slice(0, SHOWN)
    .map(({ rule }) => rule.title[tongue])
    .join(language === 'zh-CN' ? '、' : ', ');
  const day = (plan: typeof before) => (plan.kind === 'open' ? formatDayRange(plan.day, language) : undefined);
  const [from, to] = [day(before), day(after)];
  return (
    <Stack gap={2} style={{ flex: 1 }} aria-live="polite">
      <Text size="sm" c="dimmed">
        {settled.length === 0
          ? words.nothingChanges
          : `${words.unlocks}${language === 'zh-CN' ? '：' : ': '}${settledNames}${settled.length > SHOWN ? ` +${settled.length - SHOWN}` : ''}`}
      </Text>
      {gatesOpened.map((gate) => (
        <Text key={gate} size="sm" fw={600}>
          {words.opens(gateWords[gate][tongue])}
        </Text>
      ))}
      {to && (
        <Text size="sm" c="dimmed">
          {from && from !== to ? words.earliestMoves(from, to) : words.earliest(to)}
        </Text>
      )}
    </Stack>
  );
}
