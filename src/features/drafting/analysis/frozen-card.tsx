import { Link } from '@tanstack/react-router';
import { isCivilDate } from '@/core/kernel';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { PlaceMatter } from '@/stage-view';
import { Card, Light } from '@/ui';
import { frozenStanding } from './frozen-payload';
import { strings } from './strings';

const lights = { same: 'satisfied', changed: 'warning', differs: 'breached' } as const;

/** What was relied on, with its digests; each is worked out again and compared with what was frozen. */
export function FrozenCard({ matter: { matterId, facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const frozen = facts.optionAnalyses ?? [];
  return (
    <Card
      className="full"
      title={words.frozen}
      small={
        <Link
          className="hc-no-print"
          to="/matters/$matterId"
          params={{ matterId }}
          search={{ tab: 'procedure', act: 'freezeOptionAnalysis' }}
        >
          {`${words.freeze} →`}
        </Link>
      }
      say={frozen.length === 0 ? words.notFrozen : undefined}
    >
      {frozen.toReversed().map((one) => {
        const standing = frozenStanding(matterId, one, facts);
        const leader = one.leader === null ? words.noLeader : words.leaderIs(one.leader);
        return (
          <div key={`${one.on} ${one.results}`} style={{ marginTop: 8 }}>
            <p>
              <strong>
                {words.frozenLine(
                  isCivilDate(one.on) ? formatDay(one.on, language) : one.on,
                  `${one.unit} ${one.by}`,
                  leader,
                )}
              </strong>
            </p>
            <Light kind={lights[standing]} label={words[standing]} />
            <p className="hc-faint" style={{ overflowWrap: 'anywhere' }}>
              {words.frozenFacts(
                one.seed,
                formatCount(one.samples, language),
                one.inputs.slice(0, 16),
                one.results.slice(0, 16),
              )}
            </p>
          </div>
        );
      })}
    </Card>
  );
}
