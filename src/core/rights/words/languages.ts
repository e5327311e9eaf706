import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';
import type { RightsWords } from './pack.js';

/** Every language that is read, each with equal right: one text may mix them. */
export const languages: readonly RightsWords[] = [en, de, fr, es, pt];
