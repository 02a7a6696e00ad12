import { Menu } from '@mantine/core';
import { printSettled } from '@/charts';
import { useStrings } from '@/i18n';
import type { Board, BoardState } from '@/ports/workspace';
import { download } from '@/ui';
import { boardFileOf } from '../board-file';
import type { BoardRights } from '../board-rights';
import { strings } from '../strings';
import type { BoardAddress } from './use-board-address';
import type { BoardSaving } from './use-board-saving';

interface ReadingActsProps {
  readonly board: Board;
  readonly state: BoardState;
  readonly isStored: boolean;
  readonly rights: BoardRights;
  readonly address: BoardAddress;
  readonly saving: BoardSaving;
  /** Told to who listens rather than looks. */
  readonly onSaid: (what: string) => void;
}

const withoutFull = ({ full: _full, ...rest }: BoardState): BoardState => rest;

/** What can be done with a board while it is read. Who may not edit it makes a copy. */
export function ReadingActs({ board, state, isStored, rights, address, saving, onSaid }: ReadingActsProps) {
  const words = useStrings(strings);
  const copyLink = async () => {
    const isCopied = await navigator.clipboard.writeText(window.location.href).then(
      () => true,
      () => false,
    );
    onSaid(isCopied ? words.linkCopied : words.linkNotCopied);
  };
  return (
    <>
      <button type="button" className="hc-btn" onClick={() => address.open()}>
        {words.toList}
      </button>
      <button
        type="button"
        className="hc-btn"
        onClick={() => address.setState(state.full ? withoutFull(state) : { ...state, full: true })}
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
            onClick={() => download(`${board.title}.json`, boardFileOf(board), 'application/json;charset=utf-8')}
          >
            {words.export}
          </Menu.Item>
          {rights.mayEdit && rights.mayCopy && <Menu.Item onClick={saving.copy}>{words.copy}</Menu.Item>}
          {isStored && rights.mayEdit && <Menu.Item onClick={() => void saving.remove()}>{words.remove}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {rights.mayEdit && (
        <button type="button" className="hc-btn primary" onClick={() => address.setEditing(true)}>
          {words.edit}
        </button>
      )}
      {!rights.mayEdit && rights.mayCopy && (
        <button type="button" className="hc-btn primary" title={words.readOnly} onClick={saving.copy}>
          {words.copy}
        </button>
      )}
    </>
  );
}
