import { anchoredGlob } from '../text/globs.js';
import { presetNames, type Config, type RuleSetting } from './config.js';
import { folderOf, resolvePath } from './paths.js';
import { presets } from './presets.js';

/** A configuration with what it inherits. Globs and files are seen from the root, `extends` is the preset alone. */
export type Effective = Omit<Config, 'extends'> & { readonly extends?: (typeof presetNames)[number] | undefined };

/** A base that is not there, or outside of the root, or that leads back to the file itself; it inherits nothing. */
export interface LostBase {
  readonly base: string;
  readonly reason: 'missing-base' | 'outside-base' | 'circular-base';
}

/** Bases that each extend two others would multiply without end. */
const mostBases = 100;

/** The configuration of a path with everything that it extends, of which nearer ones win. */
export function inherited(
  path: string,
  read: (path: string) => Config | null,
): { readonly config: Effective; readonly lost: readonly LostBase[] } {
  const lost: LostBase[] = [];
  let steps = 0;
  const config = effective(path, [], null);
  return { config, lost };

  /** `via` is the base of the file itself that has led here. */
  function effective(of: string, above: readonly string[], via: string | null): Effective {
    const { extends: asked = [], ...own } = read(of) ?? {};
    let result: Effective = {};
    for (const base of [asked].flat()) {
      const preset = presetNames.find((name) => name === base);
      if (preset) {
        result = merged(result, { extends: preset, rules: presets[preset].rules });
        continue;
      }
      const target = resolvePath(base, of);
      const isCircular = target === of || (target !== null && above.includes(target)) || ++steps > mostBases;
      if (isCircular) lost.push({ base: via ?? base, reason: 'circular-base' });
      else if (target !== null && read(target)) result = merged(result, effective(target, [...above, of], via ?? base));
      else if (via === null) lost.push({ base, reason: target === null ? 'outside-base' : 'missing-base' });
    }
    return merged(result, anchored(own, folderOf(of)));
  }
}

/** One configuration over another: mappings key by key, overrides after those before, anything else as a whole. */
function merged(below: Effective, over: Effective): Effective {
  const rules: Record<string, RuleSetting> = { ...below.rules };
  for (const [id, setting] of Object.entries(over.rules ?? {})) rules[id] = bothOf(rules[id], setting);
  return {
    ...below,
    ...over,
    ...((over.extends ?? below.extends) ? { extends: over.extends ?? below.extends } : {}),
    ...(Object.keys(rules).length > 0 && { rules }),
    ...both('artifacts', below, over),
    ...both('people', below, over),
    ...both('headings', below, over),
    ...both('signals', below, over),
    ...(below.overrides && { overrides: [...below.overrides, ...(over.overrides ?? [])] }),
  };
}

/** A severity alone leaves the options of what it stands over. */
function bothOf(below: RuleSetting | undefined, over: RuleSetting): RuleSetting {
  if (below === undefined || typeof below === 'string') {
    return typeof below === 'string' && typeof over !== 'string' ? { severity: below, ...over } : over;
  }
  return typeof over === 'string' ? { ...below, severity: over } : { ...below, ...over };
}

function both<Key extends 'artifacts' | 'people' | 'headings' | 'signals'>(
  key: Key,
  below: Effective,
  over: Effective,
): Partial<Pick<Effective, Key>> {
  const result = { ...below[key], ...over[key] };
  return below[key] && over[key] ? ({ [key]: result } as Partial<Pick<Effective, Key>>) : {};
}

/** What stands in a file of a folder, as the root sees it. */
function anchored(config: Omit<Config, 'extends'>, folder: string): Effective {
  const all = (globs: readonly string[] = []): string[] => globs.map((glob) => anchoredGlob(glob, folder));
  const fileOf = (file: string): string => resolvePath(file, folder === '' ? '.' : `${folder}/.`) ?? file;
  const { artifacts, overrides, matrix, 'definition-of-done': done } = config;
  return {
    ...config,
    ...(artifacts && {
      artifacts: Object.fromEntries(Object.entries(artifacts).map(([kind, globs]) => [kind, all(globs)])),
    }),
    ...(overrides && { overrides: overrides.map((override) => ({ ...override, files: all(override.files) })) }),
    ...(matrix && !Array.isArray(matrix) && { matrix: { file: fileOf(matrix.file) } }),
    ...(done && !Array.isArray(done) && { 'definition-of-done': { file: fileOf(done.file) } }),
  };
}
