import { KpiTile } from '@/charts';
import { problemOfError, sourceOf } from '@/data-tile';
import { useLanguage, useStrings } from '@/i18n';
import { notFollowed } from '../not-followed';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';
import { type FigureTileId, figureTileName } from '../tile-list';
import { LightButton } from './light-button';
import { useFigureTile } from './use-figure';

/** A figure of a data backend: its latest value, its course, its light. It follows the period alone. */
export function FigureTile({ scope, id }: { readonly scope: PortfolioScope; readonly id: FigureTileId }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  const { card, answer, view, light, error, retry } = useFigureTile(id, scope);
  const name = figureTileName(id);
  const title = view?.title[tongue] ?? card?.about.title[tongue] ?? id.figure;
  const ignored = notFollowed(scope.filter, ['period']);
  const note =
    ignored.length > 0 ? words.notFollowed(ignored.map((key) => words.keys[key]).join(words.join)) : undefined;
  const explain = () => scope.onExplain(name);
  return (
    <KpiTile
      title={title}
      value={view?.last?.value ?? null}
      unit={view?.unit.zh ?? ''}
      {...(view?.last && { period: view.last.period })}
      isProvisional={view?.isProvisional ?? false}
      against={[
        { basis: 'year', value: view?.yearBefore ?? null },
        { basis: 'period', value: view?.before ?? null },
      ]}
      trend={view?.points.slice(-24).map(({ value }) => value) ?? []}
      source={
        answer
          ? {
              ...sourceOf(answer.from, answer.fresh, language),
              ...(view && { owner: view.owner }),
              ...(note && { note }),
            }
          : (card?.about.owner.name ?? id.backend)
      }
      light={<LightButton title={title} light={light} onExplain={explain} />}
      menu={{
        onSourceCard: explain,
        onExplainLight: explain,
        ...(scope.onCopyLink && { onCopyLink: scope.onCopyLink }),
      }}
      problem={error ? problemOfError(error) : answer ? null : { kind: 'loading' }}
      onRetry={retry}
    />
  );
}
