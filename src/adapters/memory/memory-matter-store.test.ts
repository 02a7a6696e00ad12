import { matterStoreContract } from '@/ports/matter-store/matter-store.contract';
import { memoryMatterStore } from './memory-matter-store';

matterStoreContract('memory', async () => memoryMatterStore());
