import { Alert, Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { type ClipboardEvent, useState } from 'react';
import type { Words } from '@/core/kernel';
import { useLanguage, useStrings } from '@/i18n';
import { useServices } from '@/queries';
import { mostClauses } from './clause-faults';
import { ClausePreview } from './clause-preview';
import { clipboardParagraphs } from './clipboard-paragraphs';
import { type Clause, type SplitDraft, splitClauses } from './split-clauses';
import { strings } from './strings';

interface ClausesFromWordProps {
  /** Clauses the form has already, with words in them. */
  readonly present: number;
  readonly onTake: (clauses: readonly Clause[], how: 'instead' | 'behind') => void;
}

/** The clauses of a draft out of Word: pasted or from a file, looked over and mended, then taken into the form. */
export function ClausesFromWord({ present, onTake }: ClausesFromWordProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { readDocument } = useServices();
  const [isOpen, setOpen] = useState(false);
  const [source, setSource] = useState('');
  const [told, setTold] = useState<readonly Words[]>([]);
  const [fault, setFault] = useState<Words>();
  const [split, setSplit] = useState<SplitDraft>();

  const take = (text: string, told: readonly Words[] = []) => {
    setSource(text);
    setTold(told);
    setFault(undefined);
    setSplit(text.trim() === '' ? undefined : splitClauses(text.split('\n')));
  };
  const readFile = async (file: File | null) => {
    if (!file) return;
    const read = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
    if (read.ok) take(read.value.paragraphs.join('\n'), read.value.told);
    else setFault({ zh: `${file.name}：${read.error.zh}。`, en: `${file.name}: ${read.error.en}.` });
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const paragraphs = clipboardParagraphs(event.clipboardData.getData('text/html'));
    const text = paragraphs?.join('\n') ?? event.clipboardData.getData('text/plain').replaceAll(/\r\n?/g, '\n');
    if (text === '') return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    take(`${source.slice(0, selectionStart)}${text}${source.slice(selectionEnd)}`);
  };
  const done = (how: 'instead' | 'behind') => {
    if (!split) return;
    onTake(split.clauses, how);
    setOpen(false);
    take('');
  };
  const isTooMany = split !== undefined && split.clauses.length > mostClauses;

  return (
    <Stack gap="xs">
      <Group>
        <Button variant="default" size="xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.open}
        </Button>
      </Group>
      {isOpen && (
        <Stack gap="sm" data-clauses-from-word="">
          <Textarea
            label={words.source}
            description={words.sourceHint}
            value={source}
            autosize
            minRows={4}
            maxRows={12}
            onPaste={paste}
            onChange={({ currentTarget }) => setSource(currentTarget.value)}
          />
          <Group>
            <FileButton accept=".docx,.docm,.txt" onChange={(file) => void readFile(file)}>
              {(props) => (
                <Button {...props} variant="default" size="xs">
                  {words.file}
                </Button>
              )}
            </FileButton>
            <Button variant="default" size="xs" disabled={source.trim() === ''} onClick={() => take(source, told)}>
              {split ? words.splitAgain : words.split}
            </Button>
          </Group>
          {fault && (
            <Alert color="red" variant="light" py="xs" role="alert">
              {fault[language]}
            </Alert>
          )}
          {told.length > 0 && (
            <Text size="xs" c="dimmed">
              {words.told(told.map((each) => each[language]).join(language === 'zh' ? '；' : '; '))}
            </Text>
          )}
          {split && <ClausePreview split={split} onChange={(clauses) => setSplit({ ...split, clauses })} />}
          {isTooMany && (
            <Alert color="red" variant="light" py="xs" role="alert">
              {words.tooMany(mostClauses)}
            </Alert>
          )}
          {split && split.clauses.length > 0 && (
            <Group>
              <Button size="xs" disabled={isTooMany} onClick={() => done('instead')}>
                {present > 0 ? words.instead(present, split.clauses.length) : words.fillIn(split.clauses.length)}
              </Button>
              {present > 0 && (
                <Button
                  size="xs"
                  variant="default"
                  disabled={present + split.clauses.length > mostClauses}
                  onClick={() => done('behind')}
                >
                  {words.behind(split.clauses.length)}
                </Button>
              )}
            </Group>
          )}
        </Stack>
      )}
    </Stack>
  );
}
