const pages={"endpoints-without-service":`# endpoints-without-service

Endpoints need a Service of the same name and namespace.

## Why

The cluster ties Endpoints to a Service by name and namespace and by nothing else. The mirroring controller makes EndpointSlices of them, which kube-proxy and CoreDNS read, only for a Service of that name without a selector (\`pkg/controller/endpointslicemirroring\`). Endpoints without a Service are stored and serve nothing.

They do not stay, either: when the endpoints controller starts, after an upgrade or when its leader changes, it deletes Endpoints that have no Service. Only those with the annotation of a leader election are left alone. Recorded on Kubernetes 1.30, 1.35 and 1.37.

The name of Endpoints may hold dots, while a Service's may not, so such Endpoints can never have a Service.

A namespace that is not written is whatever the manifest is applied to, and counts as any.

## Reported

### No Service in the tree

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  #     ^^^^^ none "the next controller restart deletes them"
  namespace: test-1
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 3306
\`\`\`

### A Service with a name that is nearly the same

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: postgres
  #     ^^^^^^^^ also "the Service without endpoints"
spec:
  ports:
    - port: 5432
---
apiVersion: v1
kind: Endpoints
metadata:
  name: postgress
  #     ^^^^^^^^^ similar "\\"postgres\\" has no endpoints"
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 5432
\`\`\`

### The Service is in another namespace

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
  #          ^^^^^^ also "the Service is here"
spec:
  ports:
    - port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  namespace: test-2
  #          ^^^^^^ elsewhere "in namespace \\"test-2\\" and their Service is in \\"test-1\\""
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 3306
\`\`\`

### A name that no Service can have

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql.example.com
  #     ^^^^^^^^^^^^^^^^^ unmatchable
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 3306
\`\`\`

## Accepted

### The same name, and a namespace that is written only once

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  ports:
    - port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 3306
\`\`\`

### The lock of a leader election

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: operator-lock
  annotations:
    control-plane.alpha.kubernetes.io/leader: '{"holderIdentity":"operator-0"}'
\`\`\`

## How to repair

Give the Endpoints the name and the namespace of their Service, or write the Service.

### Service and Endpoints

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  ports:
    - port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  namespace: test-1
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 3306
\`\`\`

## When not to use it

In a repository that holds Endpoints only, while their Services come from somewhere else.
`,"external-name-invalid":`# external-name-invalid

An \`externalName\` is a lower-case DNS name and nothing else.

## Why

Cluster DNS answers for an ExternalName Service with a CNAME record, and a CNAME holds a name: no scheme, no port, no path.
The API server takes one trailing dot off and then wants an RFC 1123 subdomain: parts of \`a-z\`, \`0-9\` and \`-\` that start and end with a letter or a digit, joined by dots, 253 characters at most (\`ValidateService\` in \`pkg/apis/core/validation/validation.go\`). Anything else is rejected when it is applied. Recorded on Kubernetes 1.30, 1.35 and 1.37.

An IPv4 address passes this check and still does not resolve: that is [external-name-ip](external-name-ip.md).

## Reported

### A URL

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: billing
spec:
  type: ExternalName
  externalName: https://billing.example.com/v1
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scheme "is a URL"
\`\`\`

### A port

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com:3306
  #             ^^^^^^^^^^^^^^^^^^^^^^ port "has a port"
\`\`\`

### A path

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: billing
spec:
  type: ExternalName
  externalName: billing.example.com/v1
  #             ^^^^^^^^^^^^^^^^^^^^^^ path "has a path"
\`\`\`

### Upper case

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: MySQL.example.com
  #             ^^^^^^^^^^^^^^^^^ uppercase "has upper-case letters"
\`\`\`

### An underscore

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: my_db.example.com
  #             ^^^^^^^^^^^^^^^^^ underscore "has an underscore"
\`\`\`

### A wildcard

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: "*.example.com"
  #             ^^^^^^^^^^^^^^^ wildcard "has a wildcard"
\`\`\`

### An IPv6 address

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: "fd00:10::11"
  #             ^^^^^^^^^^^^^ ipv6 "is an IPv6 address"
\`\`\`

### White space

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: "mysql.example.com "
  #             ^^^^^^^^^^^^^^^^^^^^ space "has white space"
\`\`\`

### An empty part

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql..example.com
  #             ^^^^^^^^^^^^^^^^^^ empty-label "has an empty part"
\`\`\`

### Something else that is no DNS name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: -mysql.example.com
  #             ^^^^^^^^^^^^^^^^^^ syntax "is not a DNS name"
\`\`\`

## Accepted

### A trailing dot

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com.
\`\`\`

### With ports, which proxies read

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: billing
spec:
  type: ExternalName
  externalName: billing-2.example.com
  ports:
    - name: https
      port: 443
\`\`\`

### A value that is filled in later

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: \${MYSQL_HOST}:3306
\`\`\`

## How to repair

Keep the host name alone. The port belongs to the client: a CNAME cannot carry one. Scheme and path belong to the client's configuration.
To give clients another port than the server's, map the address with a ClusterIP Service and an EndpointSlice.

### The host name alone

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: billing
spec:
  type: ExternalName
  externalName: billing.example.com
\`\`\`

## When not to use it

There is no cluster that takes such a value. Where something fills it in before it is applied, write it as \`\${NAME}\`, \`$(NAME)\` or \`{{ .name }}\`, and it is left alone.
`,"external-name-ip":`# external-name-ip

An \`externalName\` that is an IP address does not resolve.

## Why

The API server takes \`externalName: 192.168.1.10\`: it checks only that the text has the form of a DNS name, and digits and dots have.
CoreDNS then makes a CNAME record of an \`externalName\`, unless Go's \`net.ParseIP\` reads it as an address. In that case it skips the Service and answers **NXDOMAIN**: neither a CNAME nor an A record, as if the Service did not exist. This has been so since CoreDNS learned of ExternalName in 2017, and it works as intended ([coredns#2324](https://github.com/coredns/coredns/issues/2324)). Recorded with CoreDNS 1.15.0 on Kubernetes 1.30, 1.35 and 1.37.

What does not ask cluster DNS may still work:

- **Traefik** dials the text as it stands, address or name, once \`allowExternalNameServices\` is on. Where only Traefik uses the Service, this is a warning.
- **external-dns** publishes the address as a record of its own. Where the Service has one of its annotations and nothing else uses it, this is only information.
- **ingress-nginx** reached the address up to 1.11.4 and in 1.12.0. From 1.11.5, 1.12.1 and 1.13.0 on it answers 503.
- **kube-dns** answers with an A record.

## Reported

### An address in place of a name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  type: ExternalName
  externalName: 192.168.1.10
  #             ^^^^^^^^^^^^ literal "cluster DNS answers NXDOMAIN for \\"mysql\\""
\`\`\`

### Behind ingress-nginx

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: billing
spec:
  type: ExternalName
  externalName: 10.20.0.11
  #             ^^^^^^^^^^ literal
  ports:
    - port: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
#     ^^^^^^^ also "ingress-nginx uses the Service here"
metadata:
  name: billing
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: billing
      port:
        number: 8080
\`\`\`

### Only Traefik uses it

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: billing
spec:
  type: ExternalName
  externalName: 10.20.0.11
  #             ^^^^^^^^^^ traefik "Traefik dials it"
  ports:
    - port: 8080
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
#     ^^^^^^^^^^^^ also "Traefik uses the Service here"
metadata:
  name: billing
spec:
  routes:
    - kind: Rule
      match: Host(\`billing.example.com\`)
      services:
        - name: billing
          port: 8080
\`\`\`

### Published by external-dns

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: vpn
  annotations:
    external-dns.alpha.kubernetes.io/hostname: vpn.example.com
spec:
  type: ExternalName
  externalName: 10.20.0.11
  #             ^^^^^^^^^^ external-dns "external-dns publishes it"
\`\`\`

## Accepted

### A name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.test-1.example.com
\`\`\`

### A value that is filled in later

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: \${MYSQL_HOST}
\`\`\`

## How to repair

Give the Service endpoints in place of a name. With \`clusterIP: None\` its name resolves to the address itself, as it was meant to.

### A headless Service with an EndpointSlice

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  namespace: test-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
    conditions:
      ready: true
\`\`\`

## When not to use it

In a cluster whose DNS server is kube-dns, the name resolves to the address. Give the machine a DNS name all the same if you can: the Service then works in every cluster.
`,"headless-port-remap":`# headless-port-remap

A headless Service does not translate ports.

## Why

The name of a headless Service (\`clusterIP: None\`) resolves to the addresses of its endpoints. The client connects to such an address and to the port that it was configured with, which is the Service's \`port\`. kube-proxy skips headless Services, so nothing in between turns one port into another, and neither \`targetPort\` nor the endpoint's port changes what the client dials. The API server accepts the manifest without a warning. Recorded on Kubernetes 1.30, 1.35 and 1.37 with CoreDNS 1.15.0.

Some clients do not go by the name's address alone. They use the endpoint's port, and reach it:

- ingress-nginx, Traefik and most gateways read the EndpointSlices. Where all that uses the Service in the tree is of this kind, the difference is only information.
- Clients that look up SRV records get the endpoint's port with the address.

## Reported

### The endpoints listen on another port

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3306
      #     ^^^^ untranslated "clients of \\"mysql\\" dial 3306, the endpoints listen on 3307"
      targetPort: 3307
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  namespace: test-1
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3307
        #     ^^^^ also "the endpoints listen here"
\`\`\`

### Only an Ingress uses it

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: billing
spec:
  clusterIP: None
  ports:
    - name: http
      port: 80
      #     ^^ slices-read "port 80 of \\"billing\\" becomes 8080"
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: billing-1
  labels:
    kubernetes.io/service-name: billing
addressType: IPv4
ports:
  - name: http
    port: 8080
endpoints:
  - addresses:
      - 10.20.0.11
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: billing
spec:
  ingressClassName: nginx
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: billing
                port:
                  name: http
\`\`\`

## Accepted

### The same port on both sides

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

### Endpoints without ports: the name resolves all the same

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
\`\`\`

### A cluster IP translates

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3307
\`\`\`

## How to repair

Take \`clusterIP: None\` out, and kube-proxy translates \`port\` to the endpoint's port. In a cluster that has the Service already, delete it and create it again: the API server accepts the change without a message and the Service **stays headless** (recorded on 1.30, 1.35 and 1.37).
Or write the port that the server listens on as the Service's \`port\`, and configure the clients with it.

### With a cluster IP

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
      targetPort: 3307
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3307
\`\`\`

### With the server's port

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3307
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3307
\`\`\`

## When not to use it

Where all clients look up SRV records, or read EndpointSlices and are not in the repository, such as a gateway that another team keeps.
`,"headless-target-port-ignored":`# headless-target-port-ignored

A headless Service ignores \`targetPort\`.

## Why

\`targetPort\` says where kube-proxy sends a connection that arrived at the Service's own address. A headless Service (\`clusterIP: None\`) has no address of its own: its name resolves to the endpoints' addresses, and the client dials its own port there. The API reference says that \`targetPort\` is ignored for \`clusterIP: None\`, and the API server accepts it without a warning. Recorded on Kubernetes 1.30, 1.35 and 1.37.

A reader of the manifest is led to think that the port is translated. Where the endpoints do listen on another port than clients dial, [headless-port-remap](headless-port-remap.md) reports that instead of this.

One reader is left: ingress-nginx falls back to a numeric \`targetPort\` where no endpoint port has the Service port's name.

## Reported

### Another number than \`port\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3306
      targetPort: 3307
      #           ^^^^ ignored "dial port 3306"
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

## Accepted

### The same number as \`port\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3306
      targetPort: 3306
\`\`\`

### None

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3306
\`\`\`

### A headless Service of Pods

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  selector:
    app: mysql
  ports:
    - name: mysql
      port: 3306
      targetPort: 3307
\`\`\`

## How to repair

Take \`targetPort\` out, or write the same number as \`port\`.

### Without \`targetPort\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

## When not to use it

Where an ingress-nginx relies on \`targetPort\` because the endpoint ports have other names or none.
`,"port-name-mismatch":`# port-name-mismatch

A port of a selector-less Service needs an endpoint port of the same name.

## Why

kube-proxy finds the endpoints of a Service port by the **name** of the port and its protocol. The numbers play no part, and \`targetPort\` is not read at all: it tells the cluster where Pods listen, and there are no Pods here (\`pkg/proxy/endpointslicecache.go\`; recorded with kube-proxy 1.30, 1.35 and 1.37 in nftables and iptables mode).
A port whose name no endpoint port has gets no endpoints, and connections to it are **refused**. The Service, its Endpoints and its EndpointSlices all look healthy, and nothing is logged.

A port without a name counts as one with the name \`""\`: it pairs with an endpoint port without a name and with no other.

On a headless Service (\`clusterIP: None\`) there is no kube-proxy in between, and clients that resolve the name reach the addresses as before. SRV records carry the endpoints' names, though, and Traefik goes by names too, so the difference is a warning there.

ingress-nginx falls back to a numeric \`targetPort\` when the names differ. An Ingress may therefore work while every other client of the same Service is refused.

## Reported

### The endpoints call it otherwise

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  ports:
    - name: mysql
      #     ^^^^^ renamed "the endpoints call it \\"sql\\""
      port: 3306
      targetPort: 3307
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  namespace: test-1
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: sql
        #     ^^^ also "offered here"
        port: 3307
\`\`\`

### Only one side has a name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: billing
spec:
  ports:
    - port: 80
      # <- unnamed "port 80 reaches nothing, because kube-proxy pairs ports by name: it has no name"
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: billing-1
  labels:
    kubernetes.io/service-name: billing
addressType: IPv4
ports:
  - name: http
    port: 8080
endpoints:
  - addresses:
      - 10.20.0.11
\`\`\`

### No endpoint port has the name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
    - name: metrics
      #     ^^^^^^^ missing "no endpoint port has that name"
      port: 9104
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

### A headless Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports:
    - name: mysql
      #     ^^^^^ headless "\\"mysql\\" of this headless Service: the endpoints call it \\"sql\\""
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: sql
        port: 3306
\`\`\`

### One of two slices is never used

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      #     ^^^^^ also "a port of the Service"
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-2
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - name: sql
    #     ^^^ unused-source "these addresses get no traffic"
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.11
\`\`\`

## Accepted

### The names are equal and the numbers are not

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3307
\`\`\`

### Neither side has a name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 3306
\`\`\`

### Each slice serves another port

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
    - name: metrics
      port: 9104
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-metrics
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - name: metrics
    port: 9104
endpoints:
  - addresses:
      - 192.168.1.20
\`\`\`

## How to repair

Give both ports the same name, or neither a name where the Service has only one port. Change the endpoint's name rather than the Service's: an Ingress or a ServiceMonitor may refer to the latter.

### The same name on both sides

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
      targetPort: 3307
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3307
\`\`\`

## When not to use it

Where the only client of the Service is an ingress-nginx that is meant to fall back to \`targetPort\`. Everything else in the cluster is refused there.
`,"service-without-endpoints":`# service-without-endpoints

A Service without a selector needs Endpoints or an EndpointSlice.

## Why

For a Service with a selector the cluster looks for Pods and writes their addresses. For one without, it waits for somebody to write Endpoints of the same name, or an EndpointSlice with the label \`kubernetes.io/service-name\`. Until then:

- connections to a Service with a cluster IP are refused;
- the name of a headless Service does not resolve: CoreDNS answers NXDOMAIN, not an empty list.

\`selector: {}\` and \`selector: null\` are stored as no selector. Recorded on Kubernetes 1.30, 1.35 and 1.37 with CoreDNS 1.15.0.

The rule speaks only where the whole tree was read and nothing in it can be the missing half. Endpoints that were probably meant for the Service, with a name that is a letter off or in another namespace, are reported at the Endpoints.

## Reported

### Nothing gives it endpoints

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ none "connections are refused"
  namespace: test-1
spec:
  ports:
    - name: mysql
      port: 3306
\`\`\`

### A headless Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: nas
  #     ^^^ none "its name does not resolve (NXDOMAIN)"
spec:
  clusterIP: None
  ports:
    - name: nfs
      port: 2049
\`\`\`

### A headless Service without ports

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: nas
  #     ^^^ placeholder
spec:
  clusterIP: None
\`\`\`

## Accepted

### Endpoints of the same name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

### Something else writes them

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  annotations:
    extmap-lint/endpoints-managed-by: the failover script
spec:
  ports:
    - name: mysql
      port: 3306
\`\`\`

### An operator may write them

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: mysql-operator
rules:
  - apiGroups: [""]
    resources: [endpoints]
    verbs: [get, create, update]
\`\`\`

## How to repair

Write an EndpointSlice beside the Service, in the same namespace, with the label and with the port names of the Service.
Where something that is not in the repository writes the endpoints, say so with the annotation \`extmap-lint/endpoints-managed-by\`.

### With an EndpointSlice

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  namespace: test-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
    conditions:
      ready: true
\`\`\`

## When not to use it

In a repository that holds Services only, while a controller or another repository writes all the endpoints.
`,"slice-without-service-label":`# slice-without-service-label

An EndpointSlice needs the label \`kubernetes.io/service-name\`.

## Why

The name of an EndpointSlice means nothing. Its label \`kubernetes.io/service-name\` ties it to the Service of that name in the same namespace, and it is the only thing that kube-proxy, CoreDNS, Ingress controllers and gateways go by. The API server does not ask for the label: a slice without it is stored without a warning, and everybody ignores it, even where the slice has the Service's own name. Recorded on Kubernetes 1.30, 1.35 and 1.37.

Endpoints are different: they belong to the Service of their own name. A slice that replaces Endpoints needs the label added.

## Reported

### No label

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "\\"mysql\\" has no endpoints"
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql
  labels: { app: mysql }
# ^^^^^^ missing "kube-proxy and cluster DNS ignore this EndpointSlice"
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### An annotation in place of the label

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  annotations:
    kubernetes.io/service-name: mysql
    #                           ^^^^^ annotation "is an annotation here"
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### A slip in the key

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/servicename: mysql
    #                          ^^^^^ typo "\\"kubernetes.io/servicename\\" is not"
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## Accepted

### The label names the Service

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### A controller keeps the slice for itself

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mesh-1
  labels:
    endpointslice.kubernetes.io/managed-by: mesh-controller.example.com
addressType: IPv4
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## How to repair

Add the label with the name of the Service. \`endpointslice.kubernetes.io/managed-by\` says who keeps the slice: any value that is not a controller's.

### With both labels

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
    endpointslice.kubernetes.io/managed-by: platform-team
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
    conditions:
      ready: true
\`\`\`

## When not to use it

Where a controller of your own reads slices by another label and kube-proxy and DNS are not meant to see them.
`};exports.pages=pages;