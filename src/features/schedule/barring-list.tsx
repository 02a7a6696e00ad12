import { Link } from '@tanstack/react-router';
import { explain, type LawContext, notMet, type RuleFinding } from '@/core/law';
import { cureOf, type Dossier } from '@/core/matter';
import { CureWords } from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import { ProvisionTags } from './provision-tags';
import { strings } from './strings';

interface BarringProps {
  readonly entries: readonly RuleFinding[];
  readonly dossier: Dossier;
  readonly law: LawContext;
}

/** The breaches that bar a lawful decision, each with its article, what was found, and the way to cure it. */
export function BarringList({ entries, dossier, law }: BarringProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const matterId = dossier.id;
  return (
    <ol className="barring">
      {entries.map((entry) => {
        const cure = cureOf(entry.rule, dossier, law);
        const [again] = cure.repeat;
        const wrong = cure.correct.at(-1);
        return (
          <li key={entry.rule.id}>
            <b>{notMet([entry.rule.title])[language]}</b>{' '}
            <ProvisionTags provisions={entry.rule.legalBasis.slice(0, 2)} />
            <span className="hc-quiet">{explain(entry)?.[language]}</span>
            <span className="hc-quiet">
              <CureWords cure={cure} />
            </span>
            <span className="cures hc-no-print">
              {again && (
                <Link to="/matters/$matterId" params={{ matterId }} search={{ tab: 'procedure', act: again.type }}>
                  {`${again.title[language]} →`}
                </Link>
              )}
              {wrong !== undefined && (
                <Link to="/matters/$matterId" params={{ matterId }} search={{ tab: 'record', event: wrong }}>
                  {words.toEntry(wrong)}
                </Link>
              )}
              <Link to="/matters/$matterId" params={{ matterId }} search={{ tab: 'procedure', need: entry.rule.id }}>
                {words.toRequirement}
              </Link>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
