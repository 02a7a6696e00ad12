import { Link } from '@tanstack/react-router';
import { actOfType } from '@/core/matter';
import { useLanguage } from '@/i18n';
import { usePlace } from './place-context';

/** The way to an act of a matter. */
export function MatterActLink({ matterId, act }: { readonly matterId: string; readonly act: string }) {
  const language = useLanguage();
  const title = actOfType(act)?.title[language];
  if (!title) return null;
  return (
    <Link className="hc-no-print" to="/matters/$matterId" params={{ matterId }} search={{ tab: 'procedure', act }}>
      {`${title} →`}
    </Link>
  );
}

/** Inside a place: the way to the act that records what is missing. */
export function ActLink({ act }: { readonly act: string }) {
  const { matterId } = usePlace();
  return <MatterActLink {...{ matterId, act }} />;
}
