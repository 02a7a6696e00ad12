import { Autocomplete, Button, type ComboboxParsedItem, Group, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { nameKey } from '@/core/kernel';
import { type DirectoryKind, nearName } from '@/core/matter';
import { useStrings } from '@/i18n';
import { useActContext } from './act-context';
import { useFormState, useFormValue } from './form-state';
import { useHint } from './from-record';
import { strings } from './strings';

const OFFERED = 30;

/** A name looked up among those known; a new one may be added, and another spelling of a known one is pointed out. */
export function DirectoryField({
  name,
  label,
  hint,
  kind,
  hideLabel = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly kind: DirectoryKind;
  readonly hideLabel?: boolean;
}) {
  const words = useStrings(strings);
  const form = useFormState();
  const value = useFormValue(name);
  const typed = typeof value === 'string' ? value : '';
  const known = useKnown(kind);
  const names = useMemo(() => known.map((one) => one.name), [known]);
  const near = nearName(typed, names, kind !== 'person' && kind !== 'expert');
  const isNew = typed.trim() !== '' && !names.includes(typed.trim());
  // A person's unit comes with the name, where a field for it stands beside and is blank.
  const beside = name.replace(/name$/, 'unit');
  const unitBeside = useFormValue(beside);
  const take = (chosen: string) => {
    form.setFieldValue(name, chosen);
    const unit = known.find((one) => one.name === chosen)?.unit;
    if (unit && beside !== name && unitBeside === '') form.setFieldValue(beside, unit);
  };
  return (
    <div>
      <Autocomplete
        {...(hideLabel ? { 'aria-label': label } : { label })}
        description={useHint(name, hint)}
        data={isNew ? [...names, typed] : names}
        filter={({ options, search }) => offered(options, search, typed)}
        renderOption={({ option }) =>
          isNew && option.value === typed ? words.addName(typed.trim()) : <Known name={option.value} known={known} />
        }
        value={typed}
        error={form.errors[name]}
        maxLength={200}
        name={name}
        autoComplete="off"
        onChange={(next) => form.setFieldValue(name, next)}
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

function Known({ name, known }: { readonly name: string; readonly known: ReturnType<typeof useKnown> }) {
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

function useKnown(kind: DirectoryKind) {
  const { names = [] } = useActContext();
  return useMemo(() => names.filter((one) => one.kind === kind), [names, kind]);
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
