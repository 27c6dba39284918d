import { head } from './mapping.ts';
import type { Random } from './random.ts';

export type Manifest = (name: string, random: Random) => string;

const WORDS =
  `the of a to is and that be for if this it must are as by field name value object list Pod Service Endpoints EndpointSlice cluster
  namespace container volume port selector node when not set default one will may used specified controller condition status resource
  request limit secret key optional string labels annotation policy reference type kind: spec template readiness external`.split(
    /\s+/,
  );

export const deployment: Manifest = (name, random) => `${head('apps/v1', 'Deployment', name)}spec:
  replicas: ${random.between(1, 5)}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
    spec:
      containers:
        - name: app
          image: registry.example.com/${name}:v1.${random.between(0, 40)}.${random.between(0, 9)}
          ports:
            - name: http
              containerPort: ${random.between(3000, 9000)}
          env:
${repeat(random.between(2, 14), (index) => `            - name: SETTING_${index}\n              value: "${sentence(random, 3)}"\n`)}`;

export const configMap: Manifest = (name, random) =>
  `${head('v1', 'ConfigMap', name)}data:
  settings.conf: |
${repeat(random.between(5, 60), (index) => `    option_${index} = ${sentence(random, 4)}\n`)}`;

export const helmRelease: Manifest = (name, random) => `${head('helm.toolkit.fluxcd.io/v2', 'HelmRelease', name)}spec:
  interval: 30m
  chart:
    spec:
      chart: ${name}
      version: ${random.between(1, 9)}.${random.between(0, 30)}.0
      sourceRef:
        kind: HelmRepository
        name: charts
  values:
    service:
      main:
        ports:
          http:
            port: ${random.between(3000, 9000)}
${repeat(random.between(4, 30), (index) => `    value${index}:\n      enabled: ${random.chance(0.5)}\n      text: ${sentence(random, 2)}\n`)}`;

export const secret: Manifest = (name, random) => `${head('v1', 'Secret', name)}type: Opaque
data:
${repeat(random.between(1, 10), (index) => `  key${index}: ${Buffer.from(sentence(random, 6)).toString('base64')}\n`)}`;

export const ordinaryService: Manifest = (name, random) => `${head('v1', 'Service', name)}spec:
  selector:
    app.kubernetes.io/name: ${name}
  ports:
    - name: http
      port: 80
      targetPort: ${random.between(3000, 9000)}
`;

export const template: Manifest = (name, random) => `{{- if .Values.${random.pick(['enabled', 'expose'])} }}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "${name}.fullname" . }}
  labels: {{- include "${name}.labels" . | nindent 4 }}
spec:
  type: {{ .Values.service.type }}
  ports:
    - port: {{ .Values.service.port }}
      name: http
{{- end }}
`;

export function kustomization(files: readonly string[]): string {
  return `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n${files.map((file) => `  - ${file}\n`).join('')}`;
}

/** A CustomResourceDefinition of about `size` bytes: prose of the API, deeply indented, which is what fills real trees. */
export function customResource(name: string, size: number, random: Random): string {
  const parts = [crdHead(name)];
  for (let length = 0; length < size; ) {
    const part = property(random);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

function crdHead(name: string): string {
  return `${head('apiextensions.k8s.io/v1', 'CustomResourceDefinition', `${name}.example.com`)}spec:
  group: example.com
  names:
    kind: Widget
    plural: ${name}
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          properties:
            kind:
              description: Kind is a string value representing the REST resource
              type: string
`;
}

function property(random: Random): string {
  const indent = ' '.repeat(12 + 2 * random.between(0, 12));
  const lines = repeat(random.between(1, 6), () => `${indent}    ${sentence(random, 11)}\n`);
  return `${indent}property${random.between(0, 1e9)}:\n${indent}  description: |-\n${lines}${indent}  type: string\n`;
}

function sentence(random: Random, words: number): string {
  const chosen: string[] = [];
  while (chosen.length < words) chosen.push(random.pick(WORDS));
  return chosen.join(' ').replace(/: /g, ' ').replace(/:$/, '');
}

function repeat(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join('');
}
