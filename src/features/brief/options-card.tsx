import { FigureSentence } from '@/figure-value';
import { formatShares, useLanguage, useStrings } from '@/i18n';
import { Card } from '@/ui';
import type { briefView } from './brief-view';
import { strings } from './strings';

interface OptionsCardProps {
  readonly options: ReturnType<typeof briefView>['options'];
  readonly preferred: string | undefined;
}

/** The options, best first, each with its value and how often it leads: how sure the order is. */
export function OptionsCard({ options, preferred }: OptionsCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [leader] = options;
  const texts = formatShares(
    options.map(({ first }) => first.value ?? 0),
    language,
  );
  return (
    <Card
      className="full"
      title={words.options}
      small={leader && words.byValue}
      say={
        leader ? (
          <FigureSentence
            say={(share = '') => words.leads(leader.name, share)}
            figures={[leader.first]}
            texts={[texts[0]]}
          />
        ) : (
          words.noOptions
        )
      }
    >
      <ol className="ranking">
        {options.map(({ name, share, value, first }, at) => (
          <li key={name} className={name === preferred ? 'preferred' : ''}>
            <span>
              {name}
              {name === preferred && <span className="hc-tag"> {words.preferred}</span>}
            </span>
            <span className="hc-meter" aria-hidden="true">
              <i style={{ width: `${(share * 100).toFixed(1)}%`, background: 'var(--hc-act)' }} />
            </span>
            <span className="num">
              <FigureSentence say={(n = '') => words.worth(n)} figures={[value]} texts={[(share * 100).toFixed(0)]} />
            </span>
            <span className="num">
              <FigureSentence say={(n = '') => words.first(n)} figures={[first]} texts={[texts[at]]} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
