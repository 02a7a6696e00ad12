import type { Dossier } from '@/core/matter';
import type { OpinionStore } from '@/ports/opinion-store';
import type { SearchEntry, SearchIndex } from '@/ports/search';
import type { WorkspaceStore } from '@/ports/workspace';
import { inTurns } from '../in-turns';
import type { MatterProjections } from '../matter-projections';
import { sealedAmong, sealedBatches } from '../sealed-opinions';
import { entriesOfLaw } from './entries-of-law';
import { entriesOfMatter } from './entries-of-matter';
import { entriesOfOpinions } from './entries-of-opinions';

interface Parts {
  readonly index: SearchIndex;
  readonly told: Pick<MatterProjections, 'all'>;
  readonly opinions: OpinionStore;
  readonly documents: WorkspaceStore;
}

/**
 * Keeps the index as the records stand: a source whose stamp is another than the one kept is made anew, before anything is
 * looked for. So nothing is found that is no longer so, and an index that was lost is made again by the next question.
 */
export function freshIndex({ index, told, opinions, documents }: Parts): () => Promise<void> {
  let under: Promise<void> | null = null;

  const keepFresh = async () => {
    const stamps = await index.stamps();
    const keep = async (source: string, stamp: string, entries: () => Promise<readonly SearchEntry[]>) => {
      if (stamps.get(source) !== stamp) await index.keep(source, stamp, await entries());
    };
    const texts = await documents.list('law-texts');
    const lawStamp = texts.map(({ id, version }) => `${id} ${version}`).join(' ') || 'quoted';
    await keep('law', lawStamp, async () => entriesOfLaw(new Map(texts.map(({ id, body }) => [id, textIn(body)]))));
    await inTurns(await told.all(), async ({ dossier }) => {
      const { id, record } = dossier;
      await keep(`matter ${id}`, `${record.length} ${record.at(-1)?.commandId}`, async () => entriesOfMatter(dossier));
      await keep(`opinions ${id}`, await stampOfOpinions(dossier), async () =>
        entriesOfOpinions(id, sealedAmong(await opinions.rows(id), dossier)),
      );
      return [];
    });
  };
  /** Sealed batches never change; views that came in none are counted. */
  const stampOfOpinions = async (dossier: Dossier) => {
    const sealed = sealedBatches(dossier);
    const { rows } = await opinions.tally(dossier.id, sealed);
    return `${rows} ${sealed.join(' ')}`;
  };
  return () => {
    under ??= keepFresh().finally(() => {
      under = null;
    });
    return under;
  };
}

const textIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'text' in body ? body.text : undefined;
