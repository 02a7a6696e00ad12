import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import { Card, Statement } from '@/ui';
import { strings } from '../strings';
import { CardForm } from './card-form';
import { fileImportStrings } from './file-import-strings';
import { FindingsList } from './findings-list';
import { ImportedFileList } from './imported-file-list';
import { ReadingCard } from './reading-card';
import { useFileImport } from './use-file-import';
import '@/ui/stacked-table.css';
import '../data-sources.css';
import './file-import.css';

/** A person's own file becomes a data set: looked at, its card confirmed, read whole, kept in this browser. */
export function FileImportScreen({ onBrought }: { readonly onBrought: (backend: string, dataset: string) => void }) {
  const words = useStrings(fileImportStrings);
  const { back } = useStrings(strings);
  const language = useLanguage();
  const { file, seen, draft, said, busy, findings, choices, failed, say, choose, read, bring, cancel } =
    useFileImport(onBrought);
  const [replace, setReplace] = useState(false);
  const [keepDays, setKeepDays] = useState<number | null>(null);
  const failure = failed && words.failures[failed];
  return (
    <>
      <Statement
        sub={words.sub}
        actions={
          <Link to="/data" className="hc-btn" activeOptions={{ exact: true }}>
            {back}
          </Link>
        }
      >
        {words.title}
      </Statement>
      <div className="bring">
        <Card>
          <label
            className="drop"
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              const dropped = event.dataTransfer.files[0];
              if (dropped && !busy) void choose(dropped);
            }}
          >
            <span className="hc-btn primary">{words.choose}</span>
            <span className="hc-quiet" aria-live="polite">
              {busy ? words.reading : words.drop}
            </span>
            <input
              type="file"
              className="hc-sr"
              accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.json,.geojson,.parquet"
              disabled={busy}
              onChange={({ currentTarget }) => {
                const chosen = currentTarget.files?.[0];
                currentTarget.value = '';
                if (chosen) void choose(chosen);
              }}
            />
          </label>
          {busy && (
            <button type="button" className="hc-btn stop" onClick={cancel}>
              {words.cancel}
            </button>
          )}
          {failure && !seen && (
            <p role="alert" className="hc-loud">
              {failure}
            </p>
          )}
        </Card>
        {findings && (
          <FindingsList
            findings={findings}
            onLeaveOut={(what) => void read({ ...said.reading, [what]: 'leave-out' })}
            onDataRow={(row) =>
              void read({ ...said.reading, dataRows: [...(said.reading.dataRows ?? []), row].sort((a, b) => a - b) })
            }
          />
        )}
        {file && choices && (
          <ReadingCard
            title={seen ? words.found(formatCount(seen.rows, language), file.name) : file.name}
            choices={choices}
            preview={seen?.preview}
            said={said.reading}
            taken={draft?.reading ?? said.reading}
            onReading={(reading) => void read(reading)}
          />
        )}
        {draft && (
          <CardForm
            draft={draft}
            said={said}
            onSay={say}
            onReading={(reading) => void read(reading)}
            replace={replace}
            onReplace={setReplace}
            keepDays={keepDays}
            onKeepDays={setKeepDays}
            onBring={() => void bring({ replace, keepDays })}
            busy={busy}
            failure={failure}
          />
        )}
        <ImportedFileList />
      </div>
    </>
  );
}
