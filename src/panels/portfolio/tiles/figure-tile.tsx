import { KpiTile } from '@/charts';
import { useLanguage } from '@/i18n';
import { problemOfError } from '@/panels/data';
import { dataSource } from '../data-source';
import type { PortfolioScope } from '../scope';
import { type FigureTileId, figureTileName } from '../tile-list';
import { LightButton } from './light-button';
import { useFigureTile } from './use-figure';
import { useNotFollowed } from './use-not-followed';
import { useTileMenu } from './use-tile-menu';

/** A figure of a data backend: its latest value, its course, its light. It follows the period alone. */
export function FigureTile({ scope, id }: { readonly scope: PortfolioScope; readonly id: FigureTileId }) {
  const language = useLanguage();
  const { card, answer, view, light, error, retry } = useFigureTile(id, scope);
  const name = figureTileName(id);
  const title = view?.title[language] ?? card?.about.title[language] ?? id.figure;
  const note = useNotFollowed(scope.filter, ['period']);
  const { menu, form } = useTileMenu(scope, { id: name, title, reported: answer?.from, seen: 'data' });
  return (
    <>
      <KpiTile
        title={title}
        value={view?.last?.value ?? null}
        unit={view?.unit.zh ?? ''}
        {...(view?.last && { period: view.last.period })}
        isProvisional={view?.isProvisional ?? false}
        {...(view?.partUntil && { partUntil: view.partUntil })}
        against={[
          { basis: 'year', value: view?.yearBefore ?? null },
          { basis: 'period', value: view?.before ?? null },
        ]}
        course={
          view?.points.map(({ period, value, provisional }) => ({ period, value, isProvisional: provisional })) ?? []
        }
        source={
          answer
            ? {
                ...dataSource(answer, scope, language),
                ...(view && { owner: view.owner }),
                ...note,
              }
            : (card?.about.owner.name ?? id.backend)
        }
        light={<LightButton title={title} light={light} onExplain={() => scope.onExplain(name)} />}
        menu={menu}
        problem={error ? problemOfError(error) : answer ? null : { kind: 'loading' }}
        onRetry={retry}
      />
      {form}
    </>
  );
}
