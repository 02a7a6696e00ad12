import { Button, Group, Text, Title } from '@mantine/core';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { useStrings } from '@/i18n';
import { LawQuotes } from '@/law-ui';
import { useActContext } from './act-context';
import { ActForm, isWithin } from './act-form';
import { type FormValues, useFormState } from './form-state';
import { strings } from './strings';

/** One question, or a few that belong together, with the law behind it. */
export interface FormStep {
  readonly title: string;
  /** Rules whose words stand beside the question. */
  readonly rules: readonly string[];
  /** Of several articles a rule rests on, the one asked about. */
  readonly article?: string | undefined;
  /** Paths of the fields it asks for: what is at fault among them holds the step, and a refusal leads back to it. */
  readonly fields: readonly string[];
  readonly content: ReactNode;
}

interface StepsFormProps
  extends Pick<
    ComponentProps<typeof ActForm>,
    'act' | 'initial' | 'fromRecord' | 'toPayload' | 'isWrittenNow' | 'expectedOn'
  > {
  readonly steps: readonly FormStep[];
  /** What was answered, to be checked before it is signed. */
  readonly summary: (values: FormValues) => ReactNode;
  /** Fields of the last step: day, papers. */
  readonly children: ReactNode;
}

/** An act asked one step at a time. Going back loses nothing; it is signed on the last step, with what was answered in view. */
export function StepsForm({ steps, summary, children, ...form }: StepsFormProps) {
  const [at, setAt] = useState(0);
  const go = (step: number) => setAt(Math.max(0, Math.min(steps.length, step)));
  return (
    <ActForm
      {...form}
      guide={{
        isLast: at === steps.length,
        fields: steps[at]?.fields ?? [],
        forward: () => go(at + 1),
        show: (field) => {
          const step = steps.findIndex(({ fields }) => isWithin(field, fields));
          if (step >= 0) go(step);
        },
      }}
    >
      <Step at={at} steps={steps} summary={summary} onBack={() => go(at - 1)}>
        {children}
      </Step>
    </ActForm>
  );
}

interface StepProps extends Pick<StepsFormProps, 'steps' | 'summary' | 'children'> {
  readonly at: number;
  onBack(): void;
}

function Step({ at, steps, summary, onBack, children }: StepProps) {
  const words = useStrings(strings);
  const { values } = useFormState();
  const { law } = useActContext();
  const step = steps[at];
  return (
    <section aria-label={step?.title ?? words.sign} className="act-step">
      <Text size="xs" c="dimmed">
        {words.step(at + 1, steps.length + 1)}
      </Text>
      <Title order={3} size="h5" mb={6}>
        {step?.title ?? words.sign}
      </Title>
      {step && <LawQuotes law={law} rules={step.rules} article={step.article} />}
      {step ? step.content : summary(values)}
      {!step && children}
      <Group mt="md" gap="sm" className="hc-no-print">
        {at > 0 && (
          <Button variant="default" onClick={onBack}>
            {words.back}
          </Button>
        )}
        {step ? (
          <Button type="submit">{words.next}</Button>
        ) : (
          <Button variant="default" onClick={() => window.print()}>
            {words.printSummary}
          </Button>
        )}
      </Group>
    </section>
  );
}
