import { GalleryScreen } from '@/features/gallery';

export const GalleryRoute = () => <GalleryScreen />;
