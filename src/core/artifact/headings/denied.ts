/** Words for the work itself: what a system in use does not do is a problem, what the work does not do is a non-goal. */
const works = {
  en: 'adr|change|document|feature|initiative|migration|mvp|pilot|plan|poc|prd|product|program|programme|project|proposal|release|rfc|spec|version|work',
  fr: 'chantier|changement|document|fonctionnalité|lot|migration|mvp|pilote|plan|produit|programme|projet|proposition|version',
  de: 'änderung|dokument|feature|migration|mvp|pilot|plan|produkt|programm|projekt|release|umbau|version|vorhaben|vorschlag',
  es: 'cambio|documento|fase|funcionalidad|migración|mvp|piloto|plan|producto|programa|propuesta|proyecto|versión',
  pt: 'documento|fase|funcionalidade|migração|mudança|mvp|piloto|plano|produto|programa|projeto|proposta|versão',
};

/** Headings that say of the work what it does not do, in the languages of the packs; headings as they are compared. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `^what (?:this|the) (?:${works.en})(?: \\p{L}+ly)? (?:does not|doesn't|will not|won't|is not|isn't)(?: (?:do|cover|include|address|change|solve|decide))?$`,
    'u',
  ),
  /^what (?:we are not|we're not|this is not about|\S+ (?:is not|isn't))$/u,
  new RegExp(
    `^ce que (?:(?:ce|cet|cette|le|la) |l')(?:${works.fr}) (?:ne |n')(?:fait|fera|couvre|couvrira|inclut|comprend|traite|est|vise|change)(?: volontairement)? pas$`,
    'u',
  ),
  /^ce que (?:nous ne sommes|\S+ n'est) pas$/u,
  new RegExp(
    `^was (?:dieses|diese|dieser|das|die|der) (?:${works.de}) (?:bewusst )?nicht (?:tut|macht|umfasst|abdeckt|leistet|ist|enthält|löst|ändert)$`,
    'u',
  ),
  /^was (?:wir nicht sind|\S+ nicht ist)$/u,
  new RegExp(
    `^(?:lo que|qué) (?:este|esta|el|la) (?:${works.es}) no (?:hace|hará|cubre|incluye|es|contempla|abarca|resuelve|cambia)$`,
    'u',
  ),
  /^(?:lo que |qué )?no somos$|^(?:lo que|qué) (?:\S+ )?no es$/u,
  new RegExp(
    `^o que (?:este|esta|o|a) (?:${works.pt}) não (?:faz|fará|cobre|inclui|é|contempla|abrange|resolve|muda)$`,
    'u',
  ),
  /^(?:o que )?não somos$|^o que (?:o |a )?(?:\S+ )?não é$/u,
];

/** The words that these headings begin with. */
const openings: ReadonlySet<string> = new Set(['what', 'ce', 'was', 'lo', 'qué', 'no', 'o', 'não']);

/** True for "What this project does not cover" and its like. */
export function deniesScope(heading: string): boolean {
  if (!openings.has(heading.slice(0, Math.max(0, heading.indexOf(' '))))) return false;
  return patterns.some((pattern) => pattern.test(heading));
}
