import { documentStoreContract } from '@/ports/documents/document-store.contract';
import { memoryDocumentStore } from './memory-document-store';

documentStoreContract('memory', async () => memoryDocumentStore());
