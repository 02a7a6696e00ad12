import { useEffect, useRef, useState } from 'react';
import type { SendFault, SentFile } from '@/ports/file-store';
import { newId, useServices } from '@/queries';
import { digestOfFile } from './digest-of-file';

/** A file on its way into the form. */
export interface Sending {
  /** Under which the server knows it: tried again, it goes on where it stood. */
  readonly upload: string;
  readonly file: File;
  /** Bytes that have arrived; null: it waits its turn, or failed. */
  readonly sent: number | null;
  readonly fault: Exclude<SendFault['kind'], 'no-store'> | null;
}

/** What a file became: kept, or, where no files are kept, registered by its digest. */
export type BroughtFile = Omit<SentFile, 'type'> & { readonly type: SentFile['type'] | null };

/** Sends chosen files one after another; `onBrought` hears of each that is through. Leaving the form stops them. */
export function useSending(onBrought: (file: BroughtFile) => void) {
  const { paperFiles } = useServices();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const line = useRef<Promise<void>>(Promise.resolve());
  const hear = useRef(onBrought);
  useEffect(() => {
    hear.current = onBrought;
  });
  useEffect(() => {
    const underWay = stops.current;
    return () => {
      for (const stop of underWay.values()) stop.abort();
    };
  }, []);

  const tell = (upload: string, change: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.upload === upload ? { ...one, ...change } : one)));
  const forget = (upload: string) => setSendings((all) => all.filter((one) => one.upload !== upload));

  async function run(upload: string, file: File, { signal }: AbortController) {
    if (signal.aborted) return;
    tell(upload, { sent: 0 });
    const answer = await paperFiles()
      .then((files) => files.send(upload, file, { signal, progress: (sent) => tell(upload, { sent }) }))
      .catch(() => ({ ok: false, error: { kind: 'server' } }) as const);
    if (signal.aborted) return;
    if (answer.ok) {
      forget(upload);
      hear.current(answer.value);
    } else if (answer.error.kind === 'no-store') {
      const registered = { digest: await digestOfFile(file), bytes: file.size, name: file.name, type: null };
      if (signal.aborted) return;
      forget(upload);
      hear.current(registered);
    } else tell(upload, { fault: answer.error.kind, sent: null });
  }
  function queue(upload: string, file: File) {
    const stop = new AbortController();
    stops.current.set(upload, stop);
    line.current = line.current.then(() => run(upload, file, stop));
  }
  return {
    sendings,
    add(files: readonly File[]) {
      const chosen = files.map((file) => ({ upload: newId(), file, sent: null, fault: null }));
      setSendings((all) => [...all, ...chosen]);
      for (const { upload, file } of chosen) queue(upload, file);
    },
    retry({ upload, file }: Sending) {
      tell(upload, { fault: null });
      queue(upload, file);
    },
    cancel({ upload }: Sending) {
      stops.current.get(upload)?.abort();
      forget(upload);
      void paperFiles()
        .then((files) => files.drop(upload))
        .catch(() => undefined); // what nobody ends is forgotten after a day
    },
  };
}
