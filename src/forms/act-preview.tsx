import { Stack, Text } from '@mantine/core';
import { blockedWords } from '@/core/deadlines';
import { gateWords, type RuleFinding } from '@/core/law';
import { formatDayRange, useLanguage, useStrings } from '@/i18n';
import { BreachNotice } from './breach-notice';
import type { Consequences } from './consequences';
import { strings } from './strings';

const SHOWN = 3;

/** In a few lines: what submitting would satisfy, open or breach, which door it opens or closes, and how the earliest day moves. */
export function ActPreview({
  consequences,
  isIncomplete = false,
}: {
  readonly consequences: Consequences;
  /** Fields are empty still: there is nothing to foresee yet. */
  readonly isIncomplete?: boolean;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const colon = language === 'zh' ? '：' : ': ';
  if (isIncomplete) return <Quiet>{words.fillFirst}</Quiet>;
  const { refusal, satisfied, fallenAway, opened, breached, gatesOpened, gatesClosed, before, after } = consequences;
  if (refusal && breached.length === 0) return <Quiet>{refusal.words[language]}</Quiet>;
  const named = (entries: readonly RuleFinding[]) => {
    const names = entries.slice(0, SHOWN).map(({ rule }) => rule.title[language]);
    return `${names.join(language === 'zh' ? '、' : ', ')}${entries.length > SHOWN ? ` +${entries.length - SHOWN}` : ''}`;
  };
  const day = (plan: typeof before) => (plan.kind === 'open' ? formatDayRange(plan.day, language) : undefined);
  const blocked = after.kind === 'blocked' ? blockedWords(after)[language] : undefined;
  const [from, to] = [day(before), day(after)];
  const changes = satisfied.length + fallenAway.length + opened.length + breached.length;
  return (
    <Stack gap={2} style={{ flex: 1 }} aria-live="polite">
      <BreachNotice breaches={breached} />
      {changes === 0 && <Quiet>{words.nothingChanges}</Quiet>}
      {satisfied.length > 0 && <Quiet>{`${words.satisfies}${colon}${named(satisfied)}`}</Quiet>}
      {opened.length > 0 && <Quiet>{`${words.reopens}${colon}${named(opened)}`}</Quiet>}
      {fallenAway.length > 0 && <Quiet>{`${words.fallsAway}${colon}${named(fallenAway)}`}</Quiet>}
      {gatesOpened.map((gate) => (
        <Text key={gate} size="sm" fw={600}>
          {words.opens(gateWords[gate][language])}
        </Text>
      ))}
      {gatesClosed.map((gate) => (
        <Text key={gate} size="sm" fw={600}>
          {words.closes(gateWords[gate][language])}
        </Text>
      ))}
      {blocked && (
        <Text size="sm" fw={600} className="hc-loud">
          {blocked}
        </Text>
      )}
      {to && <Quiet>{from && from !== to ? words.earliestMoves(from, to) : words.earliest(to)}</Quiet>}
    </Stack>
  );
}

function Quiet({ children }: { readonly children: string }) {
  return (
    <Text size="sm" c="dimmed" style={{ flex: 1 }}>
      {children}
    </Text>
  );
}
