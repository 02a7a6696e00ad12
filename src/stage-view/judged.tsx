import { citation, explain, type FactName, type StageId } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { Light } from '@/ui';
import { usePlace } from './place-context';
import { strings } from './strings';

/** What the rules of this stage (or of another, where two are read in one place) that read any of these facts say of them: satisfied or breached, with the article. */
export function Judged({ reads, of }: { readonly reads: readonly FactName[]; readonly of?: StageId }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { findings, stage } = usePlace();
  const told = findings.filter(
    ({ rule, finding }) =>
      rule.stage === (of ?? stage) &&
      (finding.kind === 'satisfied' || finding.kind === 'breached') &&
      rule.reads.some((name) => reads.includes(name)),
  );
  const worstFirst = [...told].sort(
    (a, b) => Number(b.finding.kind === 'breached') - Number(a.finding.kind === 'breached'),
  );
  if (told.length === 0) return null;
  return (
    <ul className="place-judged" aria-label={words.judged}>
      {worstFirst.map((entry) => (
        <li key={entry.rule.id} title={entry.rule.legalBasis[0].quote}>
          <Light kind={entry.finding.kind === 'breached' ? 'breached' : 'satisfied'} label="" />
          <span>
            {explain(entry)?.[language] ?? entry.rule.title[language]}{' '}
            <span className="hc-faint">{citation(entry.rule.legalBasis[0])[language]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
