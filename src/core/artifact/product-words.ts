/** What product documents are called and nothing else is, in the languages of the heading packs, without accents. */
export const productNames: readonly string[] = [
  ...['prd', 'product requirements', 'product requirements document', 'product requirement document'],
  ...['brd', 'business requirements', 'business requirements document', 'mrd', 'market requirements document'],
  ...['srs', 'software requirements specification', 'requirements document', 'requirements specification'],
  ...[
    'product spec',
    'product specification',
    'product brief',
    'feature spec',
    'feature specification',
    'feature brief',
  ],
  ...['lastenheft', 'pflichtenheft', 'produktanforderungen', 'anforderungsdokument', 'anforderungskatalog'],
  ...['anforderungsspezifikation', 'produktspezifikation', 'cahier des charges', 'expression de besoins'],
  ...['expression des besoins', 'specification fonctionnelle', 'specifications fonctionnelles'],
  ...['documento de requisitos', 'documento de requerimientos', 'documento de requisitos de producto'],
  ...['documento de requisitos do produto', 'documento de requisitos del producto', 'requisitos del producto'],
  ...['requisitos do produto', 'requisitos de producto', 'requisitos de produto', 'especificacion de requisitos'],
  ...['especificacao de requisitos', 'especificacion funcional', 'especificacao funcional', 'especificacao do produto'],
  ...['especificacion del producto', 'pliego de condiciones'],
];

/** What documents that say what is asked for are called; a few others are called so too. */
export const requirementNames: readonly string[] = [
  ...['requirements', 'functional requirements', 'non functional requirements', 'nonfunctional requirements', 'nfr'],
  ...['project requirements', 'user requirements', 'mvp requirements', 'feature requirements', 'requirement analysis'],
  ...[
    'requirements analysis',
    'requirements engineering',
    'user stories',
    'user story',
    'mvp',
    'mvp scope',
    'mvp spec',
  ],
  ...['mvp definition', 'mvp features', 'mvp brief', 'project scope', 'urs', 'software requirements'],
  ...['functional spec', 'functional specification', 'product overview', 'product vision', 'product definition'],
  ...['product concept', 'product scope', 'project brief', 'anforderungen', 'funktionale anforderungen'],
  ...['nutzeranforderungen', 'systemanforderungen', 'anforderungsanalyse', 'anforderungsliste', 'fachkonzept'],
  ...['produktvision', 'produktkonzept', 'exigences', 'exigences fonctionnelles', 'besoins', 'besoins fonctionnels'],
  ...[
    'analyse des besoins',
    'vision produit',
    'note de cadrage',
    'document de cadrage',
    'perimetre mvp',
    'fiche produit',
    'cdcf',
  ],
  ...['recueil des besoins', 'expression besoins', 'cahier charges', 'besoins utilisateurs', 'requisitos'],
  ...['requisitos funcionales', 'requisitos funcionais', 'requisitos no funcionales', 'requisitos nao funcionais'],
  ...['requerimientos', 'requerimientos funcionales', 'levantamento de requisitos', 'analise de requisitos'],
  ...['analisis de requisitos', 'elicitacao de requisitos', 'alcance', 'alcance del proyecto', 'alcance del mvp'],
  ...['historias de usuario', 'vision del producto', 'escopo', 'escopo do projeto', 'escopo do mvp', 'escopo mvp'],
  ...['documento de escopo', 'documento de alcance', 'documento de visao', 'visao do produto', 'documento de vision'],
];

/** What product documents are called, and as many others. */
export const likelyNames: readonly string[] = [
  ...[
    'one pager',
    'onepager',
    'project one pager',
    'pitch',
    'product pitch',
    'spec',
    'specs',
    'specification',
    'scope',
  ],
  ...[
    'brief',
    'product',
    'vision',
    'use cases',
    'acceptance criteria',
    'konzept',
    'produktbeschreibung',
    'casos de uso',
  ],
  ...['problem statement', 'project charter', 'cdc', 'projektbeschreibung', 'projektskizze', 'projektauftrag'],
  ...['specifications', 'perimetre', 'especificacion', 'especificaciones', 'especificacao', 'especificacoes'],
];

/** Those of the likely names that are sure where the title says them too. */
export const tellingNames: ReadonlySet<string> = new Set([
  ...['vision', 'problem statement', 'project charter', 'konzept', 'produktbeschreibung', 'projektbeschreibung'],
  ...['projektskizze', 'projektauftrag', 'perimetre', 'casos de uso'],
]);

/** What is said of a kind of document by those that only speak about it. */
export const aboutWords: ReadonlySet<string> = new Set([
  ...['writer', 'writing', 'template', 'templates', 'guide', 'guides', 'guideline', 'guidelines', 'generator', 'skill'],
  ...['prompt', 'prompts', 'rules', 'checklist', 'review', 'reviews', 'critique', 'format', 'example', 'examples'],
  ...['workflow', 'process', 'index', 'tracker', 'best', 'convention', 'conventions', 'regeln', 'vorlage', 'leitfaden'],
  ...['anleitung', 'regles', 'modele', 'exemple', 'reglas', 'guia', 'plantilla', 'ejemplo', 'regras', 'modelo'],
  ...[
    'exemplo',
    'note',
    'notes',
    'gathering',
    'creation',
    'creator',
    'agent',
    'assistant',
    'traceability',
    'audit',
    'task',
    'tasks',
    'plan',
    'backlog',
  ],
]);

/** What somebody does with a kind of document, at the head of what says how. */
export const makingWords: ReadonlySet<string> = new Set([
  ...['create', 'creating', 'generate', 'generating', 'write', 'writing', 'make', 'making', 'review', 'reviewing'],
  ...['analyze', 'convert', 'execute', 'validate', 'implement', 'parse', 'erstellen', 'schreiben', 'creer', 'generer'],
  ...['rediger', 'crear', 'generar', 'escribir', 'redactar', 'criar', 'gerar', 'escrever'],
]);

/** What files beside product documents end their names with. */
export const besideWords: ReadonlySet<string> = new Set([
  ...[
    'task',
    'tasks',
    'plan',
    'plans',
    'roadmap',
    'note',
    'notes',
    'review',
    'reviews',
    'critique',
    'checklist',
    'ideas',
  ],
  ...['report', 'research', 'meeting', 'minutes', 'backlog', 'changelog', 'retrospective', 'progress', 'status', 'log'],
  ...['compliance', 'coverage', 'mapping', 'matrix', 'alignment', 'gaps', 'comparison', 'validation', 'verification'],
  ...[
    'changes',
    'discussion',
    'interview',
    'transcript',
    'kickoff',
    'tracking',
    'tracker',
    'workshop',
    'slides',
    'deck',
  ],
  ...['estimate', 'estimation', 'schedule', 'implementation', 'ledger', 'inventory'],
  ...['tests', 'analysis', 'audit', 'manual', 'handbook', 'handbuch', 'tutorial', 'faq', 'summary', 'questions'],
  ...[
    'guide',
    'rules',
    'prompt',
    'prompts',
    'example',
    'examples',
    'aufgaben',
    'taches',
    'tareas',
    'tarefas',
    'notizen',
  ],
  ...['architecture', 'design', 'schema', 'api', 'traceability', 'feedback', 'history', 'todo', 'index'],
]);
