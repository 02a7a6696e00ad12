import { Link } from '@tanstack/react-router';
import { countDeeds, type Deed, type PersonTrace } from '@/core/inspection';
import type { CivilDate } from '@/core/kernel';
import { eventTitle } from '@/core/matter';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Card, download, sampleAbout, toCsv } from '@/ui';
import { EventLinks } from '../event-links';
import type { PortfolioMatter } from '../read-portfolio';
import { countKinds } from './count-kinds';
import { deedLines } from './deed-words';
import { strings } from './strings';
import '@/ui/stacked-table.css';

interface PersonPageProps {
  readonly trace: PersonTrace;
  /** Others of the same name. */
  readonly alike: readonly PersonTrace[];
  readonly matters: readonly PortfolioMatter[];
  readonly city: string;
  readonly today: CivilDate;
}

/** What the records say of one person: the counts, then each matter with the entries that know them, oldest first. */
export function PersonPage({ trace, alike, matters, city, today }: PersonPageProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { name, unit, deeds } = trace;
  const counts = countDeeds(trace);
  const own = matters.flatMap((matter) => {
    const there = deeds.filter((deed) => deed.matter === matter.dossier.id);
    return there.length > 0 ? [{ matter, deeds: there }] : [];
  });
  const csv = () =>
    toCsv(
      [words.matter, '#', words.day, words.what, words.how],
      own.flatMap(({ matter, deeds: there }) =>
        there.map((deed) => [
          matter.title,
          deed.entry,
          deed.on,
          eventTitle(deed.type)[language],
          deedLines(deed, matter.law, words, language).join('；'),
        ]),
      ),
      sampleAbout(
        own.every(({ matter }) => matter.dossier.origin === 'sample'),
        language,
      ),
    );
  return (
    <article className="person">
      <Card
        title={name}
        small={
          <span className="hc-no-print">
            <button type="button" className="hc-btn plain" onClick={() => download('person.csv', csv(), 'text/csv')}>
              {words.csv}
            </button>
            <button type="button" className="hc-btn plain" onClick={() => window.print()}>
              {words.print}
            </button>
          </span>
        }
      >
        <p className="hc-quiet">
          <span>{unit ?? words.noUnit}</span>
          <span className="person-city">{`${city} · ${formatDay(today, language)}`}</span>
        </p>
        {unit === undefined && alike.length > 0 && <p className="hc-quiet">{words.noUnitNote}</p>}
        {alike.length > 0 && (
          <p className="hc-quiet">
            <span>{words.alike}</span>{' '}
            {alike.map((other) => (
              <Link
                key={other.unit ?? ''}
                className="person-alike"
                to="/persons"
                search={{ name: other.name, ...(other.unit && { unit: other.unit }) }}
              >
                {other.unit ?? words.noUnit}
              </Link>
            ))}
          </p>
        )}
        <dl className="person-counts">
          {countKinds.map((kind) => (
            <div key={kind} title={words.countsHint[kind]}>
              <dt>{words.counts[kind]}</dt>
              <dd className={kind === 'standing' && counts.standing > 0 ? 'hc-loud' : ''}>{counts[kind]}</dd>
            </div>
          ))}
        </dl>
        {counts.dissents > 0 && <p className="hc-quiet">{words.countsHint.dissents}</p>}
      </Card>
      {own.map(({ matter, deeds: there }) => (
        <MatterDeeds key={matter.dossier.id} matter={matter} deeds={there} />
      ))}
    </article>
  );
}

function MatterDeeds({ matter, deeds }: { readonly matter: PortfolioMatter; readonly deeds: readonly Deed[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const matterId = matter.dossier.id;
  return (
    <Card
      title={
        <Link to="/matters/$matterId" params={{ matterId }}>
          {matter.title}
        </Link>
      }
    >
      <table className="hc-table stacked person-deeds">
        <thead>
          <tr>
            <th>{words.day}</th>
            <th>{words.what}</th>
            <th>{words.how}</th>
          </tr>
        </thead>
        <tbody>
          {deeds.map((deed) => (
            <tr key={deed.entry} className={deed.dissents ? 'dissents' : ''}>
              <td className="person-day">{formatDay(deed.on, language)}</td>
              <td className="lead">
                <b className={deed.amended === 'withdrawn' ? 'person-void' : ''}>{eventTitle(deed.type)[language]}</b>{' '}
                <EventLinks matterId={matterId} events={[deed.entry]} />
              </td>
              <td>
                <DeedLines deed={deed} matter={matter} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function DeedLines({ deed, matter }: { readonly deed: Deed; readonly matter: PortfolioMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <ul>
      {deedLines(deed, matter.law, words, language).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {deed.said?.text && (
        <li>
          <blockquote className="hc-quote">{deed.said.text}</blockquote>
        </li>
      )}
    </ul>
  );
}
