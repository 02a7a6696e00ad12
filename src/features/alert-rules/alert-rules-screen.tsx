import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SubjectWords } from '@/analysis/alerts';
import type { CivilDate } from '@/core/kernel';
import { formatPeriod, useLanguage, useStrings } from '@/i18n';
import {
  type EffectiveRule,
  type FigureTileId,
  figureTileOf,
  isLongTable,
  useAlertRules,
  useFigureTile,
} from '@/panels/portfolio';
import { maySetLights } from '@/ports/workspace';
import { dataQueries, matterQueries, useServices } from '@/queries';
import { isLightFigureId, lightFigureOf } from '@/read-models';
import { Card, DataText, EmptyState, FailedState, LightLegendControl, Skeleton, Statement } from '@/ui';
import { firstRule } from './rule-draft';
import { RuleEditor } from './rule-editor';
import { trialOnMonths, trialOnPortfolio } from './rule-trial';
import { strings } from './strings';
import './alert-rules.css';

interface AlertRulesProps {
  readonly ruleId: string | undefined;
  /** The figure a rule is to be made for, where none stands yet: `city.city-indicators.pm25`. */
  readonly figure: string | undefined;
}

/** All rules, and the one chosen with its editor and its trial. */
export function AlertRulesScreen({ ruleId, figure }: AlertRulesProps) {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: matters, error, refetch } = useQuery(matterQueries.matters(matterApi));
  const rules = useAlertRules();
  if (error && !matters)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!session || !matters)
    return (
      <Card>
        <Skeleton lines={8} />
      </Card>
    );
  const shownId = ruleId ?? (figure === undefined ? rules[0]?.id : undefined);
  const chosen = rules.find(({ id }) => id === shownId);
  const asked = figure === undefined ? undefined : figureTileOf(figure);
  const mayChange = maySetLights(session.actor);
  const common = { mayChange, today: session.today };
  return (
    <>
      <Statement
        sub={words.sub}
        actions={
          <Link to="/" search={{ v: '-' }} className="hc-btn">
            {words.back}
          </Link>
        }
      >
        {words.title}
      </Statement>
      <div className="light-rules">
        <Card title={words.list} className="rule-list">
          <ul>
            {rules.map((standing) => (
              <li key={standing.id}>
                <RuleLink standing={standing} isChosen={standing.id === shownId} />
              </li>
            ))}
          </ul>
          <LightLegendControl />
        </Card>
        {chosen && isLightFigureId(chosen.id) ? (
          <RuleEditor
            key={chosen.id}
            mayChange={mayChange}
            standing={chosen}
            subject={lightFigureOf(chosen.id)}
            trial={(rule) =>
              isLightFigureId(chosen.id) ? trialOnPortfolio(rule, chosen.id, matters, session.today) : null
            }
          />
        ) : chosen?.rule.subject.kind === 'indicator' ? (
          <OfData
            {...common}
            standing={chosen}
            figure={{
              backend: chosen.rule.subject.backend,
              dataset: chosen.rule.subject.dataset,
              figure: chosen.rule.subject.indicator,
            }}
          />
        ) : asked && ruleId ? (
          <OfData {...common} standing={undefined} figure={asked} newId={ruleId} />
        ) : (
          <Card>
            <EmptyState title={ruleId ? words.noRule : words.title}>{words.choose}</EmptyState>
          </Card>
        )}
      </div>
    </>
  );
}

function OfData({
  standing,
  figure,
  newId = '',
  mayChange,
  today,
}: {
  readonly standing: EffectiveRule | undefined;
  readonly figure: FigureTileId;
  readonly newId?: string;
  readonly mayChange: boolean;
  readonly today: CivilDate;
}) {
  const words = useStrings(strings);
  const { view, error, retry } = useFigureTile(figure, { filter: {}, today, rules: [] });
  if (error)
    return (
      <Card>
        <FailedState what={words.unknown} retry={retry} />
      </Card>
    );
  if (!view)
    return (
      <Card>
        <Skeleton lines={6} />
      </Card>
    );
  const subject: SubjectWords = { name: view.title, unit: view.unit };
  const { backend, dataset, figure: indicator } = figure;
  const rule = standing ?? {
    id: newId,
    version: 0,
    changes: [],
    rule: firstRule({ kind: 'indicator', backend, dataset, indicator }, view.points, view.owner),
  };
  return (
    <RuleEditor
      key={rule.id}
      mayChange={mayChange}
      standing={rule}
      subject={subject}
      trial={(draft) => trialOnMonths(draft, view.points)}
    />
  );
}

function RuleLink({ standing, isChosen }: { readonly standing: EffectiveRule; readonly isChosen: boolean }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { data: registry } = useServices();
  const { subject } = standing.rule;
  const of = subject.kind === 'indicator' ? subject : undefined;
  const { data: card } = useQuery({
    ...dataQueries.card(registry, of?.backend ?? '', of?.dataset ?? ''),
    enabled: of !== undefined,
  });
  const field = of && card?.fields.find(({ name }) => name === (isLongTable(card) ? 'indicator' : of.indicator));
  const name = isLightFigureId(standing.id)
    ? lightFigureOf(standing.id).name
    : ((of && field?.codes?.[of.indicator]) ?? field?.label ?? { zh: of?.indicator ?? '', en: of?.indicator ?? '' });
  const last = standing.changes.at(-1);
  return (
    <Link to="/light-rules" search={{ rule: standing.id }} aria-current={isChosen ? 'true' : undefined}>
      {name[language]}
      <small>
        {standing.rule.on ? '' : `${words.off} · `}
        {last ? words.changed(formatPeriod(last.on, language)) : words.delivered}
        {last && (
          <>
            {' · '}
            <DataText>{last.by}</DataText>
          </>
        )}
      </small>
    </Link>
  );
}
