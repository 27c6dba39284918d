import { fileOf, type Resource, type Service } from '../model/resources.ts';
import { compareSpelled, spelled } from '../model/spelled.ts';
import type { Field } from '../model/view.ts';
import type { SourceFile } from '../text/source.ts';
import { distance, distanceBetween } from './distance.ts';
import type { Explanation } from './explanation.ts';
import { lazily } from './lookup.ts';
import { compareNamespaces } from './relation.ts';

export const callingKinds = ['APIService', 'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'] as const;

/** Whether an APIService or a webhook leads the API server to a Service. */
export function apiServerCalls(explain: () => Explanation): (service: Service) => boolean {
  const references = lazily(() => explain().resources.flatMap(servicesOfApiServer));
  return (service) =>
    references().some((reference) => isReferenceTo(service, reference)) ||
    explain().unread.some((document) => mayCall(document, service));
}

/** A template of an APIService or a webhook nearby. */
const mayCall = ({ path, text }: SourceFile, service: Service): boolean =>
  /\b(APIService|(Valid|Mut)atingWebhookConfiguration)\b/.test(text) &&
  text.includes(service.metadata.name.value ?? '') &&
  distanceBetween(path, fileOf(service).path) < distance.elsewhere;

interface Reference {
  readonly name: Field<string>;
  readonly namespace: Field<string>;
}

function servicesOfApiServer(resource: Resource): readonly Reference[] {
  switch (resource.kind) {
    case 'APIService':
      return [resource.spec.service];
    case 'ValidatingWebhookConfiguration':
    case 'MutatingWebhookConfiguration':
      return resource.webhooks.items.map(({ clientConfig }) => clientConfig.service);
    default:
      return [];
  }
}

const isReferenceTo = (service: Service, { name, namespace }: Reference): boolean =>
  compareSpelled(spelled(name, ''), spelled(service.metadata.name, '')) === 'equal' &&
  compareNamespaces({ metadata: { namespace } }, service) === 'equal';
