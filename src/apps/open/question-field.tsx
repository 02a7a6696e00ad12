import { useStrings } from '@/i18n';
import { type GivenReply, MAX_WORDS, type Question, SCALE } from '@/ports/questionnaire';
import { strings } from './questionnaire-strings';

interface QuestionFieldProps {
  readonly question: Question;
  readonly said: GivenReply | undefined;
  readonly isFault: boolean;
  readonly say: (said: Omit<GivenReply, 'question'>) => void;
}

/** One question as it is answered. A choice once made can be taken back. */
export function QuestionField({ question, said, isFault, say }: QuestionFieldProps) {
  const words = useStrings(strings);
  const { id, kind, title, options, isRequired } = question;
  const chosen = said?.chosen ?? [];
  const places = kind === 'scale' ? Array.from({ length: SCALE }, (_, at) => at + 1) : options.map((_, at) => at);
  const toggle = (at: number, isOn: boolean) =>
    say({
      chosen: kind === 'several' ? places.filter((one) => (one === at ? isOn : chosen.includes(one))) : [at],
      words: null,
    });
  return (
    <fieldset className="hc-choices open-question" id={`question-${id}`} aria-invalid={isFault}>
      <legend>
        <span lang="zh-CN">{title}</span> {isRequired && <span className="hc-tag">{words.required}</span>}{' '}
        <span className="hc-faint">{kind === 'several' ? words.several : kind === 'scale' ? words.scale : ''}</span>
      </legend>
      {kind === 'text' ? (
        <textarea
          rows={3}
          maxLength={MAX_WORDS}
          aria-labelledby={`question-${id}`}
          value={said?.words ?? ''}
          onChange={(event) => say({ chosen: [], words: event.currentTarget.value || null })}
        />
      ) : (
        places.map((at) => (
          <label key={at} lang={kind === 'scale' ? undefined : 'zh-CN'}>
            <input
              type={kind === 'several' ? 'checkbox' : 'radio'}
              name={id}
              checked={chosen.includes(at)}
              onChange={(event) => toggle(at, event.currentTarget.checked)}
            />
            <span>{kind === 'scale' ? at : options[at]}</span>
          </label>
        ))
      )}
      {kind !== 'text' && kind !== 'several' && chosen.length > 0 && !isRequired && (
        <button type="button" className="hc-btn plain" onClick={() => say({ chosen: [], words: null })}>
          {words.clear}
        </button>
      )}
    </fieldset>
  );
}
