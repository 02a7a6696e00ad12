import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useStrings } from '@/i18n';
import type { SourceDraft } from '@/ports/connected-sources';
import { strings } from './strings';
import type { SourceForm } from './use-source-form';

type Secret = NonNullable<SourceDraft['secret']>;

const first: Secret = { env: 'SOURCE_', place: { kind: 'header', name: 'authorization', prefix: 'Bearer ' } };
const places: Readonly<Record<Secret['place']['kind'], Secret['place']>> = {
  header: first.place,
  query: { kind: 'query', name: 'apikey' },
  basic: { kind: 'basic', user: '' },
};

/** Which variable holds the secret of the source, and where it goes; never the secret itself. */
export function SecretFields({ form: { draft, change, faultOf } }: { readonly form: SourceForm }) {
  const words = useStrings(strings);
  const { secret } = draft;
  const fault = faultOf('secret');
  const put = (part: Partial<Secret>) => secret && change({ secret: { ...secret, ...part } });
  return (
    <div className="sources-secret">
      <Checkbox
        label={words.needsSecret}
        description={words.secretBody}
        checked={secret !== null}
        onChange={({ currentTarget: { checked } }) => change({ secret: checked ? first : null })}
      />
      {secret && (
        <div className="sources-fields">
          <TextInput
            label={words.variable}
            value={secret.env}
            maxLength={100}
            spellCheck={false}
            autoComplete="off"
            error={fault === 'variable' && words.why.variable}
            onChange={({ currentTarget: { value: env } }) => put({ env })}
          />
          <NativeSelect
            label={words.place}
            value={secret.place.kind}
            data={Object.entries(words.places).map(([value, label]) => ({ value, label }))}
            onChange={({ currentTarget: { value } }) =>
              put({ place: Object.values(places).find(({ kind }) => kind === value) ?? first.place })
            }
          />
          <PlaceFields place={secret.place} onPlace={(place) => put({ place })} isWrong={fault === 'place'} />
        </div>
      )}
    </div>
  );
}

interface PlaceProps {
  readonly place: Secret['place'];
  readonly onPlace: (place: Secret['place']) => void;
  readonly isWrong: boolean;
}

function PlaceFields({ place, onPlace, isWrong }: PlaceProps) {
  const words = useStrings(strings);
  const error = isWrong && words.why.place;
  const plain = { error, maxLength: 100, spellCheck: false, autoComplete: 'off' } as const;
  if (place.kind === 'basic')
    return (
      <TextInput
        label={words.user}
        {...plain}
        value={place.user}
        onChange={({ currentTarget: { value: user } }) => onPlace({ ...place, user })}
      />
    );
  return (
    <>
      <TextInput
        label={words[place.kind]}
        {...plain}
        value={place.name}
        onChange={({ currentTarget: { value: name } }) => onPlace({ ...place, name })}
      />
      {place.kind === 'header' && (
        <TextInput
          label={words.prefix}
          value={place.prefix}
          maxLength={40}
          onChange={({ currentTarget: { value: prefix } }) => onPlace({ ...place, prefix })}
        />
      )}
    </>
  );
}
