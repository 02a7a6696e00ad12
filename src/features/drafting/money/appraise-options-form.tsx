import { DeclaredForm } from '@/forms';
import { CorrelationsField } from './correlations-field';
import { FlowGrid } from './flow-grid';

/** Rates, their source and what is not sure as declared, the amounts in a grid of years. */
export const AppraiseOptionsForm = () => (
  <DeclaredForm act="appraiseOptions" own={{ flows: <FlowGrid />, correlations: <CorrelationsField /> }} />
);
