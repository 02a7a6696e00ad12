import { publicOpinionStoreContract } from '@/ports/public-opinions/public-opinion-store.contract';
import { memoryPublicOpinionStore } from './memory-public-opinion-store';

publicOpinionStoreContract('memory', async () => memoryPublicOpinionStore());
