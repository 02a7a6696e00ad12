import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import { type AnswerKind, answerKinds } from '@/ports/public-opinions';
import { strings } from './desk-strings';

interface AnswerChosenProps {
  readonly count: number;
  readonly isBusy: boolean;
  readonly keep: (answer: { readonly kind: AnswerKind; readonly reason: string }) => void;
}

/** One answer for all that are chosen; nothing is chosen beforehand, and a reason is asked for. */
export function AnswerChosen({ count, isBusy, keep }: AnswerChosenProps) {
  const words = useStrings(strings);
  const [kind, setKind] = useState<AnswerKind | null>(null);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  return (
    <form
      className="desk-answer"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (kind && reason.trim()) keep({ kind, reason: reason.trim() });
      }}
    >
      <h3>{words.answer(count)}</h3>
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
      <Button type="submit" loading={isBusy}>
        {words.keep}
      </Button>
    </form>
  );
}
