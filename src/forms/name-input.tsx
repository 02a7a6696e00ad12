import { Autocomplete, Button, type ComboboxParsedItem, Group, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { nameKey } from '@/core/kernel';
import { type DirectoryKind, type KnownName, nearName } from '@/core/matter';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const OFFERED = 30;

interface NameInputProps {
  readonly name: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly kind: DirectoryKind;
  readonly value: string;
  /** Names to choose from, of every kind. */
  readonly known: readonly KnownName[];
  readonly onType: (next: string) => void;
  /** A known name was chosen. */
  readonly onTake: (chosen: KnownName) => void;
}

/** A name looked up among those known; a new one may be added, and another spelling of a known one is pointed out. */
export function NameInput({
  name,
  label,
  hideLabel = false,
  description,
  error,
  kind,
  value: typed,
  known,
  onType,
  onTake,
}: NameInputProps) {
  const words = useStrings(strings);
  const ofKind = useMemo(() => known.filter((one) => one.kind === kind), [known, kind]);
  const names = useMemo(() => ofKind.map((one) => one.name), [ofKind]);
  const near = nearName(typed, names, kind !== 'person' && kind !== 'expert');
  const isNew = typed.trim() !== '' && !names.includes(typed.trim());
  const take = (chosen: string) => {
    onType(chosen);
    const found = ofKind.find((one) => one.name === chosen);
    if (found) onTake(found);
  };
  return (
    <div>
      <Autocomplete
        {...(hideLabel ? { 'aria-label': label } : { label })}
        description={description}
        data={isNew ? [...names, typed] : names}
        filter={({ options, search }) => offered(options, search, typed)}
        renderOption={({ option }) =>
          isNew && option.value === typed ? words.addName(typed.trim()) : <Known name={option.value} known={ofKind} />
        }
        value={typed}
        error={error}
        maxLength={200}
        name={name}
        autoComplete="off"
        onChange={onType}
        onOptionSubmit={take}
      />
      {near !== undefined && (
        <Group gap={6} mt={4} role="status">
          <Text size="xs">{words.nearName(near)}</Text>
          <Button size="compact-xs" variant="default" onClick={() => take(near)}>
            {words.takeNearName(near)}
          </Button>
        </Group>
      )}
    </div>
  );
}

function Known({ name, known }: { readonly name: string; readonly known: readonly KnownName[] }) {
  const unit = known.find((one) => one.name === name)?.unit;
  return (
    <span>
      {name}
      {unit && (
        <Text span size="xs" c="dimmed">
          {` ${unit}`}
        </Text>
      )}
    </span>
  );
}

/** Names that hold what was typed, its characters in order (市建 finds 市住房城乡建设局); last the offer to add it. */
function offered(options: readonly ComboboxParsedItem[], search: string, typed: string): ComboboxParsedItem[] {
  const sought = [...nameKey(search)];
  const holds = (name: string) => {
    let at = 0;
    for (const one of nameKey(name)) if (one === sought[at]) at += 1;
    return at === sought.length;
  };
  const found = options.filter((one) => 'value' in one && one.value !== typed && holds(one.value));
  const own = options.filter((one) => 'value' in one && one.value === typed);
  return [...found.slice(0, OFFERED), ...own];
}
