import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { PaperKind } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { Card } from '@/ui';
import { useActContext } from '../act-context';
import { type AtHand, actsThatTake, papersAtHand, waitingPapers } from './at-hand';
import { paperOf } from './brought-paper';
import { BroughtRow } from './brought-row';
import { DropFiles } from './drop-files';
import { namedKind } from './kind-of-file';
import { SendingRow } from './sending-row';
import { strings } from './strings';
import { useSending } from './use-sending';

/** Papers brought together before their acts: each stands ready in the form that asks for its kind. */
export function PapersAtHand() {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterId, dossier, actor, today, law } = useActContext();
  const acts = useMemo(() => actsThatTake(actor.role), [actor.role]);
  const kinds = useMemo(() => [...new Set(acts.flatMap((act) => act.kinds))], [acts]);
  const [papers, setPapers] = useState(() => waitingPapers(matterId, dossier.facts));
  const { sendings, add, retry, cancel } = useSending((file) =>
    keep((before) => [...before, paperOf(file, namedKind(file.name, kinds) ?? null, before, today)]),
  );
  // Another tab may have added some: what is kept is what is changed.
  function keep(change: (before: readonly AtHand[]) => readonly AtHand[]) {
    const after = change(waitingPapers(matterId, dossier.facts));
    papersAtHand(matterId).write([...after]);
    setPapers(after);
  }
  const alter = (id: string, part: Partial<AtHand>) =>
    keep((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const usedFor = (kind: PaperKind) =>
    acts
      .filter((act) => act.kinds.includes(kind))
      .map(({ title }) => title[language])
      .join(language === 'zh' ? '、' : ', ');
  if (kinds.length === 0) return null;
  return (
    <Card title={words.atHand} say={words.atHandHint} className="hc-no-print">
      <DropFiles onFiles={add}>
        {papers.map((paper) => (
          <div key={paper.id}>
            <BroughtRow
              paper={paper}
              kinds={kinds}
              today={today}
              calendar={law.calendar}
              onTitle={(title) => alter(paper.id, { title })}
              onKind={(kind) => alter(paper.id, { kind })}
              onDay={(on) => alter(paper.id, { on })}
              onRemove={() => keep((before) => before.filter(({ id }) => id !== paper.id))}
            />
            <Text size="xs" c={paper.kind ? 'dimmed' : 'red'}>
              {paper.kind ? words.usedFor(usedFor(paper.kind)) : words.chooseKind}
            </Text>
          </div>
        ))}
        {sendings.map((one) => (
          <SendingRow key={one.upload} sending={one} onRetry={() => retry(one)} onCancel={() => cancel(one)} />
        ))}
      </DropFiles>
    </Card>
  );
}
