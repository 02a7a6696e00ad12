export { createExpertLinkApi } from './create-expert-link-api';
