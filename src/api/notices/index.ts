export { type MatterProjections, matterProjections } from '../matter-projections';
export { noticeRoutes, readNotices } from './notice-routes';
export { type NoticesDesk, noticesDesk } from './notices-desk';
