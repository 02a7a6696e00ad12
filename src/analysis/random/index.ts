export { BLOCK, blockRandom } from './block-random';
export { normalFrom } from './normal-from';
export { seeded } from './seeded';
export { stratifiedDraw } from './stratified-draw';
