import { quoted } from '../../document/yaml/quote.js';

/** Words as a YAML value that reads back as these words: without quotes where that is safe, unless quotes are wanted. */
export function yamlScalar(words: string, wantsQuotes = false): string {
  return !wantsQuotes && isPlain(words) ? words : quoted(words);
}

/** Words as the item of a list in brackets, where commas and brackets count too. */
export function yamlItem(words: string, wantsQuotes = false): string {
  return !wantsQuotes && isPlain(words) && !/[,[\]{}]/.test(words) ? words : quoted(words);
}

function isPlain(words: string): boolean {
  return (
    /^[\p{L}\p{N}][^\n\r\t]*$/u.test(words) &&
    words.trim() === words &&
    !/:(?:\s|$)|\s#/.test(words) &&
    !/^(?:true|false|yes|no|on|off|null|y|n|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\d+(?::\d+)+|0x[\da-f]+|0o[0-7]+|\.inf|\.nan)$/i.test(
      words,
    )
  );
}
