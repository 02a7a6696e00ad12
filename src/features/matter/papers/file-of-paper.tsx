import { useEffect, useRef, useState } from 'react';
import { fileTypes, type Paper } from '@/core/law';
import { formatSize, useLanguage, useStrings } from '@/i18n';
import type { ReadFault } from '@/ports/file-store';
import { useServices } from '@/queries';
import { DataText, Dialog, download } from '@/ui';
import { isShown, type ShownFile, shownFile } from './shown-file';
import { strings } from './strings';

type Kept = Paper & { readonly digest: string; readonly file: NonNullable<Paper['file']> };
export const isKept = (paper: Paper): paper is Kept => paper.file !== undefined && paper.digest !== null;

/** The file of a paper: its name, type and size, and the ways to see it and take it away. */
export function FileOfPaper({ matterId, paper }: { readonly matterId: string; readonly paper: Kept }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { paperFiles } = useServices();
  const [state, setState] = useState<'idle' | 'loading' | ReadFault['kind']>('idle');
  const [shown, setShown] = useState<ShownFile>();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const { name, type } = paper.file;

  /** Whoever has gone elsewhere meanwhile is not called back. */
  async function take(use: (blob: Blob) => void | Promise<void>) {
    setState('loading');
    const got = await paperFiles()
      .then((files) => files.read(matterId, paper.digest))
      .catch(() => ({ ok: false, error: { kind: 'server' } }) as const);
    if (!isHere.current) return;
    setState(got.ok ? 'idle' : got.error.kind);
    if (got.ok) await use(got.value);
  }
  const close = () => {
    if (shown?.kind === 'picture') URL.revokeObjectURL(shown.url);
    setShown(undefined);
  };

  return (
    <>
      <span style={{ overflowWrap: 'anywhere' }}>
        <DataText>{name}</DataText>
      </span>
      <div className="hc-faint">{`${fileTypes[type].words[language]} · ${formatSize(paper.bytes ?? 0)}`}</div>
      <div className="hc-no-print">
        {isShown(type) && (
          <button
            type="button"
            className="hc-btn plain"
            disabled={state === 'loading'}
            onClick={() => void take(async (blob) => setShown(await shownFile(blob, type)))}
          >
            {words.open}
          </button>
        )}
        <button
          type="button"
          className="hc-btn plain"
          disabled={state === 'loading'}
          onClick={() => void take((blob) => download(name, blob))}
        >
          {words.save}
        </button>
        <span role="status" className="hc-faint">
          {state === 'loading' && words.loading}
        </span>
        {state !== 'idle' && state !== 'loading' && (
          <p role="alert" className="hc-loud">
            {words.faults[state]}
          </p>
        )}
      </div>
      {shown && (
        <Dialog onClose={close} size="xl" title={<DataText>{name}</DataText>}>
          <Shown file={shown} name={paper.title} />
        </Dialog>
      )}
    </>
  );
}

function Shown({ file, name }: { readonly file: ShownFile; readonly name: string }) {
  const words = useStrings(strings);
  switch (file.kind) {
    case 'picture':
      return <img src={file.url} alt={name} lang="zh-CN" style={{ maxWidth: '100%' }} />;
    case 'text':
      return (
        <>
          <pre lang="zh-CN" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }}>
            {file.text}
          </pre>
          {file.isCut && <p className="hc-quiet">{words.tooLong}</p>}
        </>
      );
    case 'unreadable':
      return <p>{words.unreadableText}</p>;
  }
}
