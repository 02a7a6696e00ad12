import type { LocalBackend } from '@/data';

/** Data sets that fail, each in its own way; offered only while the demo's drill is on. */
export const drillBackend: LocalBackend = {
  entry: {
    id: 'drills',
    kind: 'memory',
    name: { zh: '故障演练', en: 'Fault drills' },
    owner: '市数据局',
    base: 'drills/',
    available: true,
  },
  protocol: async () => {
    const [{ memoryConnector }, { drillSets }] = await Promise.all([import('@/adapters/memory'), import('./drills')]);
    return memoryConnector(async () => drillSets);
  },
};
