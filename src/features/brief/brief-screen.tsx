import { type ReactNode, useState } from 'react';
import type { DecisionPlan } from '@/core/deadlines';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { citation, type RuleFinding } from '@/core/law';
import type { Dossier } from '@/core/matter';
import { formatCount, formatDay, formatDayRange, formatShare, useLanguage, useStrings } from '@/i18n';
import { Card, Light, SampleMark, StanceStrip } from '@/ui';
import { briefView } from './brief-view';
import { OptionsCard } from './options-card';
import { strings } from './strings';
import './brief.css';

interface BriefProps {
  readonly dossier: Dossier;
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
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  const [told, setTold] = useState('');
  const { facts, origin, version } = dossier;
  const { options, voice, experts, risks, against, barring } = briefView(dossier, findings);
  const grade = (value: 'high' | 'medium' | 'low' | undefined) => (value ? words.grades[value] : '—');
  const share = (value: number) => formatShare(value, language);
  const day = (value: string) => (isCivilDate(value) ? formatDay(value, language) : value);
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
        <p className="question">
          {facts.summary ?? facts.title} {origin === 'sample' && <SampleMark />}
        </p>
        <dl className="days">
          <div>
            <dt>{words.earliest}</dt>
            <dd className="loud">
              {plan.kind === 'open'
                ? formatDayRange(plan.day, language)
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
      </Card>
      <OptionsCard options={options} preferred={facts.preferredOption} />
      <Card
        title={words.publicVoice}
        say={
          voice.answeredShare === null
            ? words.noViews
            : words.views(
                formatCount(voice.rows, language),
                formatCount(voice.persons, language),
                share(voice.answeredShare),
              )
        }
      >
        {voice.stance.length > 0 && <StanceStrip parts={voice.stance} />}
        <ul>
          {voice.themes.map(({ theme, clause, disposition }) => (
            <li key={theme} className="line">
              <span>{`${theme}${clause ? `（${clause}）` : ''}`}</span>
              <span>{disposition ? words.dispositions[disposition] : words.unanswered}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card
        title={words.experts}
        say={
          experts
            ? words.expertLine(
                experts.count,
                experts.signed,
                experts.w === null ? '—' : experts.w.toFixed(2),
                experts.dissent.length,
              )
            : words.noExperts
        }
      >
        {experts?.dissent.map(({ name, feasibility }) => (
          <p key={name} className="hc-quiet">
            {words.dissent(name, feasibility)}
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
          {risks.map(({ name, owner, before, after }) => (
            <li key={name} className="line">
              <span>{name}</span>
              <span>{`${before.toFixed(2)} → ${after.toFixed(2)} · ${owner ?? words.noOwner}`}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card
        title={words.legality}
        say={
          facts.legalityOutcome
            ? words.outcomes[facts.legalityOutcome]
            : facts.legalitySubmittedOn
              ? words.inReview
              : words.notReviewed
        }
      >
        {against.map(({ name, text }) => (
          <p key={`${name}|${text}`} className="hc-quiet">
            {words.dissent(name, text ?? '')}
          </p>
        ))}
      </Card>
      <Card className="full" title={words.money} say={facts.costBenefit ?? facts.costBenefitReason ?? words.noMoney} />
      {evidence && (
        <Card className="full" title={words.evidence}>
          {evidence}
        </Card>
      )}
      <Card
        title={words.todo}
        say={barring.length === 0 ? words.ready : words.missing(barring.length)}
        className="full"
      >
        <ul className="columns">
          {barring.slice(0, SHOWN).map(({ rule, finding }) => (
            <li key={rule.id} className="hc-quiet">
              <Light kind={finding.kind === 'breached' ? 'breached' : 'unknown'} label="" />{' '}
              {requirementLink(rule.id, rule.title[tongue])}{' '}
              <span className="hc-faint" title={rule.id}>
                {citation(rule.rests[0])[tongue]}
              </span>
            </li>
          ))}
          {barring.length > SHOWN && <li className="hc-faint">{words.more(barring.length)}</li>}
        </ul>
      </Card>
      <p className="full hc-faint">{words.source(version, day(on))}</p>
    </div>
  );
}
