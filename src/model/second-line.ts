import { boolean, list, object, string, stringMap, subtree } from './view.ts';

export const metadataFields = {
  name: string,
  generateName: string,
  namespace: string,
  labels: stringMap,
  annotations: stringMap,
  ownerReferences: list(object({ apiVersion: string, kind: string, name: string, uid: string, controller: boolean })),
};
export const metadata = object(metadataFields);

const rules = list(
  object({ apiGroups: list(string), resources: list(string), verbs: list(string), resourceNames: list(string) }),
);
/** What the Operator Lifecycle Manager grants to an operator. */
const permissions = list(object({ rules }));
const binding = object({
  metadata,
  roleRef: object({ kind: string, name: string }),
  subjects: list(object({ kind: string, name: string, namespace: string })),
});
/** How the API server finds what it calls. */
const webhooks = object({
  metadata,
  webhooks: list(object({ clientConfig: object({ service: object({ name: string, namespace: string }) }) })),
});
const ingressBackend = object({ service: object({ name: string }) });

/** Something that names a Service; `kind` may name another kind. */
const reference = object({ kind: string, name: string, namespace: string });
const references = list(reference);
const traefikRoute = object({ metadata, spec: object({ routes: list(object({ services: references })) }) });
const gatewayRoute = object({
  metadata,
  spec: object({
    rules: list(
      object({
        backendRefs: references,
        filters: list(object({ requestMirror: object({ backendRef: reference }) })),
      }),
    ),
  }),
});
const contourServices = object({ services: references });
const meshRoutes = list(object({ route: list(object({ destination: object({ host: string }) })) }));

/** Where a GitOps controller gets files from. */
const repository = object({ metadata, spec: object({ url: string }) });

const argoSource = object({
  repoURL: string,
  path: string,
  chart: string,
  ref: string,
  directory: object({ recurse: boolean, include: string, exclude: string }),
  kustomize: object({
    namespace: string,
    namePrefix: string,
    nameSuffix: string,
    components: list(string),
    ignoreMissingComponents: boolean,
    patches: subtree,
    commonLabels: subtree,
    forceCommonLabels: boolean,
    labelWithoutSelector: boolean,
    labelIncludeTemplates: boolean,
    commonAnnotations: subtree,
    forceCommonAnnotations: boolean,
  }),
  helm: subtree,
  plugin: subtree,
});
const argoSpec = object({
  source: argoSource,
  sources: list(argoSource),
  destination: object({ namespace: string, server: string, name: string }),
  syncPolicy: object({ automated: subtree }),
});

