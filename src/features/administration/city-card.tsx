import { profiles } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import type { AdministrationApi, AdministrationState } from '@/ports/administration';
import { Card } from '@/ui';
import { ChangeForm } from './change-form';
import { strings } from './strings';

interface CityProps {
  readonly api: AdministrationApi;
  readonly state: AdministrationState;
}

/** The city and the law of its place: chosen once. */
export function CityCard({ api, state: { admin, city, profileId } }: CityProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (city !== null && profileId)
    return (
      <Card title={words.city} say={`${city} · ${profiles[profileId].title[language]}`}>
        <p className="hc-quiet">{words.cityBody}</p>
      </Card>
    );
  return (
    <Card title={words.city} say={admin === 'system' ? words.cityUnset : words.cityWait}>
      {admin === 'system' && (
        <ChangeForm
          api={api}
          action={words.setCity}
          fields={[
            { name: 'city', label: words.cityName, kind: 'text' },
            {
              name: 'profileId',
              label: words.profile,
              kind: 'choice',
              hint: words.cityBody,
              options: Object.values(profiles).map(({ id, title }) => ({ value: id, label: title[language] })),
            },
          ]}
          toChange={(values) => ({ kind: 'set-city', ...values })}
        />
      )}
    </Card>
  );
}
