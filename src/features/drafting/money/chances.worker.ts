import { moneyChances } from '@/read-models/option-analysis';
import type { AskedChances } from './use-chances';

self.onmessage = ({ data }: MessageEvent<AskedChances>) => self.postMessage(moneyChances(...data));
