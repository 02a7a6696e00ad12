import { Fieldset } from '@mantine/core';
import {
  ActForm,
  DayInput,
  type FormValues,
  NumberField,
  PapersField,
  ProseField,
  payloadOf,
  SelectField,
  useActContext,
  YesNoField,
} from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { drop: ['question'] });

export function SignExpertOpinionForm() {
  const all = useStrings(strings);
  const words = all.signExpertOpinion;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const items = facts.expertItems ?? [];
  const initial = {
    scores: items.map(() => null),
    papers: [],
    name: '',
    question: '',
    necessity: '',
    feasibility: '',
    soundness: '',
    verdict: '',
    sealed: null,
  };
  return (
    <ActForm act="signExpertOpinion" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="name"
        label={words.name}
        options={(facts.expertPanel ?? [])
          .filter(
            ({ name }) =>
              (facts.expertQuestions ?? []).length > 0 ||
              !facts.expertOpinions?.some((opinion) => opinion.name === name),
          )
          .map(({ name }) => ({ value: name, label: name }))}
      />
      {(facts.expertQuestions ?? []).length > 0 && (
        <SelectField
          name="question"
          label={words.question}
          options={(facts.expertQuestions ?? []).map((question) => ({ value: question, label: question }))}
        />
      )}
      <ProseField name="necessity" label={words.necessity} />
      <ProseField name="feasibility" label={words.feasibility} />
      <ProseField name="soundness" label={words.soundness} />
      <SelectField
        name="verdict"
        label={words.verdict}
        options={[
          { value: 'agree', label: words.o_verdict_agree },
          { value: 'conditional', label: words.o_verdict_conditional },
          { value: 'disagree', label: words.o_verdict_disagree },
        ]}
      />
      {items.length > 0 && (
        <Fieldset legend={words.scoreRows}>
          <div className="act-row">
            {items.map((item, index) => (
              <NumberField key={item} name={`scores.${index}`} label={item} min={1} max={5} step={1} />
            ))}
          </div>
        </Fieldset>
      )}
      <YesNoField name="sealed" label={words.sealed} />
      <PapersField name="papers" label={all.papers} kinds={['expert-opinion']} />
    </ActForm>
  );
}
