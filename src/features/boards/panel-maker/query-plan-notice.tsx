import type { Query } from '@/analysis/tables';
import { useLanguage, useStrings } from '@/i18n';
import { queryWords, refusalText, refusedWords } from '@/panels/data';
import type { DatasetCard } from '@/ports/data-source';
import { strings } from './maker-strings';
import { planOfDraft } from './query-of-draft';

/** Who computes what of a question, clause by clause, before anything is asked; or why it cannot be asked. */
export function QueryPlanNotice({ ask, card }: { readonly ask: Query; readonly card: DatasetCard }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const plan = planOfDraft(ask, card);
  const said = ({ pick: _needed, ...part }: Partial<Query>) => queryWords(part, card.fields, language, ask.fold);
  const parts = plan.ok
    ? ([
        [words.server, said(plan.split.push)],
        [words.browser, said(plan.split.local)],
      ] as const)
    : [];
  return (
    <div role="status" aria-label={words.plan}>
      <p className="hc-faint">{words.plan}</p>
      {plan.ok ? (
        <ul className="maker-steps">
          {parts.flatMap(([where, clauses]) =>
            clauses.map((what) => (
              <li key={`${where} ${what}`}>
                <span>{what}</span>
                <span className="hc-faint">{where}</span>
              </li>
            )),
          )}
          {parts.every(([, clauses]) => clauses.length === 0) && <li>{words.nothing}</li>}
        </ul>
      ) : (
        <p>
          {words.refused(
            plan.why.kind === 'unsupported'
              ? refusedWords(plan.why.clause, card.fields, language)
              : plan.why.kind === 'forbidden'
                ? words.withheld
                : refusalText(plan.why, language),
          )}
        </p>
      )}
    </div>
  );
}
