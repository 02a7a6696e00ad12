import { DeclaredForm, useActContext } from '@/forms';
import { useStrings } from '@/i18n';
import { frozenPayload } from './analysis/frozen-payload';
import { strings } from './analysis/strings';

/** What is frozen stands above the signature; nothing of it is typed. */
export function FreezeAnalysisForm() {
  const words = useStrings(strings);
  const { matterId, dossier } = useActContext();
  const payload = frozenPayload(matterId, dossier.facts);
  return (
    <DeclaredForm
      act="freezeOptionAnalysis"
      computed={() => payload ?? {}}
      lead={
        payload ? (
          <>
            <p style={{ whiteSpace: 'pre-line' }}>{payload.says}</p>
            <p className="hc-faint" style={{ overflowWrap: 'anywhere' }}>
              {words.frozenFacts(payload.seed, String(payload.samples), payload.inputs, payload.results)}
            </p>
          </>
        ) : (
          <p role="alert">{words.cannotFreeze}</p>
        )
      }
    />
  );
}
