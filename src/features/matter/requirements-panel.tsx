import { explain, factWords, instruments, type RuleFinding, type StageId } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { Light } from '@/ui';
import { actsSettling, owedGroups, owedNow } from './matter-view';
import { strings } from './strings';

interface PanelProps {
  readonly findings: readonly RuleFinding[];
  readonly current: StageId;
  readonly onAct: (act: string) => void;
}

/** What the law still requires: each finding with article, words, what is missing, who owes it, and the act that settles it. */
export function RequirementsPanel({ findings, current, onAct }: PanelProps) {
  const words = useStrings(strings);
  const { now, later } = owedNow(findings, current);
  const groups = owedGroups(now);
  const settled = findings.filter(({ finding }) => finding.kind === 'satisfied');
  const away = findings.filter(({ finding }) => finding.kind === 'not-applicable');
  const breached = findings.filter(({ finding }) => finding.kind === 'breached').length;
  const open = findings.length - settled.length - away.length - breached;
  return (
    <aside className="hc-card panel" aria-label={words.panel}>
      <header>
        <h2>{words.panel}</h2>
        <small>{words.panelCount(settled.length, open, breached)}</small>
      </header>
      {groups.length === 0 && <p className="say">{later.length === 0 ? words.all : words.allNow}</p>}
      {groups.map(({ owedBy, entries }) => (
        <div key={owedBy}>
          <p className="owner">
            <span>{words.debtors[owedBy]}</span>
            <span>{words.owes(entries.length)}</span>
          </p>
          {entries.map((entry) => (
            <Need key={entry.rule.id} entry={entry} onAct={onAct} />
          ))}
        </div>
      ))}
      <details>
        <summary className="hc-quiet" style={{ marginTop: 12, cursor: 'pointer' }}>
          {words.laterStages(later.length)}
        </summary>
        {later.map((entry) => (
          <Need key={entry.rule.id} entry={entry} onAct={onAct} />
        ))}
      </details>
      <details>
        <summary className="hc-quiet" style={{ marginTop: 6, cursor: 'pointer' }}>
          {words.satisfied(settled.length)}
        </summary>
        {settled.map((entry) => (
          <Need key={entry.rule.id} entry={entry} onAct={onAct} />
        ))}
      </details>
      <details>
        <summary className="hc-quiet" style={{ marginTop: 6, cursor: 'pointer' }}>
          {words.na(away.length)}
        </summary>
        {away.map((entry) => (
          <Need key={entry.rule.id} entry={entry} onAct={onAct} />
        ))}
      </details>
    </aside>
  );
}

function Need({ entry, onAct }: { readonly entry: RuleFinding; readonly onAct: (act: string) => void }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  const { rule, finding } = entry;
  const first = rule.rests[0];
  const says = explain(entry);
  const open = finding.kind === 'breached' || finding.kind === 'undetermined';
  const act = open ? actsSettling(rule.id)[0] : undefined;
  const kind =
    finding.kind === 'satisfied'
      ? 'satisfied'
      : finding.kind === 'breached'
        ? 'breached'
        : finding.kind === 'undetermined'
          ? 'unknown'
          : 'stopped';
  return (
    <article className="need" aria-label={rule.title[tongue]}>
      <header>
        <Light kind={kind} label="" />
        <b>{rule.title[tongue]}</b>
        <span
          className="hc-tag"
          title={rule.id}
        >{`${instruments[first.instrument].short[tongue]} ${first.article}`}</span>
      </header>
      {says && <p className="hc-quiet">{says[tongue]}</p>}
      {finding.kind === 'undetermined' && finding.missing.length > 0 && (
        <p className="hc-quiet">
          {words.missing(
            finding.missing.map((name) => factWords[name][tongue]).join(language === 'zh-CN' ? '、' : ', '),
          )}
        </p>
      )}
      <details>
        <summary
          className="hc-faint"
          style={{ cursor: 'pointer' }}
        >{`${rule.id} · ${rule.ref} · ${rule.effect === 'blocks' ? words.blocks : words.warns}`}</summary>
        {rule.rests.map((provision) => (
          <blockquote key={`${provision.instrument}${provision.article}`} className="hc-quote" lang="zh-CN">
            {provision.quote}
            <span className="hc-faint">{` ${instruments[provision.instrument].short[tongue]} ${provision.article}${provision.verbatim ? '' : `（${words.gist}）`}`}</span>
          </blockquote>
        ))}
        {words.unofficial && <p className="hc-faint">{words.unofficial}</p>}
        <p className="hc-faint">{`${words.facts}: ${rule.reads.map((name) => factWords[name][tongue]).join(' · ')}`}</p>
      </details>
      {act && <button type="button" className="do" onClick={() => onAct(act.type)}>{`${act.title[tongue]} →`}</button>}
    </article>
  );
}
