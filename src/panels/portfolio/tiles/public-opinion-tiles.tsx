import { type ChartSpec, stanceBar, themesByStance, useChartLook } from '@/charts';
import { FigureSentence, sentenceText } from '@/figure-value';
import { useLanguage, useStrings } from '@/i18n';
import { sizeOf, stanceOf } from '@/read-models';
import { chosenBy, type PortfolioFilter, toggled, without } from '../portfolio-filter';
import { stanceFigures, themeFigure, viewsFilterOf } from '../public-opinion-figures';
import { publicOpinionSentence } from '../public-opinion-sentence';
import { channelsOf, themesOf } from '../public-opinion-view';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';
import { tileLights } from '../tile-lights';
import { PictureTile } from './picture-tile';
import { useDossierSource } from './use-dossier-source';
import { usePublicOpinion, type Voice } from './use-public-opinion';

const problemOf = ({ isFailed, rows, matter }: Voice, hint: string) =>
  isFailed
    ? { kind: 'offline' as const }
    : rows === undefined
      ? null
      : !matter
        ? { kind: 'empty' as const, hint }
        : null;

/** Themes people raised, each by stance; volume and answered share of all consultations. A bar filters by its theme. */
export function PublicOpinionTile({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const look = useChartLook();
  const voice = usePublicOpinion(scope, 'theme');
  const totals = publicOpinionSentence(scope, language);
  const heard = sentenceText(totals, language);
  const aboutOne =
    voice.matter && (scope.filter.matter ? words.voiceChosen : words.publicOpinionOf)(voice.matter.title);
  const themes = voice.rows && themesOf(voice.rows, voice.matter);
  const spec = themes ? themesByStance(themes, look) : null;
  const [largest] = themes ?? [];
  const dossiers = useDossierSource(scope, voice.matter ? [voice.matter] : [], voice.matter?.title);
  return (
    <PictureTile
      scope={scope}
      id="voice"
      small={voice.matter?.title}
      spec={
        spec && {
          ...spec,
          sentence: `${heard}${aboutOne === undefined ? '' : `${aboutOne}${spec.sentence}`}`,
          says: aboutOne === undefined ? [] : [aboutOne, ...(spec.says ?? [])],
        }
      }
      before={<FigureSentence {...totals} />}
      figures={
        voice.matter && largest
          ? {
              largest: themeFigure(
                voice.matter,
                largest.theme,
                sizeOf(largest),
                viewsFilterOf(without(scope.filter, 'theme')),
              ),
            }
          : {}
      }
      light={tileLights('voice', scope)[0]}
      {...dossiers}
      problem={problemOf(voice, words.noView)}
      onRetry={voice.retry}
      onSelect={(theme, more) => scope.onFilter(toggled(withMatter(scope.filter, voice), 'theme', theme, more))}
      isChosen={chosenBy(scope.filter, 'theme')}
    />
  );
}

/** The stances of the same views, of all and by the way they came. A part of the bar filters by its stance. */
export function StanceTile({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const voice = usePublicOpinion(scope, 'stance');
  const dossiers = useDossierSource(scope, voice.matter ? [voice.matter] : [], voice.matter?.title);
  const spec: ChartSpec | null = voice.rows
    ? stanceBar({ ...stanceOf(voice.rows), parts: channelsOf(voice.rows) }, look)
    : null;
  return (
    <PictureTile
      scope={scope}
      id="stance"
      small={voice.matter?.title}
      spec={spec}
      figures={
        voice.matter && voice.rows
          ? stanceFigures(voice.matter, voice.rows, viewsFilterOf(without(scope.filter, 'stance')))
          : {}
      }
      light={tileLights('stance', scope)[0]}
      {...dossiers}
      problem={problemOf(voice, words.noView)}
      onRetry={voice.retry}
      onSelect={(stance, more) => scope.onFilter(toggled(withMatter(scope.filter, voice), 'stance', stance, more))}
      isChosen={chosenBy(scope.filter, 'stance')}
    />
  );
}

/** Choosing among the views of a matter fixes the matter too: else the choice could bring another one to the front. */
const withMatter = (filter: PortfolioFilter, { matter }: Voice): PortfolioFilter =>
  matter ? { ...filter, matter: [matter.id] } : filter;
