import { type ApplicabilityConclusion, concludeApplicability, type DecisionFacts, valueWords } from '@/core/law';
import { type Language, useLanguage, useStrings } from '@/i18n';
import { Light } from '@/ui';
import { strings } from './strings';

/** The conclusion in plain words before it is signed: what follows from it, and what will be asked next. */
export function ApplicabilitySummary({ answers }: { readonly answers: Record<string, unknown> }) {
  const words = useStrings(strings).judgeApplicability;
  const language = useLanguage();
  const conclusion = concludeApplicability(answers as Pick<DecisionFacts, 'matterClass' | 'exclusion' | 'specialLaw'>); // the answers of this form's own choices
  const applies = conclusion.kind === 'applies';
  return (
    <div className="applicability">
      <p>
        <Light kind={applies ? 'satisfied' : 'stopped'} label="" />{' '}
        <strong>{conclusionWords(conclusion, words, language)}</strong>
      </p>
      {applies && (
        <>
          <p className="hc-faint">{words.follows}</p>
          <ul>
            {[words.f_study, words.f_public, words.f_legality, words.f_discussion].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p className="hc-faint">{words.questions}</p>
          <ul>
            {[words.q_hearing, words.q_experts, words.q_risk, words.q_competition].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type Wording = (typeof strings)['zh']['judgeApplicability'];

function conclusionWords(conclusion: ApplicabilityConclusion, words: Wording, language: Language): string {
  const said = (fact: 'matterClass' | 'exclusion', value: string) => valueWords(fact, value)?.[language] ?? value;
  switch (conclusion.kind) {
    case 'applies':
      return words.c_applies(said('matterClass', conclusion.matterClass));
    case 'excluded':
      return words.c_excluded(said('exclusion', conclusion.exclusion));
    case 'other-procedure':
      return words.c_other(conclusion.law);
    case 'no-class':
      return words.c_none;
    case 'open':
      return words.c_open;
  }
}
