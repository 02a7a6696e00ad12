import type { ReactNode } from 'react';
import { Chart, type ChartSpec, type TileProblem, type TileSource } from '@/charts';
import { useLanguage, useStrings } from '@/i18n';
import type { ShownLight } from '../light-rules';
import { notFollowed } from '../not-followed';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';
import { type PortfolioTileId, tileSpec } from '../tile-list';
import { LightButton } from './light-button';

interface PictureTileProps {
  readonly scope: PortfolioScope;
  readonly id: PortfolioTileId;
  readonly spec: ChartSpec | null;
  readonly light: ShownLight | undefined;
  readonly source: TileSource;
  readonly title?: string;
  readonly small?: ReactNode;
  readonly problem?: TileProblem | null;
  readonly onRetry?: () => void;
  readonly onSelect?: (key: string) => void;
}

/** A tile of the portfolio with a picture: its light explains itself, and it says which filters it does not follow. */
export function PictureTile({
  scope,
  id,
  spec,
  light,
  source,
  title,
  small,
  problem,
  onRetry,
  onSelect,
}: PictureTileProps) {
  const words = useStrings(strings);
  const tongue = useLanguage() === 'zh-CN' ? 'zh' : 'en';
  const { title: name, follows } = tileSpec(id);
  const shownTitle = title ?? name[tongue];
  const ignored = notFollowed(scope.filter, follows);
  return (
    <Chart
      title={shownTitle}
      small={small}
      spec={spec}
      source={{
        ...source,
        ...(ignored.length > 0 && {
          note: words.notFollowed(ignored.map((key) => words.keys[key]).join(words.join)),
        }),
      }}
      light={<LightButton title={shownTitle} light={light} onExplain={() => scope.onExplain(id)} />}
      menu={{
        onSourceCard: () => scope.onExplain(id),
        onExplainLight: () => scope.onExplain(id),
        ...(scope.onCopyLink && { onCopyLink: scope.onCopyLink }),
      }}
      problem={problem}
      onRetry={onRetry}
      {...(onSelect && { onSelect })}
    />
  );
}
