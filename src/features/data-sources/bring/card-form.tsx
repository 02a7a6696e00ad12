import { fieldKinds } from '@/analysis/tables';
import { useLanguage, useStrings } from '@/i18n';
import { cycleWords, shareWords, updateCycles } from '@/ports/data-backend';
import { Card } from '@/ui';
import { strings } from '../strings';
import { bringStrings } from './bring-strings';
import { type CardDraft, lacksOf, withField } from './card-draft';

interface CardFormProps {
  readonly draft: CardDraft;
  readonly onChange: (draft: CardDraft) => void;
  readonly replace: boolean;
  readonly onReplace: (replace: boolean) => void;
  readonly onBring: () => void;
  readonly busy: boolean;
  readonly failure: string | undefined;
}

const shares = ['unconditional', 'conditional', 'withheld', 'unknown'] as const;

/** The card of a file, proposed and editable; it can be sent once owner and share type are said. */
export function CardForm({ draft, onChange, replace, onReplace, onBring, busy, failure }: CardFormProps) {
  const words = useStrings(bringStrings);
  const { fieldKinds: kindWords } = useStrings(strings);
  const tongue = useLanguage() === 'zh-CN' ? 'zh' : 'en';
  const lacks = lacksOf(draft).map((lack) => words.lack[lack]);
  const text = (name: 'title' | 'owner' | 'terms' | 'from' | 'to' | 'missing', label: string, required = false) => (
    <label>
      <span>
        {label}
        {required && ' *'}
      </span>
      <input
        value={draft[name]}
        required={required}
        maxLength={200}
        onChange={(event) => onChange({ ...draft, [name]: event.currentTarget.value })}
      />
    </label>
  );
  const leaveOut = (name: 'totals' | 'footnotes') => (
    <label className="tick">
      <input
        type="checkbox"
        checked={draft.reading[name] !== undefined}
        onChange={(event) => {
          const { [name]: _, ...rest } = draft.reading;
          onChange({ ...draft, reading: event.currentTarget.checked ? { ...rest, [name]: 'leave-out' } : rest });
        }}
      />
      {words[name]}
    </label>
  );
  return (
    <Card title={words.card} say={words.cardSay}>
      <form
        className="card-form"
        aria-label={words.card}
        onSubmit={(event) => {
          event.preventDefault();
          onBring();
        }}
      >
        <div className="pairs">
          {text('title', words.name, true)}
          {text('owner', words.owner, true)}
          <label>
            <span>{words.share} *</span>
            <select
              value={draft.share}
              required
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...draft, share: shares.find((share) => share === value) ?? '' })
              }
            >
              <option value="">{words.chooseShare}</option>
              {shares.map((share) => (
                <option key={share} value={share}>
                  {shareWords[share][tongue]}
                </option>
              ))}
            </select>
          </label>
          {text('terms', words.terms)}
          {text('from', words.from, true)}
          {text('to', words.to, true)}
          <label>
            <span>{words.cycle}</span>
            <select
              value={draft.cycle}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...draft, cycle: updateCycles.find((cycle) => cycle === value) ?? draft.cycle })
              }
            >
              {updateCycles.map((cycle) => (
                <option key={cycle} value={cycle}>
                  {cycleWords[cycle][tongue]}
                </option>
              ))}
            </select>
          </label>
          {text('missing', words.missing)}
        </div>
        <h3>{words.fields}</h3>
        <div className="hc-scroll">
          <table className="hc-table">
            <thead>
              <tr>
                {[words.column, words.label, words.kind, words.unit, words.key].map((heading) => (
                  <th key={heading}>{heading}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {draft.fields.map(({ name, column = name, label, kind, unit, key }) => (
                <tr key={name}>
                  <td className="nowrap">{column}</td>
                  <td>
                    <input
                      aria-label={words.of(words.label, column)}
                      value={label[tongue]}
                      required
                      onChange={(event) => onChange(withField(draft, name, { label: event.currentTarget.value }))}
                    />
                  </td>
                  <td>
                    <select
                      aria-label={words.of(words.kind, column)}
                      value={kind}
                      onChange={({ currentTarget: { value } }) =>
                        onChange(withField(draft, name, { kind: fieldKinds.find((one) => one === value) ?? kind }))
                      }
                    >
                      {fieldKinds.map((one) => (
                        <option key={one} value={one}>
                          {kindWords[one]}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <input
                      className="short"
                      aria-label={words.of(words.unit, column)}
                      value={unit?.[tongue] ?? ''}
                      onChange={(event) => onChange(withField(draft, name, { unit: event.currentTarget.value }))}
                    />
                  </td>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={words.of(words.key, column)}
                      checked={key === true}
                      onChange={(event) => onChange(withField(draft, name, { key: event.currentTarget.checked }))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="ticks">
          {leaveOut('totals')}
          {leaveOut('footnotes')}
          <label className="tick">
            <input
              type="checkbox"
              checked={draft.sample}
              onChange={(event) => onChange({ ...draft, sample: event.currentTarget.checked })}
            />
            {words.sample}
          </label>
          <label className="tick">
            <input type="checkbox" checked={replace} onChange={(event) => onReplace(event.currentTarget.checked)} />
            {words.replace}
          </label>
        </div>
        {failure && (
          <p role="alert" className="hc-loud">
            {failure}
          </p>
        )}
        <p className="send">
          <button type="submit" className="hc-btn primary" disabled={busy || lacks.length > 0}>
            {busy ? words.reading : words.go}
          </button>
          {lacks.length > 0 && (
            <span className="hc-quiet">{words.lacks(lacks.join(tongue === 'zh' ? '、' : ', '))}</span>
          )}
        </p>
      </form>
    </Card>
  );
}
