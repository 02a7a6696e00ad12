import { publicEntriesContract } from '@/ports/public-entries/public-entries.contract';
import { memoryPublicEntries } from './memory-public-entries';

publicEntriesContract('memory', async () => memoryPublicEntries());
