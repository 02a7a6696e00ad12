import { smaaOfTable } from '@/analysis/decision';
import type { AskedWeightings, WeightingsReply } from './weightings-messages';

self.onmessage = ({ data }: MessageEvent<AskedWeightings>) => {
  const told: WeightingsReply = { n: data.n, answer: smaaOfTable(...data.with) };
  self.postMessage(told);
};
