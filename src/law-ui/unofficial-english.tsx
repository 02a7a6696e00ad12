import { useQuery } from '@tanstack/react-query';
import type { Provision } from '@/core/law';
import { useLanguage } from '@/i18n';

interface UnofficialEnglishProps {
  readonly provision: Provision;
  /** The page says at its head that its English is unofficial: it is not said again. */
  readonly isMarkedAbove?: boolean;
}

/** Under a Chinese quote, in the English interface alone: what it says, marked as unofficial. Loaded when it is first needed. */
export function UnofficialEnglish({ provision, isMarkedAbove = false }: UnofficialEnglishProps) {
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
      {isMarkedAbove ? english : `${english} (unofficial translation)`}
    </span>
  );
}
