import { useStrings } from '@/i18n';
import { type Question, SCALE } from '@/ports/questionnaire';
import { strings } from './questionnaire-strings';

/** The questions as the public reads them; nothing can be filled in here. */
export function QuestionPreview({ questions }: { readonly questions: readonly Question[] }) {
  const words = useStrings(strings);
  return (
    <section aria-label={words.preview} className="question-preview">
      <h3>{words.preview}</h3>
      <ol>
        {questions.map(({ id, kind, title, options, isRequired }) => (
          <li key={id}>
            <p>
              <strong lang="zh-CN">{title || '—'}</strong>{' '}
              <span className="hc-faint">
                {words.kinds[kind]}
                {isRequired && ` · ${words.required}`}
              </span>
            </p>
            {kind === 'scale' && <p>{Array.from({ length: SCALE }, (_, at) => `○ ${at + 1}`).join('　')}</p>}
            {options.map((option) => (
              <p key={option} lang="zh-CN">
                {kind === 'several' ? '☐' : '○'} {option}
              </p>
            ))}
            {kind === 'text' && <p className="question-line" />}
          </li>
        ))}
      </ol>
    </section>
  );
}
