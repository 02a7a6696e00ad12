import { type StageId, stageWords } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { Light } from '@/ui';
import { strings } from './strings';

/** Where a matter stands: its stage, or how it ended; and its light with the reason that nothing else in the head says. */
export function MatterStanding({ summary }: { readonly summary: MatterSummary }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { status, stage, light, lightBecause } = summary;
  const stageName = stageWords[stage as StageId]?.[language] ?? stage; // an id the API knows and this version does not
  const isReasonNews =
    light === 'overdue' || light === 'stopped' || (light === 'due' && summary.earliest.kind === 'open');
  const because = lightBecause[language];
  return (
    <>
      <span className="hc-tag">{status === 'active' ? stageName : words.standing[status]}</span>
      <span title={because}>
        {light === 'stopped' ? <Light kind={light} label={because} /> : <Light kind={light} />}
        {isReasonNews && light !== 'stopped' && <span className="hc-faint">{` ${because}`}</span>}
      </span>
    </>
  );
}
