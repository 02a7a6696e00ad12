/** The size of a file as people tell it: two digits are enough. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const isLarge = bytes >= 1024 * 1024;
  const size = bytes / (isLarge ? 1024 * 1024 : 1024);
  return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} ${isLarge ? 'MB' : 'KB'}`;
}
