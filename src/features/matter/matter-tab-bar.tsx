import { Link } from '@tanstack/react-router';
import { useStrings } from '@/i18n';
import { DropDown } from '@/ui';
import { groupStarts, type MatterTab, matterTabs } from './matter-tabs';
import { strings } from './strings';
import { useFittingTabs } from './use-fitting-tabs';
import './matter-tab-bar.css';

interface MatterTabBarProps {
  readonly matterId: string;
  readonly title: string;
  readonly tab: MatterTab;
}

const classOf = (name: MatterTab) => (groupStarts.some((start) => start === name) ? 'tab group' : 'tab');

/** The places of a matter in one row, in the order of its procedure; what has no room stands behind a button. */
export function MatterTabBar({ matterId, title, tab }: MatterTabBarProps) {
  const words = useStrings(strings);
  const { ruler, shown } = useFittingTabs(Object.values(words.tabs).join(), matterTabs.indexOf(tab));
  const inRow = (_: MatterTab, index: number) => shown?.includes(index) ?? true;
  const rest = matterTabs.filter((name, index) => !inRow(name, index));
  const link = (name: MatterTab, onClick?: () => void) => (
    <Link
      key={name}
      className={classOf(name)}
      to="/matters/$matterId"
      params={{ matterId }}
      search={{ tab: name }}
      activeOptions={{ exact: true, includeSearch: true }}
      aria-current={name === tab ? 'page' : undefined}
      {...(onClick && { onClick })}
    >
      {words.tabs[name]}
    </Link>
  );
  return (
    <nav className="matter-tabs" aria-label={title}>
      <div ref={ruler} className="ruler" aria-hidden="true">
        {matterTabs.map((name) => (
          <span key={name} className={classOf(name)}>
            {words.tabs[name]}
          </span>
        ))}
        <span className="tab">{words.moreTabs(matterTabs.length)}</span>
      </div>
      {matterTabs.filter(inRow).map((name) => link(name))}
      {rest.length > 0 && (
        <DropDown className="more-tabs">
          {({ isOpen, setOpen, button }) => (
            <>
              <button
                ref={button}
                type="button"
                className="tab"
                aria-expanded={isOpen}
                onClick={() => setOpen(!isOpen)}
              >
                {words.moreTabs(rest.length)}
              </button>
              {isOpen && <div className="hc-card list">{rest.map((name) => link(name, () => setOpen(false)))}</div>}
            </>
          )}
        </DropDown>
      )}
    </nav>
  );
}
