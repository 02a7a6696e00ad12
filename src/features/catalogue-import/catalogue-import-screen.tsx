import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type CivilDate, counted } from '@/core/kernel';
import { bilingual, useLanguage, useStrings } from '@/i18n';
import type { ReadFailure, TableReader, TextTable } from '@/ports/table-reader';
import { Card, download, EmptyState, Statement, toCsv } from '@/ui';
import {
  type CatalogueRow,
  type ColumnKind,
  columnKinds,
  findColumns,
  isBlocked,
  readRows,
} from './catalogue-import-view';

const strings = bilingual(
  {
    title: '导入年度目录',
    sub: '上传 CSV、XLSX，或从表格软件复制后粘贴。先看清每一行，再导入；有问题的行会按行号说明，不会半途写入。',
    file: '选择文件',
    paste: '或在此粘贴表格',
    read: '读取',
    sample: '用各地公开目录试一试',
    template: '下载模板',
    columns: '列的对应',
    none: '（没有）',
    kinds: {
      title: '事项名称',
      unit: '承办单位',
      planned: '完成时间',
      hearing: '是否听证',
      place: '地区',
      year: '年度',
    },
    preview: (n: number, bad: number) => `${n} 行${bad > 0 ? `，其中 ${bad} 行不能导入` : ''}`,
    take: '导入',
    row: '行',
    problem: '说明',
    go: (n: number) => `导入选中的 ${n} 件`,
    working: '正在导入…',
    done: (n: number) => `已导入 ${n} 件事项。`,
    failedRows: (n: number) => `${n} 件没有导入：`,
    open: '打开',
    toCatalogue: '到事项目录',
    noColumns: '没有找到“事项名称”一列，请在下面指定。',
    errors: '下载问题清单',
    yes: '是',
    no: '否',
    failures: {
      unreadable: '读不出这个文件：可能已加密、已损坏，或不是 UTF-8 / GBK 编码。请另存为 CSV（UTF-8）后再试。',
      encoding: '文件的编码不明，或有字节读不出。请另存为 CSV（UTF-8）后再试。',
      'too-large': '文件过大，请只保留目录表格后再试。',
      'wrong-kind': '这是旧版 .xls 文件，请另存为 .xlsx 或 CSV 后再试。',
      empty: '文件里没有内容。',
    },
    real: '公开目录',
  },
  {
    title: 'Import a yearly catalogue',
    sub: 'Upload CSV or XLSX, or copy from a spreadsheet and paste. See every row first, then import; rows with problems are named by their number, nothing is half written.',
    file: 'Choose a file',
    paste: 'or paste the table here',
    read: 'Read',
    sample: 'Try with published catalogues',
    template: 'Download a template',
    columns: 'What the columns hold',
    none: '(none)',
    kinds: {
      title: 'Matter',
      unit: 'Undertaking unit',
      planned: 'Time',
      hearing: 'Hearing',
      place: 'Place',
      year: 'Year',
    },
    preview: (n: number, bad: number) => `${counted(n, 'row')}${bad > 0 ? `, ${bad} of them cannot be imported` : ''}`,
    take: 'Import',
    row: 'Row',
    problem: 'Remarks',
    go: (n: number) => `Import the ${n} chosen`,
    working: 'Importing…',
    done: (n: number) => `${counted(n, 'matter')} imported.`,
    failedRows: (n: number) => `${n} were not imported:`,
    open: 'Open',
    toCatalogue: 'To the catalogue',
    noColumns: 'No column names the matters; please say below which one does.',
    errors: 'Download the list of problems',
    yes: 'yes',
    no: 'no',
    failures: {
      unreadable:
        'The file cannot be read: it may be encrypted, damaged, or neither UTF-8 nor GBK. Save it as CSV (UTF-8) and try again.',
      encoding: 'The encoding is not clear, or some bytes cannot be read. Save the file as CSV (UTF-8) and try again.',
      'too-large': 'The file is too large; keep only the table of the catalogue and try again.',
      'wrong-kind': 'This is an old .xls file; save it as .xlsx or CSV and try again.',
      empty: 'There is nothing in the file.',
    },
    real: 'published catalogue',
  },
);
const KEPT = 'hengce.import.table';

export interface ImportOutcome {
  readonly row: number;
  readonly matterId: string | null;
  readonly why: string | null;
}

