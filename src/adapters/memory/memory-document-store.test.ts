import { documentStoreContract } from '@/ports/workspace/workspace-store.contract';
import { memoryDocumentStore } from './memory-document-store';

documentStoreContract('memory', async () => memoryDocumentStore());
