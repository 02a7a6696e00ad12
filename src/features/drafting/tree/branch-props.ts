import type { NodeAddress, TreeMove } from './tree-moves';
import type { TreeGroup, TreeRow } from './tree-sheet';
import type { TreeEditor } from './use-tree-sheet';

export interface BranchProps {
  readonly trunk: TreeGroup;
  readonly group: TreeGroup;
  readonly address: NodeAddress;
  readonly editor: TreeEditor;
  readonly move: (change: TreeMove, says?: string) => void;
  readonly newCriterion: () => TreeRow;
}
