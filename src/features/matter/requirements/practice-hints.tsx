import type { Dossier } from '@/core/matter';
import { bilingual, useStrings } from '@/i18n';
import { practiceOf } from './practice-of';

const strings = bilingual(
  {
    title: '惯例提示（不是法定要求，不影响办理）',
    'not-frozen': '集体讨论前，宜把方案分析固化进案卷，日后可以重算核对。',
    'changed-since': '方案分析固化之后，方案、测算或情景有改动，宜重新固化。',
    go: '固化方案分析',
  },
  {
    title: 'Good practice (no text asks for it; nothing waits for it)',
    'not-frozen':
      'Before the collective discussion the analysis of the options is best frozen, so that it can be worked out again later.',
    'changed-since': 'Options, money or scenarios were changed after the analysis was frozen: it is best frozen again.',
    go: 'Freeze the analysis',
  },
);

interface PracticeHintsProps {
  readonly dossier: Dossier;
  readonly onAct: (act: string) => void;
}

/** Kept apart from what the law requires: it warns of nothing and keeps no door shut. */
export function PracticeHints({ dossier: { facts, record }, onAct }: PracticeHintsProps) {
  const words = useStrings(strings);
  const hints = practiceOf(facts, record);
  if (hints.length === 0) return null;
  return (
    <section className="questions" aria-label={words.title}>
      <h3>{words.title}</h3>
      <ul>
        {hints.map(({ kind, act }) => (
          <li key={kind}>
            <span>{words[kind]}</span>{' '}
            <button type="button" className="do" onClick={() => onAct(act)}>
              {words.go}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
