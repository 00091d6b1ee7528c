import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

/**
 * Draws assets/icons/icon-16.png, -32, -80: a check mark on the brand's red. Run again after a change: node
 * scripts/write-icons.mjs
 */
const RED = [179, 38, 30];
const SAMPLES = 4;

mkdirSync("assets/icons", { recursive: true });
for (const size of [16, 32, 80]) writeFileSync(`assets/icons/icon-${size}.png`, png(size));

function png(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(pixel(x, y, size), y * (size * 4 + 1) + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Red, green, blue and opacity, averaged over a few points of the pixel. */
function pixel(x, y, size) {
  let inside = 0;
  let white = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const u = (x + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const v = (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    if (!inRounded(u, v, 0.19)) continue;
    inside++;
    if (toLine(u, v, 0.24, 0.53, 0.42, 0.71) < 0.07 || toLine(u, v, 0.42, 0.71, 0.77, 0.31) < 0.07) white++;
  }
  const share = inside === 0 ? 0 : white / inside;
  return [
    ...RED.map((channel) => Math.round(channel + (255 - channel) * share)),
    Math.round((255 * inside) / (SAMPLES * SAMPLES)),
  ];
}

function inRounded(u, v, radius) {
  const x = Math.max(radius - u, u - (1 - radius), 0);
  const y = Math.max(radius - v, v - (1 - radius), 0);
  return Math.hypot(x, y) <= radius;
}

function toLine(u, v, x1, y1, x2, y2) {
  const along = Math.min(
    1,
    Math.max(0, ((u - x1) * (x2 - x1) + (v - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)),
  );
  return Math.hypot(u - x1 - along * (x2 - x1), v - y1 - along * (y2 - y1));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
