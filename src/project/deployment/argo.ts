import { fileOf, type Resource } from '../../model/resources.ts';
import { type Located, origin } from '../../model/view.ts';
import { compareText } from '../../text/compare.ts';
import { folderOf } from '../distance.ts';
import type { BlindSpot, TreeFiles } from '../kustomize/built.ts';
import type { LabelEntry } from '../kustomize/kustomization.ts';
import { type Deployment, folderAt, type Part, scalarOf, writtenIn } from './deployment.ts';
import { matcherOf } from './glob.ts';
import { overlayOf, patchesIn, referencesIn, referencesTo } from './overlay.ts';

export type ApplicationSpec = Resource<'Application'>['spec'];
type Source = ApplicationSpec['source'];

/** Fills in what a template leaves open; the same text for an Application. */
export type FillIn = (text: string) => string;

/** What an Argo CD Application applies from this tree; undefined where that is nothing. */
export function argoDeployment(spec: ApplicationSpec, files: TreeFiles, fillIn: FillIn = (text) => text): Deployment | undefined {
  const sources = spec.sources.items.length > 0 ? spec.sources.items : [spec.source];
  const read = sources.flatMap((source) => readSource(source, files, fillIn) ?? []);
  const parts = read.flatMap((it) => ('folder' in it ? [it] : []));
  const [first] = parts;
  if (!first) return undefined;
  const blindSpots = read.flatMap((it) => ('reason' in it ? [it] : []));
  const namespace = writtenIn(spec.destination.namespace);
  const filled = namespace === undefined ? undefined : scalarOf(spec.destination.namespace, fillIn(namespace));
  return { folder: first.folder, parts, blindSpots, namespace: filled };
}

/** Argo CD looks at what the source says, then at what lies in the folder. */
function readSource(source: Source, files: TreeFiles, fillIn: FillIn): Part | BlindSpot | readonly Part[] | undefined {
  const { path, chart, helm, plugin, directory } = source;
  const written = writtenIn(path);
  if (written === undefined) return chart.state === 'absent' ? undefined : blind('Helm chart', chart);
  const folder = folderAt(fillIn(written), files);
  if (folder === undefined) return blind('remote base', path);
  if (plugin.node) return blind('plugin', plugin);
  if (helm.node) return blind('Helm chart', helm);
  const isDirectory = [directory.recurse, directory.include, directory.exclude].some(({ state }) => state !== 'absent');
  if (!isDirectory && files.kustomizationIn(folder) !== undefined) return kustomizePart(source, folder);
  if (!isDirectory && files.paths.has(`${folder}/Chart.yaml`)) return blind('Helm chart', path);
  return directoryParts(source, folder, files);
}

const blind = (reason: BlindSpot['reason'], at: Located): BlindSpot => ({ reason, file: fileOf(at), span: at[origin].span });

function kustomizePart({ path, kustomize }: Source, folder: string): Part {
  const { namespace, namePrefix, nameSuffix, components, patches, commonLabels, labelWithoutSelector } = kustomize;
  const pairs = commonLabels.node;
  const labels: LabelEntry[] =
    pairs?.kind === 'map'
      ? [{ pairs, isSelector: labelWithoutSelector.value !== true, fields: [], span: commonLabels[origin].span }]
      : [];
  const kustomization = overlayOf(path, referencesTo([folder], folder, path), patchesIn(patches), {
    components: referencesIn(components),
    namespace: scalarOf(namespace),
    namePrefix: scalarOf(namePrefix),
    nameSuffix: scalarOf(nameSuffix),
    labels,
  });
  return { folder, kustomization, isKustomize: true };
}

/** Every manifest of the folder itself, or of all below it: a part each, because one resource may stand in two of them. */
function directoryParts({ path, directory }: Source, folder: string, files: TreeFiles): readonly Part[] {
  const isIncluded = matcherOf(directory.include.value ?? '*');
  const isExcluded = matcherOf(directory.exclude.value ?? '');
  const listed = [...files.paths].filter((file) => {
    if (!file.startsWith(`${folder}/`) || !/\.(ya?ml|json)$/.test(file)) return false;
    const inside = file.slice(folder.length + 1);
    if (folderOf(file) !== folder && directory.recurse.value !== true) return false;
    return isIncluded(inside) && !isExcluded(inside);
  });
  return referencesTo(listed.sort(compareText), folder, path).map((resource) => {
    return { folder, kustomization: overlayOf(path, [resource], [], {}), isKustomize: false };
  });
}
