import type { CanonicalStatus } from './types.js';

/** Status words by what they mean, each whole and in lower case. More languages are more words. */
export const statusWords: Readonly<Record<CanonicalStatus, readonly string[]>> = {
  draft: [
    'draft', 'wip', 'work in progress', 'prediscussion', 'ideation', 'idea', 'stub', 'rfc draft', 'initial', 'initial draft', 'previewing',
    'brouillon', 'entwurf', 'borrador', 'rascunho', 'not started', 'não iniciado', 'nicht begonnen',
  ],
  proposed: [
    'proposed', 'proposal', 'pending', 'open', 'in consideration', 'provisional', 'todo', 'discovery', 'planning', 'planned', 'incomplete',
    'under review', 'in review', 'review', 'reviewing', 'needs revision', 'discussion', 'in discussion', 'under discussion', 'rfc', 'last call',
    'active review', 'returned for revision', 'awaiting review', 'ready for review', 'submitted', 'requested', 'suggested', 'ready', 'candidate',
    'proposé', 'proposée', 'en cours de revue', 'vorgeschlagen', 'in prüfung', 'propuesto', 'propuesta', 'en revisión', 'proposto', 'proposta', 'em revisão',
    'offen', 'pendiente', 'pendente', 'en attente',
  ],
  accepted: [
    'accepted', 'approved', 'active', 'decided', 'agreed', 'adopted', 'effective', 'live', 'enabled', 'in effect', 'implemented',
    'implementable', 'implementing', 'in progress', 'completed', 'complete', 'amended', 'living', 'final', 'recommended', 'committed', 'published',
    'done', 'shipped', 'released', 'ready for release', 'frozen', 'accept', 'ratified', 'valid', 'current', 'partially implemented', 'in force',
    'accepted with modifications', 'implemented with modifications', 'in development', 'ongoing', 'delivered', 'launched', 'stable', 'confirmed', 'signed off',
    'accepté', 'acceptée', 'adopté', 'adoptée', 'validé', 'validée', 'approuvé', 'approuvée', 'en vigueur', 'akzeptiert', 'angenommen', 'entschieden', 'umgesetzt', 'beschlossen',
    'implementiert', 'genehmigt', 'in bearbeitung', 'aceptado', 'aceptada', 'aprobado', 'aprobada', 'implementado', 'implementada', 'implementé', 'en curso', 'decidido', 'vigente',
    'aceito', 'aceita', 'aceite', 'aprovado', 'aprovada', 'em andamento', 'concluído', 'concluída', 'terminé', 'livré', 'abgeschlossen', 'entregado', 'completado',
  ],
  rejected: [
    'rejected', 'declined', 'withdrawn', 'abandoned', "won't do", 'wont do', 'cancelled', 'canceled', 'reverted', 'not accepted', 'denied', 'closed', 'dropped', 'killed', 'wontfix',
    'rejeté', 'rejetée', 'refusé', 'abandonné', 'abgelehnt', 'verworfen', 'zurückgezogen', 'rechazado', 'rechazada', 'abandonado', 'rejeitado', 'rejeitada', 'cancelado', 'cancelada',
  ],
  deprecated: [
    'deprecated', 'obsolete', 'inactive', 'archived', 'stagnant', 'discontinued', 'removed', 'moved', 'retired', 'expired', 'disabled', 'outdated', 'historical', 'sunset', 'stale', 'invalid',
    'obsolète', 'déprécié', 'dépréciée', 'archivé', 'veraltet', 'überholt', 'en desuso', 'obsoleto', 'obsoleta', 'archivado', 'descontinuado', 'arquivado', 'depreciado', 'zurückgestellt und verworfen',
  ],
  superseded: [
    'superseded', 'superceded', 'replaced', 'partly superseded', 'partially superseded', 'provisionally superseded', 'superseded in part', 'supersede', 'obsoleted',
    'remplacé', 'remplacée', 'ersetzt', 'abgelöst', 'reemplazado', 'reemplazada', 'sustituido', 'substituído', 'substituída', 'amended in part',
  ],
  other: ['on hold', 'deferred', 'experimental', 'paused', 'postponed', 'parked', 'april fool!', 'blocked', 'trial', 'en pause', 'zurückgestellt', 'pospuesto', 'adiado', 'n/a', 'unknown', 'informational', 'meta'],
};

/** Words that also say that the work is out in the world. */
export const shippedWords: ReadonlySet<string> = new Set([
  'implemented', 'live', 'completed', 'complete', 'done', 'shipped', 'released', 'delivered', 'launched', 'implemented with modifications', 'stable',
  'umgesetzt', 'implementiert', 'implementado', 'implementada', 'implementé', 'livré', 'entregado', 'concluído', 'concluída', 'abgeschlossen', 'completado', 'terminé',
]);

/** What an author may choose, in the order of a record's life. */
export const choosable = ['draft', 'proposed', 'accepted', 'rejected', 'deprecated', 'superseded'] as const;
