import { Link } from '@tanstack/react-router';
import type { CivilDate } from '@/core/kernel';
import { type Actor, actOfType, correspondenceOf, type Dossier, isAddressee } from '@/core/matter';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { leaderActsOf } from './leader-acts';
import { LetterCard } from './letter-card';
import { strings } from './strings';
import './correspondence.css';

interface MatterBarProps {
  readonly dossier: Dossier;
  readonly actor: Actor;
  readonly today: CivilDate;
}

/** Under the head of a matter: to a leader what can be done with it, to others what a leader waits for from them. */
export function MatterBar({ dossier, actor, today }: MatterBarProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { letters, approval } = correspondenceOf(dossier.record);
  const acts = leaderActsOf(actor, dossier);
  const mine = letters.filter(({ openFor }) => openFor.some((one) => isAddressee(actor, one)));
  const isOpen = !dossier.facts.discussedOn;
  if (acts.length === 0 && mine.length === 0 && !(approval && isOpen)) return null;
  return (
    <section className="matter-bar hc-no-print" aria-label={words.acts}>
      {acts.map((type) => (
        <Link
          key={type}
          className={`hc-btn ${type === 'approveForMeeting' ? 'primary' : ''}`}
          to="/matters/$matterId"
          params={{ matterId: dossier.id }}
          search={{ tab: 'letters', act: type }}
        >
          {actOfType(type)?.title[language]}
        </Link>
      ))}
      {approval && isOpen && (
        <span className="hc-quiet">{`✓ ${words.approved(approval.by.name, formatDay(approval.on, language))}`}</span>
      )}
      {mine.map((letter) => (
        <LetterCard key={letter.entry} letter={letter} dossier={dossier} actor={actor} today={today} />
      ))}
    </section>
  );
}
