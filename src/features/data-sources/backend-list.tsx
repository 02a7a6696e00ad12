import { useQuery } from '@tanstack/react-query';
import { dataLevelWords, shareWords } from '@/data';
import { useLanguage, useStrings } from '@/i18n';
import { refusalText } from '@/panels/data';
import type { BackendEntry } from '@/ports/data-source';
import { dataQueries, RefusalError, useServices } from '@/queries';
import { Card, DataText, Light } from '@/ui';
import { strings } from './strings';

const SLOW_MS = 3000;
const SKEW_MS = 5000;

/** Every backend with its health: asked now, each on its own, so that one that hangs delays none. */
export function BackendList({ backends }: { readonly backends: readonly BackendEntry[] }) {
  const words = useStrings(strings);
  const { demo } = useServices();
  return (
    <Card title={words.backends}>
      <ul className="backends">
        {backends.map((backend) => (
          <BackendLine key={backend.id} backend={backend} />
        ))}
      </ul>
      <p className="hc-faint">{demo ? words.whoConnectsDemo : words.whoConnects}</p>
    </Card>
  );
}

function BackendLine({ backend }: { readonly backend: BackendEntry }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { data } = useServices();
  const health = useQuery({ ...dataQueries.health(data, backend.id), enabled: backend.available });
  const sets = useQuery({ ...dataQueries.datasets(data, backend.id), enabled: backend.available });
  const skew = health.data?.clockSkewMs;
  return (
    <li>
      <strong>{backend.name[language]}</strong>
      <span className="state">
        {!backend.available ? (
          <Light kind="stopped" label={backend.paused ? words.paused : words.notSet} />
        ) : health.isPending ? (
          <Light kind="unknown" label={words.checking} />
        ) : health.error ? (
          <Light kind="breached" label={words.down} />
        ) : (
          <Light
            kind={health.data.latencyMs > SLOW_MS ? 'due' : 'normal'}
            label={health.data.latencyMs > SLOW_MS ? words.slow : words.up}
          />
        )}
      </span>
      <span className="hc-faint">
        {words.kinds[backend.kind]}
        {backend.terms &&
          ` · ${shareWords[backend.terms.share][language]} · ${dataLevelWords[backend.terms.level][language]}`}
        {backend.owner && (
          <>
            {' · '}
            <DataText>{backend.owner}</DataText>
          </>
        )}
      </span>
      <span className="hc-faint">
        {[
          health.data && words.latency(Math.round(health.data.latencyMs)),
          sets.data && words.held(sets.data.length),
          skew !== undefined && Math.abs(skew) > SKEW_MS && words.skew(Math.round(skew / 1000)),
          health.error instanceof RefusalError && refusalText(health.error.refusal, language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {health.error && (
        <button type="button" className="hc-btn plain" onClick={() => void health.refetch()}>
          {words.retry}
        </button>
      )}
    </li>
  );
}
