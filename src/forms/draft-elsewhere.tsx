import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDraftOwner } from '@/browser-storage';
import { bilingual, useStrings } from '@/i18n';

const strings = bilingual(
  {
    elsewhere: '这张表单正在另一个标签页中填写，这里暂不能改。',
    take: '在这里接着填写',
  },
  {
    elsewhere: 'This form is being filled in in another tab and cannot be changed here meanwhile.',
    take: 'Go on here',
  },
);

/** Says that another tab writes the draft, and takes it over. */
function DraftElsewhere({ onTake }: { readonly onTake: () => void }) {
  const words = useStrings(strings);
  return (
    <Alert color="yellow" variant="light" py="xs" mb="sm" role="status">
      <Group gap="sm">
        <Text size="sm">{words.elsewhere}</Text>
        <Button size="compact-sm" variant="default" onClick={onTake}>
          {words.take}
        </Button>
      </Group>
    </Alert>
  );
}

const plain = { border: 0, padding: 0, margin: 0, minWidth: 0 };

/** A form whose draft is kept under `draft`: one tab at a time writes it. `onRead`: the draft is to be read anew. */
export function OneTabForm({
  draft,
  onRead,
  children,
}: {
  readonly draft: string;
  readonly onRead: () => void;
  readonly children: (claim: () => void) => ReactNode;
}) {
  const { isElsewhere, claim } = useDraftOwner(draft, onRead);
  const take = () => {
    claim();
    onRead();
  };
  return (
    <>
      {isElsewhere && <DraftElsewhere onTake={take} />}
      <fieldset disabled={isElsewhere} style={plain}>
        {children(claim)}
      </fieldset>
    </>
  );
}
