import { useId } from 'react';
import { bilingual, useStrings } from '@/i18n';
import { DropDown } from '../drop-down';

export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
  /** A key that does the same, shown beside the words. */
  readonly hint?: string;
}

/** What others add to the menu of a tile. */
export interface TileMenuActs {
  readonly onCopyLink?: () => void;
  readonly onSourceCard?: () => void;
  readonly onExplainLight?: () => void;
  readonly onReportError?: () => void;
  readonly more?: readonly MenuEntry[];
}

const strings = bilingual(
  {
    menu: (title: string) => `${title}：更多`,
    copyLink: '复制链接',
    sourceCard: '数据来源卡',
    explainLight: '灯的规则',
    reportError: '数据纠错',
  },
  {
    menu: (title) => `${title}: more`,
    copyLink: 'Copy link',
    sourceCard: 'Source card',
    explainLight: 'Rule of the light',
    reportError: 'Report an error',
  },
);

interface TileMenuProps {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
  readonly acts?: TileMenuActs | undefined;
}

/** The menu of a tile: a button and its list, closed by Escape, by leaving it, or by a choice. */
export function TileMenu({ title, entries, acts = {} }: TileMenuProps) {
  const words = useStrings(strings);
  const listId = useId();
  const act = (label: string, run: (() => void) | undefined): readonly MenuEntry[] => (run ? [{ label, run }] : []);
  const all: readonly MenuEntry[] = [
    ...entries,
    ...act(words.copyLink, acts.onCopyLink),
    ...act(words.sourceCard, acts.onSourceCard),
    ...act(words.explainLight, acts.onExplainLight),
    ...act(words.reportError, acts.onReportError),
    ...(acts.more ?? []),
  ];
  if (all.length === 0) return null;
  return (
    <DropDown className="tile-menu hc-no-print">
      {({ isOpen, setOpen, button }) => (
        <>
          <button
            ref={button}
            type="button"
            className="hc-btn plain"
            aria-label={words.menu(title)}
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
          >
            <span aria-hidden="true">⋯</span>
          </button>
          <ul id={listId} hidden={!isOpen}>
            {all.map(({ label, run, hint }) => (
              <li key={label}>
                <button
                  type="button"
                  onClick={() => {
                    setOpen(false);
                    run();
                  }}
                >
                  <span>{label}</span>
                  {hint && <kbd>{hint}</kbd>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </DropDown>
  );
}
