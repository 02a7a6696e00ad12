import { standingOf, standingWords } from '@/core/procedure';
import { useLanguage } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { Light } from '@/ui';

/** Where a matter stands: in the one word of every list; and its light with the reason that nothing else in the head says. */
export function MatterStanding({ summary }: { readonly summary: MatterSummary }) {
  const language = useLanguage();
  const { light, lightBecause } = summary;
  const isReasonNews =
    light === 'overdue' || light === 'stopped' || (light === 'due' && summary.earliest.kind === 'open');
  const because = lightBecause[language];
  const standing = standingWords(standingOf(summary))[language];
  return (
    <>
      <span className="hc-tag">{standing}</span>
      <span title={because}>
        {light !== 'stopped' ? <Light kind={light} /> : because !== standing && <Light kind={light} label={because} />}
        {isReasonNews && light !== 'stopped' && <span className="hc-faint">{` ${because}`}</span>}
      </span>
    </>
  );
}
