import { readYaml } from './yaml.js';

/**
 * The engines that gray-matter may use: YAML, read by the `yaml` package, and nothing else. What it hands back as
 * `data` is our reading of the block. The build puts this file in the place of gray-matter's own engines, which
 * evaluate front matter.
 */
export const yaml = {
  parse: (source: string): object => readYaml(source),
  stringify: (): never => {
    throw new Error('Cutline edits frontmatter in place and never prints it.');
  },
};
