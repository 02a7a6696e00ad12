import type { RankedOption } from '@/analysis/options';
import { formatShare, useLanguage, useStrings } from '@/i18n';
import { Card } from '@/ui';
import { strings } from './strings';

interface OptionsCardProps {
  readonly options: readonly RankedOption[];
  readonly preferred: string | undefined;
}

/** The options, best first, each with its value and how often it leads: how sure the order is. */
export function OptionsCard({ options, preferred }: OptionsCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [leader] = options;
  return (
    <Card
      className="full"
      title={words.options}
      say={leader ? words.leads(leader.name, formatShare(leader.firstShare, language)) : words.noOptions}
    >
      <ol className="ranking">
        {options.map(({ name, value, firstShare }) => (
          <li key={name} className={name === preferred ? 'preferred' : ''}>
            <span>{name}</span>
            <span className="hc-meter" aria-hidden="true">
              <i style={{ width: `${(value * 100).toFixed(1)}%`, background: 'var(--hc-act)' }} />
            </span>
            <span className="num">{`${words.value} ${(value * 100).toFixed(0)}`}</span>
            <span className="num">{words.first(formatShare(firstShare, language))}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
