import '@/ui/controls.css';
import { Button, Group, Input, Stack, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { formatPeriod, useLanguage, useStrings } from '@/i18n';
import type { FigurePanel } from '@/ports/workspace';
import { Dialog, MonthEntry } from '@/ui';
import { strings } from './strings';

interface AnnotateDialogProps {
  readonly panel: FigurePanel;
  readonly author: string;
  readonly today: string;
  readonly onPanel: (panel: FigurePanel) => void;
  readonly onClose: () => void;
}

/** Marks an event on the time axis: the period, what happened, and who noted it. */
export function AnnotateDialog({ panel, author, today, onPanel, onClose }: AnnotateDialogProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [period, setPeriod] = useState('');
  const at = useId();
  const [label, setLabel] = useState('');
  const known = panel.picture.annotations ?? [];
  return (
    <Dialog onClose={onClose} title={words.annotateTitle}>
      <Stack gap="sm">
        <Input.Wrapper label={words.annotatePeriod} labelProps={{ htmlFor: at }}>
          <MonthEntry id={at} value={period} onMonth={setPeriod} />
        </Input.Wrapper>
        <TextInput
          label={words.annotateLabel}
          value={label}
          maxLength={200}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        {known.length > 0 && (
          <div>
            <p className="hc-faint">{words.annotateList}</p>
            <ul>
              {known.map((note) => (
                <li key={`${note.period} ${note.label}`}>
                  {[formatPeriod(note.period, language), note.label, note.by].filter(Boolean).join(' · ')}
                </li>
              ))}
            </ul>
          </div>
        )}
        <Group justify="flex-end">
          <Button
            disabled={period === '' || label.trim() === ''}
            onClick={() =>
              onPanel({
                ...panel,
                picture: {
                  ...panel.picture,
                  annotations: [...known, { period, label: label.trim(), by: author, on: today }],
                },
              })
            }
          >
            {words.add}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
