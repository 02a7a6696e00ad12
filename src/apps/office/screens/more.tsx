import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { Card, Statement } from '@/ui';
import { FrameChoices } from '../navigation/frame-choices';
import { allPages, grouped, menuOf } from '../navigation/menu';
import { MenuLink } from '../navigation/menu-link';
import { pageStrings } from '../page-strings';
import { strings } from '../strings';
import './more.css';

/** Every place of the office, those of the role first, and what the head of the page has no room for on a phone. */
export function MoreRoute() {
  const words = { ...useStrings(strings), ...useStrings(pageStrings) };
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const own = menuOf(session?.actor.role);
  return (
    <>
      <Statement>{words.moreTitle}</Statement>
      <div className="more">
        <Card title={words.display}>
          <div className="more-choices">
            <FrameChoices />
          </div>
        </Card>
        {grouped(own).map(({ section, pages }) => (
          <Card key={section} title={words.sections[section]}>
            <ul>
              {pages.map((page) => (
                <li key={page}>
                  <MenuLink page={page} />
                </li>
              ))}
              {section === 'matters' && (
                <>
                  <li>
                    <Link to="/matters/new">{words.newMatter}</Link>
                  </li>
                  <li>
                    <Link to="/catalogue/import">{words.importing}</Link>
                  </li>
                </>
              )}
            </ul>
          </Card>
        ))}
        <Card title={words.otherPages}>
          <ul>
            {allPages
              .filter((page) => !own.includes(page))
              .map((page) => (
                <li key={page}>
                  <MenuLink page={page} />
                </li>
              ))}
            <li>
              <Link to="/notices">{words.notices}</Link>
            </li>
            <li>
              <Link to="/search">{words.fullText}</Link>
            </li>
            <li>
              <Link to="/wall">{words.wall}</Link>
            </li>
            <li>
              <Link to="/persons">{words.persons}</Link>
            </li>
            <li>
              <Link to="/experts">{words.expertNetwork}</Link>
            </li>
          </ul>
        </Card>
      </div>
    </>
  );
}
