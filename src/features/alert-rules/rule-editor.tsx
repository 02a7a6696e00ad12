import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type AlertRule, raisedLevels, ruleWords, type SubjectWords } from '@/analysis/alerts';
import { formatNumber, formatPeriod, useLanguage, useStrings } from '@/i18n';
import type { EffectiveRule } from '@/panels/portfolio';
import { useServices, workspaceKey } from '@/queries';
import { Card, DataText, LevelLight } from '@/ui';
import { draftOf, type RuleDraft, ruleOf } from './rule-draft';
import type { Trial } from './rule-trial';
import { strings } from './strings';

interface RuleEditorProps {
  readonly mayChange: boolean;
  readonly standing: EffectiveRule;
  readonly subject: SubjectWords;
  /** What a rule would have shown. */
  readonly trial: (rule: AlertRule) => Trial | null;
}

/** A rule with its form and what it would have shown; who changed it and when below. What came of saving stays in view. */
export function RuleEditor({ mayChange, standing, subject, trial }: RuleEditorProps) {
  const words = useStrings(strings);
  const { documents } = useServices();
  const queries = useQueryClient();
  const [told, setTold] = useState('');
  const save = async (rule: AlertRule) => {
    const saved = await documents.save('light-rules', standing.id, standing.version, { rule, changes: [] });
    setTold(saved.ok ? words.saved : saved.error.kind === 'conflict' ? words.conflict : words.failed);
    await queries.invalidateQueries({ queryKey: workspaceKey('light-rules') });
  };
  return (
    // What is written is that of the version it was written over.
    <RuleForm
      key={standing.version}
      mayChange={mayChange}
      standing={standing}
      subject={subject}
      trial={trial}
      told={told}
      onSave={(rule) => void save(rule)}
    />
  );
}

function RuleForm({
  mayChange,
  standing,
  subject,
  trial,
  told,
  onSave,
}: RuleEditorProps & { readonly told: string; readonly onSave: (rule: AlertRule) => void }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(standing.rule));
  const rule = ruleOf(draft);
  const tried = rule && trial(rule);
  const set = (part: Partial<RuleDraft>) => setDraft({ ...draft, ...part });
  return (
    <Card
      title={subject.name[language]}
      small={subject.unit[language]}
      say={rule ? ruleWords(rule, subject)[language] : words.invalid}
      className="rule-editor"
    >
      <form
        aria-label={subject.name[language]}
        onSubmit={(event) => {
          event.preventDefault();
          if (rule) onSave(rule);
        }}
      >
        <fieldset disabled={!mayChange}>
          <label>
            <span>{words.bad}</span>
            <select
              value={draft.bad}
              onChange={(event) => set({ bad: event.currentTarget.value === 'low' ? 'low' : 'high' })}
            >
              <option value="high">{words.high}</option>
              <option value="low">{words.low}</option>
            </select>
          </label>
          <fieldset className="limits">
            <legend>{words.limits(subject.unit[language])}</legend>
            {raisedLevels.map((level) => (
              <label key={level}>
                <span>{words[level]}</span>
                <input
                  inputMode="decimal"
                  value={draft.levels[level]}
                  onChange={(event) => set({ levels: { ...draft.levels, [level]: event.currentTarget.value } })}
                />
              </label>
            ))}
          </fieldset>
          <label>
            <span>{words.persists}</span>
            <input
              inputMode="numeric"
              value={draft.persists}
              onChange={(event) => set({ persists: event.currentTarget.value })}
            />
          </label>
          <label>
            <span>{words.worsens}</span>
            <input
              inputMode="numeric"
              value={draft.worsens}
              onChange={(event) => set({ worsens: event.currentTarget.value })}
            />
          </label>
          <label>
            <span>{words.owner}</span>
            <input
              value={draft.owner}
              maxLength={200}
              onChange={(event) => set({ owner: event.currentTarget.value })}
            />
          </label>
          <label className="tick">
            <input type="checkbox" checked={draft.on} onChange={(event) => set({ on: event.currentTarget.checked })} />{' '}
            {words.on}
          </label>
        </fieldset>
        {mayChange ? (
          <p>
            <button type="submit" className="hc-btn primary" disabled={!rule}>
              {words.save}
            </button>
          </p>
        ) : (
          <p className="hc-quiet">{words.readOnly}</p>
        )}
        <p role="status" className="hc-quiet">
          {told}
        </p>
      </form>
      {tried && <TrialTable trial={tried} />}
      <History standing={standing} subject={subject} />
    </Card>
  );
}

function TrialTable({ trial }: { readonly trial: Trial }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { counts, size, raised } = trial;
  if (size === 0) return <p className="hc-quiet">{words.unknown}</p>;
  const isNamed = raised.some(({ which }) => which !== null);
  const on = trial.on === 'months' ? words.months(size) : words.matters(size);
  return (
    <section aria-label={words.preview}>
      <h3>{words.preview}</h3>
      <p className="trial">
        {on}
        {language === 'zh' ? '，' : ', '}
        <strong>{raised.length === 0 ? words.calm : words.would(counts.watch, counts.warning, counts.alarm)}</strong>
      </p>
      {raised.length > 0 && (
        <div className="hc-scroll">
          <table className="hc-table">
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                {isNamed && <th scope="col">{words.which}</th>}
                <th scope="col" className="num">
                  {words.value}
                </th>
                <th scope="col">{words.light}</th>
              </tr>
            </thead>
            <tbody>
              {raised.map(({ when, which, value, level }) => (
                <tr key={`${when}-${which}`}>
                  <td className="nowrap">{formatPeriod(when, language)}</td>
                  {isNamed && <td>{which === null ? '—' : <DataText>{which}</DataText>}</td>}
                  <td className="num">{formatNumber(value, language)}</td>
                  <td>
                    <LevelLight level={level} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function History({ standing, subject }: { readonly standing: EffectiveRule; readonly subject: SubjectWords }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (standing.changes.length === 0) return <p className="hc-faint">{words.delivered}</p>;
  return (
    <section aria-label={words.history}>
      <h3>{words.history}</h3>
      <ol className="rule-history">
        {standing.changes.toReversed().map(({ by, unit, on, before }) => (
          <li key={`${on}-${by}-${JSON.stringify(before)}`}>
            {formatPeriod(on, language)}
            {' · '}
            <DataText>{words.author(by, unit)}</DataText>
            <small>{before ? words.before(ruleWords(before, subject)[language]) : words.first}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
