/** How texts are digested and signatures looked at, by who runs this. */
export interface RecordChecks {
  /** SHA-256 of the text in UTF-8, in hexadecimal digits. */
  sha256(text: string): string;
  sha256Of(bytes: Uint8Array): Uint8Array;
  /** Whether this Ed25519 key signed the text; null: it cannot be told here. */
  isSigned(key: string, text: string, signature: string): Promise<boolean | null>;
}
