import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { branchLine } from '@/core/law';
import { formatNumber, useLanguage, useStrings } from '@/i18n';
import { areWorked } from '../options/worked-weights';
import type { BranchProps } from './branch-props';
import { BranchWeighting } from './branch-weighting';
import { CriterionNode } from './criterion-node';
import { GroupName } from './group-name';
import { NodeActions } from './node-actions';
import { strings } from './strings';
import { addTo, type NodeAddress, newGroup, pullOut, pushIn, shift, type TreeMove } from './tree-moves';
import type { TreeGroup, TreeNode, TreeRow } from './tree-sheet';

const byKey: Readonly<Record<string, (address: NodeAddress) => TreeMove>> = {
  ArrowUp: (address) => shift(address, -1),
  ArrowDown: (address) => shift(address, 1),
  ArrowLeft: pullOut,
  ArrowRight: pushIn,
};

/** What hangs on one branch; with Alt the arrow keys move what holds the focus. */
export function BranchList({ group, address, ...rest }: BranchProps) {
  const keys = (event: KeyboardEvent, at: NodeAddress) => {
    const change = event.altKey && !event.ctrlKey && !event.metaKey ? byKey[event.key] : undefined;
    if (!change) return;
    event.preventDefault();
    event.stopPropagation();
    rest.move(change(at));
  };
  return (
    <ul className={address.length === 0 ? 'value-tree' : undefined}>
      {group.children.map((child, place) => {
        const at = [...address, place];
        const key = child.kind === 'group' ? `g ${child.was ?? child.name}` : `c ${child.row.id ?? -1 - place}`;
        return (
          <li key={key} data-node={at.join('.')} onKeyDown={(event) => keys(event, at)}>
            {child.kind === 'group' ? (
              <GroupNode {...rest} group={child} address={at} parent={group} />
            ) : (
              <CriterionNode {...rest} row={child.row} address={at} parent={group} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** One branch: its name, what hangs on it, how that is weighed. */
function GroupNode({ parent, ...props }: BranchProps & { readonly parent: TreeGroup }) {
  const words = useStrings(strings);
  const { group, address, editor, trunk, move, newCriterion } = props;
  const no = address.map((at) => at + 1).join('.');
  const rows = rowsIn(group);
  const isFull = editor.sheet.criteria.length >= 30;
  return (
    <Paper withBorder p="sm" component="fieldset" aria-label={words.groupNo(no)}>
      <Stack gap="xs">
        <div className="tree-node-head">
          <div className="grow">
            <GroupName key={group.name} {...props} parent={parent} />
          </div>
          <Together rows={rows} method={editor.sheet.weighting.method} />
          <NodeActions {...{ trunk, parent, address, move }} removeLabel={words.removeGroup(no)} holds={rows.length} />
        </div>
        <BranchWeighting line={group.was ?? branchLine([group.name])} group={group} editor={editor} />
        <BranchList {...props} />
        <Group gap="xs">
          <Button
            variant="subtle"
            size="compact-xs"
            disabled={isFull}
            onClick={() => move(addTo(address, { kind: 'criterion', row: newCriterion() }))}
          >
            {words.addCriterionIn}
          </Button>
          <Button
            variant="subtle"
            size="compact-xs"
            disabled={isFull}
            onClick={() => move(addTo(address, newGroup(group, words.newGroup, newCriterion())))}
          >
            {words.addGroupIn}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function Together({ rows, method }: { readonly rows: readonly TreeRow[]; readonly method: unknown }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const told = rows.flatMap(({ weight }) => weight ?? []);
  if (areWorked(method) || told.length === 0) return null;
  const sum = told.reduce((total, weight) => total + weight, 0);
  return (
    <Text size="sm" c="dimmed">
      {words.together(formatNumber(Math.round(sum * 1e6) / 1e6, language))}
    </Text>
  );
}

const rowsIn = (node: TreeNode): readonly TreeRow[] =>
  node.kind === 'criterion' ? [node.row] : node.children.flatMap(rowsIn);
