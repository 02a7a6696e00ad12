import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { fileTypeIds, fileTypes } from '@/core/law';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const ACCEPTED = fileTypeIds.flatMap((type) => fileTypes[type].extensions.map((one) => `.${one}`)).join(',');

/** Where files are dropped or chosen, several at once; the list of them stands above the button. */
export function DropFiles({
  onFiles,
  beside,
  children,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const words = useStrings(strings);
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      className={isOver ? 'papers-drop over' : 'papers-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Stack gap={8}>
        {children}
        <Group gap="sm">
          <FileButton multiple accept={ACCEPTED} onChange={(files) => onFiles(files)}>
            {(props) => (
              <Button {...props} variant="default" size="xs">
                {words.addPaper}
              </Button>
            )}
          </FileButton>
          {beside}
          <Text size="xs" c="dimmed" style={{ flex: '1 1 16em' }}>
            {words.orDrop}
          </Text>
        </Group>
      </Stack>
    </div>
  );
}
