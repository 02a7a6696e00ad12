import { Link } from '@tanstack/react-router';
import { type Actor, actOfType, can, type Dossier } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { strings } from './batch-strings';

/** The way to the import, for who may do it now; for others, what comes first or whose it is. */
export function ImportOpinionsLink({ dossier, actor }: { readonly dossier: Dossier; readonly actor: Actor }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const act = actOfType('receiveOpinions');
  const first = actOfType('openConsultation');
  if (!act || !first) return null;
  const isOpen = act.isInOrder(dossier).ok;
  const step = isOpen ? act : first;
  const allowed = can(actor, step, dossier);
  return allowed.ok ? (
    <Link
      className="hc-btn primary"
      to="/matters/$matterId"
      params={{ matterId: dossier.id }}
      search={{ tab: 'procedure', act: step.type }}
    >
      {isOpen ? words.import : words.openFirst}
    </Link>
  ) : (
    <span className="hc-faint">
      {words.notYours(isOpen ? words.import : step.title[language], allowed.error.words[language])}
    </span>
  );
}
