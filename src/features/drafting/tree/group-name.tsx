import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import type { BranchProps } from './branch-props';
import { strings } from './strings';
import { namesIn, renameGroup } from './tree-moves';
import { groupNameFault, type TreeGroup } from './tree-sheet';

/** Taken over when it is left or Enter is pressed, so that no name in the making joins two groups; what cannot stand is told and stays typed. */
export function GroupName({ parent, group, address, move }: BranchProps & { readonly parent: TreeGroup }) {
  const words = useStrings(strings);
  const [typed, setTyped] = useState(group.name);
  const fault = groupNameFault(typed, namesIn(parent, address.at(-1)));
  const take = () => {
    if (!fault && typed.trim() !== group.name) move(renameGroup(address, typed));
  };
  return (
    <TextInput
      label={words.group}
      maxLength={60}
      value={typed}
      error={fault && words.nameFault[fault]}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        take();
      }}
    />
  );
}
