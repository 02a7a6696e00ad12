export { NoticesScreen as NoticesRoute } from '@/features/notices';
