import type { DecisionFacts } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { DeskOpinion } from '@/ports/public-opinions';
import { AnswerCourse } from '../ledger/answer-course';
import { strings } from './desk-strings';

interface DeskRowProps {
  readonly opinion: DeskOpinion;
  /** Theme of the ledger it stands in, by name. */
  readonly theme: string | undefined;
  readonly publications: DecisionFacts['answerPublications'];
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
  readonly hold: (reason: string | null) => void;
}

/** One opinion of the public site: its clause and words, whether it is sealed, and its answers, corrected ones too. */
export function DeskRow({ opinion, theme, publications, isChosen, choose, hold }: DeskRowProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { id, receivedOn, clause, stance, text, held, isSealed, hasContact, answers } = opinion;
  return (
    <tr>
      <td className="lead">
        <input
          type="checkbox"
          aria-label={words.choose}
          aria-describedby={`words-${id}`}
          checked={isChosen}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      </td>
      <td data-label={words.day} style={{ whiteSpace: 'nowrap' }}>
        {formatDay(receivedOn, language)}
      </td>
      <td data-label={words.clause} style={{ whiteSpace: 'nowrap' }}>
        {clause ?? words.whole}
        <div className="hc-faint">{words.stances[stance]}</div>
      </td>
      <td className="lead" lang="zh-CN" id={`words-${id}`}>
        {text}
      </td>
      <td className="lead">
        {held === null ? (isSealed ? words.sealed : words.loose) : words.held}
        {held !== null && (
          <div className="hc-faint">
            {held in words.heldWhy ? words.heldWhy[held as keyof typeof words.heldWhy] : held}
          </div>
        )}
        {hasContact && <div className="hc-faint">{words.contact}</div>}
        {!isSealed && (
          <button
            type="button"
            className="hc-btn plain"
            style={{ padding: 0 }}
            onClick={() => hold(held === null ? words.holdWhy : null)}
          >
            {held === null ? words.hold : words.release}
          </button>
        )}
      </td>
      <td className="lead">
        {theme && (
          <div className="hc-faint" lang="zh-CN">
            {words.byTheme(theme)}
          </div>
        )}
        <AnswerCourse answers={answers} publications={publications} />
      </td>
    </tr>
  );
}
