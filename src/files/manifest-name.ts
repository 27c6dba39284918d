const EXTENSION = /\.(?:ya?ml|json)$/i;
const EXCLUDED_FOLDER = /(?:^|\/)(?:vendor|node_modules|\.git)\//;

/** Folders whose files somebody else wrote: never read, unless an input names a path inside them. */
export const EXCLUDED_FOLDERS: readonly string[] = ['vendor', 'node_modules', '.git'];

/** Whether a file of a folder is read; `path` is relative to the folder that was asked for. */
export function isManifestName(path: string): boolean {
  return EXTENSION.test(path) && !EXCLUDED_FOLDER.test(path);
}

export function isInExcludedFolder(path: string): boolean {
  return EXCLUDED_FOLDER.test(path);
}
