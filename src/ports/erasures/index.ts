export { type Erasure, type ErasureLog, erasureSchema, type KeptCopies, keptCopies } from './erasure';
