export { httpNotices } from './http-notices';
