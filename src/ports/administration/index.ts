export {
  type AdministrationApi,
  type AdministrationFailure,
  type AdministrationState,
  type AdminRole,
  type AuditEntry,
  administrationState,
  adminRoles,
  auditEntries,
  type Change,
  chainState,
  change,
  mayChange,
} from './administration';
