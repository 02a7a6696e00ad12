import 'fake-indexeddb/auto';
import { fileBytesContract } from '@/ports/file-import/file-bytes.contract';
import { browserFileBytes } from './browser-file-bytes';

let fresh = 0;
const opened = async (name: string) => {
  const store = await browserFileBytes(name);
  if (!store.ok) throw new Error(store.error.kind);
  return store.value;
};

fileBytesContract(
  'browser',
  () => {
    fresh += 1;
    return opened(`bytes-${fresh}`);
  },
  () => opened(`bytes-${fresh}`),
);
