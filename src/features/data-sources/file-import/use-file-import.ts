import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FileReading, Findings, Inspection, IntakeFailure, ParseOptions } from '@/ports/file-import';
import { useServices } from '@/queries';
import { cardOf, draftOf } from './card-draft';
import { FILES, importedFilesQuery } from './imported-files-query';
import { nothingSaid, readingOf, type Said, saidOfNext } from './said';

type Failed = Exclude<IntakeFailure['kind'], 'refused'> | 'broken';

/** What came of the last look at a file, or of the last try to bring it. */
interface Outcome {
  readonly findings?: Findings | undefined;
  /** How the file was read, or tried. */
  readonly choices?: ParseOptions | undefined;
  readonly failed?: Failed | undefined;
}

/** A file on its way in: looked at, looked at again when a person says how it is to be read, and brought by its card. */
export function useFileImport(onBrought: (backend: string, dataset: string) => void) {
  const { intake } = useServices();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [seen, setSeen] = useState<Inspection>();
  /** The last inspection that succeeded, kept for comparison while another file is looked at. */
  const before = useRef<Inspection>(undefined);
  const [said, setSaid] = useState<Said>(nothingSaid);
  const [outcome, setOutcome] = useState<Outcome>({});
  const [busy, setBusy] = useState(false);
  /** Counts the looks: only the latest one counts. */
  const turn = useRef(0);
  /** Stops the reading under way. */
  const stop = useRef<AbortController>(undefined);
  const draft = seen && file && draftOf(seen, file.name, said);

  const during = async (work: (isLatest: () => boolean, signal: AbortSignal) => Promise<void>) => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    turn.current += 1;
    const mine = turn.current;
    const isLatest = () => turn.current === mine;
    setBusy(true);
    try {
      await work(isLatest, control.signal);
    } catch {
      if (isLatest()) setOutcome(({ choices }) => ({ choices, failed: 'broken' }));
    } finally {
      if (isLatest()) setBusy(false);
    }
  };
  const refuse = (failure: IntakeFailure) =>
    setOutcome(({ choices }) =>
      failure.kind === 'refused'
        ? { findings: failure.findings, choices: failure.choices ?? choices }
        : { failed: failure.kind, choices },
    );

  return {
    file,
    seen,
    draft,
    said,
    busy,
    ...outcome,
    say: setSaid,
    /** What was seen and said before stays; a file that was never seen is put aside. */
    cancel: () => {
      turn.current += 1;
      stop.current?.abort();
      setBusy(false);
      if (!seen) setFile(undefined);
    },
    choose: (chosen: File) =>
      during(async (isLatest, signal) => {
        const isSame = chosen.name === file?.name;
        setFile(chosen);
        setSeen(undefined);
        setOutcome({});
        const inspected = await intake.inspect(chosen, isSame ? readingOf(said) : undefined, signal);
        if (!isLatest()) return;
        if (!isSame) setSaid((now) => ({ ...now, reading: {} }));
        if (!inspected.ok) return refuse(inspected.error);
        const { value } = inspected;
        setSaid((now) => (isSame ? now : saidOfNext(now, before.current, value)));
        before.current = value;
        setSeen(value);
        setOutcome({ findings: value.findings, choices: value.choices });
      }),
    read: (reading: FileReading) =>
      during(async (isLatest, signal) => {
        const next = { ...said, reading };
        setSaid((now) => ({ ...now, reading }));
        if (!file) return;
        const inspected = await intake.inspect(file, readingOf(next), signal);
        if (!isLatest()) return;
        if (!inspected.ok) {
          setSeen(undefined);
          return refuse(inspected.error);
        }
        before.current = inspected.value;
        setSeen(inspected.value);
        setOutcome({ findings: inspected.value.findings, choices: inspected.value.choices });
      }),
    bring: (how: { readonly replace: boolean; readonly keepDays: number | null }) =>
      during(async (_, signal) => {
        const card = draft && cardOf(draft);
        if (!file || !card) return;
        const brought = await intake.bring(file, card, { ...how, signal });
        if (!brought.ok) return refuse(brought.error);
        await queries.invalidateQueries({ queryKey: importedFilesQuery(intake).queryKey });
        await queries.invalidateQueries({ queryKey: ['data', FILES] });
        onBrought(FILES, card.about.dataset);
      }),
  };
}
