import { workspaceStoreContract } from '@/ports/workspace/workspace-store.contract';
import { memoryWorkspaceStore } from './memory-workspace-store';

workspaceStoreContract('memory', async () => memoryWorkspaceStore());
