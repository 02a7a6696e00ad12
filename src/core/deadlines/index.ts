export { type EarliestDecision, earliestDecision, type PathStep } from './earliest-decision';
