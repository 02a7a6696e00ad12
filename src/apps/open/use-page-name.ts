import { useEffect } from 'react';
import { useStrings } from '@/i18n';
import { strings } from './strings';

/** Tells the browser what page this is: its tab, its history, and what is read aloud first. Without a name, the site's own. */
export function usePageName(name?: string): void {
  const { site } = useStrings(strings);
  const title = name === undefined ? site : `${name} · ${site}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
