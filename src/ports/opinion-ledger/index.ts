export { type LedgerTheme, ledgerTheme, type ThemeEntry, themeEntry } from './ledger-theme';
export {
  type DraftedAnswer,
  type LedgerFailure,
  ledgerFailures,
  type OpinionLedgerDesk,
} from './opinion-ledger-desk';
