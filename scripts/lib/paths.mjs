import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folder of fetched VS Code hosts; git ignores it, and it may be deleted at any time. */
export const hostsFolder = join(root, '.vscode-test', 'host');

/** The sample product repository that `npm start` and the extension suite open a copy of. */
export const sampleFolder = join(root, 'samples', 'checkout');

/** The branches of the sample, a patch each under the branch's name. */
export const sampleBranches = join(root, 'samples', 'branches');

/** The branch of the sample that a newcomer sees reviewed. */
export const sampleBranch = 'buy-again-in-the-list';
