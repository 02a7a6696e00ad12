import '@/ui/controls.css';
import { Menu } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { printSettled, usePrinting } from '@/charts';
import { type AskedFigure, nowOf, type Picked } from '@/data-tile';
import { useLanguage, useStrings } from '@/i18n';
import {
  type Board,
  type BoardState,
  type FigurePanel,
  type Panel,
  panelLimits,
  type StoredDocument,
} from '@/ports/documents';
import { deskQueries, documentsKey, newId, useServices } from '@/services';
import { download, EmptyState, SampleMark, Skeleton, Statement } from '@/ui';
import { useBoardEditing } from './board-editing';
import { boardFileOf } from './board-file';
import { differenceOf, fitsAddress, settingsOf, withCross } from './board-settings';
import { cardOfPanel, editingHeight, isFigure, oldestAge } from './board-view';
import type { BoardsSearch } from './boards-screen';
import { ConflictNotice } from './conflict-notice';
import { FilterBar } from './filter-bar';
import type { FreezeRequest } from './freeze-request';
import { placeFor } from './panel-layout';
import { questionOf } from './panel-question';
import { PanelTile } from './panel-tile';
import { PhoneOrder } from './phone-order';
import { ReadingGrid } from './reading-grid';
import { type SaveOutcome, saveBoard } from './save-board';
import { stateIdOf } from './state-id';
import { strings } from './strings';
import { TextPanelView } from './text-panel';
import { useCards } from './use-cards';

const EditingGrid = lazy(() => import('./editing-grid').then(({ EditingGrid: component }) => ({ default: component })));
const PanelMaker = lazy(() =>
  import('./panel-maker/panel-maker').then(({ PanelMaker: component }) => ({ default: component })),
);
const TextMaker = lazy(() => import('./text-maker').then(({ TextMaker: component }) => ({ default: component })));
const DrillDialog = lazy(() => import('./drill-dialog').then(({ DrillDialog: component }) => ({ default: component })));
const AnnotateDialog = lazy(() =>
  import('./annotate-dialog').then(({ AnnotateDialog: component }) => ({ default: component })),
);

interface BoardRoomProps {
  readonly id: string;
  readonly board: Board;
  /** Null: it is not stored yet. */
  readonly stored: StoredDocument<Board> | null;
  readonly state: BoardState;
  readonly isEditing: boolean;
  readonly onSearch: (next: BoardsSearch, how?: { readonly replace?: boolean }) => void;
  readonly matterLink: (id: string, children: ReactNode) => ReactNode;
  readonly freezeDialog: (request: FreezeRequest, onClose: () => void) => ReactNode;
}

type Dialog =
  | { readonly kind: 'drill'; readonly panel: FigurePanel; readonly mark?: Picked }
  | { readonly kind: 'annotate'; readonly panel: FigurePanel }
  | { readonly kind: 'freeze'; readonly request: FreezeRequest }
  | { readonly kind: 'figure'; readonly panel: FigurePanel | null }
  | { readonly kind: 'text'; readonly panel: Panel | null };

