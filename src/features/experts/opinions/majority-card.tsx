import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { PlaceMatter } from '@/stage-view';
import { Card } from '@/ui';
import { verdictCounts } from './opinion-digest';
import { strings } from './strings';

/** What the majority held, whether it is followed, and the reason where it is not. */
export function MajorityCard({ facts }: { readonly facts: PlaceMatter['facts'] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const {
    expertOpinions = [],
    expertMajorityFollowed,
    expertMajorityReason,
    expertAdoption,
    poolExceptionReason,
  } = facts;
  const { agree, conditional, disagree, majority } = verdictCounts(expertOpinions);
  const followed =
    expertMajorityFollowed === undefined
      ? words.notTold
      : expertMajorityFollowed
        ? words.followed
        : `${words.notFollowed} · ${expertMajorityReason ? words.reason(expertMajorityReason) : words.noReason}`;
  return (
    <Card
      className="full"
      title={words.majority}
      say={`${words.counts(agree, conditional, disagree)} ${majority ? words.most(words[majority]) : words.noMost}`}
      small={
        <button type="button" className="hc-btn plain hc-no-print" onClick={() => window.print()}>
          {words.print}
        </button>
      }
    >
      <p>
        <strong>{followed}</strong>
      </p>
      <dl className="hc-kv">
        {expertAdoption && (
          <>
            <dt>{words.adoption}</dt>
            <dd style={{ whiteSpace: 'pre-line' }}>{expertAdoption}</dd>
          </>
        )}
        {poolExceptionReason && (
          <>
            <dt>{words.poolReason}</dt>
            <dd>{poolExceptionReason}</dd>
          </>
        )}
        <dt>{words.report}</dt>
        <dd>{facts.expertReportOn ? words.reported(formatDay(facts.expertReportOn, language)) : words.noReport}</dd>
      </dl>
    </Card>
  );
}
