import '@/ui/controls.css';
import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { bilingual, useStrings } from '@/i18n';
import { newId, useServices, WorkspaceError, workspaceKey } from '@/queries';
import { Dialog } from '@/ui';
import type { ReportedFigure } from './reported-figure';

const strings = bilingual(
  {
    title: (name: string) => `数据纠错：${name}`,
    lead: (owner: string) => `向数据提供单位${owner}提出校核，连同提问与摘要值一并送达。`,
    figure: '有疑问的数字（可不填）',
    figureHint: '例如：2026年3月 道里区 412 件',
    text: '问题',
    textHint: '写明哪里不对、依据是什么（至少 5 个字）',
    send: '提交',
    sent: {
      data: (owner: string) => `已提交给${owner}，处理结果在“数据”页面查看。`,
      tile: (owner: string) => `已提交给${owner}，处理结果在本图“数据来源卡”中查看。`,
    },
    failed: { offline: '没有网络，尚未提交；内容仍在。', other: '没有提交成功，请稍后再试；内容仍在。' },
  },
  {
    title: (name) => `Report an error: ${name}`,
    lead: (owner) => `Put to ${owner}, who holds the data, with the question and the digest of the answer.`,
    figure: 'The figure in doubt (optional)',
    figureHint: 'for example: March 2026, Daoli, 412 cases',
    text: 'What is wrong',
    textHint: 'What is wrong and on what grounds (at least 5 characters)',
    send: 'Send',
    sent: {
      data: (owner) => `Sent to ${owner}; the answer appears on the data screen.`,
      tile: (owner) => `Sent to ${owner}; the answer appears on the source card of this tile.`,
    },
    failed: {
      offline: 'No network: not sent yet, your text is kept.',
      other: 'Not sent; please try later, your text is kept.',
    },
  },
);

interface ReportFigureProps {
  readonly title: string;
  readonly from: ReportedFigure;
  /** Where the answer will stand. */
  readonly seen: 'data' | 'tile';
  readonly onClose: () => void;
}

/** "There is an error in this figure": the duty of correction (校核纠错), put to the owner with question and digest. */
export function ReportFigure({ title, from, seen, onClose }: ReportFigureProps) {
  const words = useStrings(strings);
  const { documents } = useServices();
  const queries = useQueryClient();
  const [id] = useState(newId);
  const [figure, setFigure] = useState('');
  const [text, setText] = useState('');
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async () => {
      const saved = await documents.save('figure-reports', id, 0, {
        backend: from.backend,
        dataset: from.dataset,
        owner: from.owner.name,
        request: from.request,
        digest: from.digest,
        ...(figure.trim() && { figure: figure.trim() }),
        text: text.trim(),
        state: 'open',
      });
      if (!saved.ok) throw new WorkspaceError(saved.error);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: workspaceKey('figure-reports') }),
  });
  return (
    <Dialog onClose={onClose} title={words.title(title)}>
      {isSuccess ? (
        <Text role="status">{words.sent[seen](from.owner.name)}</Text>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            mutate();
          }}
        >
          <Stack gap="sm">
            <Text size="sm">{words.lead(from.owner.name)}</Text>
            <TextInput
              label={words.figure}
              placeholder={words.figureHint}
              value={figure}
              maxLength={200}
              onChange={(event) => setFigure(event.currentTarget.value)}
            />
            <Textarea
              label={words.text}
              description={words.textHint}
              required
              autosize
              minRows={3}
              maxLength={4000}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            {error && (
              <Alert color="red" variant="light" role="alert">
                {error instanceof WorkspaceError && error.failure.kind === 'offline'
                  ? words.failed.offline
                  : words.failed.other}
              </Alert>
            )}
            <Group justify="flex-end">
              <Button type="submit" loading={isPending} disabled={text.trim().length < 5}>
                {words.send}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
