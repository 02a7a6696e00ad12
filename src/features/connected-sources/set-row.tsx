import { Checkbox, TextInput } from '@mantine/core';
import { useStrings } from '@/i18n';
import type { DraftSet, SourceTest } from '@/ports/connected-sources';
import { strings } from './strings';
import { FailedLine } from './test-part';

interface SetProps {
  readonly source: string;
  /** What the test found of it. */
  readonly found: SourceTest['sets'][number] | undefined;
  /** As it is shown; undefined: it is not. */
  readonly set: DraftSet | undefined;
  readonly isDeclared: boolean;
  readonly onSet: (next: DraftSet | null) => void;
}

/** One data set: whether it is shown, under which title, for which period, with which columns. */
export function SetRow({ source, found, set, isDeclared, onSet }: SetProps) {
  const words = useStrings(strings);
  const rows = found && (found.rows === null ? words.rowsUnknown : words.rows(found.rows));
  const title = found && found.title !== source ? found.title : source;
  const plain = { source, title, from: '', to: '', hidden: [] };
  return (
    <li>
      {isDeclared ? (
        <Checkbox
          label={source}
          description={rows}
          checked={set !== undefined}
          onChange={({ currentTarget: { checked } }) => onSet(checked ? plain : null)}
        />
      ) : (
        <p>
          {title} <code>{source}</code> <span className="hc-faint">{rows}</span>
        </p>
      )}
      {found?.failed && <FailedLine failed={found.failed} />}
      {isDeclared && set && (
        <div className="sources-fields">
          {(['title', 'from', 'to'] as const).map((field) => (
            <TextInput
              key={field}
              label={{ title: words.setTitle, from: words.setFrom, to: words.setTo }[field](source)}
              value={set[field]}
              maxLength={field === 'title' ? 200 : 10}
              {...(field !== 'title' && { placeholder: '2026-01' })}
              onChange={({ currentTarget: { value } }) => onSet({ ...set, [field]: value })}
            />
          ))}
        </div>
      )}
      {(set || !isDeclared) && <Columns found={found} set={set ?? plain} onSet={onSet} />}
    </li>
  );
}

function Columns({ found, set, onSet }: Pick<SetProps, 'found' | 'onSet'> & { readonly set: DraftSet }) {
  const words = useStrings(strings);
  const { hidden } = set;
  const names = [...new Set([...(found?.fields.map(({ name }) => name) ?? []), ...hidden])];
  if (names.length === 0) return null;
  const labelOf = (name: string) => {
    const label = found?.fields.find((field) => field.name === name)?.label;
    return label === undefined || label === name ? name : `${label} (${name})`;
  };
  return (
    <details>
      <summary>{words.columns(names.length - hidden.length, names.length)}</summary>
      <p className="hc-quiet">{words.columnsBody}</p>
      <div className="sources-columns">
        {names.map((name) => (
          <Checkbox
            key={name}
            label={labelOf(name)}
            checked={!hidden.includes(name)}
            onChange={({ currentTarget: { checked } }) =>
              onSet({ ...set, hidden: checked ? hidden.filter((one) => one !== name) : [...hidden, name] })
            }
          />
        ))}
      </div>
    </details>
  );
}
