import '@/ui/controls.css';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useStrings } from '@/i18n';
import { deskQueries, useServices } from '@/services';
import { cockpitAsked } from './menu';
import { strings } from './strings';

/** The command palette: matters and pages, by their names. Loaded at its first use. */
export function Palette({ asked }: { readonly asked: number }) {
  const words = useStrings(strings);
  const navigate = useNavigate();
  const { desk } = useServices();
  const { data: matters = [] } = useQuery(deskQueries.matters(desk));
  useEffect(() => {
    if (asked > 0) spotlight.open();
  }, [asked]);
  const pages = [
    { to: '/work', label: words.work },
    { to: '/', label: words.cockpit, search: cockpitAsked },
    { to: '/catalogue', label: words.catalogue },
    { to: '/matters/new', label: words.newMatter },
    { to: '/catalogue/import', label: words.importing },
    { to: '/evidence', label: words.evidence },
    { to: '/data', label: words.dataCatalogue },
    { to: '/wall', label: words.wall },
    { to: '/inspection', label: words.inspection },
    { to: '/law', label: words.lawScreen },
    { to: '/settings', label: words.settings },
    { to: '/dev/gallery', label: words.gallery },
  ] as const;
  return (
    <Spotlight
      shortcut={null}
      limit={9}
      nothingFound={words.nothingFound}
      searchProps={{ placeholder: words.search, 'aria-label': words.search }}
      actions={[
        ...matters.map((matter) => ({
          id: matter.id,
          label: matter.title,
          description: matter.leadUnit ?? '',
          onClick: () => void navigate({ to: '/matters/$matterId', params: { matterId: matter.id } }),
        })),
        ...pages.map((page) => ({
          id: page.to,
          label: page.label,
          onClick: () => void navigate({ to: page.to, ...('search' in page && { search: page.search }) }),
        })),
      ]}
    />
  );
}
