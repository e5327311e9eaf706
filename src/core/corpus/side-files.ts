import { entryField } from '../artifact/carriers/frontmatter.js';
import { readYaml } from '../document/yaml.js';
import { isSideFile } from './inputs.js';
import { folderOf } from './paths.js';
import type { InputFile, SideFile } from './types.js';

/** Says which side file belongs to a path; each is read when its README is. */
export function sideFilesOf(inputs: ReadonlyMap<string, InputFile>): (path: string) => SideFile | null {
  const byFolder = new Map<string, { readonly path: string; readonly text: string }>();
  for (const input of inputs.values()) {
    if ('text' in input && isSideFile(input.path)) byFolder.set(folderOf(input.path), input);
  }
  return (path) => {
    const side = isReadme(path) ? byFolder.get(folderOf(path)) : undefined;
    return side ? sideFileOf(side.path, side.text) : null;
  };
}

/** True where a document takes its metadata from this side file. */
export function belongsTo(path: string, sideFile: string): boolean {
  return isReadme(path) && folderOf(path) === folderOf(sideFile);
}

function isReadme(path: string): boolean {
  return /(?:^|\/)readme\.(?:md|markdown)$/i.test(path);
}

function sideFileOf(path: string, raw: string): SideFile {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const { value, problems } = readYaml(text);
  const fields = value?.kind === 'map' ? value.entries.map((entry) => entryField(entry, text, path)) : [];
  return { path, fields, problems };
}
