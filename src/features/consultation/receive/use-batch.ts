import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { guessColumns, type OpinionColumns } from '@/analysis/opinions';
import { isCivilDate } from '@/core/kernel';
import { type FormValues, useActContext } from '@/forms';
import { type SealedBatch, sealOf } from '@/ports/opinion-store';
import type { TableReader, TextTable } from '@/ports/table-reader';
import { matterQueries, newId, useServices } from '@/queries';
import { type AlreadyReceived, alreadyReceived } from './already-received';
import { type OpinionsRead, readOpinions } from './read-opinions';

interface Loaded {
  readonly table: TextTable;
  readonly name: string;
  /** Id of the batch it will be: a table read again is another batch. */
  readonly batch: string;
}

/** What the values of the form make of the table at hand. */
export interface Batch {
  readonly read: OpinionsRead;
  readonly seal: SealedBatch;
  /** What of it was received before. */
  readonly before: AlreadyReceived & { readonly sealedOn: string | null };
}

/** The table that was chosen, its columns, and the batch it makes with the channel and day of the form. */
export function useBatch(tables: TableReader) {
  const { matterId, dossier, today } = useActContext();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [columns, setColumns] = useState<OpinionColumns>({ header: 0, at: {} });
  const { consultationOpened: opened, consultationClosed: closed, opinionBatches } = dossier.facts;
  const { matterApi } = useServices();
  const { data: known } = useQuery(matterQueries.opinions(matterApi, matterId));

  const batchOf = useMemo(() => {
    let last: { readonly key: string; readonly batch: Batch } | undefined;
    return (values: FormValues): Batch | null => {
      if (!loaded || columns.at.text === undefined) return null;
      const channel = typeof values.channel === 'string' ? values.channel : '';
      const receivedOn = isCivilDate(values.receivedOn) ? values.receivedOn : null;
      const key = JSON.stringify([channel, receivedOn]);
      if (last?.key === key) return last.batch;
      const by = { matterId, batch: loaded.batch, channel, receivedOn, today, opened, closed };
      const read = readOpinions(loaded.table, columns, { ...by, readDay: tables.readDay });
      const seal = sealOf(loaded.batch, channel.trim(), read.opinions);
      const before = alreadyReceived(read.opinions, known ?? []);
      const sealedOn =
        opinionBatches?.find(({ batch }) => batch !== undefined && batch === before.batch)?.sealedOn ?? null;
      last = { key, batch: { read, seal, before: { ...before, sealedOn } } };
      return last.batch;
    };
  }, [loaded, columns, matterId, today, opened, closed, tables, known, opinionBatches]);

  return {
    loaded,
    columns,
    setColumns,
    batchOf,
    take: (table: TextTable, name: string) => {
      setLoaded({ table, name, batch: newId() });
      setColumns(guessColumns(table) ?? { header: 0, at: {} });
    },
    clear: () => setLoaded(null),
  };
}
