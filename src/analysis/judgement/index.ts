export { kendallW } from './kendall-w';
export { quartiles } from './quartiles';
