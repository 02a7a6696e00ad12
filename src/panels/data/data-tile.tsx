import { type ReactNode, Suspense, useState } from 'react';
import { useNearView } from '@/charts';
import { bilingual, useLanguage, useStrings } from '@/i18n';
import type { Picture } from '@/ports/workspace';
import { type MenuEntry, part } from '@/ui';
import { FigureTile, type Picked } from './figure-tile';
import { sourceOf } from './source-of';
import { type AskedFigure, type FigureQuestion, useFigure } from './use-figure';
import { useReportFigure } from './use-report-figure';
import { useSameDays } from './use-same-days';

const SourceCard = part(() => import('./source-card'), 'SourceCard');

/** A data set has no name until its card came; its id is no name for a reader. */
const strings = bilingual({ waiting: '正在取得数据集' }, { waiting: 'Fetching the data set' });

interface DataTileProps extends FigureQuestion {
  readonly picture: Picture;
  /** The title of the data set by default. */
  readonly title?: string | undefined;
  readonly small?: ReactNode;
  /** The light of the tile, made of what was asked. */
  readonly light?: (figure: AskedFigure) => ReactNode;
  /** One more remark in the line of the source: which filters were applied. */
  readonly note?: string | undefined;
  readonly height?: number | undefined;
  /** First period shown, where earlier ones are asked for to be compared with. */
  readonly from?: string | undefined;
  /** False while the question is still being made: nothing is asked yet. */
  readonly ready?: boolean;
  readonly className?: string;
  /** Asked and drawn at once, not when it comes into view. */
  readonly eager?: boolean;
  /** Marks that were picked: they stand out. */
  readonly chosen?: readonly Picked[] | undefined;
  readonly onPick?: ((picked: Picked) => void) | undefined;
  readonly onBrush?: ((stretch: { readonly from: string; readonly to: string }) => void) | undefined;
  readonly onCopyLink?: (() => void) | undefined;
  readonly onExplainLight?: (() => void) | undefined;
  /** More of the menu, made of what was asked. */
  readonly more?: (figure: AskedFigure) => readonly MenuEntry[];
}

const later = { kind: 'loading', later: true } as const;

/**
 * A tile over a data backend: asks when it comes into view, shows every state of the answer, and carries source card and the
 * report of an error. What it shows is said by question and picture alone.
 */
export function DataTile({
  backend,
  ask,
  variants,
  picture,
  title,
  small,
  light,
  note,
  height,
  from,
  ready = true,
  className,
  eager = false,
  chosen,
  onPick,
  onBrush,
  onCopyLink,
  onExplainLight,
  more,
}: DataTileProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { ref, reached } = useNearView<HTMLDivElement>(eager);
  const asked = useFigure({ backend, ask, variants }, ready && reached);
  const sameDays = useSameDays({ backend, ask, variants }, asked, picture);
  const [isSourceOpen, setSourceOpen] = useState(false);
  const { card, oldest, problem, figure, now } = asked;
  const name = title ?? card?.about.title[language] ?? (problem?.kind === 'loading' ? words.waiting : ask.dataset);
  const report = useReportFigure(name, oldest?.from);
  const source = oldest
    ? sourceOf(oldest.from, oldest.fresh, language, { now, ...(note !== undefined && { note }) })
    : (card?.about.owner.name ?? backend);
  return (
    <div ref={ref} className={`data-tile ${className ?? ''}`}>
      <FigureTile
        key={reached ? 'asked' : 'waiting'} // the wait for an answer begins when it is asked for
        title={name}
        hasDataTitle={title !== undefined}
        small={small}
        figure={figure}
        picture={picture}
        height={height}
        from={from}
        eager={eager}
        chosen={chosen}
        remark={sameDays}
        source={source}
        light={light?.(asked)}
        problem={problem?.kind === 'loading' && !reached ? later : problem}
        onRetry={asked.retry}
        onPick={onPick}
        onBrush={onBrush}
        menu={{
          ...(onCopyLink && { onCopyLink }),
          ...(onExplainLight && { onExplainLight }),
          ...(oldest && { onSourceCard: () => setSourceOpen(true) }),
          ...(report.onReportError && { onReportError: report.onReportError }),
          more: more?.(asked) ?? [],
        }}
      />
      <Suspense>
        {isSourceOpen && oldest && (
          <SourceCard title={name} answer={oldest} card={card} onClose={() => setSourceOpen(false)} />
        )}
      </Suspense>
      {report.form}
    </div>
  );
}
