import { type ReactNode, useMemo, useState } from 'react';
import type { DecisionPlan } from '@/core/deadlines';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { citation, type GateId, gateWords, type RuleFinding } from '@/core/law';
import type { Dossier } from '@/core/matter';
import { blockedSentence, FigureSentence, FigureValue } from '@/figure-value';
import { formatDay, formatDayRange, inBrackets, useLanguage, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { weightsInDoubt } from '@/read-models/option-analysis';
import { Letterhead } from '@/stage-view';
import { Card, Light, StanceStrip } from '@/ui';
import { briefView } from './brief-view';
import { DiscussionCard } from './discussion-card';
import { OptionsCard } from './options-card';
import { PublicLine } from './public-line';
import { competitionLine, hearingLine, moneyLine } from './step-lines';
import { strings } from './strings';
import './brief.css';

interface BriefProps {
  readonly dossier: Dossier;
  readonly summary: MatterSummary;
  readonly findings: readonly RuleFinding[];
  readonly plan: DecisionPlan;
  /** Day the page speaks of: today, or the day of the entry it is frozen at. */
  readonly on: CivilDate;
  readonly isFrozen: boolean;
  /** Address of this page frozen at this entry. */
  readonly frozenLink: string;
  readonly onLive: () => void;
  /** The way from a requirement that is open to its place in the procedure. */
  readonly requirementLink: (rule: string, title: string) => ReactNode;
  /** What was relied on, given by the roof. */
  readonly evidence?: ReactNode;
}

const SHOWN = 8;

/** One page a leader reads in two minutes or prints on A4: drawn without chart code, live or frozen at an entry of the record. */
export function BriefScreen({
  dossier,
  summary,
  findings,
  plan,
  on,
  isFrozen,
  frozenLink,
  onLive,
  requirementLink,
  evidence,
}: BriefProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [told, setTold] = useState('');
  const { facts, version } = dossier;
  const { options, opinions, experts, risks, meeting, missing, met, later, barring } = briefView(dossier, summary);
  const gate = gateWords[summary.nextGate as GateId]?.[language]; // a gate this version does not know has no words
  const grade = (value: 'high' | 'medium' | 'low' | undefined) => (value ? words.grades[value] : '—');
  const day = (value: string) => (isCivilDate(value) ? formatDay(value, language) : value);
  const blocked = blockedSentence(summary, language);
  const money = useMemo(() => moneyLine(summary.id, facts, language), [summary.id, facts, language]);
  const copy = () => {
    const copied = navigator.clipboard?.writeText(frozenLink);
    if (!copied) setTold(words.notCopied(frozenLink));
    else
      copied.then(
        () => setTold(words.copied),
        () => setTold(words.notCopied(frozenLink)),
      );
  };
  return (
    <div className="brief">
      <Letterhead facts={facts} on={on} />
      {isFrozen && (
        <p className="full frozen" role="status">
          {`❄ ${words.frozen(version, day(on))}`}{' '}
          <button type="button" className="hc-btn plain hc-no-print" onClick={onLive}>
            {words.live}
          </button>
        </p>
      )}
      <Card
        className="full"
        title={words.question}
        small={
          <span className="hc-no-print">
            <button type="button" className="hc-btn plain" onClick={copy}>
              {words.freeze}
            </button>
            <button type="button" className="hc-btn plain" onClick={() => window.print()}>
              {words.print}
            </button>
          </span>
        }
      >
        {told && (
          <p className="hc-faint hc-no-print" role="status">
            {told}
          </p>
        )}
        <p className="question">{facts.summary ?? facts.title}</p>
        <dl className="days">
          <div>
            <dt>{words.earliest}</dt>
            <dd className="loud">
              {plan.kind === 'blocked'
                ? blocked && (
                    <span className="hc-loud">
                      <FigureSentence {...blocked} />
                    </span>
                  )
                : plan.kind === 'open'
                  ? plan.suspended
                    ? words.suspended(formatDayRange(plan.day, language))
                    : formatDayRange(plan.day, language)
                  : `${plan.kind === 'decided' ? words.decided : words.ended} ${formatDay(plan.day, language)}`}
            </dd>
          </div>
          {facts.plannedBy && (
            <div>
              <dt>{words.promised}</dt>
              <dd>{formatDay(facts.plannedBy, language)}</dd>
            </div>
          )}
          {facts.meetingOn && (
            <div>
              <dt>{words.meeting}</dt>
              <dd>{`${facts.meetingNo ?? ''} ${formatDay(facts.meetingOn, language)}`}</dd>
            </div>
          )}
        </dl>
        {plan.kind === 'blocked' && (
          <ul className="columns">
            {plan.barring.map(({ rule }) => (
              <li key={rule.id}>
                <Light kind="breached" label="" /> {requirementLink(rule.id, rule.title[language])}{' '}
                <span className="hc-faint" title={rule.id}>
                  {citation(rule.legalBasis[0])[language]}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <OptionsCard
        options={options}
        preferred={facts.preferredOption ?? undefined}
        doubtful={weightsInDoubt(facts).map(({ ratio }) => ratio)}
        frozen={facts.optionAnalyses?.at(-1)}
      />
      <Card className="public" title={words.publicVoice} say={<PublicLine opinions={opinions} />}>
        {opinions?.stance.some(({ figure }) => figure.value) && (
          <StanceStrip
            parts={opinions.stance.map(({ stance, figure }) => ({ stance, share: figure.value ?? 0 }))}
            draw={(name, text) => {
              const own = opinions.stance.find(({ stance }) => stance === name);
              return own ? <FigureValue figure={own.figure} text={text} /> : text;
            }}
          />
        )}
        <ul>
          {opinions?.themes.map(({ theme, clause, disposition, size }) => (
            <li key={theme} className="line">
              <span>
                {`${theme}${clause ? inBrackets(clause, language) : ''} `}
                <FigureSentence say={(n = '') => words.rows(n)} figures={[size]} />
              </span>
              <span>{disposition ? words.dispositions[disposition] : words.unanswered}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card
        title={words.experts}
        say={
          experts ? (
            <FigureSentence
              say={(count = '', signed = '', w = '', dissent = '', entered) =>
                words.expertLine(count, signed, w, dissent) + (entered ? words.expertsEntered(entered) : '')
              }
              figures={[experts.count, experts.signed, experts.agreement, experts.dissent, ...experts.entered]}
            />
          ) : (
            words.noExperts
          )
        }
      >
        {experts?.against.map(({ name, feasibility }) => (
          <p key={name} className="hc-quiet">
            {words.dissent(name, feasibility ?? '—')}
          </p>
        ))}
      </Card>
      <Card
        title={words.risk}
        say={
          facts.riskFactors
            ? words.riskLine(
                grade(facts.riskGradeInitial),
                grade(facts.riskGradeExpected),
                facts.controllability?.controllable === true,
              )
            : words.noRisk
        }
      >
        <ul>
          {risks.map(({ name, owner, figures }) => (
            <li key={name} className="line">
              <span>{name}</span>
              <span>
                <FigureValue figure={figures.before} /> → <FigureValue figure={figures.after} />
                {` · ${owner ?? words.noOwner}`}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <div className="pair">
        <Card title={words.hearingTitle} say={hearingLine(facts, language)} />
        <Card title={words.competitionTitle} say={competitionLine(facts, language)} />
      </div>
      <Card
        title={words.legality}
        say={
          facts.legalityOutcome
            ? words.outcomes[facts.legalityOutcome]
            : facts.legalitySubmittedOn
              ? words.inReview
              : words.notReviewed
        }
      />
      <DiscussionCard meeting={meeting} facts={facts} />
      <Card className="full short" title={words.money} say={money ?? words.noMoney} />
      {evidence && (
        <Card className="full" title={words.evidence}>
          {evidence}
        </Card>
      )}
      <Card
        title={words.todo}
        say={
          gate ? (
            <FigureSentence
              say={(first = '', later = '') =>
                barring.length === 0 ? words.ready(gate, first, later) : words.missing(gate, first, later)
              }
              figures={[barring.length === 0 ? met : missing, later]}
            />
          ) : (
            words.noGate
          )
        }
        className="full"
      >
        <ul className="columns">
          {barring.slice(0, SHOWN).map(({ rule, title, kind }) => {
            const law = findings.find((entry) => entry.rule.id === rule)?.rule.legalBasis[0];
            return (
              <li key={rule} className="hc-quiet">
                <Light kind={kind === 'breached' ? 'breached' : 'unknown'} label="" />{' '}
                {requirementLink(rule, title[language])}{' '}
                <span className="hc-faint" title={rule}>
                  {law && citation(law)[language]}
                </span>
              </li>
            );
          })}
          {barring.length > SHOWN && <li className="hc-faint">{words.more(barring.length)}</li>}
        </ul>
      </Card>
      <p className="full hc-faint">{words.source(version, day(on))}</p>
      <p className="full instructions">{words.instructions}</p>
    </div>
  );
}
