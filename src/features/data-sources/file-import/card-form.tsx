import { cycleWords, shareWords } from '@/data';
import { useLanguage, useStrings } from '@/i18n';
import { updateCycles } from '@/ports/data-source';
import type { FileReading } from '@/ports/file-import';
import { Card } from '@/ui';
import { type CardDraft, lacksOf } from './card-draft';
import { CardFields } from './card-fields';
import { fileImportStrings } from './file-import-strings';
import { type Said, saidOfField } from './said';

interface CardFormProps {
  readonly draft: CardDraft;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
  /** Said of how the file is to be read: it is looked at again. */
  readonly onReading: (reading: FileReading) => void;
  readonly replace: boolean;
  readonly keepDays: number | null;
  readonly onKeepDays: (days: number | null) => void;
  readonly onReplace: (replace: boolean) => void;
  readonly onBring: () => void;
  readonly busy: boolean;
  readonly failure: string | undefined;
}

const shares = ['unconditional', 'conditional', 'withheld', 'unknown'] as const;

/** The card of a file, proposed and editable; it can be sent once owner and share type are said. */
export function CardForm({
  draft,
  said,
  onSay,
  onReading,
  replace,
  onReplace,
  keepDays,
  onKeepDays,
  onBring,
  busy,
  failure,
}: CardFormProps) {
  const words = useStrings(fileImportStrings);
  const language = useLanguage();
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
        onChange={(event) => onSay({ ...said, [name]: event.currentTarget.value })}
      />
    </label>
  );
  const leaveOut = (name: 'totals' | 'footnotes') => (
    <label className="tick">
      <input
        type="checkbox"
        checked={said.reading[name] !== undefined}
        onChange={(event) => {
          const { [name]: _, ...rest } = said.reading;
          onReading(event.currentTarget.checked ? { ...rest, [name]: 'leave-out' } : rest);
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
                onSay({ ...said, share: shares.find((share) => share === value) ?? '' })
              }
            >
              <option value="">{words.chooseShare}</option>
              {shares.map((share) => (
                <option key={share} value={share}>
                  {shareWords[share][language]}
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
                onSay({ ...said, cycle: updateCycles.find((cycle) => cycle === value) ?? draft.cycle })
              }
            >
              {updateCycles.map((cycle) => (
                <option key={cycle} value={cycle}>
                  {cycleWords[cycle][language]}
                </option>
              ))}
            </select>
          </label>
          {text('missing', words.missing)}
          <label>
            <span>{words.keepDays}</span>
            <input
              type="number"
              min={1}
              max={36_500}
              value={keepDays ?? ''}
              onChange={({ currentTarget: { valueAsNumber: days } }) =>
                onKeepDays(Number.isInteger(days) ? days : null)
              }
            />
          </label>
        </div>
        <h3>{words.fields}</h3>
        <CardFields
          fields={draft.fields}
          out={draft.out}
          onSay={(heading, more) => onSay(saidOfField(said, heading, more))}
        />
        <div className="ticks">
          {leaveOut('totals')}
          {leaveOut('footnotes')}
          <label className="tick">
            <input
              type="checkbox"
              checked={draft.sample}
              onChange={(event) => onSay({ ...said, sample: event.currentTarget.checked })}
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
            <span className="hc-quiet">{words.lacks(lacks.join(language === 'zh' ? '、' : ', '))}</span>
          )}
        </p>
      </form>
    </Card>
  );
}
