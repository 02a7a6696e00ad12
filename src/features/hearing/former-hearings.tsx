import type { Round } from '@/core/matter';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Card } from '@/ui';
import { hearingView } from './hearing-view';
import { strings } from './place-strings';

/** Hearings of the matter before the present one: announced, held, how many came. */
export function FormerHearings({ rounds }: { readonly rounds: readonly Round[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const former = rounds.filter(({ of }) => of === 'hearing');
  if (former.length === 0) return null;
  return (
    <Card className="full" title={words.former}>
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              <th />
              <th>{words.noticeOn}</th>
              <th>{words.heldOn}</th>
              <th className="num">{words.seats}</th>
              <th className="num">{words.came}</th>
            </tr>
          </thead>
          <tbody>
            {former.map(({ endedBy, facts }, index) => (
              <tr key={endedBy}>
                <td className="nowrap">{words.formerNo(index + 1)}</td>
                <td>{facts.hearingNoticeOn ? formatDay(facts.hearingNoticeOn, language) : '—'}</td>
                <td>{facts.hearingHeldOn ? formatDay(facts.hearingHeldOn, language) : '—'}</td>
                <td className="num">{hearingView(facts).seats}</td>
                <td className="num">{facts.hearingSpeakers?.length ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
