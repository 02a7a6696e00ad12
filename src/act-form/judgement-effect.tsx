import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { decide, evolve } from '@/core/dossier';
import { evaluateAll, stageIds, stageWords } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { useActContext } from './act-context';
import { type FormValues, useFormState } from './form-state';
import { strings } from './strings';

/** What a judgement would make the law require: how many rules then apply, in which stages, and how many fall away. Silent until the answers are complete. */
export function JudgementEffect({
  act,
  toPayload,
}: {
  readonly act: string;
  readonly toPayload: (values: FormValues) => Record<string, unknown>;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { dossier, law, actor } = useActContext();
  const [values] = useDebouncedValue(useFormState().values, 250);
  const decided = decide(dossier, { ...toPayload(values), type: act }, law, actor);
  if (!decided.ok) return null;
  const outcome = evaluateAll(decided.value.reduce(evolve, dossier).facts, law);
  const applying = outcome.filter(({ finding }) => finding.kind !== 'not-applicable');
  const stages = stageIds
    .filter((stage) => applying.some(({ rule }) => rule.stage === stage))
    .map((stage) => stageWords[stage][language === 'zh-CN' ? 'zh' : 'en'])
    .join(language === 'zh-CN' ? '、' : ', ');
  return (
    <Text size="sm" aria-live="polite">
      {words.effect(applying.length, outcome.length - applying.length, stages)}
    </Text>
  );
}
