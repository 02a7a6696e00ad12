import { kendallW } from '@/analysis/judgement';
import { rankOptions } from '@/analysis/options';
import { Chart, optionsComparison, riskBeforeAfter, stanceBar, useChartLook } from '@/charts';
import type { DecisionPlan } from '@/core/deadlines';
import type { Dossier } from '@/core/dossier';
import type { RuleFinding } from '@/core/law';
import { bilingual, formatCount, formatDay, formatDayRange, formatShare, useLanguage, useStrings } from '@/i18n';
import { Card, Light, SampleMark } from '@/ui';
import './brief.css';

const strings = bilingual(
  {
    question: '要决定什么',
    options: '方案',
    preferred: (name: string, share: number) => `${name}领先，在 ${share}% 的权重组合中居首。`,
    noOptions: '没有可比较的备选方案。',
    oneOption: '本事项只有一个方案。',
    publicVoice: '公众',
    experts: '专家',
    risk: '风险',
    legality: '合法性',
    money: '成本效益',
    today: '还需办理',
    ready: '法定条件均已具备。',
    missing: (n: number) => `还有 ${n} 项必备条件未具备：`,
    views: (rows: string, persons: string, share: string) => `${rows} 条意见，来自 ${persons} 人；已答复 ${share}。`,
    noViews: '尚未征求意见。',
    expertLine: (n: number, signed: number, w: string, dissent: number) =>
      `${n} 人，署名 ${signed} 份，一致程度 ${w}；${dissent} 人不同意。`,
    noExperts: '未组织专家论证。',
    riskLine: (a: string, b: string) => `措施前 ${a} → 措施后 ${b}。`,
    found: '决策机关已认定可控。',
    notFound: '决策机关尚未认定可控。',
    noRisk: '尚无风险评估报告。',
    outcomes: {
      agree: '同意提交',
      'submit-with-risk': '明示风险后提交',
      'adjust-then-submit': '修改后提交',
      'return-for-procedure': '退回补正程序',
      'do-not-submit': '不得提交',
    },
    inReview: '合法性审查中。',
    notReviewed: '尚未送审。',
    high: '高',
    medium: '中',
    low: '低',
    earliest: '最早可依法决策日',
    promised: '目录承诺',
    print: '打印',
    source: '事项案卷',
    dissent: '不同意见',
    decided: '已决定',
    ended: '程序终止',
    meeting: '会议',
  },
  {
    question: 'What is to be decided',
    options: 'Options',
    preferred: (name: string, share: number) => `${name} leads, first under ${share}% of all weightings.`,
    noOptions: 'There are no options to compare.',
    oneOption: 'This matter has one option only.',
    publicVoice: 'Public',
    experts: 'Experts',
    risk: 'Risk',
    legality: 'Legality',
    money: 'Cost and benefit',
    today: 'Still to be done',
    ready: 'Every legal condition is met.',
    missing: (n: number) => `${n} required conditions are not met:`,
    views: (rows: string, persons: string, share: string) => `${rows} views from ${persons} people; ${share} answered.`,
    noViews: 'The public has not been consulted yet.',
    expertLine: (n: number, signed: number, w: string, dissent: number) =>
      `${n} experts, ${signed} signed, agreement ${w}; ${dissent} disagree.`,
    noExperts: 'No expert demonstration.',
    riskLine: (a: string, b: string) => `${a} before measures → ${b} after.`,
    found: 'The authority found it controllable.',
    notFound: 'The authority has not found it controllable yet.',
    noRisk: 'No risk report yet.',
    outcomes: {
      agree: 'may be submitted',
      'submit-with-risk': 'may be submitted with the risk stated',
      'adjust-then-submit': 'submit after changes',
      'return-for-procedure': 'returned for missing procedure',
      'do-not-submit': 'must not be submitted',
    },
    inReview: 'Under legality review.',
    notReviewed: 'Not sent for review yet.',
    high: 'high',
    medium: 'medium',
    low: 'low',
    earliest: 'Earliest lawful decision day',
    promised: 'Promised',
    print: 'Print',
    source: 'dossier',
    dissent: 'Dissent',
    decided: 'Decided',
    ended: 'Ended',
    meeting: 'Meeting',
  },
);

interface BriefProps {
  readonly dossier: Dossier;
  readonly findings: readonly RuleFinding[];
  readonly plan: DecisionPlan;
}

