import { err, type Result, type Words } from '@/core/kernel';
import { type OfficialText, officialTextOf, splitOfficialText } from '@/core/law/official-text';
import type { ReadDocument } from '@/ports/document-text';

export interface OfficialFile {
  readonly text: OfficialText;
  readonly told: readonly Words[];
}

/** An official text from a .docx or .txt as the law database offers it, or from a JSON by article and paragraph. */
export async function readOfficialFile(file: File, readDocument: ReadDocument): Promise<Result<OfficialFile, Words>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.json$/i.test(file.name)) {
    const read = officialTextOf(parsed(new TextDecoder().decode(bytes)));
    return read.ok ? { ok: true, value: { text: read.value, told: [] } } : read;
  }
  const document = await readDocument(bytes, file.name);
  if (!document.ok) return document;
  const text = splitOfficialText(document.value.paragraphs);
  return text.ok ? { ok: true, value: { text: text.value, told: document.value.told } } : err(text.error);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
