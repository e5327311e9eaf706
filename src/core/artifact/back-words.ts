/** Words that speak of going back, in the languages of the heading packs. Data: add a word here. */
const backWords = [
  ...[
    'roll(?:s|ed|ing)? ?-?back',
    'rollback',
    'back ?out',
    'revert\\p{L}*',
    'undo',
    'undone',
    'kill[ -]?switch\\p{L}*',
  ],
  ...[
    'turn\\p{L}* (?:\\p{L}+ ){0,3}off',
    'switch\\p{L}* (?:\\p{L}+ ){0,3}off',
    'fall(?:s|ing)? ?-?back',
    'downgrad\\p{L}*',
  ],
  ...[
    'disabl(?:e|es|ed|ing) (?:\\p{L}+ ){0,3}(?:flag|feature|gate|toggle)',
    'restor(?:e|es|ed|ing)',
    'irreversibl\\p{L}*',
  ],
  ...['reversibl\\p{L}*', 'remov(?:e|es|ing) (?:the |this |our )?(?:feature )?(?:flag|feature)', 'back to the old'],
  ...[
    'zurückroll\\p{L}*',
    'zurücknehm\\p{L}*',
    'abschalt\\p{L}*',
    'rückgängig',
    'zurück zu\\p{L}*',
    'unumkehrbar\\p{L}*',
  ],
  ...['retour arrière', 'revenir en arrière', 'désactiv\\p{L}*', 'annuler', 'réversibl\\p{L}*', 'irréversibl\\p{L}*'],
  ...[
    'revertir\\p{L}*',
    'reversión',
    'dar marcha atrás',
    'volver atrás',
    'desactiv\\p{L}*',
    'deshacer',
    'reversibl\\p{L}*',
  ],
  ...['reverter\\p{L}*', 'reversão', 'voltar atrás', 'desligar', 'desfazer', 'reversíve\\p{L}*', 'irreversíve\\p{L}*'],
];

const back = new RegExp(`(?<!\\p{L})(?:${backWords.join('|')})(?!\\p{L})`, 'iu');

/** True where a text says how, or that nobody, gets back to what was there before. */
export function speaksOfGoingBack(text: string): boolean {
  return back.test(text);
}
