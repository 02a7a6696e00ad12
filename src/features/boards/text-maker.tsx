import '@/ui/controls.css';
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import type { Board, Panel, TextPanel } from '@/ports/workspace';
import { Dialog } from '@/ui';
import { isFigure } from './board-view';
import { strings } from './strings';

interface TextMakerProps {
  readonly panel: TextPanel | null;
  readonly board: Board;
  readonly titleOf: (panel: Panel) => string;
  readonly onPanel: (panel: Omit<TextPanel, 'id' | 'layout'>) => void;
  readonly onClose: () => void;
}

/** Text for a board; the values that can be named are put in by a button. */
export function TextMaker({ panel, board, titleOf, onPanel, onClose }: TextMakerProps) {
  const words = useStrings(strings);
  const [title, setTitle] = useState(panel?.title ?? '');
  const [text, setText] = useState(panel?.text ?? '');
  const places = board.panels
    .filter(isFigure)
    .flatMap((figure) =>
      figure.picture.values.map((field) => ({ title: titleOf(figure), place: `{{${figure.id}.${field}}}` })),
    );
  return (
    <Dialog onClose={onClose} title={words.text}>
      <Stack gap="sm">
        <TextInput
          label={words.title}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={words.text}
          description={words.textHint}
          autosize
          minRows={4}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {places.length > 0 && (
          <div>
            <p className="hc-faint">{words.textValues}</p>
            <Group gap={4}>
              {places.map(({ title: from, place }) => (
                <Button key={place} size="compact-xs" variant="default" onClick={() => setText(`${text}${place}`)}>
                  {`${from} ${place}`}
                </Button>
              ))}
            </Group>
          </div>
        )}
        <Group justify="flex-end">
          <Button
            disabled={text.trim() === ''}
            onClick={() => onPanel({ kind: 'text', text: text.trim(), ...(title.trim() && { title: title.trim() }) })}
          >
            {words.add}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
