import { chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

/** @typedef {import('./paths.mjs').HostPaths} HostPaths */

const unbrotli = promisify(brotliDecompress);

/**
 * Unpacks the headless Chromium of the host's tree, the libraries it needs and two font families.
 * @param {HostPaths} paths
 */
export async function unpackChromium(paths) {
  const packed = join(paths.modules, '@sparticuz', 'chromium', 'bin');
  await mkdir(paths.fonts, { recursive: true });
  await writeFile(paths.chromium, await unbrotli(await readFile(join(packed, 'chromium.br'))));
  await chmod(paths.chromium, 0o755);
  for (const archive of ['al2023', 'swiftshader', 'fonts']) {
    await unpackArchive(join(packed, `${archive}.tar.br`), paths);
  }
  for (const face of ['DejaVuSansMono', 'DejaVuSansMono-Bold', 'DejaVuSans']) {
    const file = `${face}.ttf`;
    await copyFile(join(paths.modules, 'dejavu-fonts-ttf', 'ttf', file), join(paths.fonts, file));
  }
  await writeFile(join(paths.browser, 'fonts.conf'), fontsConf(paths));
}

/**
 * @param {string} archive
 * @param {HostPaths} paths
 */
async function unpackArchive(archive, paths) {
  const require = createRequire(join(paths.modules, '@sparticuz', 'chromium', 'package.json'));
  /** @type {{ extract(folder: string): NodeJS.WritableStream }} */
  const tar = require('tar-fs');
  await pipeline(Readable.from([await unbrotli(await readFile(archive))]), tar.extract(paths.browser));
}

/** @param {HostPaths} paths */
function fontsConf(paths) {
  /** @type {(generic: string, family: string) => string} */
  const alias = (generic, family) =>
    `  <alias binding="strong"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${asXml(paths.fonts)}</dir>`,
    `  <cachedir>${asXml(join(paths.browser, 'font-cache'))}</cachedir>`,
    alias('monospace', 'DejaVu Sans Mono'),
    alias('Consolas', 'DejaVu Sans Mono'),
    alias('sans-serif', 'Open Sans'),
    alias('system-ui', 'Open Sans'),
    '</fontconfig>',
    '',
  ].join('\n');
}

/** @param {string} text */
function asXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
