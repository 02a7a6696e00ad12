import { useState } from 'react';
import { DataTable, exportEntries, useChartLook } from '@/charts';
import { useStrings } from '@/i18n';
import { isRunning, waitingFor, waitingOf } from '@/read-models';
import { EmptyState, FailedState, Skeleton, TableButton, Tile } from '@/ui';
import { dossierReport } from '../dossier-report';
import { passes } from '../portfolio-filter';
import { mattersFor } from '../portfolio-view';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';
import { tileLights } from '../tile-lights';
import { tileSpec } from '../tile-list';
import { waitingCard } from '../waiting-view';
import { shortDay, waitingTable } from '../waiting-words';
import { LightButton } from './light-button';
import { MatterWaiting } from './matter-waiting';
import { useAskedOfLeader } from './use-asked-of-leader';
import { useDossierSource } from './use-dossier-source';
import { useNotFollowed } from './use-not-followed';
import { useTileMenu } from './use-tile-menu';

/** What waits for a leader: complete or what is missing, and what people and experts say. Drawn without chart code. */
export function WaitingTile({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const { language } = look;
  const [asTable, setAsTable] = useState(false);
  const { title: names, follows } = tileSpec('waiting');
  const { isLeader, asked, failed, again } = useAskedOfLeader();
  const title = isLeader ? names[language] : words.forLeaders;
  // What is asked of a leader may also be of a matter already decided; what waits for leaders is of those under way.
  const waiting = waitingFor(scope.matters, isLeader ? (asked ?? []) : undefined);
  // A filter is of matters under way, here as in every other tile.
  const isFiltered = Object.keys(scope.filter).length > 0;
  const shown = isLeader
    ? waiting.filter((matter) => (isRunning(matter) || !isFiltered) && passes(matter, scope.filter, scope.today))
    : waitingOf(mattersFor(scope.matters, scope.filter, scope.today));
  const isFilteredOut = shown.length === 0 && waiting.length > 0;
  const dossiers = useDossierSource(scope, shown);
  const note = useNotFollowed(scope.filter, follows);
  const source = { ...dossiers.source, ...note };
  const cards = shown.map((matter) => waitingCard(matter, scope.rules, scope.today));
  const table = waitingTable(cards, language);
  const first = shown.find(({ earliest }) => earliest.kind === 'open');
  const sentence = first
    ? words.waitingSentence(shown.length, first.title, shortDay(first.earliest.day, language))
    : shown.length > 0
      ? words.firstBlocked(shown.length)
      : words.none;
  const { menu, form } = useTileMenu(scope, {
    id: 'waiting',
    title,
    reported: () => dossierReport('waiting', dossiers.holder, table, scope),
    seen: 'tile',
  });
  return (
    <>
      <Tile
        title={title}
        small={words.byEarliest}
        className="waiting"
        source={source}
        light={
          <LightButton
            title={title}
            light={tileLights('waiting', scope)[0]}
            onExplain={() => scope.onExplain('waiting')}
          />
        }
        menu={menu}
        entries={cards.length === 0 ? [] : exportEntries({ title, sentence, source, table }, look)}
        buttons={cards.length > 0 && <TableButton asTable={asTable} onChange={setAsTable} />}
      >
        {isLeader &&
          !asked &&
          (failed ? <FailedState what={words.notFetched} retry={again} /> : <Skeleton lines={5} />)}
        {cards.length === 0 && (asked || !isLeader) && (
          <EmptyState title={isFilteredOut ? words.filteredOut : words.none}>
            {isFilteredOut ? words.filteredOutBody : words.noneBody}
          </EmptyState>
        )}
        {asTable ? (
          <DataTable title={title} table={table} height={480} />
        ) : (
          cards.map((card) => (
            <MatterWaiting
              key={card.matter.id}
              card={card}
              isLeader={isLeader}
              asked={(asked ?? []).filter(({ matterId }) => matterId === card.matter.id)}
            />
          ))
        )}
      </Tile>
      {form}
    </>
  );
}
