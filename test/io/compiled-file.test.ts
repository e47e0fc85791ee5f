import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCompiled, writeCompiled } from '../../src/io/compiled-file.ts';
import { tempFolder } from './temp-folder.ts';

const compiled = Buffer.from(Array.from({ length: 1001 }, (_, index) => (index * 7) % 256));

function kept() {
  const folder = tempFolder({ 'program.cjs': 'let a = 1;', 'other.cjs': 'let a = 1;' });
  const [file, source, other] = ['kept', 'program.cjs', 'other.cjs'].map((name) => join(folder, name));
  writeCompiled(file!, source!, 'let a = 1;', () => compiled);
  return { file: file!, source: source!, other: other! };
}

test('what was written is read, from where V8 need not copy it', () => {
  const { file, source } = kept();
  const read = readCompiled(file, source);
  expect(read?.equals(compiled)).toBe(true);
  expect(read!.byteOffset % 8).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('one wrong bit anywhere in the file is noticed', () => {
  const { file, source } = kept();
  const whole = readFileSync(file);
  for (let bit = 0; bit < whole.length * 8; bit += 41) {
    const damaged = Buffer.from(whole);
    damaged[bit >> 3]! ^= 1 << (bit & 7);
    writeFileSync(file, damaged);
    expect(readCompiled(file, source), `bit ${bit}`).toBeUndefined();
  }
});

test('a stretch of zeros, or an end that is missing, is noticed', () => {
  const { file, source } = kept();
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += 64) {
    writeFileSync(file, Buffer.from(whole).fill(0, at, Math.min(at + 64, whole.length)));
    expect(readCompiled(file, source), `zeros at ${at}`).toBeUndefined();
    writeFileSync(file, whole.subarray(0, at));
    expect(readCompiled(file, source), `cut at ${at}`).toBeUndefined();
  }
  expect(readCompiled(`${file}-is-not-there`, source)).toBeUndefined();
});

test('what was compiled from another file, or from this one before it changed, is not used', () => {
  const { file, source, other } = kept();
  expect(readCompiled(file, other)).toBeUndefined();
  const { atime, mtime } = statSync(source);
  // As long as before, and as old: somebody who tries something, or a file that was copied back.
  writeFileSync(other, 'let a = 2;');
  renameSync(other, source);
  utimesSync(source, atime, mtime);
  expect(readCompiled(file, source)).toBeUndefined();
});

test('what was replaced between reading and keeping is not kept', () => {
  const { file, source } = kept();
  writeFileSync(source, 'let a = 2;');
  writeCompiled(file, source, 'let a = 1;', () => Buffer.from('of the old text'));
  expect(readCompiled(file, source)).toBeUndefined();
});
