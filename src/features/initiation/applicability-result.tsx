import { Button, Text } from '@mantine/core';
import { JudgementEffect, ProseField, useActContext, useFormState } from '@/act-form';
import { type ApplicabilityConclusion, concludeApplicability, followsDecree } from '@/core/law';
import { useStrings } from '@/i18n';
import { answersOf, isAnswered, payloadOfAnswers, type Step } from './applicability-steps';
import { applicabilityStrings } from './applicability-strings';

type Words = (typeof applicabilityStrings)['zh-CN'];

/** The conclusion in plain words, what follows of it, and the answers it rests on, before the person signs. */
export function ApplicabilityResult({ onChange }: { readonly onChange: (step: Step) => void }) {
  const words = useStrings(applicabilityStrings);
  const { values } = useFormState();
  const { dossier, actor } = useActContext();
  const conclusion = concludeApplicability(answersOf(values));
  const follows = followsDecree(conclusion);
  return (
    <div className="applicability-result">
      <Text size="sm" c="dimmed">{`${dossier.facts.title ?? ''} · ${actor.name}`}</Text>
      <Text fw={600} role="status">
        {sentenceOf(conclusion, words)}
      </Text>
      {conclusion.kind === 'major' && (
        <>
          <Text size="sm">{words.catalogueNote[conclusion.catalogue]}</Text>
          <Text size="sm" fw={600}>
            {words.followsTitle}
          </Text>
          <ol>
            {words.follows.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <Text size="sm">{words.nextAsked}</Text>
        </>
      )}
      {follows === false && <Text size="sm">{words.notFollows}</Text>}
      <JudgementEffect act="judgeApplicability" toPayload={payloadOfAnswers} />
      <Answers words={words} onChange={onChange} />
      <ProseField name="because" label={words.because} hint={words.becauseHint} />
    </div>
  );
}

function sentenceOf(conclusion: ApplicabilityConclusion, words: Words): string {
  switch (conclusion.kind) {
    case 'open':
    case 'none-of-the-classes':
      return words.conclude[conclusion.kind];
    case 'excluded':
      return words.conclude.excluded(conclusion);
    case 'other-procedure':
      return words.conclude['other-procedure'](conclusion);
    case 'major':
      return words.conclude.major(words.matterClass[conclusion.matterClass]);
  }
}

function Answers({ words, onChange }: { readonly words: Words; readonly onChange: (step: Step) => void }) {
  const { values } = useFormState();
  const answers = answersOf(values);
  const conclusion = concludeApplicability(answers);
  const rows: readonly (readonly [Exclude<Step, 'result'>, string])[] = [
    ['matterClass', words.matterClass[answers.matterClass ?? 'none']],
    ['exclusion', words.exclusion[answers.exclusion ?? 'none']],
    ['specialLaw', answers.specialLaw ?? words.special.no],
    [
      'inCatalogue',
      answers.inCatalogue === null
        ? words.catalogue.none
        : answers.inCatalogue
          ? words.catalogue.yes
          : words.catalogue.no,
    ],
  ];
  const asked = { 'none-of-the-classes': 1, excluded: 2, 'other-procedure': 3, major: 4, open: 4 }[conclusion.kind];
  return (
    <dl aria-label={words.answers}>
      {rows.slice(0, asked).map(
        ([step, said]) =>
          isAnswered(step, values) && (
            <div key={step}>
              <dt>{words.questions[step]}</dt>
              <dd>
                {said}{' '}
                <Button size="compact-xs" variant="subtle" className="act-form-nav" onClick={() => onChange(step)}>
                  {words.change}
                </Button>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
