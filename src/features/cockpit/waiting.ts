/** What waits for a decision, in a chunk of its own: the sentence and the figures stand before it, and it needs no chart code. */
export { WaitingTile } from '@/panels/portfolio';
