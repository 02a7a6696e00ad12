import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { Chart, districtMap, opinionsOverTime, stanceBar, themesByStance, useChartLook } from '@/charts';
import { isCivilDate } from '@/core/kernel';
import { FigureSentence } from '@/figure-value';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { daysOf, repeatsOf, sizeOf, stancesBy } from '@/read-models';
import type { PlaceMatter } from '@/stage-view';
import { Card, EmptyState, FailedState, Skeleton } from '@/ui';
import { strings as batchStrings } from './batch-strings';
import { DispositionTable } from './disposition-table';
import { ImportOpinionsLink } from './import-opinions-link';
import { OpinionBatches } from './opinion-batches';
import { countsSentence } from './opinion-sentence';
import { strings } from './opinion-strings';
import { StatementList } from './statement-list';
import './opinions.css';

const ReportCard = lazy(async () => ({ default: (await import('../report/report-card')).ReportCard }));
const ReadThroughCard = lazy(async () => ({ default: (await import('../through/read-through-card')).ReadThroughCard }));
const QuestionnaireCard = lazy(async () => ({
  default: (await import('../questionnaire/questionnaire-card')).QuestionnaireCard,
}));
const LedgerCard = lazy(async () => ({ default: (await import('../ledger/ledger-card')).LedgerCard }));
const PublicDesk = lazy(async () => ({ default: (await import('../desk/public-desk')).PublicDesk }));

/** What the public said: counts raw and de-duplicated, over time, by stance, theme and district, and what was answered. */
export function OpinionsTab({ matter }: { readonly matter: PlaceMatter }) {
  const { dossier, actor, summary } = matter;
  const { facts } = dossier;
  const words = useStrings(strings);
  const batchWords = useStrings(batchStrings);
  const language = useLanguage();
  const look = useChartLook();
  const { matterApi } = useServices();
  const { data: rows, error, refetch } = useQuery(matterQueries.opinions(matterApi, dossier.id));
  const days = useMemo(() => (rows ? daysOf(rows, repeatsOf(rows)) : []), [rows]);
  const { opinions } = summary;
  if (error && !rows)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!rows)
    return (
      <Card>
        <Skeleton lines={8} />
      </Card>
    );
  const importing = <ImportOpinionsLink dossier={dossier} actor={actor} />;
  const desk = (
    <Suspense fallback={<Skeleton lines={3} />}>
      <LedgerCard matter={matter} rows={rows} />
      <PublicDesk matter={matter} />
      <QuestionnaireCard matter={matter} />
    </Suspense>
  );
  if (!opinions || opinions.rows === 0)
    return (
      <div style={{ display: 'grid', gap: 16 }}>
        <Card>
          <EmptyState title={opinions ? words.noRows : words.none} action={importing}>
            {opinions ? batchWords.howToNow : batchWords.howTo}
          </EmptyState>
        </Card>
        {desk}
        <OpinionBatches dossier={dossier} rows={rows} />
      </div>
    );
  const channels = [...new Set(rows.map(({ channel }) => channel))];
  const source = channels.length > 0 ? words.source(channels.join(' · ')) : words.record;
  const until = isCivilDate(opinions.closesOn) ? formatDay(opinions.closesOn, language) : '';
  const told = countsSentence(summary, words, until);
  const themes = opinions.themes.map(({ theme, clause, stance }) => ({ theme, clause, ...stance }));
  return (
    <>
      <div className="opinion-lead">
        <p className="hc-quiet">
          <strong>
            <FigureSentence {...told} />
          </strong>
          {opinions.basis === 'batches' && ` ${words.batches}`}
        </p>
        {importing}
      </div>
      <div className="chart-grid">
        {rows.length > 0 && (
          <>
            <Chart className="wide" title={words.overTime} spec={opinionsOverTime(days, look)} source={source} />
            <Chart
              className="slim"
              title={words.map}
              small={words.sketch}
              spec={districtMap(
                {
                  unit: words.unit,
                  values: stancesBy(rows, ({ district }) => district).map(({ key, ...own }) => ({
                    district: key,
                    value: sizeOf(own),
                  })),
                },
                look,
              )}
              source={source}
            />
          </>
        )}
        <Chart className="snug" title={words.themes} spec={themesByStance(themes, look)} source={source} />
        <Chart className="snug" title={words.stance} spec={stanceBar(opinions.stance, look)} source={source} />
        {facts.opinionThemes && <DispositionTable summary={summary} themes={facts.opinionThemes} />}
        {rows.length > 0 && (
          <Suspense fallback={<Skeleton lines={4} />}>
            <ReadThroughCard rows={rows} />
          </Suspense>
        )}
        {desk}
        <OpinionBatches dossier={dossier} rows={rows} />
        <Suspense fallback={<Skeleton lines={3} />}>
          <ReportCard matter={matter} rows={rows} />
        </Suspense>
        {rows.length > 0 && <StatementList rows={rows} />}
      </div>
    </>
  );
}
