import { ActionIcon, Group, NativeSelect } from '@mantine/core';
import { useStrings } from '@/i18n';
import { strings } from './strings';
import { hang, type NodeAddress, shift, type TreeMove, takeOff } from './tree-moves';
import type { TreeGroup } from './tree-sheet';

interface NodeActionsProps {
  readonly trunk: TreeGroup;
  readonly parent: TreeGroup;
  readonly address: NodeAddress;
  readonly removeLabel: string;
  /** Criteria that go with it. */
  readonly holds: number;
  readonly move: (change: TreeMove, says?: string) => void;
}

interface Place {
  readonly address: NodeAddress;
  readonly label: string;
}

const groupsIn = (group: TreeGroup, address: NodeAddress = [], label = ''): readonly Place[] =>
  group.children.flatMap((child, at): readonly Place[] => {
    if (child.kind === 'criterion') return [];
    const here = { address: [...address, at], label: label === '' ? child.name : `${label} / ${child.name}` };
    return [here, ...groupsIn(child, here.address, here.label)];
  });

/** Up, down, onto another branch, away. */
export function NodeActions({ trunk, parent, address, removeLabel, holds, move }: NodeActionsProps) {
  const words = useStrings(strings);
  const at = address.at(-1) ?? 0;
  const here = address.slice(0, -1).join('.');
  const groups = groupsIn(trunk).filter(({ address: place }) => !address.every((one, depth) => place[depth] === one));
  return (
    <Group gap={4} align="end" wrap="nowrap">
      {(groups.length > 0 || here !== '') && (
        <NativeSelect
          size="xs"
          label={words.hangsOn}
          value={here}
          data={[
            { value: '', label: words.trunk },
            ...groups.map((place) => ({ value: place.address.join('.'), label: place.label })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            move(hang(address, value === '' ? [] : value.split('.').map(Number)))
          }
        />
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={words.up}
        disabled={at === 0}
        onClick={() => move(shift(address, -1))}
      >
        ↑
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={words.down}
        disabled={at === parent.children.length - 1}
        onClick={() => move(shift(address, 1))}
      >
        ↓
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={removeLabel}
        onClick={() => move(takeOff(address), words.removed(holds))}
      >
        ×
      </ActionIcon>
    </Group>
  );
}
