import { sourceStoreContract } from '@/ports/connected-sources/source-store.contract';
import { memorySourceStore } from './memory-source-store';

sourceStoreContract('memory', async () => memorySourceStore());
