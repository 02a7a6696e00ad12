/** What the address says of the boards. */
export interface BoardsSearch {
  readonly board?: string;
  /** Differences from the board's own settings. */
  readonly s?: unknown;
  /** The same, stored under an id because it was too long for an address. */
  readonly v?: string;
  readonly edit?: boolean;
  /** A new board is begun for this matter. */
  readonly newFor?: string;
}

export type OnBoardsSearch = (next: BoardsSearch, how?: { readonly replace?: boolean }) => void;
