import { opinionStoreContract } from '@/ports/opinion-store/opinion-store.contract';
import { memoryOpinionStore } from './memory-opinion-store';

opinionStoreContract('memory', async () => memoryOpinionStore());
