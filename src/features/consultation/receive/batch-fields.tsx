import { Stack, Text } from '@mantine/core';
import { DayInput, TextField, useFormState } from '@/forms';
import { useStrings } from '@/i18n';
import type { TableReader } from '@/ports/table-reader';
import { ColumnChoice } from './column-choice';
import { OpinionsPreview } from './opinions-preview';
import { ProblemList } from './problem-list';
import { strings } from './strings';
import { TableChoice } from './table-choice';
import type { useBatch } from './use-batch';

interface BatchFieldsProps extends ReturnType<typeof useBatch> {
  readonly tables: TableReader;
}

/** The import itself: the table, its columns, what the rows lack, and what will be sealed. */
export function BatchFields({ tables, loaded, columns, setColumns, batchOf, take, clear }: BatchFieldsProps) {
  const words = useStrings(strings);
  const { values } = useFormState();
  const batch = batchOf(values);
  return (
    <Stack gap="md" role="group" aria-label={words.source}>
      <Text size="sm" fw={500}>
        {words.source}
      </Text>
      <TableChoice
        tables={tables}
        taken={loaded && { name: loaded.name, rows: loaded.table.length }}
        onTable={take}
        onAgain={clear}
      />
      {loaded && <ColumnChoice table={loaded.table} columns={columns} onColumns={setColumns} />}
      <div className="act-row">
        <TextField name="channel" label={words.channel} hint={words.channelHint} />
        {(!loaded || columns.at.receivedOn === undefined || values.receivedOn !== '' || lacksDay(batch)) && (
          <DayInput name="receivedOn" label={words.receivedOn} hint={words.receivedOnHint} />
        )}
      </div>
      {batch && <ProblemList problems={batch.read.problems} />}
      {batch && batch.read.opinions.length > 0 && <OpinionsPreview {...batch} />}
      {batch && batch.read.opinions.length === 0 && (
        <Text size="sm" className="hc-loud" role="alert">
          {words.needRows}
        </Text>
      )}
    </Stack>
  );
}

const lacksDay = (batch: ReturnType<BatchFieldsProps['batchOf']>): boolean =>
  batch?.read.problems.some(({ field }) => field === 'receivedOn') ?? false;
