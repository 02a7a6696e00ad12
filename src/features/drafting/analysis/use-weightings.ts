import { useEffect, useRef, useState } from 'react';
import { smaaOfTable } from '@/analysis/decision';
import type { AskedWeightings, Weightings, WeightingsAnswer, WeightingsReply } from './weightings-messages';

type Ask = (given: Weightings, give: (answer: WeightingsAnswer) => void) => void;

/** One question at a time; of those that come meanwhile only the last is asked. */
function asker(worker: Worker): Ask {
  let count = 0;
  let isBusy = false;
  let next: Parameters<Ask> | undefined;
  let give: (answer: WeightingsAnswer) => void = () => undefined;
  const send = (...[given, then]: Parameters<Ask>) => {
    isBusy = true;
    give = then;
    count += 1;
    worker.postMessage({ n: count, with: given } satisfies AskedWeightings);
  };
  worker.onmessage = ({ data }: MessageEvent<WeightingsReply>) => {
    if (data.n !== count) return;
    isBusy = false;
    const waiting = next;
    next = undefined;
    give(data.answer);
    if (waiting) send(...waiting);
  };
  return (...asked) => {
    if (isBusy) next = asked;
    else send(...asked);
  };
}

/** SMAA in a worker, so that what is dragged never waits for it; in this thread where there are no workers. */
export function useWeightings(given: Weightings | undefined): WeightingsAnswer | undefined {
  const ask = useRef<Ask>(undefined);
  const [answer, setAnswer] = useState<WeightingsAnswer>();
  useEffect(() => {
    if (typeof Worker === 'undefined') {
      ask.current = (asked, give) => give(smaaOfTable(...asked));
      return undefined;
    }
    const worker = new Worker(new URL('./weightings.worker.ts', import.meta.url), { type: 'module' });
    ask.current = asker(worker);
    return () => worker.terminate();
  }, []);
  useEffect(() => {
    if (given) ask.current?.(given, setAnswer);
  }, [given]);
  return answer;
}
