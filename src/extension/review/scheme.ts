/** The scheme of texts as they were at the base. */
export const baseScheme = 'cutline-base';
