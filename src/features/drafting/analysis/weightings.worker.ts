import { smaaOfTable } from '@/analysis/decision';
import type { AskedWeightings, ToldWeightings } from './weightings-messages';

self.onmessage = ({ data }: MessageEvent<AskedWeightings>) => {
  const told: ToldWeightings = { n: data.n, answer: smaaOfTable(...data.with) };
  self.postMessage(told);
};
