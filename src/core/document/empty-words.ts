/** What people write where they have nothing to say yet, in lower case and without marks. Data: add a word here. */
export const emptyWords: ReadonlySet<string> = new Set(
  [
    'tbd|tba|tbc|todo|to do|fixme|wip|xxx|n/a|na|n.a|none|nil|null|nothing|nothing yet|none yet|none known|none identified|none so far|not applicable',
    'to be determined|to be decided|to be defined|to be done|to be filled|to be filled in|to be added|to be written|to be completed|coming soon|fill in|fill me|fill this in|placeholder|unknown|lorem ipsum',
    'keine|keiner|keines|offen|entfällt|noch offen|noch zu klären|nicht zutreffend|k.a|k. a',
    'aucun|aucune|néant|à définir|à compléter|à déterminer|sans objet|non applicable',
    'ninguno|ninguna|nada|por definir|por determinar|pendiente|no aplica|n.a',
    'nenhum|nenhuma|a definir|a determinar|pendente|não se aplica|não aplicável',
    'nessuno|nessuna|da definire|da completare|non applicabile',
    'geen|nvt|n.v.t|nog te bepalen|niet van toepassing',
    'brak|nie dotyczy|do ustalenia|yok|belirlenecek|нет|н/д|не применимо|уточняется',
    'なし|未定|該当なし|特になし|无|無|暂无|待定|不适用|없음|미정|해당 없음',
  ].flatMap((line) => line.split('|')),
);

/** How an instruction of a template begins, in lower case. */
export const orders: readonly string[] = [
  ...['describe', 'list', 'explain', 'add', 'fill', 'insert', 'provide', 'replace', 'write', 'briefly', 'optional'],
  ...['e.g', 'for example', 'example', 'needs clarification', 'tbd', 'todo', 'your', 'summarize', 'summarise'],
  ...['beschreibe', 'beschreiben', 'nenne', 'décrire', 'décrivez', 'listez', 'describa', 'describir', 'enumere'],
  ...['descreva', 'descrever'],
];

/** How a question of a template begins, in lower case. */
export const questions: readonly string[] = ['what', 'why', 'how', 'which', 'who', 'when', 'where'];
