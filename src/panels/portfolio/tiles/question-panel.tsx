import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { formatMonthDay, useLanguage, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { matterQueries, sendAct, useServices } from '@/queries';
import { strings } from '../strings';

/** Whom to ask about a matter, and a question drafted from what is missing, to be changed and sent: it goes into the record and to the unit’s work list. */
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
  const [sending, setSending] = useState(false);
  const [isSent, setSent] = useState(false);
  const { contact, leadUnit } = matter;
  const { matterApi } = useServices();
  const queries = useQueryClient();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const send = async () => {
    if (!session) return;
    setSending(true);
    const answer = await sendAct(matterApi, matter.id, {
      expectedVersion: matter.version,
      request: { type: 'askOfficer', on: session.today, text },
    });
    setSending(false);
    if (answer.kind === 'recorded') setSent(true);
    if (answer.kind === 'recorded' || answer.kind === 'conflict')
      await queries.invalidateQueries({ queryKey: ['matters'] });
    setTold(
      answer.kind === 'recorded'
        ? words.sent
        : answer.kind === 'refused'
          ? answer.refusal.words[language]
          : answer.kind === 'failed'
            ? words.noAnswer
            : words.notSent,
    );
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
        <button
          type="button"
          className="hc-btn primary"
          disabled={sending || isSent || text.trim() === ''}
          onClick={() => void send()}
        >
          {words.send}
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
