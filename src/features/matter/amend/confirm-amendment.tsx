import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ActRefusal } from '@/core/matter';
import { ConfirmBreach, RefusalNotice, useActContext } from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from './strings';

/** The second person agrees to a correction or withdrawal; what it would breach is shown first and confirmed with a reason. */
export function ConfirmAmendment({ seq }: { readonly seq: number }) {
  const words = useStrings(strings);
  const { today, submit } = useActContext();
  const [refusal, setRefusal] = useState<ActRefusal>();
  const [reason, setReason] = useState('');
  const [isSending, setSending] = useState(false);
  const [said, setSaid] = useState<string>();
  const isAsked = refusal?.kind === 'needs-confirmation';
  const send = async () => {
    if (isAsked && reason.trim() === '') return setSaid(words.needConfirm);
    setSaid(undefined);
    setSending(true);
    const confirm = isAsked && { confirm: { reason, rules: refusal.obstacles?.map(({ rule }) => rule) ?? [] } };
    const request = { type: 'confirmAmendment', on: today, entry: seq, ...confirm };
    const answer = await submit(request).finally(() => setSending(false));
    if (answer.kind === 'refused') setRefusal(answer.refusal);
    else if (answer.kind !== 'recorded') setSaid(answer.kind === 'conflict' ? words.conflict : words.failed);
  };
  return (
    <>
      {isAsked && (
        <div style={{ flex: '1 1 100%' }}>
          <ConfirmBreach refusal={refusal} reason={reason} error={said} onReason={setReason} />
        </div>
      )}
      {refusal && !isAsked && <RefusalNotice refusal={refusal} />}
      {said && !isAsked && <span role="alert">{said}</span>}
      <Button variant="default" size="xs" loading={isSending} onClick={() => void send()}>
        {words.confirm}
      </Button>
    </>
  );
}