/** One board: read with its filters, or edited with its history. What a reader sets stands in the address. */
export function BoardRoom({
  id,
  board: shown,
  stored,
  state,
  isEditing,
  onSearch,
  matterLink,
  freezeDialog,
}: BoardRoomProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { documents, desk } = useServices();
  const queries = useQueryClient();
  const { data: session } = useQuery(deskQueries.session(desk));
  const { data: matters } = useQuery(deskQueries.matters(desk));
  const editing = useBoardEditing();
  const isPrinting = usePrinting();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [gone, setGone] = useState<Board | null>(null);
  const [said, setSaid] = useState('');
  const isMine = editing.id === id && editing.board !== null;
  const board = isEditing && isMine && editing.board ? editing.board : shown;
  const { cards, settled } = useCards(board);
  const settings = settingsOf(board, isEditing ? {} : state);
  const close = () => setDialog(null);
  const { begin } = editing;

  // The address says that the board is edited; the history begins with what is stored.
  useEffect(() => {
    if (isEditing && !isMine) begin(id, stored?.version ?? 0, shown);
  }, [isEditing, isMine, begin, id, stored?.version, shown]);

  const { undo, redo } = editing;
  useEffect(() => {
    if (!isEditing) return;
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isEditing, undo, redo]);

  const setState = async (next: BoardState, replace = false) => {
    const s = differenceOf(board, next);
    const isDefault = Object.keys(s).length === 0;
    if (fitsAddress(s)) return onSearch({ board: id, ...(!isDefault && { s }) }, { replace });
    const v = await stateIdOf(JSON.stringify({ board: id, state: s }));
    const known = await documents.read('board-states', v);
    const kept = known.ok || (await documents.save('board-states', v, 0, { board: id, state: s })).ok;
    onSearch(kept ? { board: id, v } : { board: id, s }, { replace });
  };
  const edit = (on: boolean) => onSearch({ board: id, ...(on && { edit: true }) });

  const save = async (version = editing.version, next = board, over = id) => {
    setSaving(true);
    const answer = await saveBoard(documents, over, version, next);
    setSaving(false);
    setOutcome(answer);
    if (answer.kind !== 'saved') return;
    editing.stored(answer.document.version);
    queries.setQueryData([...documentsKey('boards'), over], answer.document);
    void queries.invalidateQueries({ queryKey: documentsKey('boards') });
    if (over !== id) {
      editing.end();
      onSearch({ board: over });
    }
  };
  const copy = () => {
    const next = newId();
    const { sample: _sample, ...rest } = board;
    begin(next, 0, board);
    useBoardEditing.getState().change({ ...rest, title: words.copyOf(board.title) });
    onSearch({ board: next, edit: true });
  };
  const remove = async () => {
    if (!stored) return;
    const removed = await documents.remove('boards', id, stored.version);
    if (!removed.ok)
      return setOutcome({
        kind: 'failed',
        why:
          removed.error.kind === 'offline' ? 'offline' : removed.error.kind === 'not-allowed' ? 'not-allowed' : 'other',
      });
    setGone(stored.body);
    void queries.invalidateQueries({ queryKey: documentsKey('boards') });
  };
  const bringBack = async () => {
    if (!gone) return;
    await saveBoard(documents, id, 0, gone);
    setGone(null);
    await queries.invalidateQueries({ queryKey: documentsKey('boards') });
  };

  if (gone)
    return (
      <EmptyState
        title={words.removed(gone.title)}
        action={
          <>
            <button type="button" className="hc-btn primary" onClick={() => void bringBack()}>
              {words.undo}
            </button>{' '}
            <button type="button" className="hc-btn" onClick={() => onSearch({})}>
              {words.toList}
            </button>
          </>
        }
      />
    );

  const titleOf = (panel: Panel): string =>
    panel.title ??
    (panel.kind === 'text'
      ? words.text
      : (cardOfPanel(cards, panel)?.about.title[language === 'zh-CN' ? 'zh' : 'en'] ?? panel.ask.dataset));
  const figures = board.panels.filter(isFigure).length;
  const age = oldestAge(cards, nowOf(session?.today, Date.now()), language);
  const freezeOf = (panel: FigurePanel, { answers, card }: AskedFigure): FreezeRequest | null =>
    card && answers.length > 0 && answers.every(({ complete }) => complete.whole)
      ? {
          title: titleOf(panel),
          answers,
          card,
          picture: panel.picture,
          matterId: board.scope.kind === 'matter' ? board.scope.matterId : undefined,
        }
      : null;
  const change = (next: Board) => editing.change(next);
  const tile = (panel: Panel, height?: number) => {
    if (panel.kind === 'text')
      return <TextPanelView panel={panel} panels={board.panels} cards={cards} settings={settings} />;
    const card = cardOfPanel(cards, panel);
    return (
      <PanelTile
        panel={panel}
        cards={cards}
        settled={settled}
        settings={settings}
        eager={isPrinting}
        {...(height !== undefined && { height })}
        {...(!isEditing && {
          onPick: (picked: Picked) => void setState(withCross(state, { panel: panel.id, ...picked })),
          onBrush: (period) =>
            void setState({ ...state, period: { from: monthsOf(period.from), to: monthsOf(period.to) } }),
          more: (asked: AskedFigure) => {
            const freeze = freezeOf(panel, asked);
            const mark = (state.cross ?? []).find((other) => other.panel === panel.id);
            return [
              ...(card
                ? [{ label: words.drill, run: () => setDialog({ kind: 'drill', panel, ...(mark && { mark }) }) }]
                : []),
              state.panel === panel.id
                ? { label: words.leaveEnlarged, run: () => void setState(withoutPanel(state)) }
                : { label: words.enlarge, run: () => void setState({ ...state, panel: panel.id }) },
              ...(panel.picture.kind === 'timeSeries' && stored
                ? [{ label: words.annotate, run: () => setDialog({ kind: 'annotate', panel }) }]
                : []),
              ...(freeze ? [{ label: words.freeze, run: () => setDialog({ kind: 'freeze', request: freeze }) }] : []),
            ];
          },
        })}
      />
    );
  };
  const enlarged = isEditing ? undefined : board.panels.find((panel) => panel.id === state.panel);
  const matterId = board.scope.kind === 'matter' ? board.scope.matterId : undefined;
  const copyLink = async () => {
    await navigator.clipboard.writeText(window.location.href).catch(() => undefined);
    setSaid(words.linkCopied);
  };

  return (
    <div className={state.full && !isEditing ? 'board-full' : ''}>
      <Statement
        sub={
          <>
            {matterId !== undefined && (
              <>
                {matterLink(matterId, matters?.find((matter) => matter.id === matterId)?.title ?? matterId)}
                {' · '}
              </>
            )}
            {words.panels(figures)}
            {' · '}
            {age === null ? words.noAge : words.oldest(age)}
            {board.note && ` · ${board.note}`}
          </>
        }
        actions={
          isEditing ? (
            <>
              <button
                type="button"
                className="hc-btn"
                disabled={editing.past.length === 0}
                title={words.hintKeys}
                onClick={undo}
              >
                {words.undo}
              </button>
              <button
                type="button"
                className="hc-btn"
                disabled={editing.future.length === 0}
                title={words.hintKeys}
                onClick={redo}
              >
                {words.redo}
              </button>
              <button
                type="button"
                className="hc-btn"
                disabled={board.panels.length >= panelLimits.most}
                onClick={() => setDialog({ kind: 'figure', panel: null })}
              >
                {words.addPanel}
              </button>
              <button
                type="button"
                className="hc-btn"
                disabled={board.panels.length >= panelLimits.most}
                onClick={() => setDialog({ kind: 'text', panel: null })}
              >
                {words.addText}
              </button>
              <button
                type="button"
                className="hc-btn primary"
                disabled={isSaving || (!editing.isChanged && stored !== null)}
                onClick={() => void save()}
              >
                {isSaving ? words.saving : words.save}
              </button>
              <button
                type="button"
                className="hc-btn"
                onClick={() => {
                  if (!editing.isChanged) editing.end();
                  if (stored) edit(false);
                  else onSearch({});
                }}
              >
                {words.done}
              </button>
            </>
          ) : (
            <>
              <button type="button" className="hc-btn" onClick={() => onSearch({})}>
                {words.toList}
              </button>
              <button
                type="button"
                className="hc-btn"
                onClick={() => void setState(state.full ? withoutFull(state) : { ...state, full: true })}
              >
                {state.full ? words.leaveFull : words.full}
              </button>
              <Menu position="bottom-end" withinPortal={false}>
                <Menu.Target>
                  <button type="button" className="hc-btn">
                    {words.more}
                  </button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => void copyLink()}>{words.link}</Menu.Item>
                  <Menu.Item onClick={() => void printSettled()}>{words.print}</Menu.Item>
                  <Menu.Item
                    onClick={() =>
                      download(`${board.title}.json`, boardFileOf(board), 'application/json;charset=utf-8')
                    }
                  >
                    {words.export}
                  </Menu.Item>
                  <Menu.Item onClick={copy}>{words.copy}</Menu.Item>
                  {stored && <Menu.Item onClick={() => void remove()}>{words.remove}</Menu.Item>}
                </Menu.Dropdown>
              </Menu>
              <button type="button" className="hc-btn primary" onClick={() => edit(true)}>
                {words.edit}
              </button>
            </>
          )
        }
      >
        {board.title} {board.sample && <SampleMark />}
      </Statement>
      <p className="hc-sr" role="status">
        {said}
      </p>
      {outcome?.kind === 'conflict' && (
        <ConflictNotice
          theirs={outcome.theirs}
          mine={board}
          onMine={() => void save(outcome.theirs.version)}
          onTheirs={() => {
            editing.change(outcome.theirs.body);
            editing.stored(outcome.theirs.version);
            setOutcome(null);
          }}
          onBoth={() => void save(0, { ...board, title: words.copyOf(board.title) }, newId())}
        />
      )}
      {outcome?.kind === 'failed' && (
        <p className="board-notice" role="alert">
          {words.saveFailed[outcome.why]}
        </p>
      )}
      {isEditing && (
        <>
          {editing.isRestored && (
            <div className="board-notice" role="status">
              <p>{words.draftRestored}</p>
              <button
                type="button"
                className="hc-btn plain"
                onClick={() => {
                  editing.end();
                  if (!stored) onSearch({});
                }}
              >
                {words.discard}
              </button>
            </div>
          )}
          {figures > panelLimits.warn && (
            <p className="board-notice" role="status">
              {board.panels.length >= panelLimits.most
                ? words.fullBoard(panelLimits.most)
                : words.manyPanels(figures, panelLimits.most)}
            </p>
          )}
          <div className="board-filters">
            <label className="board-title">
              <span className="hc-faint">{words.title}</span>
              <input
                value={board.title}
                maxLength={200}
                onChange={(event) =>
                  event.currentTarget.value.trim() && change({ ...board, title: event.currentTarget.value })
                }
              />
            </label>
            <label className="board-title wide">
              <span className="hc-faint">{words.note}</span>
              <input
                value={board.note ?? ''}
                maxLength={2000}
                onChange={(event) => change({ ...board, note: event.currentTarget.value })}
              />
            </label>
            <span className="hc-faint" role="status">
              {editing.isChanged ? words.unsaved : outcome?.kind === 'saved' ? words.saved : ''}
            </span>
          </div>
        </>
      )}
      {(board.panels.length > 0 || isEditing) && (
        <FilterBar
          board={board}
          cards={cards}
          settings={settings}
          state={isEditing ? {} : state}
          onState={(next) =>
            isEditing
              ? change({
                  ...board,
                  filters: board.filters.map((own) => next.filters?.find(({ field }) => field === own.field) ?? own),
                  ...(next.period && { period: next.period }),
                })
              : void setState(next, true)
          }
          onBoard={isEditing ? change : undefined}
        />
      )}
      {board.panels.length === 0 ? (
        <EmptyState
          title={words.empty}
          action={
            isEditing && (
              <button
                type="button"
                className="hc-btn primary"
                onClick={() => setDialog({ kind: 'figure', panel: null })}
              >
                {words.addPanel}
              </button>
            )
          }
        >
          {words.emptyBody}
        </EmptyState>
      ) : isEditing ? (
        <Suspense fallback={<Skeleton lines={8} />}>
          <EditingGrid
            panels={board.panels}
            titleOf={titleOf}
            onPanels={(panels) => change({ ...board, panels: [...panels] })}
            onEdit={(panel) => setDialog(panel.kind === 'text' ? { kind: 'text', panel } : { kind: 'figure', panel })}
            onRemove={(panel) =>
              change({
                ...board,
                panels: board.panels.filter((other) => other.id !== panel.id),
                phone: board.phone.filter((other) => other !== panel.id),
              })
            }
          >
            {(panel) => tile(panel, editingHeight(panel.layout.h))}
          </EditingGrid>
          <PhoneOrder board={board} titleOf={titleOf} onBoard={change} />
        </Suspense>
      ) : enlarged ? (
        <>
          <p className="hc-no-print">
            <button type="button" className="hc-btn" onClick={() => void setState(withoutPanel(state))}>
              {words.leaveEnlarged}
            </button>
          </p>
          {tile(enlarged, 520)}
        </>
      ) : (
        <ReadingGrid board={board}>{(panel) => tile(panel)}</ReadingGrid>
      )}
      <Suspense>
        {dialog?.kind === 'drill' && (
          <DrillOf
            panel={dialog.panel}
            mark={dialog.mark}
            ask={(card) => questionOf(dialog.panel, card, settings).ask}
            card={cardOfPanel(cards, dialog.panel)}
            onClose={close}
          />
        )}
        {dialog?.kind === 'annotate' && session && (
          <AnnotateDialog
            panel={dialog.panel}
            author={session.actor.name}
            today={session.today}
            onClose={close}
            onPanel={(panel) => {
              close();
              begin(id, stored?.version ?? 0, shown);
              const next = { ...shown, panels: shown.panels.map((other) => (other.id === panel.id ? panel : other)) };
              useBoardEditing.getState().change(next);
              void save(stored?.version ?? 0, next);
            }}
          />
        )}
        {dialog?.kind === 'freeze' && freezeDialog(dialog.request, close)}
        {dialog?.kind === 'figure' && (
          <PanelMaker
            panel={dialog.panel}
            onClose={close}
            onPanel={(made) => {
              close();
              const known = dialog.panel;
              change({
                ...board,
                panels: known
                  ? board.panels.map((other) =>
                      other.id === known.id ? { ...made, id: known.id, layout: known.layout } : other,
                    )
                  : [...board.panels, { ...made, id: newId().slice(0, 8), layout: placeFor(board.panels, 6, 10) }],
              });
            }}
          />
        )}
        {dialog?.kind === 'text' && (
          <TextMaker
            panel={dialog.panel?.kind === 'text' ? dialog.panel : null}
            board={board}
            titleOf={titleOf}
            onClose={close}
            onPanel={(made) => {
              close();
              const known = dialog.panel;
              change({
                ...board,
                panels: known
                  ? board.panels.map((other) =>
                      other.id === known.id ? { ...made, id: known.id, layout: known.layout } : other,
                    )
                  : [...board.panels, { ...made, id: newId().slice(0, 8), layout: placeFor(board.panels, 6, 4) }],
              });
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

function DrillOf({
  card,
  ask,
  ...rest
}: {
  readonly panel: FigurePanel;
  readonly mark: Picked | undefined;
  readonly card: ReturnType<typeof cardOfPanel>;
  readonly ask: (card: NonNullable<ReturnType<typeof cardOfPanel>>) => FigurePanel['ask'];
  readonly onClose: () => void;
}) {
  return card ? <DrillDialog {...rest} card={card} ask={ask(card)} /> : null;
}

const withoutPanel = ({ panel: _panel, ...rest }: BoardState): BoardState => rest;
const withoutFull = ({ full: _full, ...rest }: BoardState): BoardState => rest;
const monthsOf = (period: string | undefined): string | undefined =>
  period === undefined ? undefined : (/^\d{4}-\d{2}/.exec(period)?.[0] ?? period.slice(0, 7));
