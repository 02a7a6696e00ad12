import { type FormEvent, useState } from 'react';
import { useStrings } from '@/i18n';
import type { ExpertTask, GivenOpinion, LinkFailure } from '@/ports/expert-links';
import { type Fields, keepFields, keptFields } from './kept-fields';
import { strings } from './strings';
import { headings, type Typed, typedOpinion, verdicts } from './typed-opinion';

interface OpinionFormProps {
  readonly opinion: NonNullable<ExpertTask['opinion']>;
  readonly expert: string;
  readonly code: string;
  readonly sign: (opinions: readonly GivenOpinion[]) => Promise<LinkFailure | null>;
}

/** A written opinion on each question under the three headings, signed with the expert’s own name; kept in this browser until it is sent. */
export function OpinionForm({ opinion: { questions, items }, expert, code, sign }: OpinionFormProps) {
  const words = useStrings(strings);
  const [draft, setDraft] = useState(() => keptFields(code));
  const [fault, setFault] = useState('');
  const [isSending, setSending] = useState(false);
  const asked = questions.length > 0 ? questions : [undefined];
  const change = (typed: Fields) => {
    const next = { ...draft, ...typed };
    setDraft(next);
    setFault('');
    keepFields(code, next);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    const opinions: GivenOpinion[] = [];
    for (const [at, question] of asked.entries()) {
      const typed = typedOpinion(draft, at, question, items);
      if (!typed.ok)
        return setFault(words.missing([question, labelOf(typed.error, words)].filter(Boolean).join(' · ')));
      opinions.push(typed.value);
    }
    if ((draft.signature ?? '').replaceAll(/\s/g, '') !== expert.replaceAll(/\s/g, ''))
      return setFault(words.notYou(expert));
    setSending(true);
    setFault('');
    const failure = await sign(opinions).catch((): LinkFailure => ({ kind: 'server' }));
    setSending(false);
    if (failure) setFault(words.failures(failure.kind, failure.waitSeconds));
  };
  return (
    <form className="hc-card open-form" aria-labelledby="opinion" onSubmit={submit} noValidate>
      <h2 id="opinion">{words.opinion}</h2>
      <p>{words.opinionLead}</p>
      {asked.map((question, at) => (
        <Questions key={question ?? ''} {...{ question, at, items, draft, change }} />
      ))}
      <label>
        {words.signature}
        <input
          name="signature"
          value={draft.signature ?? ''}
          autoComplete="name"
          onChange={({ currentTarget: { value } }) => change({ signature: value })}
        />
      </label>
      <p className="hc-quiet">{words.once}</p>
      <p role="alert" className="open-fault">
        {fault}
      </p>
      <p className="open-row">
        <button type="submit" className="hc-btn primary" aria-disabled={isSending}>
          {isSending ? words.sending : words.sign}
        </button>
      </p>
    </form>
  );
}

/** In either language. */
type Words = (typeof strings)['zh'] | (typeof strings)['en'];
const labelOf = (missing: Typed, words: Pick<Words, 'verdict' | 'ratings' | 'headings'>): string =>
  missing === 'verdict' ? words.verdict : missing === 'scores' ? words.ratings : words.headings[missing];

interface QuestionProps {
  readonly question: string | undefined;
  readonly at: number;
  readonly items: readonly string[];
  readonly draft: Fields;
  readonly change: (typed: Fields) => void;
}

function Questions({ question, at, items, draft, change }: QuestionProps) {
  const words = useStrings(strings);
  const name = (part: string) => `${at}.${part}`;
  return (
    <>
      {question && <h3 lang="zh-CN">{question}</h3>}
      {headings.map((heading) => (
        <label key={heading}>
          {words.headings[heading]}
          <textarea
            rows={4}
            maxLength={20_000}
            name={name(heading)}
            value={draft[name(heading)] ?? ''}
            onChange={({ currentTarget: { value } }) => change({ [name(heading)]: value })}
          />
        </label>
      ))}
      <fieldset className="hc-choices expert-choices">
        <legend>{words.verdict}</legend>
        {verdicts.map((verdict) => (
          <label key={verdict}>
            <input
              type="radio"
              name={name('verdict')}
              checked={draft[name('verdict')] === verdict}
              onChange={() => change({ [name('verdict')]: verdict })}
            />
            {words.verdicts[verdict]}
          </label>
        ))}
      </fieldset>
      {items.length > 0 && (
        <fieldset className="expert-ratings">
          <legend>{words.ratings}</legend>
          <ul className="expert-items">
            {items.map((item, place) => (
              <li key={item}>
                <label>
                  <span lang="zh-CN">{item}</span>
                  <input
                    inputMode="numeric"
                    name={name(`scores.${place}`)}
                    value={draft[name(`scores.${place}`)] ?? ''}
                    onChange={({ currentTarget: { value } }) => change({ [name(`scores.${place}`)]: value })}
                  />
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}
