import { createHash } from 'node:crypto';

/** The name that git would give to a file with this content, in a repository whose names have so many digits. */
export function blobNameOf(content: Buffer | string, digits: number): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}

/** The same with the line ends that git keeps where it changes them on their way to the disk; null where it is the same. */
export function normalBlobNameOf(content: Buffer, digits: number): string | null {
  if (!content.includes('\r\n')) return null;
  return blobNameOf(Buffer.from(content.toString('latin1').replace(/\r\n/g, '\n'), 'latin1'), digits);
}
