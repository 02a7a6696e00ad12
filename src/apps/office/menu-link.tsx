import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { overdueOf } from '@/read-models';
import { cockpitAsked, isLeader, type Page } from './menu';
import { strings } from './strings';

/** Pages of the menu that need nothing but their name. */
const plainPages = {
  newMatter: '/matters/new',
  importing: '/catalogue/import',
  evidence: '/evidence',
  dataCatalogue: '/data',
  wall: '/wall',
  inspection: '/inspection',
  lawScreen: '/law',
  settings: '/settings',
} as const;

/** One page of the menu, with what is told of it. */
export function MenuLink({ page }: { readonly page: Page }) {
  const words = useStrings(strings);
  switch (page) {
    case 'cockpit':
      return <CockpitLink />;
    case 'work':
      return <WorkLink />;
    case 'catalogue':
      return <CatalogueLink />;
    default:
      return <Link to={plainPages[page]}>{words[page]}</Link>;
  }
}

/** To those whose home it is not, the cockpit is asked for by its address. */
function CockpitLink() {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  return (
    <Link to="/" search={session && isLeader(session.actor.role) ? {} : cockpitAsked} activeOptions={{ exact: true }}>
      {words.cockpit}
    </Link>
  );
}

function WorkLink() {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: items = [] } = useQuery(matterQueries.work(matterApi));
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const asked = items.filter(({ kind }) => kind !== 'waits');
  const late = asked.filter(({ due }) => session && due !== null && due < session.today).length;
  return (
    <Link to="/work" activeOptions={{ includeSearch: false }}>
      {words.work}
      <span>
        {late > 0 && <b title={words.lateWork(late)}>{`■ ${late}`}</b>} <b className="plain">{asked.length || ''}</b>
      </span>
    </Link>
  );
}

function CatalogueLink() {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
  const late = matters ? overdueOf(matters).length : 0;
  return (
    <Link to="/catalogue" activeOptions={{ exact: true }}>
      {words.catalogue}
      <span>
        {late > 0 && <b title={words.late(late)}>{`■ ${late}`}</b>} <b className="plain">{matters?.length ?? ''}</b>
      </span>
    </Link>
  );
}
