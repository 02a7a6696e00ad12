import { regionMap, useChartLook } from '@/charts';
import { isCivilDate } from '@/core/kernel';
import { formatDay, useStrings } from '@/i18n';
import { chosenBy, toggled, without } from '../portfolio-filter';
import { districtFigure, viewsFilterOf } from '../public-opinion-figures';
import { districtsOf } from '../public-opinion-view';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';
import { tileLights } from '../tile-lights';
import { PictureTile } from './picture-tile';
import { useDossierSource } from './use-dossier-source';
import { useGivenFigures, useResidents } from './use-given-figures';
import { usePublicOpinion } from './use-public-opinion';

/** Views by district for each 10,000 residents; counted alone where the residents are not known. A district filters the rest. */
export function MapTile({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const voice = usePublicOpinion(scope, 'district');
  const { answer, people } = useResidents();
  const { source, holder } = useDossierSource(scope, voice.matter ? [voice.matter] : [], voice.matter?.title);
  const told = useGivenFigures(scope);
  const values = voice.rows ? districtsOf(voice.rows, people) : [];
  const ranked = values.toSorted((a, b) => b.value - a.value);
  const [most, least] = [ranked[0], ranked.at(-1)];
  const filter = viewsFilterOf(without(scope.filter, 'district'));
  const figures =
    voice.matter && people && most && least
      ? { most: districtFigure(voice.matter, most, filter), least: districtFigure(voice.matter, least, filter) }
      : {};
  return (
    <PictureTile
      scope={scope}
      id="map"
      {...(!people && { title: words.countedMap })}
      small={
        isCivilDate(voice.matter?.opinions?.closesOn)
          ? words.sketchUntil(formatDay(voice.matter.opinions.closesOn, look.language))
          : words.sketch
      }
      spec={
        voice.rows
          ? regionMap({ unit: '条', values: values.map(({ district, value }) => ({ region: district, value })) }, look)
          : null
      }
      figures={figures}
      light={tileLights('map', scope, told)[0]}
      holder={holder}
      source={answer ? { ...source, dataset: `${source.dataset} · ${answer.from.owner.name}` } : source}
      problem={voice.isFailed ? { kind: 'offline' } : voice.matter ? null : { kind: 'empty', hint: words.noView }}
      onRetry={voice.retry}
      onSelect={(district, more) => scope.onFilter(toggled(scope.filter, 'district', district, more))}
      isChosen={chosenBy(scope.filter, 'district')}
    />
  );
}
