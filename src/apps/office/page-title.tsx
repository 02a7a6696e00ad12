import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { shown, useLanguage, useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { pageNameAt } from './page-names';
import { searchPlaces } from './search/places';
import { strings } from './strings';

const MATTER = /^\/matters\/(?!new$)([^/]+)/;

/** The name of the page that is open, as the browser keeps it: on its tab, in its history, and read aloud first. Draws nothing. */
export function PageTitle() {
  const { brand } = useStrings(strings);
  const language = useLanguage();
  const { matterApi } = useServices();
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
  const { pathname, tab } = useLocation({
    select: ({ pathname, search: { tab, act } }) => ({ pathname, tab: tab ?? (act ? 'procedure' : 'brief') }),
    structuralSharing: true,
  });
  const id = MATTER.exec(pathname)?.[1];
  const title = matters?.find((matter) => matter.id === id)?.title;
  const place = searchPlaces.find((one) => one.tab === tab)?.title[language];
  const name = id === undefined ? [pageNameAt(pathname)?.[language]] : [title && shown(title), place];
  const whole = [...name, brand].filter((part) => part !== undefined).join(' · ');
  useEffect(() => {
    document.title = whole;
    return () => {
      document.title = brand;
    };
  }, [whole, brand]);
  return null;
}
