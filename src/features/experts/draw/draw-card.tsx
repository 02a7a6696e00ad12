import { Link } from '@tanstack/react-router';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { PlaceMatter } from '@/stage-view';
import { Card, Light } from '@/ui';
import { DrawnTable } from './drawn-table';
import { drawStanding } from './expert-draw';
import { strings } from './strings';

/** Recorded draws, each done again before the reader’s eyes. */
export function DrawCard({ matter: { matterId, facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const draws = facts.expertDraws ?? [];
  return (
    <Card
      className="full"
      title={words.title}
      small={
        <Link
          className="hc-no-print"
          to="/matters/$matterId"
          params={{ matterId }}
          search={{ tab: 'procedure', act: 'recordExpertDraw' }}
        >
          {`${words.record} →`}
        </Link>
      }
      say={draws.length === 0 ? words.none : words.say}
    >
      {draws.toReversed().map((draw) => {
        const standing = drawStanding(draw);
        const wanted = draw.wanted.map(({ stratum, count }) => words.of(stratum, count));
        return (
          <div key={`${draw.on} ${draw.seed}`} style={{ marginTop: 8 }}>
            <p>
              <strong>
                {words.line(
                  formatDay(draw.on, language),
                  draw.pool.length,
                  wanted.join(language === 'zh' ? '、' : ', '),
                )}
              </strong>
            </p>
            <Light kind={standing === 'same' ? 'satisfied' : 'breached'} label={words.standing[standing]} />
            <DrawnTable people={draw.drawn} />
            <p className="hc-faint" style={{ overflowWrap: 'anywhere' }}>
              {words.seedLine(draw.seed, draw.seedSource, formatDay(draw.seedAnnouncedOn, language))}{' '}
              {words.digest(draw.pool.length, draw.poolDigest)}
            </p>
            <details>
              <summary>{words.pool}</summary>
              <DrawnTable people={draw.pool} />
            </details>
          </div>
        );
      })}
    </Card>
  );
}
