import type { ReactNode } from 'react';
import type { DecisionFacts } from '@/core/law';
import { useStrings } from '@/i18n';
import { Statement } from '@/ui';
import { EvidenceCard } from './evidence-card';
import { MatterBoards } from './matter-boards';
import { strings } from './strings';
import './evidence.css';

interface EvidenceTabProps {
  readonly matterId: string;
  readonly evidence: DecisionFacts['evidence'];
  readonly boardLink: (id: string, children: ReactNode) => ReactNode;
  /** Begins a board for this matter. */
  readonly newBoardLink: (children: ReactNode) => ReactNode;
  readonly frozenLink: (digest: string, children: ReactNode) => ReactNode;
  readonly relyLink: (children: ReactNode) => ReactNode;
}

/** The boards of a matter, and every figure someone relied on: who, when, what for, and whether the numbers still hold. */
export function EvidenceTab({
  matterId,
  evidence = [],
  boardLink,
  newBoardLink,
  frozenLink,
  relyLink,
}: EvidenceTabProps) {
  const words = useStrings(strings);
  return (
    <>
      <Statement sub={words.tabSub} actions={relyLink(words.rely)}>
        {words.tabTitle(evidence.length)}
      </Statement>
      <MatterBoards matterId={matterId} boardLink={boardLink} newBoardLink={newBoardLink} />
      {[...evidence].reverse().map((entry) => (
        <EvidenceCard key={entry.no} entry={entry} frozenLink={frozenLink} />
      ))}
    </>
  );
}