interface ImportProps {
  readonly reader: TableReader;
  readonly existingTitles: readonly string[];
  readonly today: CivilDate;
  importRows(rows: readonly CatalogueRow[]): Promise<readonly ImportOutcome[]>;
  loadSample(): Promise<File>;
  onOpen(matterId: string): void;
  readonly catalogueLink: ReactNode;
}

function keptTable(): TextTable | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    return Array.isArray(value) &&
      value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'))
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** A published yearly catalogue becomes matters: read, mapped, looked at, imported. */
export function CatalogueImportScreen({
  reader,
  existingTitles,
  importRows,
  loadSample,
  onOpen,
  catalogueLink,
}: ImportProps) {
  const words = useStrings(strings);
  const tongue = useLanguage() === 'zh-CN' ? 'zh' : 'en';
  const [table, setTable] = useState<TextTable | undefined>(keptTable);
  const [pasted, setPasted] = useState('');
  const [failure, setFailure] = useState<ReadFailure>();
  const [own, setOwn] = useState<Partial<Record<ColumnKind, number>>>({});
  const [off, setOff] = useState<ReadonlySet<number>>(new Set());
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>();
  const [working, setWorking] = useState(false);
  useEffect(() => {
    try {
      if (table) sessionStorage.setItem(KEPT, JSON.stringify(table));
    } catch {
      // storage refused: the table lives as long as the page
    }
  }, [table]);
  const found = useMemo(() => (table ? findColumns(table) : undefined), [table]);
  const header = found?.header ?? 0;
  const columns = useMemo(() => ({ ...found?.columns, ...own }), [found, own]);
  const rows = useMemo(
    () => (table && columns.title !== undefined ? readRows(table, header, columns, existingTitles) : []),
    [table, header, columns, existingTitles],
  );
  const chosen = rows.filter((row) => !isBlocked(row) && !off.has(row.row));

  const take = (answer: Awaited<ReturnType<TableReader['readFile']>>) => {
    setOutcomes(undefined);
    setOwn({});
    setOff(new Set());
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) setTable(answer.value);
  };
  const run = async () => {
    setWorking(true);
    setOutcomes(await importRows(chosen));
    setWorking(false);
    sessionStorage.removeItem(KEPT);
    setTable(undefined);
  };
  const failed = outcomes?.filter(({ matterId }) => matterId === null) ?? [];
  return (
    <>
      <Statement sub={words.sub}>{words.title}</Statement>
      <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Card>
          <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', alignItems: 'center' }}>
            <label className="hc-btn primary">
              {words.file}
              <input
                type="file"
                accept=".csv,.tsv,.txt,.xlsx"
                className="hc-sr"
                onChange={(event) => {
                  const file = event.currentTarget.files?.[0];
                  if (file) void reader.readFile(file).then(take);
                }}
              />
            </label>
            <button
              type="button"
              className="hc-btn"
              onClick={() =>
                void loadSample()
                  .then((file) => reader.readFile(file))
                  .then(take)
              }
            >
              {words.sample}
            </button>
            <button
              type="button"
              className="hc-btn"
              onClick={() =>
                download(
                  'template.csv',
                  toCsv(['序号', '事项名称', '承办单位', '完成时间', '是否听证'], []),
                  'text/csv;charset=utf-8',
                )
              }
            >
              {words.template}
            </button>
          </div>
          <div style={{ marginTop: 12, display: 'grid', gap: 8 }}>
            <textarea
              aria-label={words.paste}
              placeholder={words.paste}
              rows={3}
              value={pasted}
              onChange={(event) => setPasted(event.currentTarget.value)}
              style={{
                font: 'inherit',
                color: 'inherit',
                background: 'var(--hc-paper)',
                border: '1px solid var(--hc-line)',
                borderRadius: 6,
                padding: 8,
                width: '100%',
              }}
            />
            <p>
              <button
                type="button"
                className="hc-btn"
                disabled={pasted.trim() === ''}
                onClick={() => take(reader.readText(pasted))}
              >
                {words.read}
              </button>
            </p>
          </div>
          {failure && (
            <p role="alert" className="hc-loud">
              {words.failures[failure.kind]} {failure.words?.[tongue]}
            </p>
          )}
        </Card>
        {outcomes && (
          <Card>
            <EmptyState title={words.done(outcomes.length - failed.length)} action={catalogueLink}>
              {outcomes.find(({ matterId }) => matterId !== null) && (
                <button
                  type="button"
                  className="hc-btn"
                  onClick={() => {
                    const first = outcomes.find(({ matterId }) => matterId !== null);
                    if (first?.matterId) onOpen(first.matterId);
                  }}
                >
                  {words.open}
                </button>
              )}
            </EmptyState>
            {failed.length > 0 && (
              <div role="alert">
                <p className="hc-loud">{words.failedRows(failed.length)}</p>
                <ul>
                  {failed.map(({ row, why }) => (
                    <li key={row}>{`${words.row} ${row}: ${why ?? ''}`}</li>
                  ))}
                </ul>
              </div>
            )}
          </Card>
        )}
        {table && (
          <Card title={words.columns} say={columns.title === undefined ? words.noColumns : undefined}>
            <div
              style={{
                display: 'grid',
                gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
                gap: 10,
                marginTop: 10,
              }}
            >
              {columnKinds.map((kind) => (
                <label key={kind} className="hc-quiet" style={{ display: 'grid' }}>
                  {words.kinds[kind]}
                  <select
                    className="hc-btn"
                    value={columns[kind] ?? ''}
                    onChange={(event) => {
                      const value = event.currentTarget.value;
                      setOwn(({ [kind]: _former, ...rest }) =>
                        value === '' ? rest : { ...rest, [kind]: Number(value) },
                      );
                    }}
                  >
                    <option value="">{words.none}</option>
                    {(table[header] ?? [])
                      .map((name, index) => ({ name, index }))
                      .map(({ name, index }) => (
                        <option key={`${index}-${name}`} value={index}>
                          {name || index + 1}
                        </option>
                      ))}
                  </select>
                </label>
              ))}
            </div>
          </Card>
        )}
        {rows.length > 0 && (
          <Card
            title={words.preview(rows.length, rows.filter(isBlocked).length)}
            small={
              <button
                type="button"
                className="hc-btn plain"
                onClick={() =>
                  download(
                    'problems.csv',
                    toCsv(
                      [words.row, words.problem],
                      rows.flatMap(({ row, problems }) => problems.map((problem) => [row, problem[tongue]])),
                    ),
                    'text/csv;charset=utf-8',
                  )
                }
              >
                {words.errors}
              </button>
            }
          >
            <div className="hc-scroll" style={{ maxHeight: 480, overflowY: 'auto', marginTop: 8 }}>
              <table className="hc-table">
                <thead>
                  <tr>
                    <th>{words.take}</th>
                    <th className="num">{words.row}</th>
                    <th>{words.kinds.title}</th>
                    <th>{words.kinds.unit}</th>
                    <th>{words.kinds.planned}</th>
                    <th>{words.kinds.hearing}</th>
                    <th>{words.problem}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.row}>
                      <td>
                        <input
                          type="checkbox"
                          aria-label={`${words.take} ${row.row}`}
                          disabled={isBlocked(row)}
                          checked={!isBlocked(row) && !off.has(row.row)}
                          onChange={() =>
                            setOff((before) => {
                              const next = new Set(before);
                              if (!next.delete(row.row)) next.add(row.row);
                              return next;
                            })
                          }
                        />
                      </td>
                      <td className="num">{row.row}</td>
                      <td style={{ minWidth: 180 }}>
                        {row.title || '—'}{' '}
                        {row.place && <span className="hc-tag">{`${words.real} ${row.place} ${row.year ?? ''}`}</span>}
                      </td>
                      <td>{row.leadUnit ?? '—'}</td>
                      <td style={{ whiteSpace: 'nowrap' }}>{row.plannedBy ?? (row.plannedText || '—')}</td>
                      <td>{row.hearing === null ? '—' : row.hearing ? words.yes : words.no}</td>
                      <td className={isBlocked(row) ? 'hc-loud' : 'hc-faint'}>
                        {row.problems.map((problem) => problem[tongue]).join('；')}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p style={{ marginTop: 12 }}>
              <button
                type="button"
                className="hc-btn primary"
                disabled={working || chosen.length === 0}
                onClick={() => void run()}
              >
                {working ? words.working : words.go(chosen.length)}
              </button>
            </p>
          </Card>
        )}
      </div>
    </>
  );
}
