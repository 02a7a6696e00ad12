import { type ReactNode, useState } from 'react';
import { dutyHolderWords, type GateId, gateWords, type LawContext } from '@/core/law';
import { FigureSentence } from '@/figure-value';
import { useLanguage, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { matterFigure } from '@/read-models';
import { Light } from '@/ui';
import type { MatterView } from '../matter-view';
import { strings } from '../strings';
import { NextQuestions } from './next-questions';
import { PendingNotice } from './pending-notice';
import { PracticeHints } from './practice-hints';
import { RequirementCard } from './requirement-card';
import { type Requirement, requirementsOf, type Standing } from './requirements-view';
import './requirements.css';

interface PanelProps {
  readonly view: MatterView;
  readonly summary: MatterSummary;
  readonly law: LawContext;
  /** Rule whose requirement is asked for: it stands open and in view. */
  readonly need: string | undefined;
  readonly onAct: (act: string) => void;
}

const filters = [
  ['blocked', 'breached'],
  ['advice', 'due'],
  ['due', 'due'],
  ['unknown', 'unknown'],
] as const;

/** What the law still requires: by who owes it, worst first; and what to answer next. */
export function RequirementsPanel({ view, summary, law, need, onAct }: PanelProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [only, setOnly] = useState<Standing>();
  const { dossier, findings, current, plan } = view;
  const { now, later, satisfied, away, counts } = requirementsOf(findings, current, plan);
  const gate = gateWords[summary.nextGate as GateId]?.[language]; // a gate this version does not know has no words
  const isReady = summary.barriers.length === 0;
  const shown = now
    .map((group) => ({ ...group, owed: group.owed.filter(({ standing }) => !only || standing === only) }))
    .filter(({ owed }) => owed.length > 0);
  const card = (requirement: Requirement) => (
    <RequirementCard
      key={requirement.entry.rule.id}
      requirement={requirement}
      dossier={dossier}
      law={law}
      isAsked={requirement.entry.rule.id === need}
      onAct={onAct}
    />
  );
  return (
    <aside className="hc-card panel" aria-label={words.panel}>
      <header>
        <h2>{words.panel}</h2>
        <small>
          <FigureSentence
            say={(met = '', all = '') => words.satisfiedOf(met, all)}
            figures={[matterFigure(summary, 'rules-satisfied'), matterFigure(summary, 'rules-applying')]}
          />
        </small>
      </header>
      {gate && (
        <p className="say">
          <FigureSentence
            say={(first = '', later = '') =>
              isReady ? words.ready(gate, first, later) : words.missingUpTo(gate, first, later)
            }
            figures={[
              matterFigure(summary, isReady ? 'conditions-met' : 'missing'),
              matterFigure(summary, 'missing-later'),
            ]}
          />
        </p>
      )}
      <fieldset className="standings">
        <legend className="hc-sr">{words.filterStanding}</legend>
        {filters
          .filter(([standing]) => counts[standing] > 0)
          .map(([standing, kind]) => (
            <button
              key={standing}
              type="button"
              aria-pressed={only === standing}
              onClick={() => setOnly(only === standing ? undefined : standing)}
            >
              <Light kind={kind} label={`${words.standings[standing]} ${counts[standing]}`} />
            </button>
          ))}
      </fieldset>
      <PendingNotice dossier={dossier} law={law} />
      <NextQuestions view={view} onAct={onAct} />
      <PracticeHints dossier={dossier} onAct={onAct} />
      {now.length === 0 && <p className="say">{later.length === 0 ? words.all : words.allNow}</p>}
      {shown.map(({ dutyHolder, owed }) => (
        <section key={dutyHolder} aria-label={dutyHolderWords[dutyHolder][language]}>
          <p className="owed-by">
            <span>{dutyHolderWords[dutyHolder][language]}</span>
            <span>{words.owes(owed.length)}</span>
          </p>
          {owed.map(card)}
        </section>
      ))}
      {[
        { label: words.laterStages(later.length), entries: later },
        { label: words.satisfied(satisfied.length), entries: satisfied },
        { label: words.na(away.length), entries: away },
      ].map(({ label, entries }) => (
        <Folded key={`${label} ${need}`} label={label} entries={entries} card={card} need={need} />
      ))}
    </aside>
  );
}

interface FoldedProps {
  readonly label: string;
  readonly entries: readonly Requirement[];
  readonly card: (requirement: Requirement) => ReactNode;
  readonly need: string | undefined;
}

/** A list that is drawn only when it is opened: there can be a hundred and more. */
function Folded({ label, entries, card, need }: FoldedProps) {
  const holdsIt = entries.some(({ entry }) => entry.rule.id === need);
  const [isOpen, setOpen] = useState(holdsIt);
  return (
    <details className="folded" open={holdsIt} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="hc-quiet">{label}</summary>
      {isOpen && entries.map(card)}
    </details>
  );
}
