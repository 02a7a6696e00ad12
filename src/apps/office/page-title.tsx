import { useLocation } from '@tanstack/react-router';
import { useLanguage } from '@/i18n';
import { useTitle } from './navigation/use-title';
import { pageNameAt } from './page-names';

/** The name of the page that is open; a matter names itself. Draws nothing. */
export function PageTitle() {
  const language = useLanguage();
  const pathname = useLocation({ select: ({ pathname }) => pathname });
  const isMatter = /^\/matters\/(?!new$)./.test(pathname);
  useTitle(isMatter ? undefined : [pageNameAt(pathname)?.[language]]);
  return null;
}
