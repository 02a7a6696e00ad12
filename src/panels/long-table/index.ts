export { type DrawnRow, FEW, Gap, LongRows, rowCount } from './long-rows';
