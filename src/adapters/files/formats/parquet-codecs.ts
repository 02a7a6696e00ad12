import { decompress } from 'fzstd';
import type { Compressors } from 'hyparquet';
import { decompressBrotli } from 'hyparquet-compressors/src/brotli.js';
import { gunzip } from 'hyparquet-compressors/src/gzip.js';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';

/**
 * The codecs written in JavaScript, each from its own file: the door of the package compiles a Snappy in WebAssembly when it is
 * imported, which the page's policy forbids. Snappy is hyparquet's own.
 */
export const codecs: Compressors = {
  GZIP: (packed, length) => gunzip(packed, new Uint8Array(length)),
  ZSTD: (packed) => decompress(packed),
  BROTLI: decompressBrotli,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};
