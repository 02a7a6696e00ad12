import { useMemo } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import { type AskedFigure, DataTile, type Picked } from '@/panels/data';
import type { BoardPeriod, FigurePanel } from '@/ports/workspace';
import type { MenuEntry } from '@/ui';
import { type Cards, cardKey, cardOfPanel, fieldLabel, pictureHeight } from './board-view';
import { type BoardSettings, countedQuestion } from './panel-question';
import { strings } from './strings';

interface PanelTileProps {
  readonly panel: FigurePanel;
  readonly cards: Cards;
  /** Cards that came or will not come. */
  readonly settled: ReadonlySet<string>;
  readonly settings: BoardSettings;
  readonly height?: number;
  readonly eager?: boolean;
  /** Marks of this panel that were picked: they stand out. */
  readonly chosen?: readonly Picked[];
  readonly onPick?: (picked: Picked) => void;
  readonly onBrush?: (period: BoardPeriod) => void;
  readonly more?: (asked: AskedFigure) => readonly MenuEntry[];
}

/** A figure of a board under its filters; it says which of them were applied. */
export function PanelTile({
  panel,
  cards,
  settled,
  settings,
  height,
  eager = false,
  chosen,
  onPick,
  onBrush,
  more,
}: PanelTileProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const card = cardOfPanel(cards, panel);
  const question = useMemo(() => (card ? countedQuestion(panel, card, settings) : null), [panel, card, settings]);
  const separator = language === 'zh' ? '、' : ', ';
  const named = (applied: boolean) =>
    [
      ...new Set(
        (question?.reports ?? [])
          .filter((report) => report.applied === applied)
          .map(({ field }) => fieldLabel(cards, field, language)),
      ),
    ].join(separator);
  const [done, left] = [named(true), named(false)];
  const note = [
    done && words.applied(done),
    left && words.notApplied(left),
    question?.periodApplied === false && words.periodNot,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <DataTile
      backend={panel.backend}
      ask={question?.ask ?? panel.ask}
      variants={panel.variants}
      picture={panel.picture}
      title={panel.title}
      note={note || undefined}
      height={height ?? pictureHeight(panel.layout.h)}
      from={question?.from}
      ready={settled.has(cardKey(panel.backend, panel.ask.dataset))}
      eager={eager}
      chosen={chosen}
      onPick={onPick}
      onBrush={onBrush}
      {...(more && { more })}
    />
  );
}
