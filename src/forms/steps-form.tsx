import { Button, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useStrings } from '@/i18n';
import { LawQuotes } from '@/law-ui';
import { useActContext } from './act-context';
import { ActForm } from './act-form';
import { type FormValues, useFormState } from './form-state';
import { strings } from './strings';

/** One question, or a few that belong together, with the law behind it. */
export interface FormStep {
  readonly title: string;
  /** Rules whose words stand beside the question. */
  readonly rules: readonly string[];
  /** Of several articles a rule rests on, the one asked about. */
  readonly article?: string;
  /** Paths of the fields it asks for: a refusal leads back to its step. */
  readonly fields: readonly string[];
  isAnswered(values: FormValues): boolean;
  readonly content: ReactNode;
}

interface StepsFormProps {
  readonly act: string;
  readonly initial: FormValues;
  readonly fromRecord?: readonly string[];
  readonly toPayload: (values: FormValues) => Record<string, unknown>;
  readonly steps: readonly FormStep[];
  /** What was answered, to be checked before it is signed. */
  readonly summary: (values: FormValues) => ReactNode;
  /** Fields of the last step: day, papers. */
  readonly children: ReactNode;
}

/** An act asked one step at a time. Going back loses nothing; it is signed on the last step, with what was answered in view. */
export function StepsForm({ act, initial, fromRecord = [], toPayload, steps, summary, children }: StepsFormProps) {
  const [at, setAt] = useState(0);
  const [isHeld, setHeld] = useState(false);
  const next = useRef<() => void>(() => undefined);
  const go = (step: number) => {
    setHeld(false);
    setAt(Math.max(0, Math.min(steps.length, step)));
  };
  const isLast = at === steps.length;
  return (
    <ActForm
      act={act}
      initial={initial}
      fromRecord={fromRecord}
      toPayload={toPayload}
      guide={{
        isLast,
        next: () => next.current(),
        show: (field) => {
          const step = steps.findIndex(({ fields }) =>
            fields.some((name) => field === name || field.startsWith(`${name}.`)),
          );
          if (step >= 0) go(step);
        },
      }}
    >
      <Step
        at={at}
        steps={steps}
        summary={summary}
        isHeld={isHeld}
        onBack={() => go(at - 1)}
        onHold={() => setHeld(true)}
        onForward={() => go(at + 1)}
        next={next}
      >
        {children}
      </Step>
    </ActForm>
  );
}

interface StepProps extends Pick<StepsFormProps, 'steps' | 'summary' | 'children'> {
  readonly at: number;
  readonly isHeld: boolean;
  onBack(): void;
  onHold(): void;
  onForward(): void;
  /** What the Enter key does: the form asks for the next step instead of being signed. */
  readonly next: { current: () => void };
}

function Step({ at, steps, summary, isHeld, onBack, onHold, onForward, next, children }: StepProps) {
  const words = useStrings(strings);
  const { values } = useFormState();
  const { law } = useActContext();
  const step = steps[at];
  next.current = () => (step?.isAnswered(values) === false ? onHold() : onForward());
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
      {isHeld && (
        <Text size="sm" c="red" role="alert" mt={8}>
          {words.answerFirst}
        </Text>
      )}
      <Group mt="md" gap="sm" className="hc-no-print">
        {at > 0 && (
          <Button variant="default" onClick={onBack}>
            {words.back}
          </Button>
        )}
        {step ? (
          <Button onClick={() => next.current()}>{words.next}</Button>
        ) : (
          <Button variant="default" onClick={() => window.print()}>
            {words.printSummary}
          </Button>
        )}
      </Group>
    </section>
  );
}
