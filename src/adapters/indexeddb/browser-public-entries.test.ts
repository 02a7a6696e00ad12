import 'fake-indexeddb/auto';
import { publicEntriesContract } from '@/ports/public-entries/public-entries.contract';
import { browserPublicEntries } from './browser-public-entries';

let count = 0;
publicEntriesContract('browser', async () => {
  const entries = await browserPublicEntries(`public-entries-${++count}`);
  if (!entries) throw new Error('not opened');
  return entries;
});
