// Makes a screenshot less than half its size: 256 of its colours, and for the others the nearest of them.
import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const mostColors = 256;

/** A PNG with a palette, of one with 8 bits for each of red, green, blue and perhaps alpha, as browsers write it. */
export function withPalette(png) {
  const { width, height, pixels } = decode(png);
  const counts = new Map();
  for (const it of pixels) counts.set(it, (counts.get(it) ?? 0) + 1);
  const byCount = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([color]) => color);
  const palette = chosen(byCount);
  const places = new Map(byCount.map((it) => [it, nearest(it, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x]);
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const colors = Buffer.from(palette.flatMap(channels));
  const parts = [chunk('IHDR', head), chunk('PLTE', colors), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** First colours far from each other, so that the few red points of a mistake are not lost among a hundred greys. */
function chosen(byCount) {
  const palette = [];
  for (const apart of [48, 24, 12, 6, 1]) {
    for (const it of byCount) {
      if (palette.length === mostColors) return palette;
      if (palette.every((other) => apart ** 2 <= distance(it, other))) palette.push(it);
    }
  }
  return palette;
}

const distance = (color, other) => {
  const own = channels(color);
  return channels(other).reduce((sum, it, i) => sum + (it - own[i]) ** 2, 0);
};

const channels = (color) => [color >> 16, (color >> 8) & 255, color & 255];

const nearest = (color, palette) =>
  palette.reduce((best, it, at) => (distance(color, it) < distance(color, palette[best]) ? at : best), 0);

/** The colours row by row, each as one number. */
function decode(png) {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('this is no PNG');
  const data = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(content);
  }
  const [width, height, depth, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  const size = kind === 2 ? 3 : kind === 6 ? 4 : 0;
  if (depth !== 8 || size === 0 || png[28] !== 0) throw new Error('this PNG is not one that a browser has written');
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * size;
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const left = i < size ? 0 : bytes[y * stride + i - size];
      const up = y === 0 ? 0 : bytes[(y - 1) * stride + i];
      const corner = i < size || y === 0 ? 0 : bytes[(y - 1) * stride + i - size];
      bytes[y * stride + i] = raw[y * (stride + 1) + 1 + i] + predicted(filter, { left, up, corner });
    }
  }
  const pixels = Array.from({ length: width * height }, (_, i) => bytes.readUIntBE(i * size, 3));
  return { width, height, pixels };
}

function predicted(filter, { left, up, corner }) {
  if (filter < 3) return [0, left, up][filter];
  if (filter === 3) return (left + up) >> 1;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((it) => Math.abs(left + up - corner - it));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function chunk(kind, content) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** The CRC that ends each part of a PNG. */
function checksum(bytes) {
  let rest = ~0;
  for (const it of bytes) {
    rest ^= it;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}
