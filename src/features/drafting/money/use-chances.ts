import { useEffect, useState } from 'react';
import { moneyChances } from '@/read-models/option-analysis';
import type { PlaceMatter } from '@/stage-view';

export type AskedChances = Parameters<typeof moneyChances>;
type ChancesAnswer = ReturnType<typeof moneyChances>;
type Facts = PlaceMatter['facts'];

/** Tens of thousands of runs in a worker, so that the page answers meanwhile; in this thread where there are no workers. */
export function useChances(
  matterId: string,
  appraisal: Facts['appraisal'],
  options: Facts['options'],
): ChancesAnswer | undefined {
  const [told, setTold] = useState<{ readonly of: unknown; readonly answer: ChancesAnswer }>();
  useEffect(() => {
    if (!appraisal?.factors?.length) return undefined;
    const asked: AskedChances = [matterId, { appraisal, ...(options && { options }) }];
    const give = (answer: ChancesAnswer) => setTold({ of: appraisal, answer });
    const here = () => give(moneyChances(...asked));
    if (typeof Worker === 'undefined') {
      const timer = setTimeout(here);
      return () => clearTimeout(timer);
    }
    const worker = new Worker(new URL('./chances.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<ChancesAnswer>) => give(data);
    worker.onerror = here; // its code did not come: slower is better than never
    worker.postMessage(asked);
    return () => worker.terminate();
  }, [matterId, appraisal, options]);
  return told?.of === appraisal ? told?.answer : undefined;
}
