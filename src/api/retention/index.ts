export { eraseDue, erasureOf, keptCopiesOf } from './copies';
