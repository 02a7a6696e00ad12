import { fileStoreContract } from '@/ports/file-store/file-store.contract';
import { uploadsContract } from '@/ports/file-store/uploads.contract';
import { memoryFileStore } from './memory-file-store';
import { memoryUploads } from './memory-uploads';

fileStoreContract('memory', async () => memoryFileStore());
uploadsContract('memory', async () => memoryUploads());
