import { entryField } from '../artifact/carriers/frontmatter.js';
import type { Field } from '../artifact/types.js';
import { readYaml } from '../document/yaml.js';
import { isSideFile } from './inputs.js';
import { folderOf } from './paths.js';
import type { InputFile } from './types.js';

/** Says which fields a side file gives to a path; each is read when its README is. */
export function sideFieldsOf(inputs: ReadonlyMap<string, InputFile>): (path: string) => readonly Field[] {
  const byFolder = new Map<string, { readonly path: string; readonly text: string }>();
  for (const input of inputs.values()) {
    if ('text' in input && isSideFile(input.path)) byFolder.set(folderOf(input.path), input);
  }
  return (path) => {
    const side = isReadme(path) ? byFolder.get(folderOf(path)) : undefined;
    return side ? fieldsIn(side.path, side.text) : [];
  };
}

/** True where a document takes its metadata from this side file. */
export function belongsTo(path: string, sideFile: string): boolean {
  return isReadme(path) && folderOf(path) === folderOf(sideFile);
}

function isReadme(path: string): boolean {
  return /(?:^|\/)readme\.(?:md|markdown)$/i.test(path);
}

function fieldsIn(path: string, raw: string): Field[] {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const { value } = readYaml(text);
  return value?.kind === 'map' ? value.entries.map((entry) => entryField(entry, text, path)) : [];
}