/** One page a leader can read in two minutes, or print on A4. */
export function BriefScreen({ dossier, findings, plan }: BriefProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  const look = useChartLook();
  const { facts, origin } = dossier;
  const n = (value: number) => formatCount(value, language);
  const seed = [...dossier.id].reduce((sum, char) => sum * 31 + (char.codePointAt(0) ?? 0), 7);
  const ranking = facts.options && facts.criteria ? rankOptions(facts.options, facts.criteria, seed) : undefined;
  const leader = ranking?.ok ? ranking.value[0] : undefined;
  const rows = (facts.opinionBatches ?? []).reduce((sum, batch) => sum + batch.rows, 0);
  const persons = (facts.opinionBatches ?? []).reduce((sum, batch) => sum + batch.persons, 0);
  const themes = facts.opinionThemes ?? [];
  const answered = themes.filter(({ disposition }) => disposition !== null).reduce((sum, theme) => sum + theme.rows, 0);
  const stance = themes.reduce(
    (sum, theme) => ({
      oppose: sum.oppose + theme.oppose,
      conditional: sum.conditional + theme.conditional,
      support: sum.support + theme.support,
      none: sum.none + theme.none,
    }),
    { oppose: 0, conditional: 0, support: 0, none: 0 },
  );
  const w = kendallW((facts.expertOpinions ?? []).map(({ scores }) => scores));
  const dissent = (facts.expertOpinions ?? []).filter(({ verdict }) => verdict === 'disagree');
  const barring = findings.filter(
    ({ rule, finding }) => rule.effect === 'blocks' && (finding.kind === 'breached' || finding.kind === 'undetermined'),
  );
  const grade = (value: 'high' | 'medium' | 'low' | undefined) => (value ? words[value] : '—');
  const against = (facts.statements ?? []).filter(({ position }) => position === 'disagree');
  return (
    <div className="brief">
      <Card
        title={words.question}
        small={
          <button type="button" className="hc-btn plain hc-no-print" onClick={() => window.print()}>
            {words.print}
          </button>
        }
        className="full"
      >
        <p style={{ marginTop: 6, fontSize: 16 }}>
          {facts.summary ?? facts.title} {origin === 'sample' && <SampleMark />}
        </p>
        <dl className="hc-kv" style={{ marginTop: 10 }}>
          <dt>{words.earliest}</dt>
          <dd>
            <strong style={{ color: 'var(--hc-act)' }}>
              {plan.kind === 'open'
                ? formatDayRange(plan.day, language)
                : `${plan.kind === 'decided' ? words.decided : words.ended} ${formatDay(plan.day, language)}`}
            </strong>
          </dd>
          {facts.plannedBy && (
            <>
              <dt>{words.promised}</dt>
              <dd>{formatDay(facts.plannedBy, language)}</dd>
            </>
          )}
          {facts.meetingOn && (
            <>
              <dt>{words.meeting}</dt>
              <dd>{`${facts.meetingNo ?? ''} ${formatDay(facts.meetingOn, language)}`}</dd>
            </>
          )}
        </dl>
      </Card>
      {ranking?.ok && facts.criteria ? (
        <Chart
          eager
          className="full"
          title={words.options}
          small={leader && words.preferred(leader.name, Math.round(leader.firstShare * 100))}
          spec={optionsComparison({ criteria: facts.criteria.map(({ name }) => name), options: ranking.value }, look)}
          source={words.source}
        />
      ) : (
        <Card className="full" title={words.options} say={words.noOptions} />
      )}
      <Card
        title={words.publicVoice}
        say={
          rows > 0
            ? words.views(
                n(rows),
                n(persons),
                rows === 0 || themes.length === 0 ? '0%' : formatShare(Math.min(1, answered / rows), language),
              )
            : words.noViews
        }
      >
        <ul>
          {themes.slice(0, 3).map(({ theme, clause }) => (
            <li key={theme} className="hc-quiet">{`· ${theme}${clause ? `（${clause}）` : ''}`}</li>
          ))}
        </ul>
      </Card>
      {themes.length > 0 && (
        <Chart eager title={words.publicVoice} spec={stanceBar(stance, look)} source={words.source} />
      )}
      <Card
        title={words.experts}
        say={
          facts.expertPanel
            ? words.expertLine(
                facts.expertPanel.length,
                facts.expertOpinions?.length ?? 0,
                w.ok ? w.value.w.toFixed(2) : '—',
                dissent.length,
              )
            : words.noExperts
        }
      >
        {dissent.map(({ name, feasibility }) => (
          <p key={name} className="hc-quiet">{`${words.dissent}：${name}，${feasibility}`}</p>
        ))}
      </Card>
      <Card
        title={words.risk}
        say={
          facts.riskFactors
            ? `${words.riskLine(grade(facts.riskGradeInitial), grade(facts.riskGradeExpected))} ${facts.controllability?.controllable ? words.found : words.notFound}`
            : words.noRisk
        }
      />
      {facts.riskFactors && (
        <Chart
          eager
          className="full"
          title={words.risk}
          spec={riskBeforeAfter(facts.riskFactors, look)}
          source={words.source}
        />
      )}
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
          <p key={name} className="hc-quiet">{`${words.dissent}：${name}，${text ?? ''}`}</p>
        ))}
      </Card>
      <Card title={words.money} say={facts.costBenefit ?? facts.costBenefitReason ?? '—'} />
      <Card
        title={words.today}
        say={barring.length === 0 ? words.ready : words.missing(barring.length)}
        className="full"
      >
        <ul className="columns">
          {barring.map(({ rule, finding }) => (
            <li key={rule.id} className="hc-quiet">
              <Light kind={finding.kind === 'breached' ? 'breached' : 'unknown'} label="" /> {rule.title[tongue]}{' '}
              <span className="hc-faint">{rule.id}</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
