import { nodeOf } from '../../model/manifest.ts';
import { fileOf, type Resource, resourcesOf } from '../../model/resources.ts';
import { plainEntry, type YamlMap } from '../../yaml/node.ts';
import { entryOf, scalarsIn, withEntries } from '../kustomize/nodes.ts';

/**
 * The Kustomization that flux-operator makes of the `sync` of a FluxInstance (flux-operator 0.58, internal/builder,
 * `templates.go`). None where a patch of the instance may change it, or where the files come from another kind of source than
 * a git repository.
 */
export function syncOf(instance: Resource<'FluxInstance'>): Resource<'Kustomization'> | undefined {
  const { sync, kustomize } = instance.spec;
  const patched = kustomize.patches.node ? scalarsIn(kustomize.patches.node) : [];
  if (sync.kind.value !== 'GitRepository' || patched.some(({ text }) => /\bKustomization\b/.test(text))) return undefined;
  const [made] = resourcesOf(kustomizationIn(nodeOf(instance)), fileOf(instance));
  return made?.kind === 'Kustomization' ? made : undefined;
}

function kustomizationIn(instance: YamlMap): YamlMap {
  const spec = entryOf(instance, 'spec');
  const sync = spec?.value.kind === 'map' ? entryOf(spec.value, 'sync') : undefined;
  const path = sync?.value.kind === 'map' ? entryOf(sync.value, 'path') : undefined;
  const metadata = instance.entries.filter(({ key }) => key === 'metadata');
  const made = path && sync?.value.kind === 'map' ? [{ ...sync, key: 'spec', value: withEntries(sync.value, [path]) }] : [];
  return withEntries(instance, [
    plainEntry('apiVersion', 'kustomize.toolkit.fluxcd.io/v1', instance.span),
    plainEntry('kind', 'Kustomization', instance.span),
    ...metadata,
    ...made,
  ]);
}
