/** Spellings of a key, in normal form, by the canonical key they stand for. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'prd-id', 'adr-id', 'number', 'adr', 'eip', 'cip', 'kep-number', 'rfc', 'adr-number', 'document-id'],
  title: ['title', 'titre', 'titel', 'titulo', 'título', 'feature-name', 'proposal-name', 'rfc-title'],
  type: ['type', 'kind', 'artifact-type', 'document-type', 'doc-type'],
  status: [
    ...['status', 'statut', 'estado', 'état', 'situação', 'situacao', 'situación', 'state'],
    ...['stage-status', 'implementation-status', 'document-status', 'dokumentstatus'],
    ...['statut-du-document', 'estado-del-documento', 'estado-do-documento', 'situação-do-documento'],
  ],
  date: [
    'date',
    'created',
    'creation-date',
    'created-at',
    'start-date',
    'decided',
    'date-decided',
    'decided-on',
    'date-utc',
    'datum',
    'fecha',
    'data',
    'erstellt',
    'créé-le',
    'decision-date',
  ],
  updated: [
    'updated',
    'last-updated',
    'last-update',
    'updated-at',
    'updated-on',
    'date-updated',
    'modified',
    'last-modified',
    'last-revised',
    'aktualisiert',
    'zuletzt-aktualisiert',
    'geändert',
    'mis-à-jour',
    'dernière-mise-à-jour',
    'actualizado',
    'última-actualización',
    'atualizado',
    'última-atualização',
  ],
  owner: [
    'decider',
    'decision-maker',
    'owner',
    'approver',
    'accountable',
    'dri',
    'driver',
    'contact',
    'decided-by',
    'made-by',
    'document-owner',
    'product-owner',
    'pm',
    'owner-for-execution',
    'décideur',
    'décisionnaire',
    'entscheider',
    'verantwortlich',
    'verantwortliche',
    'decisor',
    'decisore',
    'responsable',
    'responsável',
    'responsáveis',
    'decididores',
  ],
  'final-call': ['final-call', 'who-has-final-call', 'letztes-wort', 'dernier-mot', 'última-palabra', 'palavra-final'],
  deviation: ['deviation', 'abweichung', 'écart', 'desviación', 'desvio'],
  author: ['author', 'auteur', 'autor', 'autoren', 'autore', 'submitter', 'autor-es', 'author-s'],
  consulted: ['consulted', 'consulté', 'konsultiert', 'consultado'],
  informed: ['informed', 'informé', 'informiert', 'informado'],
  supersedes: [
    'supersede',
    'supercede',
    'replace',
    'obsolete',
    'supersedes-partial',
    'ersetzt',
    'remplace',
    'reemplaza',
    'substitui',
  ],
  'superseded-by': [
    'superseded-by',
    'superceded-by',
    'replaced-by',
    'obsoleted-by',
    'ersetzt-durch',
    'remplacé-par',
    'reemplazado-por',
    'substituído-por',
  ],
  amends: ['amend', 'refine'],
  'amended-by': ['amended-by', 'amended', 'refined-by'],
  'depends-on': ['depends-on', 'dependency', 'requires', 'require', 'depend-on', 'derived-from'],
  'relates-to': [
    'relates-to',
    'related',
    'related-adr',
    'see-also',
    'relate-to',
    'related-to',
    'related-prd',
    'related-decision',
  ],
  'review-by': [
    ...['review-by', 'review', 'review-date', 'revisit-by', 'revisit-after', 'valid-until', 'expire'],
    ...['expires', 'stale-by', 'revisit-on', 'next-review', 'revisión', 'revisão'],
  ],
  'kill-rule': [
    'kill-rule',
    'kill-criteria',
    'kill-criterion',
    'revisit-trigger',
    'revisit-when',
    'revisit-if',
    'kill-line',
    'quando-revisar',
    'cuándo-revisar',
    'criterio-de-revisión',
    'critério-de-revisão',
    'quand-réviser',
    'kill-criterium',
    'abbruchkriterium',
    'abbruchkriterien',
    "critère-d'arrêt",
    'criterio-de-abandono',
    'critério-de-abandono',
  ],
  affects: ['affect', 'applies-to', 'file', 'path', 'scope', 'applies'],
  'work-type': [
    'work-type',
    'type-of-work',
    'art-der-arbeit',
    'type-de-travail',
    'tipo-de-trabajo',
    'tipo-de-trabalho',
  ],
  'non-goals': ['non-goal', 'out-of-scope', 'nongoal'],
  'definition-of-done': ['definition-of-done', 'acceptance-criteria', 'dod'],
  'sign-off': ['sign-off', 'signoff', 'freigabe', 'approbation', 'aprobación', 'aprovação'],
  rationale: [
    ...['rationale', 'reason', 'reasoning', 'why', 'justification', 'begründung', 'grund'],
    ...['justificación', 'razón', 'raison', 'justificativa', 'motivo', 'because'],
  ],
  alternatives: [
    'alternative',
    'alternatives-considered',
    'option',
    'options-considered',
    'considered-option',
    'rejected',
    'alternativen',
    'alternativa',
    'alternative-considered',
  ],
  decision: [
    'decision',
    'choice',
    'décision',
    'entscheidung',
    'decisión',
    'decisão',
    'decisao',
    'entscheid',
    'decision-made',
    'outcome-decided',
  ],
  outcome: ['outcome'],
  health: ['health', 'guardrail', 'health-metric', 'health-constraint'],
  squad: ['squad', 'team'],
  systems: ['system'],
  priority: ['priority', 'prio'],
  tags: ['tag'],
};

/**
 * Keys, in normal form, that only an author who has heard of Cutline writes. Words that other dialects use too, such
 * as `outcome` or `reversibility`, are none of them.
 */
const ours = new Set([
  'work-type',
  'final-call',
  'escalation',
  'quality-bar',
  'release-shape',
  'deviation',
  'kill-rule',
  'estimate-week',
  'actual-week',
  'delay-day',
  'delay-reason',
  'sign-off',
]);

/** Words of which each has at most its first letter in upper case, as most keys are written. */
const plainKey = /^[A-Z]?[a-z]+(?:[ -][A-Z]?[a-z]+)*$/;

const canonical = new Map<string, string>();
for (const [key, spellings] of Object.entries(aliases)) {
  canonical.set(normalKey(key), key);
  for (const spelling of spellings) {
    canonical.set(normalKey(spelling), key);
    canonical.set(spelling, key);
  }
}

/** The canonical key for a key as written; an unknown key is its own normal form. */
export function canonicalKey(raw: string): string {
  const known = canonical.get(raw);
  if (known !== undefined) return known;
  const normal = normalKey(raw);
  return canonical.get(normal) ?? normal;
}

/** True for keys that only an author who has heard of Cutline writes. */
export function isOurKey(raw: string): boolean {
  return ours.has(normalKey(raw));
}

/** True for keys that some dialect of decision artifacts uses. */
export function isKnownKey(raw: string): boolean {
  return canonical.has(normalKey(raw)) || isOurKey(raw);
}

/** A text too long to be a key is its own normal form. */
function normalKey(raw: string): string {
  if (raw.length > 80) return raw;
  if (plainKey.test(raw)) return raw.toLowerCase().replaceAll(' ', '-').replace(/s$/, '');
  return raw
    .normalize('NFC')
    .replace(/[*`"']+/g, '')
    .replace(/([a-zß-ÿ\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(/[\s_/:]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/s$/, '');
}
