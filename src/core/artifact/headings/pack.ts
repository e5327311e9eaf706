import type { SectionName } from './names.js';

/** The headings of one language by the section that they open: whole, in lower case, spaces for dashes. */
export type HeadingPack = Readonly<Partial<Record<SectionName, readonly string[]>>>;
