import './catalogue-import.css';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { CivilDate, Result } from '@/core/kernel';
import { useStrings } from '@/i18n';
import type { ReadFailure, ReadTable, TableReader, TextTable } from '@/ports/table-reader';
import { Statement } from '@/ui';
import { type CatalogueRow, type ColumnKind, findColumns, isBlocked, readRows } from './catalogue-import-view';
import { ColumnsCard } from './columns-card';
import { keptTable } from './kept-table';
import { type ImportOutcome, OutcomeCard } from './outcome-card';
import { RowsCard } from './rows-card';
import { SourceCard } from './source-card';
import { strings } from './strings';

interface ImportProps {
  readonly reader: TableReader;
  readonly existingTitles: readonly string[];
  readonly today: CivilDate;
  /** `onSent` hears how many rows are done. */
  importRows(rows: readonly CatalogueRow[], onSent: (sent: number) => void): Promise<readonly ImportOutcome[]>;
  loadSample(): Promise<File>;
  onOpen(matterId: string): void;
  readonly catalogueLink: ReactNode;
}

/** A published yearly catalogue becomes matters: read, mapped, looked at, imported. */
export function CatalogueImportScreen({
  reader,
  existingTitles,
  today,
  importRows,
  loadSample,
  onOpen,
  catalogueLink,
}: ImportProps) {
  const words = useStrings(strings);
  const [table, setTable] = useState<TextTable | undefined>(keptTable.read);
  const [failure, setFailure] = useState<ReadFailure>();
  const [told, setTold] = useState<ReadTable['told']>([]);
  const [own, setOwn] = useState<Partial<Record<ColumnKind, number>>>({});
  const [off, setOff] = useState<ReadonlySet<number>>(new Set());
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>();
  const [working, setWorking] = useState(false);
  const [sent, setSent] = useState(0);
  useEffect(() => (table ? keptTable.write(table) : keptTable.remove()), [table]);
  const found = useMemo(() => (table ? findColumns(table) : undefined), [table]);
  const header = found?.header ?? 0;
  const columns = useMemo(() => ({ ...found?.columns, ...own }), [found, own]);
  const rows = useMemo(
    () => (table && columns.title !== undefined ? readRows(table, header, columns, existingTitles, today) : []),
    [table, header, columns, existingTitles, today],
  );
  const chosen = rows.filter((row) => !isBlocked(row) && !off.has(row.row));

  const take = (answer: Result<ReadTable, ReadFailure>) => {
    setOutcomes(undefined);
    setOwn({});
    setOff(new Set());
    setFailure(answer.ok ? undefined : answer.error);
    setTold(answer.ok ? answer.value.told : []);
    if (answer.ok) setTable(answer.value.rows);
  };
  const run = async () => {
    setWorking(true);
    try {
      const told = await importRows(chosen, setSent);
      setOutcomes(told);
      // Rows that made no matter stay, to be mended or sent again.
      if (told.every(({ matterId }) => matterId !== null)) setTable(undefined);
      else setOff(new Set([...off, ...told.flatMap(({ row, matterId }) => (matterId === null ? [] : [row]))]));
    } finally {
      setWorking(false);
      setSent(0);
    }
  };
  return (
    <>
      <Statement sub={words.sub}>{words.title}</Statement>
      <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <SourceCard reader={reader} failure={failure} told={told} loadSample={loadSample} onRead={take} />
        {outcomes && <OutcomeCard outcomes={outcomes} catalogueLink={catalogueLink} onOpen={onOpen} />}
        {table && (
          <ColumnsCard
            headings={table[header] ?? []}
            columns={columns}
            onColumn={(kind, column) =>
              setOwn(({ [kind]: _former, ...rest }) => (column === undefined ? rest : { ...rest, [kind]: column }))
            }
          />
        )}
        {rows.length > 0 && (
          <RowsCard
            rows={rows}
            off={off}
            chosen={chosen.length}
            working={working}
            sent={sent}
            onToggle={(row) =>
              setOff((before) => {
                const next = new Set(before);
                if (!next.delete(row)) next.add(row);
                return next;
              })
            }
            onImport={() => void run()}
          />
        )}
      </div>
    </>
  );
}
