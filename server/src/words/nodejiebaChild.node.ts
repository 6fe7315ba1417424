// The process that owns nodejieba: a bundle of its own, forked by nodejieba.node.ts with the folder of words as its only
// argument. Should the native code end it, only this process ends.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { addonFile, damage, dictionaryFiles } from './manifest.node.js';
import type { CutText, FromChild, ToChild } from './nodejiebaProtocol';

interface Addon {
  load(dictionary: string, hmm: string, user: string, idf: string, stopWords: string): boolean;
  tag(text: string): { word: string; tag: string }[];
}

const say = (message: FromChild, whenSent?: () => void) => process.send?.(message, undefined, undefined, whenSent);

function start(folder: string): void {
  const reason = damage(folder, [...dictionaryFiles, addonFile]);
  if (reason) return fail(reason);
  let addon: Addon;
  try {
    addon = createRequire(join(folder, 'manifest.json'))(join(folder, ...addonFile.split('/'))) as Addon;
    // On Windows a dictionary path with Chinese characters aborts; the names by themselves are ASCII.
    process.chdir(folder);
    addon.load(...dictionaryFiles);
  } catch (error) {
    return fail(`nodejieba does not load: ${String(error)}`);
  }
  process.on('message', (message: ToChild) => {
    say({ type: 'words', id: message.id, texts: message.texts.map(text => cut(addon, text)) });
  });
  say({ type: 'ready' });
}

function cut(addon: Addon, text: string): CutText {
  if (text === '') return { lengths: [], tags: '' };
  const words = addon.tag(text);
  const lengths = words.map(({ word }) => word.length);
  const covered = lengths.reduce((sum, length) => sum + length, 0);
  if (covered !== text.length) return { lengths: [text.length], tags: 'x' };
  return { lengths, tags: words.map(({ tag }) => tag).join(' ') };
}

function fail(reason: string): void {
  say({ type: 'failed', reason }, () => process.exit(1));
}

process.on('disconnect', () => process.exit());
start(process.argv[2] ?? '.');