/** Kinds that no finding is about: they explain what is missing. They are read when something asks for them. */
export const secondLineShapes = {
  Role: object({ metadata, rules }),
  ClusterRole: object({ metadata, rules }),
  RoleBinding: binding,
  ClusterRoleBinding: binding,
  ClusterServiceVersion: object({
    metadata,
    spec: object({ install: object({ spec: object({ clusterPermissions: permissions, permissions }) }) }),
  }),
  APIService: object({ metadata, spec: object({ service: object({ name: string, namespace: string }) }) }),
  ValidatingWebhookConfiguration: webhooks,
  MutatingWebhookConfiguration: webhooks,
  Ingress: object({
    metadata,
    spec: object({
      ingressClassName: string,
      defaultBackend: ingressBackend,
      rules: list(object({ http: object({ paths: list(object({ backend: ingressBackend })) }) })),
    }),
  }),
  IngressRoute: traefikRoute,
  IngressRouteTCP: traefikRoute,
  IngressRouteUDP: traefikRoute,
  TraefikService: object({
    metadata,
    spec: object({
      weighted: object({ services: references }),
      mirroring: object({ kind: string, name: string, namespace: string, mirrors: references }),
    }),
  }),
  HTTPRoute: gatewayRoute,
  GRPCRoute: gatewayRoute,
  TLSRoute: gatewayRoute,
  TCPRoute: gatewayRoute,
  UDPRoute: gatewayRoute,
  HTTPProxy: object({ metadata, spec: object({ routes: list(contourServices), tcpproxy: contourServices }) }),
  Route: object({ metadata, spec: object({ to: reference, alternateBackends: references }) }),
  VirtualService: object({ metadata, spec: object({ http: meshRoutes, tls: meshRoutes, tcp: meshRoutes }) }),
  ServiceEntry: object({ metadata, spec: object({ hosts: list(string) }) }),
  ServiceMonitor: object({
    metadata,
    spec: object({
      selector: object({ matchLabels: stringMap, matchExpressions: subtree }),
      namespaceSelector: object({ any: boolean, matchNames: list(string) }),
      endpoints: list(object({ port: string })),
    }),
  }),
  /** Flux's own, not the file that kustomize reads. */
  Kustomization: object({
    metadata,
    spec: object({
      path: string,
      targetNamespace: string,
      namePrefix: string,
      nameSuffix: string,
      components: list(string),
      ignoreMissingComponents: boolean,
      patches: subtree,
      commonMetadata: object({ labels: subtree, annotations: subtree }),
      sourceRef: object({ kind: string, name: string }),
      kubeConfig: subtree,
      suspend: boolean,
      postBuild: object({ substitute: stringMap, substituteFrom: list(object({ kind: string, name: string })) }),
    }),
  }),
  FluxInstance: object({
    metadata,
    spec: object({ sync: object({ kind: string, url: string, path: string }), kustomize: object({ patches: subtree }) }),
  }),
  GitRepository: repository,
  ConfigMap: object({ metadata, data: stringMap }),
  Secret: object({ metadata, data: stringMap, stringData: stringMap }),
  Application: object({ metadata, spec: argoSpec }),
  ApplicationSet: object({ metadata, spec: object({ generators: subtree, template: subtree, templatePatch: subtree }) }),
} as const;

const rbac = ['rbac.authorization.k8s.io/v1'];
const admission = ['admissionregistration.k8s.io/v1'];
const traefik = ['traefik.io/v1alpha1', 'traefik.containo.us/v1alpha1'];
const gateway = ['v1', 'v1beta1', 'v1alpha3', 'v1alpha2'].map((version) => `gateway.networking.k8s.io/${version}`);
const istio = ['v1', 'v1beta1', 'v1alpha3'].map((version) => `networking.istio.io/${version}`);
const argo = ['argoproj.io/v1alpha1'];

export const secondLineVersions: Readonly<Record<keyof typeof secondLineShapes, readonly string[]>> = {
  Role: rbac,
  ClusterRole: rbac,
  RoleBinding: rbac,
  ClusterRoleBinding: rbac,
  ClusterServiceVersion: ['operators.coreos.com/v1alpha1'],
  APIService: ['apiregistration.k8s.io/v1'],
  ValidatingWebhookConfiguration: admission,
  MutatingWebhookConfiguration: admission,
  Ingress: ['networking.k8s.io/v1'],
  IngressRoute: traefik,
  IngressRouteTCP: traefik,
  IngressRouteUDP: traefik,
  TraefikService: traefik,
  HTTPRoute: gateway,
  GRPCRoute: gateway,
  TLSRoute: gateway,
  TCPRoute: gateway,
  UDPRoute: gateway,
  HTTPProxy: ['projectcontour.io/v1'],
  Route: ['route.openshift.io/v1'],
  VirtualService: istio,
  ServiceEntry: istio,
  ServiceMonitor: ['monitoring.coreos.com/v1'],
  Kustomization: ['v1', 'v1beta2', 'v1beta1'].map((version) => `kustomize.toolkit.fluxcd.io/${version}`),
  FluxInstance: ['fluxcd.controlplane.io/v1'],
  GitRepository: ['v1', 'v1beta2', 'v1beta1'].map((version) => `source.toolkit.fluxcd.io/${version}`),
  ConfigMap: ['v1'],
  Secret: ['v1'],
  Application: argo,
  ApplicationSet: argo,
};
