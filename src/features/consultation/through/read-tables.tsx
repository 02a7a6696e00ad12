import { Fragment, type ReactNode } from 'react';
import { NO_THEME, positions } from '@/analysis/opinions';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import type { OpinionRow } from '@/ports/matter-api';
import type { Opened, ReadThrough, ThemeRead } from './rows-of-read';
import { strings } from './strings';

interface TableProps {
  readonly read: ReadThrough;
  readonly toggle: (opened: Opened) => ReactNode;
  readonly behind: (opened: Opened) => ReactNode;
}

/** Themes by how many different things are said; beside it how many comments say them. */
export function ThemeTable({ read, toggle, behind }: TableProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const n = (value: number) => formatCount(value, language);
  const stance = (theme: ThemeRead) =>
    positions
      .filter((position) => theme.positions[position] > 0)
      .map((position) => `${words.positions[position]} ${n(theme.positions[position])}`)
      .join(' · ');
  return (
    <div className="hc-scroll">
      <table className="hc-table">
        <thead>
          <tr>
            <th>{words.theme}</th>
            <th className="num">{words.statements}</th>
            <th className="num">{words.rows}</th>
            <th>{words.position}</th>
            <th aria-label={words.open} />
          </tr>
        </thead>
        <tbody>
          {read.themes.map((theme) => {
            const opened: Opened = { kind: 'theme', number: theme.number };
            return (
              <Fragment key={theme.number}>
                <tr>
                  <td>{theme.number === NO_THEME ? words.others : theme.words.join(' · ') || words.unnamed}</td>
                  <td className="num">{n(theme.statements)}</td>
                  <td className="num">{n(theme.rows)}</td>
                  <td>{stance(theme)}</td>
                  <td>{toggle(opened)}</td>
                </tr>
                <Behind>{behind(opened)}</Behind>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const CAMPAIGNS = 20;

/** Letters sent by many: counted as they came, shown once, never left out. */
export function CampaignTable({ rows, read, toggle, behind }: TableProps & { readonly rows: readonly OpinionRow[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const n = (value: number | null) => (value === null ? '—' : formatCount(value, language));
  return (
    <div className="hc-scroll">
      <table className="hc-table">
        <thead>
          <tr>
            <th>{words.text}</th>
            <th className="num">{words.rows}</th>
            <th className="num">{words.wordings}</th>
            <th className="num">{words.senders}</th>
            <th>{words.why}</th>
            <th aria-label={words.open} />
          </tr>
        </thead>
        <tbody>
          {read.campaigns.slice(0, CAMPAIGNS).map((campaign) => {
            const opened: Opened = { kind: 'campaign', set: campaign.set };
            return (
              <Fragment key={campaign.set}>
                <tr>
                  <td>{read.masked.get(campaign.set) ?? rows[campaign.set]?.text}</td>
                  <td className="num">{n(campaign.rows)}</td>
                  <td className="num">{n(campaign.wordings)}</td>
                  <td className="num">{n(campaign.senders)}</td>
                  <td>{words.because[campaign.because]}</td>
                  <td>{toggle(opened)}</td>
                </tr>
                <Behind>{behind(opened)}</Behind>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const Behind = ({ children }: { readonly children: ReactNode }) =>
  children ? (
    <tr>
      <td colSpan={6}>{children}</td>
    </tr>
  ) : null;
