export { PublishDecisionForm } from './publish-decision-form';
