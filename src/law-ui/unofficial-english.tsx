import { useQuery } from '@tanstack/react-query';
import type { Provision } from '@/core/law';
import { useLanguage } from '@/i18n';

/** Under a Chinese quote, in the English interface alone: what it says, marked as unofficial. Loaded when it is first needed. */
export function UnofficialEnglish({ provision }: { readonly provision: Provision }) {
  const isEnglish = useLanguage() === 'en';
  const { data } = useQuery({
    queryKey: ['unofficial-english'],
    queryFn: async () => {
      const { translationOf } = await import('@/core/law/translations');
      return { translationOf };
    },
    enabled: isEnglish,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const english = isEnglish ? data?.translationOf(provision) : undefined;
  if (!english) return null;
  return (
    <span className="hc-faint" lang="en" style={{ display: 'block' }}>
      {`${english} (unofficial translation)`}
    </span>
  );
}
