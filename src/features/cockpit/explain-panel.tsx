import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ruleWords, verdictWords } from '@/analysis/alerts';
import { formatNumber, formatPeriod, useLanguage, useStrings } from '@/i18n';
import { ReportList } from '@/panels/data';
import {
  dossierBackend,
  type FigureTileId,
  figureTileOf,
  isPortfolioTile,
  mattersFor,
  type PortfolioScope,
  type PortfolioTileId,
  ruleIdOf,
  type ShownLight,
  tileLights,
  useFigureTile,
  useGivenFigures,
} from '@/panels/portfolio';
import type { Answer } from '@/ports/data-source';
import { savedItemsOf, useServices } from '@/queries';
import { DataText, dayOrMoment, LevelLight, LightLegendControl, Skeleton } from '@/ui';
import { Panel } from './panel';
import { panelStrings } from './panel-strings';
import { tileTitle } from './tile-title';

interface ExplainProps {
  readonly id: string;
  readonly scope: PortfolioScope;
  readonly mayChange: boolean;
  readonly onClose: () => void;
}

/** What a tile rests on: where its data come from, its light, the rule of it, the numbers used, who set it and when. */
export function ExplainPanel(props: ExplainProps) {
  const figure = figureTileOf(props.id);
  if (isPortfolioTile(props.id)) return <OfDossiers {...props} id={props.id} />;
  return figure ? <OfData {...props} figure={figure} /> : null;
}

function OfDossiers({ id, scope, mayChange, onClose }: ExplainProps & { readonly id: PortfolioTileId }) {
  const words = useStrings(panelStrings);
  const language = useLanguage();
  const lights = tileLights(id, scope, useGivenFigures(scope));
  return (
    <Panel title={words.about(tileTitle(id, language))} onClose={onClose}>
      <h3>{words.why}</h3>
      {lights.map((light) => (
        <Explained key={light.standing.id} light={light} mayChange={mayChange} />
      ))}
      <p className="hc-faint">{words.mapping}</p>
      <h3>{words.source}</h3>
      <p>{words.dossierSource(mattersFor(scope.matters, scope.filter, scope.today).length)}</p>
      <ReportList backend={dossierBackend} dataset={id} />
      <LightLegendControl />
    </Panel>
  );
}

function OfData({ id, figure, scope, mayChange, onClose }: ExplainProps & { readonly figure: FigureTileId }) {
  const words = useStrings(panelStrings);
  const language = useLanguage();
  const { card, answer, view, light, error } = useFigureTile(figure, scope);
  const { documents } = useServices();
  const { isPending: rulesPending } = useQuery(savedItemsOf(documents, 'light-rules'));
  const isComing = rulesPending || (!view && !error);
  const ruleId = ruleIdOf({
    kind: 'indicator',
    backend: figure.backend,
    dataset: figure.dataset,
    indicator: figure.figure,
  });
  return (
    <Panel title={words.about(view?.title[language] ?? tileTitle(id, language, card))} onClose={onClose}>
      <h3>{words.why}</h3>
      {light ? (
        <Explained light={light} mayChange={mayChange} />
      ) : isComing ? (
        <Skeleton lines={4} />
      ) : (
        <>
          <p>{words.noRule}</p>
          {mayChange && (
            <p>
              <Link className="hc-btn" to="/light-rules" search={{ rule: ruleId, of: id }}>
                {words.makeRule}
              </Link>
            </p>
          )}
        </>
      )}
      <h3>{words.source}</h3>
      {answer && <Sourced answer={answer} />}
      <ReportList backend={figure.backend} dataset={figure.dataset} />
      <LightLegendControl />
    </Panel>
  );
}

/** A period in both languages. */
const periodWords = (period: string) => ({ zh: formatPeriod(period, 'zh'), en: formatPeriod(period, 'en') });

function Sourced({ answer }: { readonly answer: Answer }) {
  const words = useStrings(panelStrings);
  const language = useLanguage();
  const { from } = answer;
  const published = from.publishedAt ?? from.sourceAt;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.owner, <DataText key="owner">{from.owner.name}</DataText>],
    [words.period, formatPeriod(`${from.period.from}/${from.period.to}`, language)],
    [words.published_, published === null ? '—' : dayOrMoment(published, language)],
    [
      words.share,
      <>
        {words.shares[from.share]}
        {from.shareTerms && (
          <>
            {' · '}
            <DataText>{from.shareTerms}</DataText>
          </>
        )}
      </>,
    ],
    [words.resource, from.resourceCode],
    [words.steps, from.steps.map(({ what }) => what).join(' → ')],
    [words.digest, from.digest],
  ];
  return (
    <>
      <p>{from.title[language]}</p>
      <dl className="hc-kv">
        {rows.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </>
  );
}

function Explained({ light, mayChange }: { readonly light: ShownLight; readonly mayChange: boolean }) {
  const words = useStrings(panelStrings);
  const language = useLanguage();
  const { standing, verdict, subject } = light;
  const last = standing.changes.at(-1);
  return (
    <section className="explained" aria-label={subject.name[language]}>
      <p>
        <LevelLight level={verdict.level} /> <strong>{subject.name[language]}</strong>
      </p>
      <dl className="hc-kv">
        <div>
          <dt>{words.rule}</dt>
          <dd>{ruleWords(standing.rule, subject)[language]}</dd>
        </div>
        <div>
          <dt>{words.verdict}</dt>
          <dd>{verdictWords(standing.rule, verdict, subject, periodWords)[language]}</dd>
        </div>
        {verdict.used.length > 0 && (
          <div>
            <dt>{words.numbers}</dt>
            <dd>
              {verdict.used
                .map(
                  ({ period, value }) =>
                    `${formatPeriod(period, language)} ${value === null ? '—' : formatNumber(value, language)}`,
                )
                .join(' · ')}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.answersFor}</dt>
          <dd>
            <DataText>{standing.rule.owner}</DataText>
          </dd>
        </div>
        <div>
          <dt>{words.history}</dt>
          <dd>{last ? words.lastChange(last.by, last.unit, dayOrMoment(last.on, language)) : words.delivered}</dd>
        </div>
      </dl>
      <p>
        <Link className="hc-btn" to="/light-rules" search={{ rule: standing.id }}>
          {mayChange ? words.changeRule : words.seeRule}
        </Link>
      </p>
    </section>
  );
}
