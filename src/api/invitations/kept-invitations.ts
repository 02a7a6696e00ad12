import type { CivilDate } from '@/core/kernel';
import type { Actor } from '@/core/matter';
import { type ExpertInvitation, expertInvitation } from '@/ports/expert-links';
import type { StoredDocument, WorkspaceStore } from '@/ports/workspace';

const COLLECTION = 'expert-invitations';
const MOST_TRIES = 50;

export interface KeptInvitation {
  readonly id: string;
  readonly invitation: ExpertInvitation;
}

/** Invitations in the store of documents, each changed only as it was read. What cannot be read is no invitation. */
export function keptInvitations(documents: WorkspaceStore, today: () => CivilDate) {
  const decode = ({ id, body }: StoredDocument): readonly KeptInvitation[] => {
    const read = expertInvitation.safeParse(body);
    return read.success ? [{ id, invitation: read.data }] : [];
  };
  const signer = ({ expert }: ExpertInvitation): Actor => ({
    id: 'link',
    role: 'expert',
    unit: expert.unit,
    name: expert.name,
  });
  return {
    of: async (matterId: string): Promise<readonly KeptInvitation[]> =>
      (await documents.list(COLLECTION)).flatMap(decode).filter(({ invitation }) => invitation.matterId === matterId),
    async find(id: string): Promise<ExpertInvitation | undefined> {
      const found = await documents.read(COLLECTION, id);
      return found && decode(found)[0]?.invitation;
    },
    /** False: there is one under this id, or the store takes nothing. */
    async add(id: string, invitation: ExpertInvitation, by: Actor): Promise<boolean> {
      const first = { id, version: 1, body: invitation, by, createdBy: by, savedOn: today() };
      return (await documents.write(COLLECTION, first)).ok;
    },
    /** Changed with no other change between; undefined: there is none, or `to` lets it stand. */
    async change(
      id: string,
      to: (invitation: ExpertInvitation) => ExpertInvitation | undefined,
    ): Promise<ExpertInvitation | undefined> {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const found = await documents.read(COLLECTION, id);
        const before = found && decode(found)[0]?.invitation;
        const next = before && to(before);
        if (!found || !next) return undefined;
        const saved = { ...found, version: found.version + 1, body: next, by: signer(next), savedOn: today() };
        if ((await documents.write(COLLECTION, saved)).ok) return next;
      }
      throw new Error('an invitation is changed without end');
    },
  };
}

export type KeptInvitations = ReturnType<typeof keptInvitations>;
