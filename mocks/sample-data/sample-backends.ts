import type { LocalBackend } from '@/app/data-hub';

/** The backends of the demo: data sets held in the page, loaded when the first is asked for. */
export const sampleBackends: readonly LocalBackend[] = [
  {
    entry: {
      id: 'city',
      kind: 'memory',
      name: { zh: '城市数据（示例）', en: 'City data (sample)' },
      owner: '市数据局',
      base: 'data/',
      available: true,
    },
    protocol: async () => {
      const { memoryProtocol } = await import('@/adapters/memory');
      return memoryProtocol(async () => {
        const { cityIndicators } = await import('./city-indicators');
        return [cityIndicators];
      });
    },
  },
];
