import { Button, Group, Input, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useFormState } from '@/forms';
import { useStrings } from '@/i18n';
import { strings as actStrings } from '../strings';
import { BranchList } from './branch-list';
import { BranchWeighting } from './branch-weighting';
import { strings } from './strings';
import { addTo, newGroup, type TreeMove } from './tree-moves';
import { plantedTree, type TreeRow } from './tree-sheet';
import { useTreeSheet } from './use-tree-sheet';
import './tree.css';

interface TreeFieldProps {
  readonly newCriterion: () => TreeRow;
  /** Stands beside the buttons that add: another way to add some. */
  readonly tail?: ReactNode;
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** The value tree while it is made: groups and criteria, each with its scale; every move can be taken back. */
export function TreeField({ newCriterion, tail }: TreeFieldProps) {
  const words = useStrings(strings);
  const { criteria: label, criteriaHint } = useStrings(actStrings).compareOptions;
  const form = useFormState();
  const editor = useTreeSheet();
  const [said, setSaid] = useState<string>();
  const trunk = plantedTree(editor.sheet.criteria);
  const move = (change: TreeMove, says?: string) => setSaid(editor.move(change) ? says : words.noMove);
  const take = (step: (() => void) | undefined) => {
    step?.();
    setSaid(undefined);
  };
  const keys = (event: KeyboardEvent) => {
    if (isTyping(event.target) || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    take(event.shiftKey ? editor.redo : editor.undo);
  };
  return (
    <Input.Wrapper
      label={label}
      description={`${criteriaHint}。${words.hint}`}
      error={form.errors.criteria}
      labelElement="div"
    >
      <Stack ref={editor.root} gap={8} mt={6} onKeyDown={keys}>
        <Group gap="xs">
          <Button size="compact-xs" variant="default" disabled={!editor.undo} onClick={() => take(editor.undo)}>
            {words.undo}
          </Button>
          <Button size="compact-xs" variant="default" disabled={!editor.redo} onClick={() => take(editor.redo)}>
            {words.redo}
          </Button>
          <Text size="sm" role="status" aria-live="polite">
            {said ?? ''}
          </Text>
        </Group>
        <BranchWeighting line="" group={trunk} editor={editor} />
        <BranchList {...{ trunk, editor, move, newCriterion }} group={trunk} address={[]} />
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            disabled={editor.sheet.criteria.length >= 30}
            onClick={() => move(addTo([], { kind: 'criterion', row: newCriterion() }))}
          >
            {words.addCriterion}
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={editor.sheet.criteria.length >= 30}
            onClick={() => move(addTo([], newGroup(trunk, words.newGroup, newCriterion())))}
          >
            {words.addGroup}
          </Button>
          {tail}
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}
