import { useId, useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { formatMonthDay, useLanguage, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/desk';
import { strings } from '../strings';

/** Whom to ask about a matter, and a question drafted from what is missing, to be changed and copied. */
export function QuestionPanel({
  matter,
  lacks,
  day,
  onClose,
}: {
  readonly matter: MatterSummary;
  readonly lacks: string;
  readonly day: string;
  readonly onClose: () => void;
}) {
  const { question: words } = useStrings(strings);
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState(words.draft(matter.title, lacks, day));
  const [told, setTold] = useState('');
  const { contact, leadUnit } = matter;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      setTold(words.refused); // a plain-HTTP intranet has no clipboard for scripts
    }
  };
  return (
    <section className="question" aria-label={words.title(contact?.unit ?? leadUnit ?? '')}>
      <strong>{words.title(contact?.unit ?? leadUnit ?? '')}</strong>
      <p className="hc-quiet">
        {contact && isCivilDate(contact.on)
          ? words.last(contact.name, formatMonthDay(contact.on, language))
          : words.nobody}
      </p>
      <label htmlFor={id} className="hc-faint">
        {words.label}
      </label>
      <textarea id={id} rows={4} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <p className="acts">
        <button type="button" className="hc-btn primary" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" className="hc-btn" onClick={onClose}>
          {words.close}
        </button>
      </p>
      <p role="status" className="hc-quiet">
        {told}
      </p>
    </section>
  );
}
