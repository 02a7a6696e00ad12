import { Link } from '@tanstack/react-router';
import { useStrings } from '@/i18n';
import { type MatterTab, matterTabs } from './matter-tabs';
import { strings } from './strings';

interface MatterTabBarProps {
  readonly matterId: string;
  readonly title: string;
  readonly tab: MatterTab;
}

/** The places of a matter, in the order of its procedure. */
export function MatterTabBar({ matterId, title, tab }: MatterTabBarProps) {
  const words = useStrings(strings);
  return (
    <nav className="matter-tabs" aria-label={title}>
      {matterTabs.map((name) => (
        <Link
          key={name}
          to="/matters/$matterId"
          params={{ matterId }}
          search={{ tab: name }}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={name === tab ? 'page' : undefined}
          ref={name === tab ? bringIntoView : undefined}
        >
          {words.tabs[name]}
        </Link>
      ))}
    </nav>
  );
}

/** On a phone the tabs run off to the right: the one that is open is brought into sight. */
const bringIntoView = (tab: HTMLAnchorElement | null) => {
  const row = tab?.parentElement;
  if (tab && row && row.scrollWidth > row.clientWidth) row.scrollLeft = tab.offsetLeft - row.offsetLeft - 24;
};
