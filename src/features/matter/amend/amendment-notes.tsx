import { type Amendment, effectiveRecord, type RecordedEvent } from '@/core/matter';
import { useActContext } from '@/forms';
import { useStrings } from '@/i18n';
import { changedPapers } from './changed-papers';
import { Changes } from './changes';
import { strings } from './strings';

/** What became of an entry: corrected (old beside new), withdrawn, or waiting for a second person. */
export function AmendmentNotes({ entry }: { readonly entry: RecordedEvent }) {
  const words = useStrings(strings);
  const { dossier } = useActContext();
  const amendments = dossier.amendments.get(entry.seq) ?? [];
  if (amendments.length === 0) return null;
  const counted = effectiveRecord(dossier.record).entries.find(({ seq }) => seq === entry.seq);
  const said = ({ by, kind, standing }: Amendment): string =>
    standing === 'pending'
      ? words.pending(by)
      : standing === 'void'
        ? words.voided(by)
        : (kind === 'withdrawn' ? words.withdrawn : words.corrected)(by);
  return (
    <div className="amend-notes">
      {amendments.map((amendment) => (
        <p key={amendment.by} className="hc-quiet">{`▲ ${said(amendment)}`}</p>
      ))}
      {counted && (
        <Changes
          before={entry}
          payload={counted.payload}
          actOn={counted.on}
          papers={changedPapers(counted.papers, entry.papers)}
          isDone
        />
      )}
    </div>
  );
}
