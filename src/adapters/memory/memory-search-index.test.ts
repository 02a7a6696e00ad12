import { searchIndexContract } from '@/ports/search/search-index.contract';
import { memorySearchIndex } from './memory-search-index';

searchIndexContract('memory', async () => memorySearchIndex());
