export { type DrawnItem, LongList } from './long-list';
export { Gap, LongRows, rowCount } from './long-rows';
export { FEW } from './use-in-view';
