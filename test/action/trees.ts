/** Small manifests, each with one finding of a known severity at a known line, or none. */

export const clean = externalName('db', 'db.example.com');

/** An error in line 7. */
export const wrong = externalName('db', '10.0.0.1');

/** A warning in line 8. */
export const remapped = `apiVersion: v1
kind: Service
metadata:
  name: queue
spec:
  clusterIP: None
  ports:
    - port: 5672
---
apiVersion: v1
kind: Endpoints
metadata:
  name: queue
subsets:
  - addresses: [{ ip: 10.0.0.1 }]
    ports: [{ port: 5673 }]
`;

/** An info in line 9. */
export const published = externalName('nas', '10.0.0.2').replace(
  'spec:',
  '  annotations:\n    external-dns.alpha.kubernetes.io/hostname: nas.example.com\nspec:',
);

export function externalName(name: string, target: string): string {
  return `apiVersion: v1
kind: Service
metadata:
  name: ${name}
spec:
  type: ExternalName
  externalName: ${target}
`;
}

/** As many errors as `count`, in one file. */
export function manyWrong(count: number): string {
  return Array.from({ length: count }, (_, index) => externalName(`db-${index}`, `10.0.${index >> 8}.${index & 255}`)).join(
    '---\n',
  );
}
