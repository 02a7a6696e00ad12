import { Chart, galleryEntries, useChartLook } from '@/charts';
import { bilingual, useStrings } from '@/i18n';
import { Statement } from '@/ui';
import { GalleryTiles } from './gallery-tiles';

const strings = bilingual(
  { title: '图表样册', sub: '每一种图形，以示例数据绘制：典型、为空和极端情形。', source: '示例数据' },
  {
    title: 'Chart gallery',
    sub: 'Every kind of picture over sample data: typical, empty, and at its edges.',
    source: 'sample data',
  },
);

/** Every kind of chart at one glance, in the language and theme of the page. */
export function GalleryScreen() {
  const words = useStrings(strings);
  const look = useChartLook();
  return (
    <>
      <Statement sub={words.sub}>{words.title}</Statement>
      <GalleryTiles />
      <div className="chart-grid" style={{ marginTop: 16 }}>
        {galleryEntries.flatMap(({ name, variants }) =>
          variants.map((variant) => (
            <Chart
              key={`${name}-${variant.name}`}
              title={`${name} / ${variant.name}`}
              spec={variant.draw(look)}
              source={words.source}
            />
          )),
        )}
      </div>
    </>
  );
}
