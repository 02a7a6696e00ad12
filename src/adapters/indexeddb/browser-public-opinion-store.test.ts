import 'fake-indexeddb/auto';
import { publicOpinionStoreContract } from '@/ports/public-opinions/public-opinion-store.contract';
import { browserPublicOpinionStore } from './browser-public-opinion-store';

let count = 0;
publicOpinionStoreContract('browser', async () => {
  const store = await browserPublicOpinionStore(`public-opinions-${++count}`);
  if (!store) throw new Error('not opened');
  return store;
});
