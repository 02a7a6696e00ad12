import { memoryMatterStore, memoryWorkspaceStore } from '@/adapters/memory';
import { expertLinksContract } from './expert-links.contract';

expertLinksContract('memory', async (record) => ({
  matters: memoryMatterStore(new Map([['heating-price', record]])),
  documents: memoryWorkspaceStore(),
}));
