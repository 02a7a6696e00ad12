import '@/ui/controls.css';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatPeriod, useLanguage, useStrings } from '@/i18n';
import type { FigurePanel } from '@/ports/workspace';
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
  const [label, setLabel] = useState('');
  const known = panel.picture.annotations ?? [];
  return (
    <Modal opened onClose={onClose} title={words.annotateTitle} closeButtonProps={{ 'aria-label': words.close }}>
      <Stack gap="sm">
        <TextInput
          label={words.annotatePeriod}
          type="month"
          value={period}
          onChange={(event) => setPeriod(event.currentTarget.value)}
        />
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
            disabled={!/^\d{4}-\d{2}$/.test(period) || label.trim() === ''}
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
    </Modal>
  );
}
