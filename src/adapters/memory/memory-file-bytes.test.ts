import { fileBytesContract } from '@/ports/file-intake/file-bytes.contract';
import { memoryFileBytes } from './memory-file-bytes';

fileBytesContract('memory', async () => memoryFileBytes());
