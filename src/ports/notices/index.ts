export {
  digestWays,
  firstSettings,
  type NoticeKind,
  type NoticeSettings,
  type NoticesAnswer,
  noticeKinds,
  noticeSettings,
  noticesAnswer,
  type WorkNotice,
} from './notice';
export type { NoticesApi, NoticesFailure } from './notices-api';
