import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type RoleId, roleIds, roleWords } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import type { Session } from '@/ports/matter-api';
import type { DocumentFailure, SavedView } from '@/ports/workspace';
import { newId, useServices, workspaceKey } from '@/queries';
import { AddFigure } from './add-figure';
import { ArrangeTiles } from './arrange-tiles';
import { type CockpitState, type ViewDocument, wholeSearch } from './cockpit-state';
import { Panel } from './panel';
import { panelStrings } from './panel-strings';
import { strings } from './strings';

interface ViewsProps {
  readonly session: Session;
  readonly views: readonly ViewDocument[];
  /** The view that is open; undefined: the built-in one. */
  readonly open: ViewDocument | undefined;
  readonly state: CockpitState;
  readonly onTiles: (tiles: readonly string[]) => void;
  /** Opens a view as it was kept; undefined: the role's default. */
  readonly onApply: (id: string | undefined) => void;
  readonly onClose: () => void;
}

/** Which tiles in what order, and views kept under a name: one's own, and those the office published for a role. */
export function ViewsPanel({ session, views, open, state, onTiles, onApply, onClose }: ViewsProps) {
  const words = useStrings(panelStrings);
  const title = useStrings(strings).views;
  const language = useLanguage();
  const { documents } = useServices();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  // Saved again after an answer got lost, the same view keeps its id.
  const [nextId, setNextId] = useState(newId);
  const [audience, setAudience] = useState<RoleId | ''>('');
  const [isDefault, setDefault] = useState(false);
  const [told, setTold] = useState('');
  const isOffice = session.actor.role === 'office';
  const mayTouch = ({ createdBy, body }: ViewDocument) =>
    createdBy.id === session.actor.id || (isOffice && body.audience !== null);

  const tell = (failure: DocumentFailure) =>
    setTold(
      failure.kind === 'conflict' ? words.conflict : failure.kind === 'not-allowed' ? words.notAllowed : words.notSaved,
    );
  const refresh = () => queries.invalidateQueries({ queryKey: workspaceKey('views') });
  const keep = async (id: string, version: number, body: SavedView) => {
    const saved = await documents.save('views', id, version, body);
    await refresh();
    if (!saved.ok) return tell(saved.error);
    setTold(words.saved(body.name));
    if (id === nextId) setNextId(newId());
    onApply(id);
  };
  const body = (of: string): SavedView => ({
    screen: 'cockpit',
    name: of,
    audience: audience === '' ? null : audience,
    isDefault,
    state: { ...wholeSearch(state) },
  });
  const remove = async ({ id, version }: ViewDocument) => {
    const removed = await documents.remove('views', id, version);
    await refresh();
    if (!removed.ok) return tell(removed.error);
    if (open?.id === id) onApply(undefined);
  };
  return (
    <Panel title={title} onClose={onClose}>
      <ul className="views">
        <li>
          <button type="button" className="hc-btn plain" aria-pressed={!open} onClick={() => onApply(undefined)}>
            {words.builtIn}
          </button>
        </li>
        {views.map((view) => (
          <li key={view.id}>
            <button
              type="button"
              className="hc-btn plain"
              aria-pressed={view.id === open?.id}
              onClick={() => onApply(view.id)}
            >
              {view.body.name}
            </button>
            <span className="hc-faint">
              {[
                view.body.audience ? words.published(roleWords[view.body.audience][language]) : words.mine,
                ...(view.body.isDefault ? [words.isDefault] : []),
              ].join(' · ')}
            </span>
            {mayTouch(view) && (
              <button
                type="button"
                className="hc-btn plain"
                aria-label={words.deleteView(view.body.name)}
                onClick={() => void remove(view)}
              >
                {words.del}
              </button>
            )}
          </li>
        ))}
      </ul>
      {open && mayTouch(open) && (
        <form
          className="view-form"
          onSubmit={(event) => {
            event.preventDefault();
            const renamed = new FormData(event.currentTarget).get('name');
            const next = typeof renamed === 'string' && renamed.trim() ? renamed.trim() : open.body.name;
            void keep(open.id, open.version, { ...open.body, name: next, state: { ...wholeSearch(state) } });
          }}
        >
          <input
            name="name"
            key={open.id}
            defaultValue={open.body.name}
            maxLength={60}
            aria-label={words.renameTo(open.body.name)}
          />
          <button type="submit" className="hc-btn">
            {words.update}
          </button>
        </form>
      )}
      <form
        className="view-form"
        aria-label={words.saveAs}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) void keep(nextId, 0, body(name.trim()));
        }}
      >
        <strong>{words.saveAs}</strong>
        <input
          value={name}
          maxLength={60}
          required
          placeholder={words.viewName}
          aria-label={words.viewName}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {isOffice && (
          <select
            aria-label={words.audience}
            value={audience}
            onChange={(event) => setAudience(roleIds.find((id) => id === event.currentTarget.value) ?? '')}
          >
            <option value="">{words.forMe}</option>
            {roleIds.map((id) => (
              <option key={id} value={id}>
                {words.forRole(roleWords[id][language])}
              </option>
            ))}
          </select>
        )}
        <label>
          <input type="checkbox" checked={isDefault} onChange={(event) => setDefault(event.currentTarget.checked)} />{' '}
          {words.asDefault}
        </label>
        <button type="submit" className="hc-btn primary">
          {words.save}
        </button>
      </form>
      <p role="status" className="hc-quiet">
        {told}
      </p>
      <h3>{words.arrange}</h3>
      <ArrangeTiles tiles={state.tiles} onTiles={onTiles} />
      <AddFigure onAdd={(id) => onTiles([...state.tiles.filter((other) => other !== id), id])} />
    </Panel>
  );
}
