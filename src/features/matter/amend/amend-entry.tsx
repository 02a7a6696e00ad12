import { useState } from 'react';
import { type AmendingType, irrevocableRefusal, isAmendment, mayAmend, type RecordedEvent } from '@/core/matter';
import { useActContext } from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import { AmendDialog } from './amend-dialog';
import { ConfirmAmendment } from './confirm-amendment';
import { strings } from './strings';

type Opened = Exclude<AmendingType, 'confirmAmendment'>;

/** What can be done about one entry of the record: correct, withdraw, or confirm as the second person. */
export function AmendEntry({ entry }: { readonly entry: RecordedEvent }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { dossier, actor } = useActContext();
  const [opened, setOpened] = useState<Opened>();
  const isPending = [...dossier.amendments.values()]
    .flat()
    .some(({ by, standing }) => by === entry.seq && standing === 'pending');
  const isWithdrawn = dossier.amendments
    .get(entry.seq)
    ?.some(({ kind, standing }) => kind === 'withdrawn' && standing === 'counts');
  const isOwn = mayAmend(actor, entry, dossier).ok && !isWithdrawn;
  const fixed = irrevocableRefusal(entry.type);
  return (
    <div className="amend-acts">
      {isOwn && !isAmendment(entry) && (
        <button type="button" className="hc-btn plain" onClick={() => setOpened('correctEntry')}>
          {words.correct}
        </button>
      )}
      {isOwn && fixed && <span className="hc-faint">{fixed.words[language]}</span>}
      {isOwn && !fixed && entry.type !== 'AmendmentConfirmed' && (
        <button type="button" className="hc-btn plain" onClick={() => setOpened('withdrawEntry')}>
          {words.withdraw}
        </button>
      )}
      {isPending && <ConfirmAmendment seq={entry.seq} />}
      {opened && <AmendDialog type={opened} entry={entry} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
