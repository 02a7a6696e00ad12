import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Tile } from '@/charts';
import { isCivilDate } from '@/core/kernel';
import { formatCount, formatMonthDay, formatShare, useLanguage, useStrings } from '@/i18n';
import { EmptyState, LevelLight, SampleMark } from '@/ui';
import { figureOf, isFigureId } from '../figures';
import { notFollowed } from '../not-followed';
import { mattersFor, waitingOf } from '../portfolio-view';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';
import { tileLights } from '../tile-lights';
import { tileSpec } from '../tile-list';
import { type WaitingCard, waitingCard } from '../waiting-view';
import { LightButton } from './light-button';
import { QuestionPanel } from './question-panel';
import { StanceStrip } from './stance-strip';
import { useDossierSource } from './use-dossier-source';

/** What waits for a leader: complete or what is missing, and what people and experts say. Drawn without chart code. */
export function WaitingTile({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const tongue = useLanguage() === 'zh-CN' ? 'zh' : 'en';
  const { title, follows } = tileSpec('waiting');
  const shown = mattersFor(scope.matters, scope.filter, scope.today);
  const source = useDossierSource(scope, shown);
  const cards = waitingOf(shown).map((matter) => waitingCard(matter, scope.rules, scope.today));
  const ignored = notFollowed(scope.filter, follows);
  return (
    <Tile
      title={title[tongue]}
      small={words.byEarliest}
      className="waiting"
      source={{
        ...source,
        ...(ignored.length > 0 && { note: words.notFollowed(ignored.map((key) => words.keys[key]).join(words.join)) }),
      }}
      light={
        <LightButton
          title={title[tongue]}
          light={tileLights('waiting', scope)[0]}
          onExplain={() => scope.onExplain('waiting')}
        />
      }
      menu={{
        onSourceCard: () => scope.onExplain('waiting'),
        onExplainLight: () => scope.onExplain('waiting'),
        ...(scope.onCopyLink && { onCopyLink: scope.onCopyLink }),
      }}
    >
      {cards.length === 0 && <EmptyState title={words.none}>{words.noneBody}</EmptyState>}
      {cards.map((card) => (
        <Waiting key={card.matter.id} card={card} />
      ))}
    </Tile>
  );
}

function Waiting({ card }: { readonly card: WaitingCard }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  const [asks, setAsks] = useState(false);
  const { matter, light, schedule, missing, conditions, stance } = card;
  const { opinions, experts, options, risk, legality, earliest } = matter;
  const day = (text: string | null) => (isCivilDate(text) ? formatMonthDay(text, language) : '—');
  const names = missing.slice(0, 2).map(({ title }) => title[tongue]);
  const lacks = `${names.join(words.join)}${missing.length > names.length ? words.andMore(missing.length) : ''}`;
  const rows: readonly (readonly [string, string])[] = [
    ...(options?.leader ? [[words.rows.options, words.option(options.leader, card.robust)] as const] : []),
    ...(opinions
      ? [
          [
            words.rows.public,
            [
              words.views(formatCount(opinions.rows, language)),
              ...(opinions.answeredShare === null
                ? []
                : [words.answered(formatShare(opinions.answeredShare, language))]),
            ].join(' · '),
          ] as const,
        ]
      : []),
    ...(experts
      ? [
          [
            words.rows.experts,
            [
              words.experts(
                experts.count,
                experts.agreementW === null ? words.wInvalid : experts.agreementW.toFixed(2),
              ),
              ...(experts.dissent > 0 ? [words.dissent(experts.dissent)] : []),
            ].join(' · '),
          ] as const,
        ]
      : []),
    ...(risk?.initial && risk.expected
      ? [
          [
            words.rows.risk,
            words.riskMove(words.grades[risk.initial], words.grades[risk.expected], risk.owner ?? ''),
          ] as const,
        ]
      : []),
    ...(legality
      ? [
          [
            words.rows.legality,
            isOutcome(legality.outcome)
              ? words.legality[legality.outcome]
              : words.legality.reviewing(day(legality.submittedOn)),
          ] as const,
        ]
      : []),
    [
      words.rows.lacks,
      missing.length === 0 ? words.complete : `${words.conditions(conditions.met, conditions.of)} · ${lacks}`,
    ],
    [words.rows.earliest, day(earliest.day)],
  ];
  return (
    <article className="wait" aria-label={matter.title}>
      <header>
        <h4>
          <Link to="/matters/$matterId" params={{ matterId: matter.id }}>
            {matter.title}
          </Link>
        </h4>
        {light && isFigureId(light.figure) ? (
          <LevelLight level={light.verdict.level} label={figureOf(light.figure).short[tongue]} />
        ) : (
          <LevelLight level={schedule} {...(card.isComplete && { label: words.ready })} />
        )}
      </header>
      <p className="hc-quiet">
        <strong>{matter.awaits && words.awaits[matter.awaits]}</strong> {matter.origin === 'sample' && <SampleMark />}
      </p>
      <dl className="hc-kv">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {stance.length > 0 && <StanceStrip stance={stance} />}
      <div className="acts">
        <Link to="/matters/$matterId" params={{ matterId: matter.id }} className="hc-btn primary">
          {words.brief}
        </Link>
        <button type="button" className="hc-btn" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {words.ask}
        </button>
      </div>
      {asks && (
        <QuestionPanel
          matter={matter}
          lacks={missing.length === 0 ? '' : lacks}
          day={day(earliest.day)}
          onClose={() => setAsks(false)}
        />
      )}
    </article>
  );
}

const outcomes = ['agree', 'submit-with-risk', 'adjust-then-submit', 'return-for-procedure', 'do-not-submit'] as const;
const isOutcome = (text: string | null): text is (typeof outcomes)[number] => outcomes.some((one) => one === text);
