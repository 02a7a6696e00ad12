import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { opinionFields } from '@/analysis/opinions';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import { type Encoding, encodings } from '@/ports/file-import';
import type { ReadFailure, ReadTable, TableReader, TextTable } from '@/ports/table-reader';
import { download, toCsv } from '@/ui';
import { strings } from './strings';

interface TableChoiceProps {
  readonly tables: TableReader;
  readonly taken: { readonly name: string; readonly rows: number } | null;
  readonly onTable: (table: TextTable, name: string) => void;
  readonly onAgain: () => void;
}

/** A file or pasted text becomes a table; what cannot be read is said with its place, and the encoding asked for where two fit. */
export function TableChoice({ tables, taken, onTable, onAgain }: TableChoiceProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [pasted, setPasted] = useState('');
  const [failure, setFailure] = useState<ReadFailure>();
  const [told, setTold] = useState<ReadTable['told']>([]);
  const [reading, setReading] = useState<AbortController>();
  const input = useRef<HTMLInputElement>(null);
  const file = useRef<File>(null);

  const take = (answer: Awaited<ReturnType<TableReader['readFile']>>, name: string) => {
    setFailure(answer.ok ? undefined : answer.error);
    setTold(answer.ok ? answer.value.told : []);
    if (answer.ok) onTable(answer.value.rows, name);
  };
  const readFile = async (encoding?: Encoding) => {
    const chosen = file.current;
    if (!chosen) return;
    const control = new AbortController();
    setReading(control);
    try {
      take(await tables.readFile(chosen, encoding, control.signal), chosen.name);
    } catch {
      if (!control.signal.aborted) setFailure({ kind: 'unreadable' });
    } finally {
      setReading(undefined);
    }
  };

  if (taken)
    return (
      <Stack gap={4}>
        <Group gap="sm" align="baseline">
          <Text size="sm" fw={600}>
            {words.taken(taken.name, formatCount(taken.rows, language))}
          </Text>
          <Button variant="subtle" size="compact-sm" onClick={onAgain}>
            {words.again}
          </Button>
        </Group>
        {told.map((one) => (
          <Text key={one.zh} size="xs" c="dimmed">
            {one[language]}
          </Text>
        ))}
      </Stack>
    );
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Button variant="default" onClick={() => input.current?.click()} name="file" data-field="file">
          {words.file}
        </Button>
        <input
          ref={input}
          type="file"
          aria-label={words.file}
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls"
          className="hc-sr"
          tabIndex={-1}
          onChange={(event) => {
            file.current = event.currentTarget.files?.[0] ?? null;
            event.currentTarget.value = ''; // the same file again, once it was mended, is a change too
            void readFile();
          }}
        />
        {reading && (
          <Button variant="default" onClick={() => reading.abort()}>
            {words.stop}
          </Button>
        )}
        <Button
          variant="subtle"
          onClick={() =>
            download(
              'opinions.csv',
              toCsv(
                opinionFields.map((field) => words.fields[field]),
                [],
              ),
              'text/csv;charset=utf-8',
            )
          }
        >
          {words.template}
        </Button>
        <Text size="xs" c="dimmed">
          {words.fileHint}
        </Text>
      </Group>
      <Textarea
        aria-label={words.paste}
        placeholder={words.paste}
        autosize
        minRows={3}
        maxRows={8}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <Group>
        <Button
          variant="default"
          disabled={pasted.trim() === ''}
          onClick={() => take(tables.readText(pasted), words.pasted)}
        >
          {words.read}
        </Button>
      </Group>
      {failure && (
        <Stack gap={6} role="alert">
          <Text size="sm" className="hc-loud">
            {[words.failures[failure.kind], failure.words?.[language]].filter(Boolean).join(' ')}
          </Text>
          {failure.kind === 'encoding' && (
            <NativeSelect
              label={words.encoding}
              data={[{ value: '', label: words.chooseEncoding }, ...encodings]}
              onChange={(event) => {
                const chosen = encodings.find((encoding) => encoding === event.currentTarget.value);
                if (chosen) void readFile(chosen);
              }}
              w="fit-content"
            />
          )}
        </Stack>
      )}
    </Stack>
  );
}
