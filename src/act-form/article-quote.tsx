import { Text } from '@mantine/core';
import { instruments, type Provision } from '@/core/law';
import { useLanguage } from '@/i18n';

/** The words of an article beside the question they answer. The Chinese text is the law; it is not translated here. */
export function ArticleQuote({ provision: { instrument, article, quote } }: { readonly provision: Provision }) {
  const tongue = useLanguage() === 'zh-CN' ? 'zh' : 'en';
  return (
    <blockquote className="article-quote">
      <Text size="xs" c="dimmed">{`${instruments[instrument].short[tongue]} ${article}`}</Text>
      <Text size="sm" lang="zh-CN">
        {quote}
      </Text>
    </blockquote>
  );
}
