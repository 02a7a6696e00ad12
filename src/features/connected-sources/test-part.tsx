import { Checkbox } from '@mantine/core';
import { useLanguage, useStrings } from '@/i18n';
import { refusalText } from '@/panels/data';
import { hostOf, type SourceTest } from '@/ports/connected-sources';
import { Light } from '@/ui';
import { strings } from './strings';
import type { SourceForm } from './use-source-form';

/** Asks the service now, and says what it said; an inner address is allowed here, by who knows it. */
export function TestPart({ form }: { readonly form: SourceForm }) {
  const words = useStrings(strings);
  const { draft, change, told, test, faultOf } = form;
  const host = hostOf(draft.address);
  const isAsked = draft.internalHost !== null || told?.needsInternalHost === true;
  return (
    <div className="sources-test">
      <button
        type="button"
        className="hc-btn"
        aria-busy={test.isPending}
        onClick={() => !test.isPending && test.mutate()}
      >
        {test.isPending ? words.testing : words.test}
      </button>
      <div role="status">
        {!told && !test.isPending && <p className="hc-quiet">{words.testFirst}</p>}
        {told && !test.isPending && <Outcome told={told} />}
      </div>
      {isAsked && host && (
        <Checkbox
          label={words.internal(host)}
          description={words.internalBody}
          checked={draft.internalHost === host}
          error={faultOf('internalHost') && words.why['internal-host']}
          onChange={({ currentTarget: { checked } }) => change({ internalHost: checked ? host : null })}
        />
      )}
    </div>
  );
}

function Outcome({ told: { failed, latencyMs, isSecretSet } }: { readonly told: SourceTest }) {
  const words = useStrings(strings);
  return (
    <>
      <p>
        {failed ? (
          <Light kind="breached" label={words.noAnswer} />
        ) : (
          <Light kind="normal" label={words.answers(latencyMs ?? 0)} />
        )}
      </p>
      {isSecretSet !== null && (
        <p>
          <Light kind={isSecretSet ? 'normal' : 'breached'} label={isSecretSet ? words.isSet : words.isNotSet} />
        </p>
      )}
      {failed && <FailedLine failed={failed} />}
    </>
  );
}

/** What was refused, and what is to be done. */
export function FailedLine({ failed }: { readonly failed: NonNullable<SourceTest['failed']> }) {
  const language = useLanguage();
  return <p className="hc-loud">{failed.todo?.[language] ?? refusalText(failed.refusal, language)}</p>;
}
