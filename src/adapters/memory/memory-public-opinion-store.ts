import type { PublicOpinion, PublicOpinionStore } from '@/ports/public-opinions';

/** Opinions of the public entry in memory: gone with the page. */
export function memoryPublicOpinionStore(): PublicOpinionStore {
  const kept = new Map<string, { readonly matterId: string; readonly opinion: PublicOpinion }>();
  return {
    list: async (matterId) => [...kept.values()].flatMap((one) => (one.matterId === matterId ? one.opinion : [])),
    find: async (id) => kept.get(id),
    async add(matterId, opinion) {
      const there = kept.get(opinion.id) ?? { matterId, opinion };
      kept.set(opinion.id, there);
      return there.opinion;
    },
    async change(id, to) {
      const there = kept.get(id);
      if (!there) return undefined;
      const opinion = to(there.opinion);
      kept.set(id, { ...there, opinion });
      return opinion;
    },
  };
}
