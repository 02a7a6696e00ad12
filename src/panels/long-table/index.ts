export { FEW, Gap, LongRows, rowCount } from './long-rows';
