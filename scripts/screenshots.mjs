// npm run screenshots [-- NAME...]: writes the icon and the pictures of media/, and more pictures for our
// own review into .cache/screenshots/, from a real VS Code with the built extension installed. NAME is a
// part of a picture's name.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureHost } from './host/install.mjs';
import { startServer } from './host/server.mjs';
import { runCommand } from './lib/cleanup.mjs';
import { packForTrying } from './lib/pack.mjs';
import { root, sampleFolder } from './lib/paths.mjs';
import { Problem } from './lib/problem.mjs';
import { runOrFail } from './lib/run.mjs';
import { tempFolder } from './lib/temp.mjs';
import { copyAsRepository, copySampleWithBranches } from './lib/workspace.mjs';
import { drawIcon } from './screenshots/icon.mjs';
import { scenes } from './screenshots/scenes.mjs';
import { pictureSettings } from './screenshots/settings.mjs';
import { takePicture } from './screenshots/take.mjs';

await runCommand(async (defer) => {
  const names = process.argv.slice(2);
  const wanted = scenes.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
  if (wanted.length === 0) {
    throw new Problem(`No picture has that name. There are: ${scenes.map(({ name }) => name).join(', ')}.`);
  }
  await runOrFail('The build', process.execPath, [join(root, 'scripts', 'build.mjs')]);
  const paths = await ensureHost();
  if (names.length === 0) await drawIcon(paths);
  const packed = await tempFolder('packed');
  defer(packed.remove);
  const server = await startServer(paths, {
    settings: pictureSettings,
    extensions: [await packForTrying(root, packed.folder)],
  });
  defer(server.stop);

  for (const scene of wanted) {
    const workspace = await (scene.onBranch ? copySampleWithBranches() : copyAsRepository(sampleFolder));
    const folder = join(root, ...scene.folder.split('/'));
    await mkdir(folder, { recursive: true });
    try {
      const file = join(folder, `${scene.name}.png`);
      const { kilobytes } = await takePicture({ paths, server, workspace: workspace.folder, scene, file });
      console.log(`${scene.folder}/${scene.name}.png  ${kilobytes} KB`);
    } finally {
      await workspace.remove();
    }
  }
  return 0;
});
