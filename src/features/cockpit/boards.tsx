/** The tiles with pictures, in a chunk of their own: numbers do not wait for them. */
export { PortfolioTile } from '@/panels/portfolio';
