import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result, Words } from '@/core/kernel';
import type { InstrumentId } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { type DocumentFailure, mayTakeInLaw } from '@/ports/workspace';
import { matterQueries, useServices, workspaceKey } from '@/queries';
import { HeldReport } from './held-report';
import { strings } from './official-strings';
import { type OfficialFile, readOfficialFile } from './read-official-file';
import { type OfficialTextHere, sealOf } from './use-official-texts';

interface TakeInTextProps {
  readonly instrument: InstrumentId;
  readonly here: OfficialTextHere;
}

/** Takes the official text of an instrument in: read, compared with our quotes and ledger, looked over, then sealed and kept. */
export function TakeInText({ instrument, here }: TakeInTextProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const client = useQueryClient();
  const { documents, matterApi, readDocument } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const [offer, setOffer] = useState<OfficialFile & { readonly fileName: string }>();
  const [fault, setFault] = useState<Words | { readonly kind: DocumentFailure['kind'] }>();
  const [isSaving, setSaving] = useState(false);
  const stored = here.kind === 'here' || here.kind === 'unusable' ? here.stored : undefined;
  const isAllowed = session !== undefined && mayTakeInLaw(session.actor);

  const read = async (file: File) => {
    const answer = await readOfficialFile(file, readDocument);
    setFault(
      answer.ok ? undefined : { zh: `${file.name}：${answer.error.zh}。`, en: `${file.name}: ${answer.error.en}.` },
    );
    if (answer.ok) setOffer({ ...answer.value, fileName: file.name });
  };
  const act = async (work: () => Promise<Result<unknown, { readonly kind: DocumentFailure['kind'] }>>) => {
    setSaving(true);
    const answer = await work().finally(() => setSaving(false));
    await client.invalidateQueries({ queryKey: workspaceKey('law-texts') });
    setFault(answer.ok ? undefined : { kind: answer.error.kind });
    if (answer.ok) setOffer(undefined);
  };
  const keep = ({ fileName, text }: OfficialFile & { readonly fileName: string }) =>
    act(() =>
      documents.save('law-texts', instrument, stored?.version ?? 0, {
        fileName,
        digest: sealOf(text),
        text: plain(text),
      }),
    );

  return (
    <div className="law-take-in">
      {here.kind === 'none' && <p className="hc-quiet">{words.noText}</p>}
      {here.kind === 'unusable' && (
        <p role="alert" className="hc-loud">
          {words.unusable(here.why[language])}
        </p>
      )}
      {isAllowed ? (
        <p className="law-actions">
          <label className="hc-btn">
            {stored ? words.takeInAgain : words.takeIn}
            <input
              type="file"
              accept=".docx,.docm,.txt,.json"
              className="hc-sr"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                event.currentTarget.value = ''; // the same file again, once it was mended, is a change too
                if (file) void read(file);
              }}
            />
          </label>
          {stored && (
            <button
              type="button"
              className="hc-btn plain"
              disabled={isSaving}
              onClick={() => void act(() => documents.remove('law-texts', instrument, stored.version))}
            >
              {words.remove}
            </button>
          )}
          <span className="hc-faint">{words.formats}</span>
        </p>
      ) : (
        session && <p className="hc-faint">{words.notYours}</p>
      )}
      {fault && (
        <p role="alert" className="hc-loud">
          {'kind' in fault ? words.failed[failureOf(fault.kind)] : fault[language]}
        </p>
      )}
      {offer && (
        <section className="law-offer" aria-label={words.offer(offer.fileName)}>
          <h3>{words.offer(offer.fileName)}</h3>
          {offer.told.map((each) => (
            <p key={each.en} className="hc-quiet">
              {each[language]}
            </p>
          ))}
          <HeldReport instrument={instrument} text={offer.text} />
          <p className="law-actions">
            <button type="button" className="hc-btn primary" disabled={isSaving} onClick={() => void keep(offer)}>
              {words.keep}
            </button>
            <button type="button" className="hc-btn plain" disabled={isSaving} onClick={() => setOffer(undefined)}>
              {words.dontKeep}
            </button>
            <span className="hc-faint">{words.seal(sealOf(offer.text).slice(0, 16))}</span>
          </p>
        </section>
      )}
    </div>
  );
}

const told = ['offline', 'not-allowed', 'storage-full', 'too-large', 'conflict'] as const;
const failureOf = (kind: DocumentFailure['kind']) => told.find((each) => each === kind) ?? 'other';

/** As the store has it: lists and records that may be written. */
const plain = ({ title, front, headings, paragraphs, back }: OfficialFile['text']) => ({
  title,
  front: [...front],
  headings: Object.fromEntries(Object.entries(headings).map(([key, lines]) => [key, [...lines]])),
  paragraphs: { ...paragraphs },
  back: [...back],
});
