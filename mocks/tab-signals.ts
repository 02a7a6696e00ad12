import { localArea } from '@/browser-storage';
import type { TabSignal } from '@/queries';

const NAME = 'hengce.demo.tabs';
const signals: readonly TabSignal[] = ['changed', 'reset'];

let opened: BroadcastChannel | null | undefined;
/** One channel for the page: it does not hear itself. */
const channel = () => {
  opened ??= typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  return opened;
};

/** Says to the other tabs of this browser what happened in this one. */
export function tellTabs(signal: TabSignal): void {
  const through = channel();
  if (through) through.postMessage(signal);
  else localArea.write(NAME, `${signal} ${Date.now()}`); // a value that changes, so that the others are told of it
}

/** Hears what happened in another tab; gives the way to stop. */
export function onOtherTab(listener: (signal: TabSignal) => void): () => void {
  const hear = (told: unknown) => {
    const signal = signals.find((each) => each === told);
    if (signal) listener(signal);
  };
  const through = channel();
  const onMessage = ({ data }: MessageEvent<unknown>) => hear(data);
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === NAME) hear(newValue?.split(' ')[0]);
  };
  if (through) through.addEventListener('message', onMessage);
  else addEventListener('storage', onStorage);
  return () => {
    through?.removeEventListener('message', onMessage);
    if (!through) removeEventListener('storage', onStorage);
  };
}
