export { backendOver, type Connection } from './backend-over';
export { aboutWith, cardWith, type PortalOptions, portalOptionsSchema } from './card-overrides';
export { cityTimeOf, dayOrTimeOf, instantOfCityTime } from './city-time';
export { cycleOf } from './cycle-of';
export { type DateBound, dateBound, datesAmong } from './date-bound';
export {
  cardOf,
  type DeclaredSets,
  declaredSets,
  entriesOf,
  sourceNameOf,
  type WireField,
  type WireSet,
} from './declared-sets';
export { decoded } from './decoded';
export { type Link, type LinkRequest, openLink, type Received, type Send } from './link';
export type { Page, Protocol } from './protocol';
export { type SqlWords, sqlWhere } from './sql-where';
export { fieldsAnswered, tableOfWire } from './table-of-wire';
export { withinLimits } from './within-limits';
