import { Button, Group, MultiSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { type DirectoryKind, directoryKindOf, type KnownName } from '@/core/matter';
import { isBlank, isRecord } from '@/core/matter/forms';
import { useStrings } from '@/i18n';
import { useActContext } from './act-context';
import { useFormState, useFormValue } from './form-state';
import { strings } from './strings';

const OFFERED = 50;

interface PickNamesProps {
  readonly list: string;
  readonly kind: DirectoryKind;
  /** The part of a row that holds the name; undefined: the row is the name. */
  readonly part?: string | undefined;
  /** Names that may be chosen at all; undefined: every one of the kind. */
  readonly among?: readonly string[] | undefined;
  /** A row that bears this name and nothing else. */
  readonly rowOf: (chosen: KnownName) => unknown;
}

/** Rows that are names, or begin with one, may be picked from the directory, several at once. */
export function PickRows({
  path,
  plain,
  kind,
  part,
  blank,
  among,
}: {
  readonly path: string;
  readonly plain: string;
  readonly kind: DirectoryKind | undefined;
  readonly part: string | undefined;
  readonly blank: () => unknown;
  readonly among?: readonly string[] | undefined;
}) {
  const of = part === undefined ? kind : directoryKindOf(`${plain}.${part}`);
  if (!of) return null;
  const rowOf = ({ name, unit }: KnownName): unknown => {
    const row = blank();
    if (part === undefined || !isRecord(row)) return name;
    return { ...row, [part]: name, ...(unit && row.unit === '' && { unit }) };
  };
  return <PickNames list={path} kind={of} {...{ part, among, rowOf }} />;
}

/** Several known names added as rows at once. A row that was begun and not filled in makes room for them. */
export function PickNames({ list, kind, part, among, rowOf }: PickNamesProps) {
  const words = useStrings(strings);
  const form = useFormState();
  const { names = [] } = useActContext();
  const value = useFormValue(list);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const standing = rows.map((row) => (part !== undefined && isRecord(row) ? row[part] : row));
  const offered = names.filter(
    (one) => one.kind === kind && !standing.includes(one.name) && (!among || among.includes(one.name)),
  );
  if (offered.length === 0) return null;
  if (!isOpen)
    return (
      <Button variant="subtle" size="xs" onClick={() => setOpen(true)}>
        {words.pickNames}
      </Button>
    );
  const close = () => {
    setChosen([]);
    setOpen(false);
  };
  const take = () => {
    const added = offered.filter(({ name }) => chosen.includes(name));
    form.setFieldValue(list, [...rows.filter((_row, at) => !isBlank(standing[at])), ...added.map(rowOf)]);
    close();
  };
  return (
    <Stack gap={6} w="100%">
      <MultiSelect
        label={words.pickNames}
        data={offered.map(({ name, unit }) => ({ value: name, label: unit ? `${name}（${unit}）` : name }))}
        value={[...chosen]}
        onChange={setChosen}
        limit={OFFERED}
        searchable
        hidePickedOptions
        nothingFoundMessage={words.noSuchName}
        data-autofocus
      />
      <Group gap="sm">
        <Button size="xs" disabled={chosen.length === 0} onClick={take}>
          {words.takeNames(chosen.length)}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          {words.cancelPaste}
        </Button>
      </Group>
    </Stack>
  );
}
