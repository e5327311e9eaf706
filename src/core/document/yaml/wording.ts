const byCode: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'the name after `&` or `*` is not complete',
  ALIAS_PROPS: 'an alias (`*name`) cannot have a tag or an anchor',
  BAD_DIRECTIVE: 'a line that starts with `%` means something else to YAML',
  BAD_DQ_ESCAPE: 'the backslash starts an escape that YAML does not know; use single quotes',
  BAD_INDENT: 'the indentation does not fit the lines around it, or a bracket is not closed',
  BAD_PROP_ORDER: 'a tag or an anchor stands in the wrong place',
  BLOCK_AS_IMPLICIT_KEY: 'this mapping cannot stand here; quote the value if it is text',
  BLOCK_IN_FLOW: 'a block cannot stand inside brackets',
  KEY_OVER_1024_CHARS: 'the key is too long',
  MISSING_CHAR: 'a quote, a bracket or a colon is missing',
  MULTILINE_IMPLICIT_KEY: 'this line has no `key:`',
  MULTIPLE_ANCHORS: 'a value can have one anchor only',
  MULTIPLE_DOCS: 'a second YAML document begins here',
  MULTIPLE_TAGS: 'a value can have one tag only',
  TAG_RESOLVE_FAILED: 'this tag is not known here',
  UNEXPECTED_TOKEN: 'this is not expected here; quote the value if it is text',
};

/** What a fault of the YAML library means, as a clause for people. */
export function wordingOf(code: string): string {
  return byCode[code] ?? 'this cannot be read as YAML';
}
