import { Link } from '@tanstack/react-router';
import { type CivilDate, daysBetween } from '@/core/kernel';
import { type Actor, type Dossier, isAddressee, type Letter } from '@/core/matter';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { addresseeLabel } from './addressee-choices';
import { strings } from './strings';

interface LetterCardProps {
  readonly letter: Letter;
  readonly dossier: Dossier;
  readonly actor: Actor;
  readonly today: CivilDate;
}

/** One letter with its answers: from whom, to whom, by when, who has still to answer. */
export function LetterCard({ letter, dossier, actor, today }: LetterCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { kind, entry, by, on, text, to, dueOn, replies, openFor } = letter;
  const names = (list: typeof to) =>
    list.map((one) => addresseeLabel(one, dossier.facts.leadUnit ?? undefined, language)).join(words.join);
  const isOpen = openFor.length > 0;
  const late = isOpen && dueOn !== null && dueOn < today ? daysBetween(dueOn, today) : 0;
  return (
    <article className="letter" aria-label={`${words.kinds[kind]} ${entry}`}>
      <header>
        <b>{words.kinds[kind]}</b>
        <span className="hc-quiet">{`${words.from(by.name, formatDay(on, language))} · ${words.toWhom(names(to))}`}</span>
        {dueOn && <span className={late > 0 ? 'hc-loud' : 'hc-quiet'}>{words.due(formatDay(dueOn, language))}</span>}
        {late > 0 && <span className="hc-loud">{`■ ${words.overdue(late)}`}</span>}
        <span className="hc-faint">{isOpen ? words.waiting(names(openFor)) : `✓ ${words.settled}`}</span>
        <EntryLink matterId={dossier.id} entry={entry} />
      </header>
      <p className="words">{text}</p>
      {replies.map((reply) => (
        <div key={reply.entry} className="reply">
          <p className="words">{reply.text}</p>
          <p className="hc-faint">
            {`${words.from(`${reply.by.name} · ${reply.by.unit}`, formatDay(reply.on, language))} · `}
            <EntryLink matterId={dossier.id} entry={reply.entry} />
          </p>
        </div>
      ))}
      {openFor.some((one) => isAddressee(actor, one)) && (
        <Link
          className="hc-btn primary"
          to="/matters/$matterId"
          params={{ matterId: dossier.id }}
          search={{ tab: 'letters', act: 'answerLeader', about: entry }}
        >
          {words.answerThis}
        </Link>
      )}
    </article>
  );
}

/** The way to an entry of the record. */
export function EntryLink({ matterId, entry }: { readonly matterId: string; readonly entry: number }) {
  const words = useStrings(strings);
  return (
    <Link className="hc-faint" to="/matters/$matterId" params={{ matterId }} search={{ tab: 'record', event: entry }}>
      {words.entry(entry)}
    </Link>
  );
}
