import type { PathProblem } from '../node/roots.js';

/** What is wrong with a PATH, and what to do about it, in a sentence or two. */
export function sentenceFor({ reason, path, absolute }: PathProblem): string {
  switch (reason) {
    case 'missing':
      return `There is no file or folder at ${path} (looked for ${absolute}). Check the path, or leave it out to look at the current folder.`;
    case 'no-match':
      return `No markdown file matches ${path}. Check the pattern, and put quotes around it so that the shell leaves it alone.`;
    case 'denied':
      return `${path} may not be read (${absolute}). Check its permissions.`;
    case 'neither':
      return `${path} is neither a file nor a folder. Name a markdown file, or a folder that holds some.`;
    case 'not-an-input':
      return `${path} is no markdown file. Cutline reads .md and .markdown files and .cutline.yaml: name one of these, or a folder.`;
  }
}
