import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const most = 256;
/** So many colours are chosen for being frequent, the others for being unlike those: a small mark keeps its colour. */
const frequent = 128;

/**
 * The same picture with at most 256 colours, which a window of text hardly needs more of: a third of the size.
 * @param {Buffer} png As the browser writes it: eight bits a channel, without alpha, not interlaced.
 */
export function indexed(png) {
  const { width, height, pixels } = decode(png);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = choose(counts);
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));

  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = indexes.get(pixels[y * width + x] ?? 0) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap(parts));
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  const chunks = [chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

/**
 * The colour of each pixel, row by row, as one number.
 * @param {Buffer} png
 */
function decode(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png[24] !== 8 || png[25] !== 2 || png[28] !== 0) throw new Error('This is not a PNG as the browser writes it.');
  /** @type {Buffer[]} */
  const data = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * 3;
  const bytes = new Uint8Array(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < 3 ? 0 : (bytes[at - 3] ?? 0);
      const up = y === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (bytes[at - stride - 3] ?? 0);
      bytes[at] = (raw[at + y + 1] ?? 0) + guess(filter, left, up, corner);
    }
  }
  const pixels = new Uint32Array(width * height);
  for (let pixel = 0; pixel < pixels.length; pixel += 1) {
    const at = pixel * 3;
    pixels[pixel] = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  }
  return { width, height, pixels };
}

/**
 * What one of PNG's five filters takes a byte to be, by the bytes before it.
 * @type {(filter: number, left: number, up: number, corner: number) => number}
 */
function guess(filter, left, up, corner) {
  if (filter < 4) return [0, left, up, (left + up) >> 1][filter] ?? 0;
  const sum = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/**
 * The colours to keep: those that are seen most, then those that would be missed most.
 * @param {ReadonlyMap<number, number>} counts How many pixels have a colour.
 */
function choose(counts) {
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  const palette = byCount.slice(0, frequent).map(([colour]) => colour);
  const rest = byCount.slice(frequent).map(([colour, count]) => {
    const nearestOf = palette[nearest(colour, palette)] ?? 0;
    return { colour, weight: Math.sqrt(count), miss: distance(colour, nearestOf) };
  });
  while (palette.length < most && rest.length > 0) {
    let worst = 0;
    for (const [index, { weight, miss }] of rest.entries()) {
      const other = rest[worst];
      if (other && weight * miss > other.weight * other.miss) worst = index;
    }
    const [added] = rest.splice(worst, 1);
    if (!added) break;
    palette.push(added.colour);
    for (const each of rest) each.miss = Math.min(each.miss, distance(each.colour, added.colour));
  }
  return palette;
}

/** @type {(colour: number, palette: readonly number[]) => number} */
function nearest(colour, palette) {
  let best = 0;
  let least = Infinity;
  for (const [index, candidate] of palette.entries()) {
    const far = distance(colour, candidate);
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

/** @type {(left: number, right: number) => number} */
function distance(left, right) {
  const red = (left >> 16) - (right >> 16);
  const green = ((left >> 8) & 0xff) - ((right >> 8) & 0xff);
  const blue = (left & 0xff) - (right & 0xff);
  return red * red + green * green + blue * blue;
}

/** @param {number} colour */
function parts(colour) {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

/** @type {(type: string, data: Buffer) => Buffer} */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
