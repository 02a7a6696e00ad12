import { DeclaredForm } from '@/forms';
import { DrawFields } from './draw-fields';
import { drawnOf, type ExpertDraw, poolDigest } from './expert-draw';

type Asked = Partial<Pick<ExpertDraw, 'pool' | 'wanted' | 'seed'>>;

/** The list and the numbers are entered; who comes out is worked out, shown, and recorded with the digest of the list. */
export const RecordDrawForm = () => (
  <DeclaredForm
    act="recordExpertDraw"
    own={{ pool: <DrawFields />, wanted: <span hidden /> }}
    computed={(payload) => {
      const { pool = [], wanted = [], seed = '' } = payload as Asked; // made by the fields of this form
      const drawn = drawnOf(pool, wanted, seed);
      return { poolDigest: poolDigest(pool), drawn: drawn.ok ? drawn.value : [] };
    }}
  />
);
