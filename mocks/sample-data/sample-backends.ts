import type { MemoryDataset } from '@/adapters/memory';
import type { LocalBackend } from '@/data';
import type { FilesHere } from '@/wiring/data/browser-files';

/** The data sets of the sample city as they are published on a day. */
async function citySets(today: string): Promise<readonly MemoryDataset[]> {
  const [{ cityIndicators }, { workOrders, workOrdersMonthly }, profile, heating, other] = await Promise.all([
    import('./city-indicators'),
    import('./work-orders'),
    import('./city-profile'),
    import('./heating'),
    import('./other-sets'),
  ]);
  return [
    cityIndicators,
    workOrdersMonthly(today),
    workOrders(today),
    profile.districtProfile,
    profile.benchmarkCities,
    heating.heatingScenarios,
    heating.heatingSubsidy(today),
    other.investmentToDate,
    other.housingProjects,
    other.householdIncome,
    other.airQuality,
  ];
}

/**
 * The backends of the demo, held in the page and loaded when the first is asked for. `today` is the demo's clock; `files` are
 * the sample files and those a person brings.
 */
export const sampleBackends = (today: () => string, files: FilesHere): readonly LocalBackend[] => {
  let made: { readonly day: string; readonly sets: Promise<readonly MemoryDataset[]> } | undefined;
  return [
    {
      entry: {
        id: 'city',
        kind: 'memory',
        name: { zh: '城市数据', en: 'City data' },
        owner: '市数据局',
        base: 'data/',
        available: true,
      },
      protocol: async () => {
        const { memoryConnector } = await import('@/adapters/memory');
        return memoryConnector(() => {
          const day = today();
          if (made?.day !== day) {
            const sets = citySets(day);
            made = { day, sets };
            // What failed once is tried again when asked again.
            sets.catch(() => {
              if (made?.sets === sets) made = undefined;
            });
          }
          return made.sets;
        });
      },
    },
    {
      entry: {
        id: 'files',
        kind: 'files',
        name: { zh: '数据文件', en: 'Data files' },
        base: 'samples/data/',
        available: true,
      },
      protocol: files.protocol,
    },
  ];
};
