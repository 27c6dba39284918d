import { lastStepOf } from '../distance.ts';
import type { TreeFiles } from './built.ts';

/** A path below the tree's top, made from a folder and what a kustomization there says; undefined above the top. */
export function resolve(folder: string, text: string): string | undefined {
  if (text.startsWith('/')) return undefined;
  if (text !== '' && !/(^|\/)\.|\/\/|\/$/.test(text)) return folder === '' ? text : `${folder}/${text}`;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The same, as the file or folder is called that it leads to: kustomize goes on from there. */
export function locate(files: TreeFiles, folder: string, text: string): string | undefined {
  const path = resolve(folder, text);
  if (path === undefined || files.paths.has(path) || files.kustomizationIn(path) !== undefined) return path;
  return (isRemote(text) ? undefined : files.follow(path)) ?? path;
}

/** The same for a word that may be a path. The disk is not asked about each: that takes its time. */
export const locateWord = (files: TreeFiles, folder: string, word: string): string | undefined =>
  /\/|\.ya?ml$/.test(word) && !apiVersion.test(word) ? locate(files, folder, word) : resolve(folder, word);

/** Of kustomize and of Flux: it is in each text that is looked at. */
const apiVersion = /^kustomize\.[\w.]+\/v\d\w*$/;

/** Whether somebody else wrote it: such files are not read, be they there or not. */
export const isVendored = (path: string): boolean => /(^|\/)(vendor|node_modules)(\/|$)/.test(path);

/** The folder and all that lie above it, up to the top. */
export function lineage(folder: string): string[] {
  const folders = [folder];
  for (let at = folder.lastIndexOf('/'); at > 0; at = folder.lastIndexOf('/', at - 1)) folders.push(folder.slice(0, at));
  if (folder !== '') folders.push('');
  return folders;
}

const remote = /^(git::)?(https?:\/\/|ssh:\/\/|file:\/\/|[\w.-]+@|(www\.)?github\.com[:/])/i;

/** Whether kustomize would fetch it: an address of a file or of a git repository. */
export const isRemote = (text: string): boolean => remote.test(text);

const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

export const isKustomizationFile = (path: string): boolean => kustomizationNames.includes(lastStepOf(path));
