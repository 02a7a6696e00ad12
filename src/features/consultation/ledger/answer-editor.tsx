import { Button, Checkbox, Group, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import type { DraftedAnswer } from '@/ports/opinion-ledger';
import { type AnswerKind, answerKinds, type PublicAnswer } from '@/ports/public-opinions';
import { strings } from './ledger-strings';
import { Redline } from './redline';
import './ledger.css';

interface AnswerEditorProps {
  readonly title: string;
  /** What was written before and has not gone out. */
  readonly before?: PublicAnswer | undefined;
  /** Clauses that stand otherwise than in the draft that was put out. */
  readonly changes: PublicAnswer['changes'];
  readonly isBusy: boolean;
  readonly keep: (answer: DraftedAnswer) => void;
  readonly cancel?: () => void;
}

/** An answer and its reason, with the clauses that were changed for it; nothing is chosen beforehand. */
export function AnswerEditor({ title, before, changes, isBusy, keep, cancel }: AnswerEditorProps) {
  const words = useStrings(strings);
  const [kind, setKind] = useState<AnswerKind | null>(before?.kind ?? null);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [clauses, setClauses] = useState<readonly string[]>(before?.changes.map(({ no }) => no) ?? []);
  const [isAsked, setAsked] = useState(false);
  return (
    <form
      className="ledger-answer"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (kind && reason.trim())
          keep({ kind, reason: reason.trim(), clauses: clauses.filter((no) => changes.some((one) => one.no === no)) });
      }}
    >
      <h3>{title}</h3>
      <Select
        label={words.kind}
        required
        data={answerKinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        error={isAsked && !kind}
        onChange={(value) => setKind(answerKinds.find((one) => one === value) ?? null)}
      />
      <Textarea
        label={words.reason}
        required
        autosize
        minRows={3}
        value={reason}
        error={isAsked && !reason.trim() && words.noReason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Checkbox.Group
        label={words.changes}
        description={changes.length === 0 ? words.noChanges : words.changesWhat}
        value={[...clauses]}
        onChange={setClauses}
      >
        {changes.map((change) => (
          <div key={change.no} className="ledger-change">
            <Checkbox value={change.no} label={<span lang="zh-CN">{change.no}</span>} />
            <Redline change={change} />
          </div>
        ))}
      </Checkbox.Group>
      <Group gap="xs">
        <Button type="submit" loading={isBusy}>
          {words.keep}
        </Button>
        {cancel && (
          <Button variant="default" onClick={cancel}>
            {words.cancel}
          </Button>
        )}
      </Group>
    </form>
  );
}
