export {
  type AdministrationApi,
  type AdministrationFailure,
  type AdministrationState,
  type AdminRole,
  type AuditEntry,
  administrationState,
  adminRoles,
  auditEntries,
  type CityChange,
  chainState,
  cityChange,
  mayChange,
} from './administration';
