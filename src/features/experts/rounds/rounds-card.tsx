import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { boxes, Chart, roundMoves, useChartLook } from '@/charts';
import { formatCount, formatShare, useLanguage, useStrings } from '@/i18n';
import { LEAST_ANSWERS, roundAgreement, roundFigures } from '@/read-models';
import type { PlaceMatter } from '@/stage-view';
import { Card } from '@/ui';
import { ItemTable } from './item-table';
import { OwnAnswer } from './own-answer';
import { strings } from './strings';

const SETTLED = 0.15;

interface RoundsCardProps {
  readonly matter: PlaceMatter;
  readonly source: string;
}

/** Anonymous rounds: how the last one spread, how the panel moved, where two camps stand against each other. */
export function RoundsCard({ matter: { matterId, facts }, source }: RoundsCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const look = useChartLook();
  const rounds = facts.expertRounds ?? [];
  const [last, before] = [rounds.at(-1), rounds.at(-2)];
  const agreed = useMemo(() => (last ? roundAgreement(last) : null), [last]);
  const toForm = (
    <Link
      className="hc-no-print"
      to="/matters/$matterId"
      params={{ matterId }}
      search={{ tab: 'procedure', act: 'recordExpertRound' }}
    >
      {`${words.record} →`}
    </Link>
  );
  if (!last || !agreed) return <Card className="full" title={words.rounds} small={toForm} say={words.none} />;
  const figures = roundFigures(last, before);
  const { positive, items, isWithheld } = figures;
  const { agreement, whole } = agreed;
  const perRound = rounds.map((round, no) => roundFigures(round, rounds[no - 1]).items);
  const camps = items.filter((item) => item.figures?.twoCamps).map(({ name }) => name);
  const settled = items.filter(({ moved }) => moved && moved.changedShare < SETTLED).map(({ name }) => name);
  const p = agreement && (agreement.p < 0.001 ? '< 0.001' : agreement.p.toFixed(3));
  const comments = last.answers.flatMap(({ code, comment }) => (comment ? [{ code, comment }] : []));
  return (
    <>
      <Card
        className="full"
        title={words.rounds}
        small={toForm}
        say={words.line(
          last.no,
          last.asked,
          figures.returned,
          last.sent,
          positive === null ? '—' : formatShare(positive, language),
        )}
      >
        <p>
          {agreement && p
            ? words.agreement(
                agreement.w.toFixed(2),
                p,
                agreement.by.test === 'permutation'
                  ? words.permutation(formatCount(agreement.by.orders, language))
                  : agreement.by.test === 'exact'
                    ? words.exact
                    : words.chi,
              )
            : words.noAgreement}{' '}
          {agreement && whole < figures.returned && words.whole(whole, figures.returned)}{' '}
          {!isWithheld && camps.length > 0 && <strong>{words.camps(camps)}</strong>}{' '}
          {!isWithheld && settled.length > 0 && words.settled(settled)}
        </p>
        {isWithheld ? (
          <p className="hc-faint">{words.withheld(LEAST_ANSWERS)}</p>
        ) : (
          <>
            <ItemTable figures={figures} />
            <OwnAnswer round={last} figures={figures} />
          </>
        )}
        {comments.length > 0 && (
          <>
            <h3 style={{ marginTop: 12, fontSize: 13 }}>{words.comments}</h3>
            <ul>
              {comments.map(({ code, comment }) => (
                <li key={code}>{comment}</li>
              ))}
            </ul>
          </>
        )}
      </Card>
      {!isWithheld && items.some((item) => item.figures) && (
        <>
          <Chart
            title={words.spread}
            spec={boxes({ unit: '', groups: items.map(({ name, values }) => ({ name, values })) }, look)}
            source={source}
          />
          <Chart
            title={words.moves}
            spec={roundMoves(
              {
                lowest: last.lowest,
                highest: last.highest,
                items: items.map(({ name, figures: told }) => ({
                  name,
                  medians: perRound.map((row) => row.find((item) => item.name === name)?.figures?.median ?? null),
                  quartiles: told?.quartiles ?? null,
                })),
              },
              look,
            )}
            source={source}
          />
        </>
      )}
    </>
  );
}
