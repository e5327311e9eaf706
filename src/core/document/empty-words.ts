/** Ways to say on purpose that there are none, in lower case and without marks. Data: add a word here. */
export const noneWords: ReadonlySet<string> = new Set(
  [
    'none|n/a|na|n.a|nil|null|no|nothing|nothing yet|none yet|none known|none identified|none so far|none at this time|not applicable|does not apply|no risks',
    'keine|keiner|keines|entfällt|nicht zutreffend|k.a|k. a',
    'aucun|aucune|néant|sans objet|non applicable',
    'ninguno|ninguna|nada|no aplica',
    'nenhum|nenhuma|não se aplica|não aplicável',
    'nessuno|nessuna|non applicabile|geen|nvt|n.v.t|niet van toepassing|brak|nie dotyczy|yok|нет|н/д|не применимо',
    'なし|該当なし|特になし|无|無|暂无|不适用|없음|해당 없음',
  ].flatMap((line) => line.split('|')),
);

/** What people write where they have nothing to say yet, and ways to say that there are none. */
export const emptyWords: ReadonlySet<string> = new Set([
  ...noneWords,
  ...[
    'tbd|tba|tbc|todo|to do|fixme|wip|xxx|unknown|placeholder|lorem ipsum|coming soon|fill in|fill me|fill this in',
    'to be determined|to be decided|to be defined|to be done|to be filled|to be filled in|to be added|to be written|to be completed',
    'offen|noch offen|noch zu klären|à définir|à compléter|à déterminer|por definir|por determinar|pendiente',
    'a definir|a determinar|pendente|da definire|da completare|nog te bepalen|do ustalenia|belirlenecek|уточняется',
    '未定|待定|미정',
  ].flatMap((line) => line.split('|')),
]);

/** How an instruction of a template begins, in lower case. */
export const orders: readonly string[] = [
  ...['describe', 'list', 'explain', 'add', 'fill', 'insert', 'provide', 'replace', 'write', 'briefly', 'optional'],
  ...['e.g', 'for example', 'example', 'needs clarification', 'tbd', 'todo', 'your', 'summarize', 'summarise'],
  ...['beschreibe', 'beschreiben', 'nenne', 'décrire', 'décrivez', 'listez', 'describa', 'describir', 'enumere'],
  ...['descreva', 'descrever'],
];

/** How a question of a template begins, in lower case. */
export const questions: readonly string[] = ['what', 'why', 'how', 'which', 'who', 'when', 'where'];
