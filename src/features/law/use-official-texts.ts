import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Words } from '@/core/kernel';
import { type InstrumentId, instruments } from '@/core/law';
import { type OfficialText, officialTextOf, sealedWords } from '@/core/law/official-text';
import type { LawText, StoredDocument } from '@/ports/workspace';
import { savedItemsOf, useServices } from '@/queries';

/** The seal of a text: SHA-256 over its paragraphs. */
export const sealOf = (text: Pick<OfficialText, 'paragraphs'>): string =>
  bytesToHex(sha256(utf8ToBytes(sealedWords(text))));

export type OfficialTextHere =
  | { readonly kind: 'loading' | 'none' }
  /** What is kept or lies beside the app cannot be used. */
  | { readonly kind: 'unusable'; readonly why: Words; readonly stored: StoredDocument<LawText> | undefined }
  | {
      readonly kind: 'here';
      readonly text: OfficialText;
      readonly digest: string;
      /** The document it is kept in; without one it lies beside the app. */
      readonly stored: StoredDocument<LawText> | undefined;
    };

const altered: Words = { zh: '条文与封存时不同', en: 'the text differs from when it was sealed' };
const ids = Object.values(instruments).map(({ id }) => id);

/** The whole text of each instrument: what the office took in, else what lies beside the app. */
export function useOfficialTexts(): (instrument: InstrumentId) => OfficialTextHere {
  const { documents, lawTextBeside } = useServices();
  const kept = useQuery(savedItemsOf(documents, 'law-texts'));
  const beside = useQuery({
    queryKey: ['law-texts-beside'],
    queryFn: async () => new Map(await Promise.all(ids.map(async (id) => [id, await lawTextBeside(id)] as const))),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isLoading = kept.isPending || beside.isPending;
  const texts = useMemo(
    () =>
      new Map(
        ids.map((id) => [
          id,
          textHere(
            kept.data?.find((each) => each.id === id),
            beside.data?.get(id),
          ),
        ]),
      ),
    [kept.data, beside.data],
  );
  return (instrument) => (isLoading ? { kind: 'loading' } : (texts.get(instrument) ?? { kind: 'none' }));
}

function textHere(stored: StoredDocument<LawText> | undefined, beside: unknown): OfficialTextHere {
  const value = stored ? stored.body.text : beside;
  if (value === undefined) return { kind: 'none' };
  const read = officialTextOf(value);
  if (!read.ok) return { kind: 'unusable', why: read.error, stored };
  const digest = sealOf(read.value);
  if (stored && stored.body.digest !== digest) return { kind: 'unusable', why: altered, stored };
  return { kind: 'here', text: read.value, digest, stored };
}
