import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ArticleQuote, TextField, useFormState } from '@/act-form';
import { useStrings } from '@/i18n';
import { ApplicabilityResult } from './applicability-result';
import { isAnswered, nextStep, quotes, type Step, stepBefore, stepOf, steps } from './applicability-steps';
import { applicabilityStrings } from './applicability-strings';

/** One question of the judgement at a time, its article beside it; going back keeps every answer. */
export function ApplicabilityWizard() {
  const words = useStrings(applicabilityStrings);
  const form = useFormState();
  const step = stepOf(form.values);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const go = (to: Step) => form.setFieldValue('step', to);
  const forward = () =>
    isAnswered(step, form.values)
      ? go(nextStep(step, form.values))
      : form.setFieldError(step === 'inCatalogue' ? 'catalogue' : fieldAt(step, form.values), words.answerFirst);
  return (
    <section className="applicability" aria-labelledby="applicability-step">
      <Text size="xs" c="dimmed">
        {step === 'result' ? words.conclusionTitle : words.progress(steps.indexOf(step) + 1)}
      </Text>
      <h3 id="applicability-step" ref={heading} tabIndex={-1}>
        {step === 'result' ? words.conclusionTitle : words.questions[step]}
      </h3>
      {step === 'result' ? (
        <ApplicabilityResult onChange={go} />
      ) : (
        <div className="applicability-question">
          <Question step={step} />
          <ArticleQuote provision={quotes[step]} />
        </div>
      )}
      <Group gap="sm" className="act-form-nav">
        {step !== 'matterClass' && (
          <Button variant="default" onClick={() => go(stepBefore(step, form.values))}>
            {words.back}
          </Button>
        )}
        {step === 'result' ? (
          <Button variant="default" onClick={() => window.print()}>
            {words.print}
          </Button>
        ) : (
          <Button onClick={forward}>{words.next}</Button>
        )}
      </Group>
    </section>
  );
}

const fieldAt = (step: Step, values: Readonly<Record<string, unknown>>): string =>
  step === 'specialLaw' && values.hasSpecialLaw !== 'yes' ? 'hasSpecialLaw' : step;

function Question({ step }: { readonly step: Exclude<Step, 'result'> }) {
  const words = useStrings(applicabilityStrings);
  const form = useFormState();
  switch (step) {
    case 'matterClass': {
      const w = words.matterClass;
      return (
        <Choice
          name="matterClass"
          label={words.questions.matterClass}
          options={[
            ['policy', w.policy, w.policyFor],
            ['plan', w.plan, w.planFor],
            ['resource', w.resource, w.resourceFor],
            ['project', w.project, w.projectFor],
            ['other', w.other, w.otherFor],
            ['none', w.none, w.noneFor],
          ]}
        />
      );
    }
    case 'exclusion': {
      const w = words.exclusion;
      return (
        <Choice
          name="exclusion"
          label={words.questions.exclusion}
          options={[
            ['none', w.none, w.noneFor],
            ['macro-control', w['macro-control'], w['macro-controlFor']],
            ['legislation', w.legislation, w.legislationFor],
            ['emergency', w.emergency, w.emergencyFor],
          ]}
        />
      );
    }
    case 'specialLaw': {
      const w = words.special;
      return (
        <Stack gap="sm">
          <Choice
            name="hasSpecialLaw"
            label={words.questions.specialLaw}
            options={[
              ['no', w.no, w.noFor],
              ['yes', w.yes, w.yesFor],
            ]}
          />
          {form.values.hasSpecialLaw === 'yes' && <TextField name="specialLaw" label={w.name} />}
          <Text size="xs" c="dimmed">
            {w.local}
          </Text>
        </Stack>
      );
    }
    case 'inCatalogue': {
      const w = words.catalogue;
      return (
        <Choice
          name="catalogue"
          label={words.questions.inCatalogue}
          options={[
            ['yes', w.yes, w.yesFor],
            ['no', w.no, w.noFor],
            ['none', w.none, w.noneFor],
          ]}
        />
      );
    }
  }
}

function Choice({
  name,
  label,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string, example: string])[];
}) {
  const form = useFormState();
  const value = form.values[name];
  return (
    <Radio.Group
      name={name}
      aria-label={label}
      value={typeof value === 'string' ? value : ''}
      error={form.errors[name]}
      onChange={(next) => {
        form.clearFieldError(name);
        form.setFieldValue(name, next);
      }}
    >
      <Stack gap="sm">
        {options.map(([option, text, example]) => (
          <Radio key={option} value={option} label={text} description={example} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
