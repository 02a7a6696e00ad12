import { CatalogueScreen } from '@/features/catalogue';

export const CatalogueRoute = () => <CatalogueScreen />;
