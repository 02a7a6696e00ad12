import { useState } from 'react';
import type { Result, Words } from '@/core/kernel';
import { useLanguage, useStrings } from '@/i18n';
import type { ReadFailure, ReadTable, TableReader } from '@/ports/table-reader';
import { Card, download, toCsv } from '@/ui';
import { columnKinds } from './catalogue-import-view';
import { strings } from './strings';

interface SourceProps {
  readonly reader: TableReader;
  readonly failure: ReadFailure | undefined;
  /** What is worth knowing of the table that was read. */
  readonly told: readonly Words[];
  loadSample(): Promise<File>;
  onRead(answer: Result<ReadTable, ReadFailure>): void;
}

/** Where the table comes from: a file, the published catalogues, or what is pasted; what cannot be read is said. */
export function SourceCard({ reader, failure, told, loadSample, onRead }: SourceProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [pasted, setPasted] = useState('');
  const [reading, setReading] = useState<AbortController>();
  const readFile = async (file: File) => {
    const control = new AbortController();
    setReading(control);
    try {
      onRead(await reader.readFile(file, undefined, control.signal));
    } catch {
      if (!control.signal.aborted) onRead({ ok: false, error: { kind: 'unreadable' } });
    } finally {
      setReading(undefined);
    }
  };
  const template = () =>
    toCsv(
      columnKinds.map((kind) => words.kinds[kind]),
      [],
    );
  return (
    <Card>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', alignItems: 'center' }}>
        <label className="hc-btn primary">
          {words.file}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls"
            className="hc-sr"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = ''; // the same file again, once it was mended, is a change too
              if (file) void readFile(file);
            }}
          />
        </label>
        {reading && (
          <button type="button" className="hc-btn" onClick={() => reading.abort()}>
            {words.stop}
          </button>
        )}
        <button type="button" className="hc-btn" onClick={() => void loadSample().then(readFile)}>
          {words.sample}
        </button>
        <button
          type="button"
          className="hc-btn"
          onClick={() => download('template.csv', template(), 'text/csv;charset=utf-8')}
        >
          {words.template}
        </button>
      </div>
      <div style={{ marginTop: 12, display: 'grid', gap: 8 }}>
        <textarea
          className="import-paste"
          aria-label={words.paste}
          placeholder={words.paste}
          rows={3}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <p>
          <button
            type="button"
            className="hc-btn"
            disabled={pasted.trim() === ''}
            onClick={() => onRead(reader.readText(pasted))}
          >
            {words.read}
          </button>
        </p>
      </div>
      {told.map((one) => (
        <p key={one.zh} className="hc-quiet">
          {one[language]}
        </p>
      ))}
      {failure && (
        <p role="alert" className="hc-loud">
          {words.failures[failure.kind]} {failure.words?.[language]}
        </p>
      )}
    </Card>
  );
}
