/** Options as the act wants them: `4.2，，78` becomes 4.2, no data, 78. What is no number stays as typed, for the schema to refuse by its place. */
export function readScores(options: unknown): readonly Record<string, unknown>[] {
  if (!Array.isArray(options)) return [];
  return options.map(({ name, summary, scoreText }: Record<string, unknown>, index) => ({
    id: `o${index + 1}`,
    name,
    summary,
    scores: String(scoreText ?? '')
      .split(/[,，]/)
      .map((part) => part.trim())
      .map((part) => (part === '' ? null : Number.isFinite(Number(part)) ? Number(part) : part)),
  }));
}
