import { readThrough, type ToRead } from './read-through';

self.onmessage = ({ data }: MessageEvent<ToRead>) => self.postMessage(readThrough(data));
