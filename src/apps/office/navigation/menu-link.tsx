import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isLeader } from '@/core/matter';
import { useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { overdueOf } from '@/read-models';
import { strings } from '../strings';
import { Icon } from './icon';
import { cockpitAsked, type Page } from './menu';

/** Pages of the menu that need nothing but their name. */
const plainPages = {
  risks: '/risks',
  evidence: '/evidence',
  dataCatalogue: '/data',
  inspection: '/inspection',
  lawScreen: '/law',
  alertRules: '/light-rules',
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
      return (
        <Link to={plainPages[page]}>
          <Icon name={page} />
          <span>{words[page]}</span>
        </Link>
      );
  }
}

/** To those whose home it is not, the cockpit is asked for by its address. */
function CockpitLink() {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  return (
    <Link to="/" search={session && isLeader(session.actor.role) ? {} : cockpitAsked} activeOptions={{ exact: true }}>
      <Icon name="cockpit" />
      <span>{words.cockpit}</span>
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
      <Icon name="work" />
      <span>
        {words.work}
        {asked.length > 0 && (
          <small>
            {late > 0 && <b>{`■ ${words.lateWork(late)}`}</b>}
            <span>{words.allWork(asked.length)}</span>
          </small>
        )}
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
      <Icon name="catalogue" />
      <span>
        {words.catalogue}
        {matters && (
          <small>
            {late > 0 && <b>{`■ ${words.late(late)}`}</b>}
            <span>{words.all(matters.length)}</span>
          </small>
        )}
      </span>
    </Link>
  );
}
