import { useStrings } from '@/i18n';
import { strings } from '../strings';
import { grouped, type Page } from './menu';
import { MenuLink } from './menu-link';

/** Pages of the menu, a rule between one section and the next. */
export function MenuGroups({ pages }: { readonly pages: readonly Page[] }) {
  const words = useStrings(strings);
  return grouped(pages).map(({ section, pages: own }) => (
    <section key={section} className="menu-group" aria-label={words.sections[section]}>
      {own.map((page) => (
        <MenuLink key={page} page={page} />
      ))}
    </section>
  ));
}
