import { fileOf, type Resource } from '../../model/resources.ts';
import { type Located, origin } from '../../model/view.ts';
import { compareText } from '../../text/compare.ts';
import { folderOf } from '../distance.ts';
import type { BlindSpot, TreeFiles } from '../kustomize/built.ts';
import { fieldOf, valueText } from '../kustomize/nodes.ts';
import { type Deployment, folderAt, type Part } from './deployment.ts';
import { componentsIn, pairsIn, patchesIn, scalarOf, writtenIn } from './fields.ts';
import { matcherOf } from './glob.ts';
import { listingOf } from './listing.ts';
import type { MayBeOurs } from './repository.ts';

export type ApplicationSpec = Resource<'Application'>['spec'];
type Source = ApplicationSpec['source'];

export const sourcesOf = ({ source, sources }: ApplicationSpec): readonly Source[] =>
  sources.items.length > 0 ? sources.items : [source];

/** What an Argo CD Application applies from this tree; undefined where that is nothing. */
export function argoDeployment(spec: ApplicationSpec, files: TreeFiles, mayBeOurs: MayBeOurs): Deployment | undefined {
  const read = sourcesOf(spec).flatMap((source) => readSource(source, files, mayBeOurs) ?? []);
  const parts = read.flatMap((it) => ('folder' in it ? [it] : []));
  const [first] = parts;
  if (!first) return undefined;
  const blindSpots = read.flatMap((it) => ('reason' in it ? [it] : []));
  return {
    folder: first.folder,
    parts,
    blindSpots,
    namespace: scalarOf(spec.destination.namespace),
    variables: undefined,
    target: targetOf(spec),
    labels: undefined,
    annotations: undefined,
  };
}

/** The cluster that it syncs to by itself. */
function targetOf({ destination, syncPolicy }: ApplicationSpec): string | undefined {
  const { automated } = syncPolicy;
  const isAutomated = automated.node !== undefined && valueText(fieldOf(automated.node, 'enabled') ?? automated.node) !== 'false';
  const cluster = destination.server.value ?? destination.name.value;
  return isAutomated && cluster !== undefined ? `Argo CD ${cluster}` : undefined;
}

/** Argo CD looks at what the source says, then at what lies in the folder. */
function readSource(source: Source, files: TreeFiles, mayBeOurs: MayBeOurs): Part | BlindSpot | readonly Part[] | undefined {
  const { repoURL, path, chart, helm, plugin, directory } = source;
  const written = writtenIn(path);
  if (written === undefined) return chart.state === 'absent' ? undefined : blind('Helm chart', chart);
  const folder = mayBeOurs(repoURL.value) ? folderAt(written, files) : undefined;
  if (folder === undefined) return blind('remote base', path);
  if (plugin.node) return blind('plugin', plugin);
  if (helm.node) return blind('Helm chart', helm);
  const isDirectory = [directory.recurse, directory.include, directory.exclude].some(({ state }) => state !== 'absent');
  if (!isDirectory && files.kustomizationIn(folder) !== undefined) return kustomizePart(source, folder, files);
  if (!isDirectory && files.paths.has(`${folder}/Chart.yaml`)) return blind('Helm chart', path);
  return directoryParts(source, folder, files);
}

const blind = (reason: BlindSpot['reason'], at: Located): BlindSpot => ({ reason, file: fileOf(at), span: at[origin].span });

/** What Argo CD writes into the kustomization of a folder (argo-cd 3.5, util/kustomize, `Build`). */
function kustomizePart({ kustomize }: Source, folder: string, files: TreeFiles): Part {
  const { namespace, namePrefix, nameSuffix, patches, commonLabels, commonAnnotations } = kustomize;
  const labels = pairsIn(commonLabels, kustomize.forceCommonLabels.value === true);
  const manner = {
    isSelector: kustomize.labelWithoutSelector.value !== true,
    isInTemplates: kustomize.labelIncludeTemplates.value === true,
  };
  const edits = {
    namespace: scalarOf(namespace),
    namePrefix: scalarOf(namePrefix),
    nameSuffix: scalarOf(nameSuffix),
    labels: labels && { ...labels, ...manner },
    annotations: pairsIn(commonAnnotations, kustomize.forceCommonAnnotations.value === true),
    patches: patchesIn(patches),
    components: componentsIn(kustomize, folder, files),
    isByKustomize: true,
  };
  return { folder, made: undefined, edits, isKustomize: true };
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
  return listed.sort(compareText).map((file) => {
    return { folder, made: listingOf(path, [file], folder), edits: { isByKustomize: false }, isKustomize: false };
  });
}
