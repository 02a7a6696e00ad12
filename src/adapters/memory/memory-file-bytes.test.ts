import { fileBytesContract } from '@/ports/file-import/file-bytes.contract';
import { memoryFileBytes } from './memory-file-bytes';

fileBytesContract('memory', async () => memoryFileBytes());
