export { type Agreement, kendallW } from './kendall-w';
export { quartiles } from './quartiles';
