import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type ClipboardEvent, useState } from 'react';
import { isRecord, type ListColumn, type Pasted, readPastedRows, withPasted } from '@/core/matter/forms';
import { useLanguage, useStrings } from '@/i18n';
import { useActContext } from './act-context';
import { useFormState, useFormValue } from './form-state';
import { strings } from './strings';

const SHOWN = 8;
/** Where a form keeps what was pasted and not taken yet, by list. */
const PASTED = 'pasted';

/** What was taken last, to be taken back. */
interface Taken {
  readonly before: unknown;
  /** The list as it was filled, in JSON. */
  readonly after: string;
  readonly count: number;
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/**
 * Rows taken from a table on the clipboard: at once where headings name every column, and they can be taken back as long as
 * the list stands as it was filled. What cannot be read is named, and then nothing is taken: the table is mended and pasted again.
 */
export function PasteRows({
  list,
  columns,
  blank,
  shape = (row) => row,
}: {
  readonly list: string;
  readonly columns: readonly ListColumn[];
  readonly blank: () => unknown;
  /** A pasted row as the list holds it, where columns are not its parts. */
  readonly shape?: (row: Pasted['rows'][number]) => Pasted['rows'][number];
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const form = useFormState();
  const { today } = useActContext();
  const value = useFormValue(list);
  // Kept with what else was typed: a table that has to be mended is still there after a reload.
  const kept = recordOf(useFormValue(PASTED));
  const text = String(kept[list] ?? '');
  const setText = (next: string) =>
    form.setFieldValue(PASTED, (before: unknown) => ({ ...recordOf(before), [list]: next }));
  const [isOpen, setOpen] = useState(text !== '');
  const [taken, setTaken] = useState<Taken>();
  const { rows, faults } = readPastedRows(text, columns, today);
  if (!isOpen)
    return (
      <>
        <Button variant="subtle" size="xs" autoFocus={taken !== undefined} onClick={() => setOpen(true)}>
          {words.pasteRows}
        </Button>
        {taken?.after === JSON.stringify(value) && (
          <Group gap="xs" role="status">
            <Text size="sm">{words.rowsTaken(taken.count)}</Text>
            <Button variant="subtle" size="xs" onClick={() => form.setFieldValue(list, taken.before)}>
              {words.undoPaste}
            </Button>
          </Group>
        )}
      </>
    );
  const close = () => {
    setText('');
    setOpen(false);
  };
  const take = (read: Pasted['rows']) => {
    const after = withPasted(Array.isArray(value) ? value : [], read.map(shape), blank());
    setTaken({ before: value, after: JSON.stringify(after), count: read.length });
    form.setFieldValue(list, after);
    close();
  };
  const pasted = (event: ClipboardEvent) => {
    const read = readPastedRows(event.clipboardData.getData('text'), columns, today);
    if (text !== '' || !read.isCertain) return;
    event.preventDefault();
    take(read.rows);
  };
  const order = columns.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', ');
  return (
    <Stack gap={6} w="100%">
      <Textarea
        label={words.pasteRows}
        description={words.pasteHint(order)}
        value={text}
        autosize
        minRows={3}
        maxRows={10}
        data-autofocus
        onPaste={pasted}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {faults.length > 0 && (
        <Alert color="red" variant="light" py="xs" role="alert">
          <ul>
            {faults.slice(0, SHOWN).map(({ row, label, cell }) => (
              <li key={`${row} ${label.zh}`}>{words.pasteFault(row, label[language], cell)}</li>
            ))}
          </ul>
          {faults.length > SHOWN && words.pasteFaults(faults.length)}
        </Alert>
      )}
      <Group gap="sm">
        <Button size="xs" disabled={rows.length === 0 || faults.length > 0} onClick={() => take(rows)}>
          {words.takeRows(rows.length)}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          {words.cancelPaste}
        </Button>
      </Group>
    </Stack>
  );
}
