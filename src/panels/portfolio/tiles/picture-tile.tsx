import type { ReactNode } from 'react';
import { Chart, type ChartSpec } from '@/charts';
import { useLanguage, useStrings } from '@/i18n';
import type { ReportedFigure } from '@/panels/data';
import type { TileProblem, TileSource } from '@/ui';
import type { ShownLight } from '../alert-rules';
import { dossierReport } from '../dossier-report';
import { officeUnit } from '../dossier-source';
import { type FilterKey, onlyKeys } from '../portfolio-filter';
import { mattersFor } from '../portfolio-view';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';
import { isOfMatters, type PortfolioTileId, tileSpec } from '../tile-list';
import { LightButton } from './light-button';
import { type SaidBy, SaidFigures } from './said-figures';
import { useNotFollowed } from './use-not-followed';
import { useTileMenu } from './use-tile-menu';

interface PictureTileProps {
  readonly scope: PortfolioScope;
  readonly id: PortfolioTileId;
  readonly spec: ChartSpec | null;
  readonly light: ShownLight | undefined;
  /** The filter its own marks choose: kept whole, so that another can be chosen, and said not to narrow it. */
  readonly own?: FilterKey;
  readonly source: TileSource;
  /** The unit an error in figures over dossiers is reported to. */
  readonly holder?: string;
  /** The answer the figures come from, where a data backend gave it. */
  readonly from?: ReportedFigure | undefined;
  readonly title?: string;
  readonly small?: ReactNode;
  readonly problem?: TileProblem | null;
  readonly onRetry?: () => void;
  /** The figures whose numbers stand in the sentence of the picture, by their keys. */
  readonly figures?: SaidBy;
  /** Put before and after the sentence of the picture. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** Told what a mark stands for; `more`: it is added to what is chosen already. */
  readonly onSelect?: (key: string, more: boolean) => void;
  /** Whether a mark stands for something chosen; given only while something is. */
  readonly isChosen?: ((key: string) => boolean) | undefined;
}

/** A tile of the portfolio with a picture: its light explains itself, and it says which filters it does not follow. */
export function PictureTile({
  scope,
  id,
  spec,
  own,
  light,
  source,
  holder = officeUnit,
  from,
  title,
  small,
  problem,
  onRetry,
  figures,
  before,
  after,
  onSelect,
  isChosen,
}: PictureTileProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { title: name, follows } = tileSpec(id);
  const shownTitle = title ?? name[language];
  const heeded = onlyKeys(
    scope.filter,
    follows.filter((key) => key !== own),
  );
  const note = useNotFollowed(
    scope.filter,
    follows.filter((key) => key !== own),
  );
  const isFilteredOut =
    Object.keys(heeded).length > 0 &&
    (spec?.table.rows.length === 0 || (isOfMatters(id) && mattersFor(scope.matters, heeded, scope.today).length === 0));
  const told =
    (isFilteredOut ? { kind: 'empty' as const, title: words.filteredOut, hint: words.filteredOutBody } : problem) ??
    null;
  const { menu, form } = useTileMenu(scope, {
    id,
    title: shownTitle,
    reported: from ?? (spec ? () => dossierReport(id, holder, spec.table, scope) : undefined),
    seen: from ? 'data' : 'tile',
  });
  return (
    <>
      <Chart
        title={shownTitle}
        small={small}
        spec={spec}
        {...(spec?.says && {
          sentence: (
            <>
              {before}
              <SaidFigures says={spec.says} figures={figures ?? {}} />
              {after}
            </>
          ),
        })}
        source={{ ...source, ...note }}
        // While the figures are on their way nothing is said, not even that no light shines.
        light={
          (spec ?? problem) && <LightButton title={shownTitle} light={light} onExplain={() => scope.onExplain(id)} />
        }
        menu={menu}
        problem={told}
        onRetry={onRetry}
        {...(onSelect && { onSelect })}
        isChosen={isChosen}
        multiple
      />
      {form}
    </>
  );
}
