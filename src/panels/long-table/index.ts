export { type DrawnRow, LongRows, rowCount } from './long-rows';
