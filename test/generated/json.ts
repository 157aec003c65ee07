import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const width = 120;

/** JSON as the formatter writes it: a list of plain values stands on one line where it fits. */
export function toJson(value: unknown): string {
  return `${write(value, '', 0)}\n`;
}

function write(value: unknown, indent: string, column: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const isPlain = value.every((it) => typeof it !== 'object' || it === null);
    const line = `[${value.map((it) => JSON.stringify(it)).join(', ')}]`;
    if (isPlain && column + line.length < width) return line;
    return `[\n${value.map((it) => inner + write(it, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, it]) => it !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, it]) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return head + write(it, inner, head.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Holds a generated file in step with its source; `UPDATE=1` writes it. */
export function assertInStep(path: string, expected: string): void {
  if (process.env.UPDATE) writeFileSync(path, expected);
  const found = existsSync(path) ? readFileSync(path, 'utf8').replace(/\r\n/gu, '\n') : '';
  assert.equal(found, expected, `${path} is behind its source: run the tests once with UPDATE=1`);
}
