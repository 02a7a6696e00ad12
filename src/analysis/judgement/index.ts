export { appropriateness } from './appropriateness';
export { concordance } from './concordance';
export { itemFigures } from './item-figures';
export { kendallW } from './kendall-w';
export { panelAuthority } from './panel-authority';
export { quartiles } from './quartiles';
export { roundStability } from './round-stability';
