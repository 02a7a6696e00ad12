export { httpPublicDesk } from './http-public-desk';
