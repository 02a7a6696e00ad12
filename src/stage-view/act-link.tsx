import { Link } from '@tanstack/react-router';
import { actOfType } from '@/core/matter';
import { useLanguage } from '@/i18n';
import { usePlace } from './place-context';

/** The way to the act that records what is missing. */
export function ActLink({ act }: { readonly act: string }) {
  const { matterId } = usePlace();
  const language = useLanguage();
  const title = actOfType(act)?.title[language];
  if (!title) return null;
  return (
    <Link className="hc-no-print" to="/matters/$matterId" params={{ matterId }} search={{ tab: 'procedure', act }}>
      {`${title} →`}
    </Link>
  );
}
