import { factWords, gateWords } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import type { MatterView } from '../matter-view';
import { strings } from '../strings';
import { nextQuestions } from './requirements-view';

const SHOWN = 3;
const FACTS_SHOWN = 4;

/** What to answer next, derived from the missing facts: one line for each act that can be done now. */
export function NextQuestions({
  view: { findings, duties, current },
  onAct,
}: {
  readonly view: Pick<MatterView, 'findings' | 'duties' | 'current'>;
  readonly onAct: (act: string) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const questions = nextQuestions(findings, duties, current);
  if (questions.length === 0) return null;
  return (
    <section className="questions" aria-label={words.questions}>
      <h3>{words.questions}</h3>
      <ol>
        {questions.slice(0, SHOWN).map(({ act, missing, waiting, gate }) => (
          <li key={act.type}>
            <button type="button" className="do" onClick={() => onAct(act.type)}>
              {`${act.title[language]} →`}
            </button>
            <span className="hc-faint">{words.waits(waiting, gateWords[gate][language])}</span>
            <span className="hc-quiet">
              {missing
                .slice(0, FACTS_SHOWN)
                .map((name) => factWords[name][language])
                .join(language === 'zh' ? '、' : ', ')}
              {missing.length > FACTS_SHOWN && ` +${missing.length - FACTS_SHOWN}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
