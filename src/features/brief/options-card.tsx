import { ACCEPTED_RATIO } from '@/analysis/decision';
import type { DecisionFacts } from '@/core/law';
import { FigureSentence } from '@/figure-value';
import { decimalsBeside, formatDay, formatShare, formatShares, useLanguage, useStrings } from '@/i18n';
import { Card } from '@/ui';
import type { briefView } from './brief-view';
import { strings } from './strings';

interface OptionsCardProps {
  readonly options: ReturnType<typeof briefView>['options'];
  readonly preferred: string | undefined;
  /** Consistency ratios of judgements behind the weights that contradict each other. */
  readonly doubtful: readonly number[];
  /** The analysis that was relied on last. */
  readonly frozen: Frozen | undefined;
}

const TIED = 1e-9;

type Frozen = NonNullable<DecisionFacts['optionAnalyses']>[number];

/** The options, best first, each with its value and how often it leads: how sure the order is. */
export function OptionsCard({ options, preferred, doubtful, frozen }: OptionsCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [leader] = options;
  const level = options.filter(({ share }) => leader && leader.share - share <= TIED).map(({ name }) => name);
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
        level.length > 1 ? (
          words.tied(level)
        ) : leader ? (
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
      {doubtful.map((ratio) => (
        <p key={ratio}>{words.doubtful(ratio.toFixed(decimalsBeside(ratio, [ACCEPTED_RATIO], 3)))}</p>
      ))}
      <ol className="ranking">
        {options.map(({ name, share, value, first }, at) => (
          <li key={name} className={name === preferred ? 'preferred' : ''}>
            <span>
              {name}
              {name === preferred && (
                <>
                  {' '}
                  <span className="hc-tag">{words.preferred}</span>
                </>
              )}
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
      {frozen && <FrozenLine frozen={frozen} />}
    </Card>
  );
}

/** What was frozen: the weight the leader hangs on most, with the day and the digest. */
function FrozenLine({ frozen: { on, leader, stability, results } }: { readonly frozen: Frozen }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const room = ({ weight, low, high }: Frozen['stability'][number]) =>
    Math.min(low > 0 ? weight - low : 1, high < 1 ? high - weight : 1);
  const tightest = stability.toSorted((a, b) => room(a) - room(b))[0];
  const share = (value: number) => formatShare(value, language);
  return (
    <p className="hc-quiet">
      {leader !== null && tightest && room(tightest) < 1
        ? words.hangsOn(leader, tightest.criterion, share(tightest.low), share(tightest.high), share(tightest.weight))
        : leader !== null && words.hangsOnNothing(leader)}{' '}
      <span className="hc-faint">{words.frozenOn(formatDay(on, language), results.slice(0, 12))}</span>
    </p>
  );
}
