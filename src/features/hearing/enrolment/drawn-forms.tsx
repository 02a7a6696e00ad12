import { actOfType, can } from '@/core/matter';
import { DeclaredForm, useActContext } from '@/forms';
import { useStrings } from '@/i18n';
import { Skeleton } from '@/ui';
import { strings } from './enrolment-strings';
import { useDrawn } from './use-enrolments';

/** The list of participants: their number comes from the draw, where there was one. */
export const PublishListForm = () => <Drawn act="publishHearingList" field="hearingListed" />;

/** Service of papers: on those who were drawn, where there was a draw. */
export const ServePapersForm = () => <Drawn act="serveHearingPapers" field="participants" />;

interface DrawnProps {
  readonly act: string;
  readonly field: 'hearingListed' | 'participants';
}

/** Who was drawn is asked for by who may do the act alone: to others the form says whose it is. */
function Drawn(props: DrawnProps) {
  const { actor, dossier } = useActContext();
  const act = actOfType(props.act);
  return act && can(actor, act, dossier).ok ? <TakenOver {...props} /> : <DeclaredForm act={props.act} />;
}

function TakenOver({ act, field }: DrawnProps) {
  const words = useStrings(strings);
  const { matterId } = useActContext();
  const drawn = useDrawn(matterId);
  if (!drawn) return <Skeleton lines={3} />;
  if (drawn.length === 0) return <DeclaredForm act={act} />;
  return (
    <DeclaredForm
      act={act}
      initial={{ [field]: field === 'participants' ? drawn : drawn.length }}
      lead={<p className="hc-quiet">{words.taken(drawn.length)}</p>}
    />
  );
}
