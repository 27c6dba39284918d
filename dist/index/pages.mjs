const pages={"endpoint-address-cluster-ip":`# endpoint-address-cluster-ip

An endpoint of a Service with a cluster IP is not the cluster IP of another.

## Why

A cluster IP is no address of a server: kube-proxy translates it on the node that a connection leaves. What has been translated once is not translated again, so a connection whose endpoint is another cluster IP goes to an address that nobody has. It is refused or times out, by the mode of kube-proxy, although both Services are in order. A headless Service may name a cluster IP, because clients then dial it themselves. Recorded with Kubernetes 1.30, 1.35 and 1.37.

A Service is known to be of the same cluster where it stands in the same file, or where one kustomization lists both. With \`cluster.cidrs.services\` each address in those ranges is reported.

## Reported

### The cluster IP of another Service

\`app.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: backend
spec:
  clusterIP: 10.96.0.50
  #          ^^^^^^^^^^ also "the cluster IP"
  selector:
    app: backend
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: alias
spec:
  ports:
    - port: 80
---
apiVersion: v1
kind: Endpoints
metadata:
  name: alias
subsets:
  - addresses:
      - ip: 10.96.0.50
      #     ^^^^^^^^^^ service "\\"10.96.0.50\\" is the cluster IP of \\"backend\\""
    ports:
      - port: 80
\`\`\`

### An address in the range of cluster IPs

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  cidrs: { services: [10.96.0.0/16] }
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  ports:
    - port: 5432
---
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: 10.96.77.1
      #     ^^^^^^^^^^ range "lies in the range of cluster IPs"
      - ip: 192.168.1.10
    ports:
      - port: 5432
\`\`\`

## Accepted

### A headless Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: backend
spec:
  clusterIP: 10.96.0.50
  selector:
    app: backend
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: alias
spec:
  clusterIP: None
  ports:
    - port: 80
---
apiVersion: v1
kind: Endpoints
metadata:
  name: alias
subsets:
  - addresses:
      - ip: 10.96.0.50
    ports:
      - port: 80
\`\`\`

## How to repair

Name the other Service instead of its address.

### An alias

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: alias
spec:
  type: ExternalName
  externalName: backend.default.svc.cluster.local
\`\`\`

## When not to use it

With a proxy that translates twice in place of kube-proxy.
`,"endpoint-address-duplicate":`# endpoint-address-duplicate

An address stands once among the endpoints of some ports.

## Why

An address that stands twice with the same ports gets no more connections than the others: it counts once.

Where one entry says that it is ready and the other that it is not, one of them is lost. In an EndpointSlice kube-proxy takes the last entry, and up to Kubernetes 1.35 the first; so an upgrade may switch a server on or off. In one subset of Endpoints the mirroring controller takes it for not ready. Recorded with Kubernetes 1.30, 1.35 and 1.37.

## Reported

### Ready and not ready

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - port: 5432
endpoints:
  - addresses:
      - 192.168.1.10
  - addresses:
      - 192.168.1.10
      # ^^^^^^^^^^^^ slice "\\"192.168.1.10\\" is ready above and not ready here"
    conditions:
      ready: false
\`\`\`

### The same in Endpoints

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: 192.168.1.10
    notReadyAddresses:
      - ip: 192.168.1.10
      #     ^^^^^^^^^^^^ endpoints "it counts as not ready"
    ports:
      - port: 5432
\`\`\`

### Twice for nothing

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: 192.168.1.10
      #     ^^^^^^^^^^^^ also "the first time"
      - ip: 192.168.1.10
      #     ^^^^^^^^^^^^ repeated "it counts once"
    ports:
      - port: 5432
\`\`\`

## Accepted

### One server on two ports

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: db
        port: 5432
  - notReadyAddresses:
      - ip: 192.168.1.10
    ports:
      - name: metrics
        port: 9187
\`\`\`

## How to repair

Leave the entry that is meant.

### One entry

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  ports:
    - port: 5432
---
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 5432
\`\`\`

## When not to use it

There is no such case: the second entry changes nothing, or says the opposite of the first.
`,"endpoint-address-in-cluster":`# endpoint-address-in-cluster

An endpoint that is written by hand is outside of the cluster.

## Why

Pods get their addresses from a range, and a Pod that starts again gets another one. An address that was right when it was written is soon that of another Pod, or of none, and the Service sends its connections there without a word. It also leads past the NetworkPolicies that select by namespace: who may write endpoints may so reach Pods of other namespaces through an Ingress or a load balancer ([CVE-2021-25740](https://github.com/kubernetes/kubernetes/issues/103675)), which Kubernetes does not prevent in any version.

This speaks where \`cluster.cidrs.pods\` says what the range is. Which address belongs to whom is not recorded.

## Reported

### An address of a Pod

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  cidrs:
    pods: [10.244.0.0/16]
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "the Service"
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
addressType: IPv4
endpoints:
  - addresses:
      - 10.244.1.7
      # ^^^^^^^^^^ pod "whichever Pod has it next"
ports:
  - name: mysql
    port: 3306
\`\`\`

## Accepted

### An address outside of the range

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  cidrs:
    pods: [10.244.0.0/16]
\`\`\`

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
addressType: IPv4
endpoints:
  - addresses:
      - 10.20.0.11
ports:
  - name: mysql
    port: 3306
\`\`\`

### Nothing is known of the range

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
addressType: IPv4
endpoints:
  - addresses:
      - 10.244.1.7
ports:
  - name: mysql
    port: 3306
\`\`\`

## How to repair

Give the Service a selector for these Pods, and delete the endpoints. To reach Pods of another namespace, write an ExternalName Service with the name of their own Service.

### A selector

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  cidrs:
    pods: [10.244.0.0/16]
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  selector:
    app: mysql
  ports:
    - name: mysql
      port: 3306
\`\`\`

## When not to use it

Where Pods have addresses that stay, as some network plugins give to them, and the endpoints name those on purpose.
`,"endpoint-address-invalid":`# endpoint-address-invalid

The address of an endpoint is an IP address in its canonical form.

## Why

The API server rejects Endpoints and EndpointSlices whose addresses are names, ranges, addresses with a port, or anything else that is no IP address. The rest of the manifest may be applied nevertheless, and its Service then has no endpoints. Recorded with Kubernetes 1.30, 1.35 and 1.37.

Some spellings of an IP address depend on the version. Where \`cluster.kubernetesVersion\` is not set, each is told:

- **Leading zeros**, \`010.20.0.11\`, and **IPv4 in IPv6**, \`::ffff:10.20.0.11\`: 1.30 takes them without a word. Its kube-proxy then reads leading zeros as octal in nftables mode and sends the connections to \`8.16.0.9\`, another host; in iptables mode it fails on either spelling, and **no Service on the node is updated any more**. 1.35 warns and means 10.20.0.11, 1.37 rejects them (KEP-4858: from 1.36). An EndpointSlice of IPv6 with an IPv4 address in it is rejected by each version.
- **IPv6 that is not as RFC 5952 writes it**, \`FD00:20:0:0::11\`: in an EndpointSlice 1.35 and 1.37 reject it, and 1.30 takes it. In Endpoints each version takes it, and those from 1.33 on warn.

## Reported

### A name

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: mysql.example.com
        #   ^^^^^^^^^^^^^^^^^ hostname "is a name: the API server rejects it"
    ports:
      - name: mysql
        port: 3306
\`\`\`

### To be filled in

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.X.X
        #   ^^^^^^^^^^^ placeholder "stands for an IP address"
    ports:
      - name: mysql
        port: 3306
\`\`\`

### A range, a port, too few parts

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
      - 10.20.0.11/32
      # ^^^^^^^^^^^^^ cidr "is a range"
  - addresses:
      - 10.20.0.12:3306
      # ^^^^^^^^^^^^^^^ port "ports stand beside the addresses"
  - addresses:
      - 10.20.13
      # ^^^^^^^^ syntax "is not an IP address"
\`\`\`

### Leading zeros, and IPv4 in IPv6

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
      - 010.020.000.011
      # ^^^^^^^^^^^^^^^ leading-zero "reads it as octal"
  - addresses:
      - ::ffff:10.20.0.11
      # ^^^^^^^^^^^^^^^^^ mapped "rejected from Kubernetes 1.36"
\`\`\`

### IPv6 in another form

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv6
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - FD00:20:0:0::11
      # ^^^^^^^^^^^^^^^ non-canonical "the canonical form is \\"fd00:20::11\\""
---
apiVersion: v1
kind: Endpoints
metadata:
  name: postgres
subsets:
  - addresses:
      - ip: FD00:20:0:0::11
        #   ^^^^^^^^^^^^^^^ non-canonical-endpoints "reads it as \\"fd00:20::11\\""
    ports:
      - name: postgres
        port: 5432
\`\`\`

### In a cluster of a known version

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  kubernetesVersion: "1.36"
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 010.020.000.011
        #   ^^^^^^^^^^^^^^^ spelling "the API server rejects: the canonical form is \\"10.20.0.11\\""
    ports:
      - name: mysql
        port: 3306
\`\`\`

### Taken by this version, and not by the next

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  kubernetesVersion: "1.35"
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: ::ffff:10.20.0.11
        #   ^^^^^^^^^^^^^^^^^ later "is taken for \\"10.20.0.11\\" by this version, and rejected by Kubernetes from 1.36 on"
    ports:
      - name: mysql
        port: 3306
\`\`\`

## Accepted

### IPv4 and IPv6

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
      - ip: fd00:20::11
    ports:
      - name: mysql
        port: 3306
\`\`\`

### Filled in before it reaches the cluster

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: \${MYSQL_IP}
    ports:
      - name: mysql
        port: 3306
\`\`\`

## How to repair

Write the address of the server. Where only its name is known, a Service of type ExternalName maps the name.

### The address

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

### The name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

## When not to use it

In a repository of examples whose addresses are left for the reader to fill in.
`,"endpoint-address-special":`# endpoint-address-special

The address of an endpoint is that of a server in a network.

## Why

The API server rejects Endpoints and EndpointSlices with addresses that mean something else on each host:

- \`0.0.0.0\` and \`::\`, which are no address at all;
- the loopback range, \`127.0.0.0/8\` and \`::1\`: it would be the node that kube-proxy runs on;
- the link-local ranges, \`169.254.0.0/16\` and \`fe80::/10\`, among them the metadata servers of clouds, and link-local multicast, \`224.0.0.0/24\` and \`ff02::/16\`.

Since 1.19.11, 1.20.7 and 1.21.1 this is so for EndpointSlices too (CVE-2021-25737). All other multicast addresses and \`255.255.255.255\` are stored without a warning, and connections time out. Recorded with Kubernetes 1.30, 1.35 and 1.37.

## Reported

### The own host

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 127.0.0.1
        #   ^^^^^^^^^ loopback "is each host's own address"
    ports:
      - name: mysql
        port: 3306
\`\`\`

### A metadata server

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: metadata-1
  labels:
    kubernetes.io/service-name: metadata
addressType: IPv4
ports:
  - port: 80
endpoints:
  - addresses:
      - 169.254.169.254
      # ^^^^^^^^^^^^^^^ link-local "holds within one network link only"
\`\`\`

### No address yet

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 0.0.0.0
        #   ^^^^^^^ unspecified "\\"0.0.0.0\\" is no server's address"
    ports:
      - name: mysql
        port: 3306
\`\`\`

### Many hosts at once

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: discovery
subsets:
  - addresses:
      - ip: 239.1.2.3
        #   ^^^^^^^^^ multicast "nothing answers there"
      - ip: 255.255.255.255
        #   ^^^^^^^^^^^^^^^ broadcast "connections time out"
    ports:
      - port: 9000
\`\`\`

## Accepted

### Private addresses, in IPv4 and IPv6

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
      - ip: 100.64.0.1
      - ip: fd00:20::11
    ports:
      - name: mysql
        port: 3306
\`\`\`

## How to repair

Write the address that the nodes reach the server by. For a server on the nodes themselves that is the address of a node.

### The address in the network

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

## When not to use it

There is no such case: such an address leads to no server.
`,"endpoint-family-mismatch":`# endpoint-family-mismatch

A Service with a cluster IP has a family of its endpoints.

## Why

kube-proxy sends a connection to an IPv4 cluster IP to IPv4 endpoints only, and one to an IPv6 cluster IP to IPv6 endpoints. A Service has the families that \`ipFamilies\` or its \`clusterIP\` say, or else the first family of the cluster, and a second one only with an \`ipFamilyPolicy\` for it. With endpoints of another family alone it has none, and connections are refused.

For a headless Service without a selector the addresses are those of the endpoints, whatever their family. Recorded with Kubernetes 1.30, 1.35 and 1.37.

## Reported

### IPv4 endpoints of an IPv6 Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  ipFamilies: [IPv6]
  #            ^^^^ family "the Service has IPv6 only, and its endpoints IPv4"
  ports:
    - port: 5432
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - port: 5432
endpoints:
  - addresses:
    # <- also "an endpoint of the other family"
      - 192.168.1.10
\`\`\`

### IPv6 endpoints alone

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  #     ^^ assumed "IPv4 in most clusters"
spec:
  ports:
    - port: 5432
---
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: fd00:20::11
    ports:
      - port: 5432
\`\`\`

## Accepted

### Endpoints of both families

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  ports:
    - port: 5432
---
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: 192.168.1.10
      - ip: fd00:20::11
    ports:
      - port: 5432
\`\`\`

### A headless Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  clusterIP: None
  ports:
    - port: 5432
---
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: fd00:20::11
    ports:
      - port: 5432
\`\`\`

### A policy for both families

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  ipFamilyPolicy: PreferDualStack
  ports:
    - port: 5432
---
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: fd00:20::11
    ports:
      - port: 5432
\`\`\`

## How to repair

Say the family of the endpoints, which the cluster must have too; or make the Service headless.

### The family of the endpoints

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  ipFamilies: [IPv6]
  ports:
    - port: 5432
---
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: fd00:20::11
    ports:
      - port: 5432
\`\`\`

## When not to use it

In a cluster whose first family is IPv6, say so instead: \`cluster: { ipFamilies: [IPv6] }\`.
`,"endpoint-port-duplicate":`# endpoint-port-duplicate

Of the ports of an address each has a name of its own.

## Why

The mirroring controller makes EndpointSlices of Endpoints, and the API server takes no EndpointSlice in which two ports have one name, not even for TCP and UDP. It does take such Endpoints. The controller tries some times, gives up, and says so in its log alone: connections to the Service are refused, and the name of a headless Service does not resolve.

Before that the controller packs the subsets: ports of the same addresses come together, from whatever subset they are, so the same address in two subsets with unnamed ports is such a pair too. An exact copy of a port is dropped and does no harm. Recorded on Kubernetes 1.30, 1.35 and 1.37.

## Reported

### For TCP and UDP

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: dns
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: dns
        port: 53
      - name: dns
        #     ^^^ name "called \\"dns\\" too"
        port: 53
        protocol: UDP
\`\`\`

### One address in two subsets

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: web
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 80
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 81
      # ^^^^^^^^ unnamed
\`\`\`

## Accepted

### A name for each

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: dns
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: dns-tcp
        port: 53
      - name: dns-udp
        port: 53
        protocol: UDP
\`\`\`

### The same name for other addresses

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: web
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 80
  - addresses:
      - ip: 192.168.1.11
    ports:
      - port: 81
\`\`\`

## How to repair

Give each port a name of its own, and the ports of the Service the same ones.

### Names on both sides

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  ports:
    - name: dns-tcp
      port: 53
    - name: dns-udp
      port: 53
      protocol: UDP
---
apiVersion: v1
kind: Endpoints
metadata:
  name: dns
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: dns-tcp
        port: 53
      - name: dns-udp
        port: 53
        protocol: UDP
\`\`\`

## When not to use it

Where nothing mirrors Endpoints, and something else than kube-proxy and cluster DNS reads them.
`,"endpoint-port-invalid":`# endpoint-port-invalid

The port of an endpoint is a number from 1 to 65535.

## Why

The API server does not look at the number of an EndpointSlice's port: it stores 70000, -1, 0, and no number at all.

- **Below 0 or above 65535.** kube-proxy writes such a port into its rules, and \`nft\` or \`iptables-restore\` refuses the whole transaction. From then on no change of **any** Service reaches a node: new Services time out, old ones keep their old endpoints, and no Event and no condition says so. It heals about a second after the slice is deleted. It happens where a Service with a cluster IP pairs with the port; behind a headless Service, or without a Service, the slice does nothing. Recorded with kube-proxy 1.30, 1.35 and 1.37, in nftables and iptables mode.
- **No number, \`null\` or 0.** kube-proxy skips the port, and connections are refused. Cluster DNS leaves it out of SRV records.

Endpoints are checked: the API server rejects all of these there.

## Reported

### A number that no port has

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "the Service"
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
addressType: IPv4
ports:
  - name: mysql
    port: 330600
    #     ^^^^^^ stops-proxy "port 330600 is stored"
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### No number

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
addressType: IPv4
ports:
  - name: mysql
    # <- skipped "kube-proxy skips an endpoint port without a number"
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### Behind a headless Service

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
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - name: mysql
    port: 0
    #     ^ unnumbered "an endpoint port without a number"
  - name: metrics
    port: 70000
    #     ^^^^^ out-of-range "nobody can dial it"
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### Endpoints

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 70000
        #     ^^^^^ rejected "\\"70000\\" in place of a port from 1 to 65535"
\`\`\`

## Accepted

### The first and the last port

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: test
spec:
  ports:
    - name: first
      port: 80
    - name: last
      port: 81
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: test-1
  labels:
    kubernetes.io/service-name: test
addressType: IPv4
ports:
  - name: first
    port: 1
  - name: last
    port: 65535
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### A slice without ports at all is another fault

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## How to repair

Write the port that the server listens on.

### With the server's port

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
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## When not to use it

There is no such case: no server listens on such a port.
`,"endpoint-several-addresses":`# endpoint-several-addresses

An endpoint of an EndpointSlice has one address.

## Why

\`addresses\` of an endpoint is a list, and kube-proxy reads its **first** item only. The others get no traffic, and nothing says so. The list is not a list of servers: it was meant for several addresses of one server, and the API's documentation says that readers use the first (\`pkg/proxy/endpointslicecache.go\`; recorded with kube-proxy 1.30, 1.35 and 1.37). Each server needs an item of its own under \`endpoints\`.

Cluster DNS answers the name of a headless Service with every address, so it is a warning there: Ingress controllers and gateways read the slice themselves, and by the API they may use the first only.

## Reported

### Two servers in one endpoint

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
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
      # ^^^^^^^^^^^^ also "used"
      - 192.168.1.11
      # ^^^^^^^^^^^^ unused "nothing is sent to \\"192.168.1.11\\""
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
      - 192.168.1.11
      # ^^^^^^^^^^^^ headless "cluster DNS gives every address"
\`\`\`

## Accepted

### An endpoint for each server

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
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
  - addresses:
      - 192.168.1.11
\`\`\`

### Endpoints list all in one subset

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
      - ip: 192.168.1.11
    ports:
      - name: mysql
        port: 3306
\`\`\`

## How to repair

Give each address an endpoint of its own.

### One address in each endpoint

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
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
    conditions:
      ready: true
  - addresses:
      - 192.168.1.11
    conditions:
      ready: true
\`\`\`

## When not to use it

Where an endpoint lists several addresses of one server on purpose, and the first is the one to use.
`,"endpoints-none-ready":`# endpoints-none-ready

Of the endpoints of a Service one at least is ready.

## Why

An address under \`notReadyAddresses\`, and an endpoint with \`ready: false\`, is known and not used. Where no address of a Service is ready, or its Endpoints and EndpointSlices hold none, it is as if there were none of them:

- connections to a Service with a cluster IP are refused;
- the name of a headless Service does not resolve: CoreDNS answers NXDOMAIN.

Controllers switch hand-written endpoints to ready for nobody, and \`publishNotReadyAddresses\` is read for Pods only. An address that stands among both kinds in one subset counts as not ready. kube-proxy falls back to endpoints that are \`terminating\` and still \`serving\` when no other is ready; cluster DNS does not look at those two. Recorded on Kubernetes 1.30, 1.35 and 1.37 with CoreDNS 1.15.0.

## Reported

### Not ready

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ none "connections are refused"
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
  - notReadyAddresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

### A slice that says so, of a headless Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ none "its name does not resolve (NXDOMAIN)"
spec:
  clusterIP: None
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
endpoints:
  - addresses:
      - 192.168.1.10
    conditions:
      ready: false
ports:
  - name: mysql
    port: 3306
\`\`\`

### Empty

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ empty
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  #     ^^^^^ also "empty"
subsets: []
\`\`\`

### A server that is ready on one port only

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
      # <- port "no endpoint of port \\"metrics\\" is ready"
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
  - notReadyAddresses:
      - ip: 192.168.1.10
    ports:
      - name: metrics
        port: 9104
\`\`\`

## Accepted

### One that is ready is enough

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
    notReadyAddresses:
      - ip: 192.168.1.11
    ports:
      - name: mysql
        port: 3306
\`\`\`

### Something else writes the addresses

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  annotations:
    extmap-lint/endpoints-managed-by: failover controller
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets: []
\`\`\`

## How to repair

Write the addresses under \`addresses\`, or \`ready: true\`. Where something else writes them, say so with the annotation \`extmap-lint/endpoints-managed-by\`.

### Ready

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

## When not to use it

Where a mapping is parked on purpose, with addresses that somebody switches to ready by hand.
`,"endpoints-not-mirrored":`# endpoints-not-mirrored

Endpoints count only when they are mirrored to an EndpointSlice.

## Why

kube-proxy and CoreDNS read EndpointSlices and never Endpoints. The mirroring controller makes slices of hand-written Endpoints, but not of those

- with the label \`endpointslice.kubernetes.io/skip-mirror: "true"\` (exactly this text; on the Service it has no effect), nor
- with the annotation \`control-plane.alpha.kubernetes.io/leader\`, which marks the lock of a leader election.

Their Service then has no endpoints: connections are refused, or for a headless Service the name does not resolve. Recorded on Kubernetes 1.30, 1.35 and 1.37.

## Reported

### Mirroring is switched off

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "the Service without endpoints"
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  labels:
    endpointslice.kubernetes.io/skip-mirror: "true"
    #                                        ^^^^^^ skipped "no EndpointSlice is made"
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

### A leader annotation, from a copied manifest

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  annotations:
    control-plane.alpha.kubernetes.io/leader: '{}'
    #                                         ^^^^ leader
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

## Accepted

### A slice does the work

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
  labels:
    endpointslice.kubernetes.io/skip-mirror: "true"
subsets:
  - addresses:
      - ip: 192.168.1.10
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

### Any other text than true

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
  labels:
    endpointslice.kubernetes.io/skip-mirror: "false"
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

### The lock of a leader election, without a Service

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  annotations:
    control-plane.alpha.kubernetes.io/leader: '{}'
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

## How to repair

Take the label or annotation away, or write the EndpointSlice.

### Mirrored

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

## When not to use it

Where a controller of your own makes the slices from such Endpoints.
`,"endpoints-subset-split":`# endpoints-subset-split

Addresses and their ports stand in one item of \`subsets\`.

## Why

A subset is a set of addresses together with the ports that each of them offers. With a \`-\` too many the ports become an item of their own. The API server rejects Endpoints with a subset that has neither \`addresses\` nor \`notReadyAddresses\`, whatever the others have. Recorded with Kubernetes 1.30, 1.35 and 1.37.

## Reported

### One dash too many

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
  # ^^^^^^^^^ also "the addresses"
      - ip: 192.168.1.10
  - ports:
  # ^^^^^ split "these ports are an item of their own"
      - name: mysql
        port: 3306
\`\`\`

### A subset without addresses

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - ports:
    # <- no-addresses "a subset without addresses"
      - name: mysql
        port: 3306
\`\`\`

## Accepted

### Two subsets with different ports

\`\`\`yaml
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
  - addresses:
      - ip: 192.168.1.11
    ports:
      - name: mysql
        port: 3307
\`\`\`

### No subsets

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets: []
\`\`\`

## How to repair

Take out the \`-\` before \`ports\`. For a Service that has no endpoints yet, \`subsets: []\` is accepted.

### One item

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

## When not to use it

There is no such case: the API server rejects the manifest.
`,"endpoints-twice":`# endpoints-twice

A Service has either Endpoints or EndpointSlices.

## Why

Endpoints of a Service without a selector are mirrored to an EndpointSlice, and nothing looks whether there is a hand-written one already. kube-proxy, CoreDNS, Ingress controllers and gateways use the union of both. Recorded on Kubernetes 1.30, 1.35 and 1.37.

This is what is left of a half-done move from Endpoints to slices: traffic goes on to the addresses that were meant to be replaced.

## Reported

### Other addresses

(files as they are)

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
  #     ^^^^^ differ "the cluster uses all of both"
subsets:
  - addresses:
      - ip: 192.168.1.10
      - ip: 192.168.1.11
        #   ^^^^^^^^^^^^ also "only here"
    ports:
      - name: mysql
        port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  #     ^^^^^^^ also "the EndpointSlice"
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
  - addresses:
      - 192.168.1.12
      # ^^^^^^^^^^^^ also
    conditions:
      ready: true
\`\`\`

### The same addresses

(files as they are)

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
  #     ^^^^^ same
subsets:
  - addresses:
      - ip: 192.168.1.10
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

## Accepted

### Several slices

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
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
    conditions:
      ready: true
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-2
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.11
    conditions:
      ready: true
\`\`\`

### Three files, which may be two ways to write one mapping

\`service.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
\`\`\`

\`endpoints.yaml\`:

\`\`\`yaml
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

\`slice.yaml\`:

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
    conditions:
      ready: true
\`\`\`

## How to repair

Delete the Endpoints, in the cluster too. On Kubernetes 1.37 they outlive even their Service.

### The slice alone

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

In a cluster whose DNS server is kube-dns, which reads Endpoints only: there both may be kept alike on purpose.
`,"endpoints-without-ports":`# endpoints-without-ports

Endpoints of a Service with a cluster IP need ports.

## Why

kube-proxy joins each port of a Service with the ports of its endpoints, by name and protocol. Endpoints that list addresses and no ports join with nothing: connections to the Service are **refused**, although \`kubectl get endpointslices\` shows the addresses. The API server takes them without a warning. That a slice without ports stands for all ports was written in the API's documentation until 1.33; it has never been so for kube-proxy. Recorded with Kubernetes 1.30, 1.35 and 1.37.

Behind a headless Service (\`clusterIP: None\`) addresses are enough for the name to resolve. Only SRV records, which give a port its number, do not exist then, so it is information there, and nothing is said where the Service has no ports either.

## Reported

### A slice

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
# ^^^^^ also "the ports of the Service"
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
#     ^^^^^^^^^^^^^ virtual-ip "kube-proxy sends nothing to them"
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### Endpoints of a headless Service

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
    # <- headless "SRV lookups of the ports of the Service find nothing"
      - ip: 192.168.1.10
\`\`\`

## Accepted

### The ports are there

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

### A headless Service without ports

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
\`\`\`

## How to repair

List the ports of the Service at the endpoints, with the same names, and with the numbers that the server listens on.

### With the ports of the Service

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
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## When not to use it

Where all that is behind headless Services is found by its address alone, the information about SRV records is of no use.
`,"endpoints-without-service":`# endpoints-without-service

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
`,"external-name-forbidden-field":`# external-name-forbidden-field

Fields that a Service of type ExternalName may not have.

## Why

An alias has no cluster IP, no address family and no load balancer, and the API server rejects what would choose them: \`clusterIP\` and \`clusterIPs\` (\`None\` too), \`ipFamilies\`, \`ipFamilyPolicy\`, \`externalTrafficPolicy\`, \`healthCheckNodePort\`, \`allocateLoadBalancerNodePorts\`, \`loadBalancerClass\` and \`loadBalancerSourceRanges\` (\`ValidateService\` in \`pkg/apis/core/validation/validation.go\`). Recorded on Kubernetes 1.30, 1.35 and 1.37.

A change of a running Service from ClusterIP to ExternalName is accepted when these fields stay as they were, because the API server then clears them. The same manifest fails in a new namespace or cluster.

## Reported

### A headless alias

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
  clusterIP: None
  #          ^^^^ forbidden "\\"clusterIP\\" with type ExternalName"
\`\`\`

### An address family

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
  ipFamilyPolicy: SingleStack
  #               ^^^^^^^^^^^ forbidden
  ipFamilies: [IPv4]
# ^^^^^^^^^^ forbidden
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

### An empty cluster IP, and ports, which proxies read

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
  clusterIP: ""
  ports:
    - port: 3306
\`\`\`

### The same field on another type

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports:
    - port: 3306
\`\`\`

## How to repair

Take the field out.

### A name, alone

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.test-1.example.com
\`\`\`

## When not to use it

There is no cluster that takes such a Service when it is new.
`,"external-name-ignored-field":`# external-name-ignored-field

Fields that a Service of type ExternalName has for nothing.

## Why

An alias is a CNAME record and nothing else: no endpoints are looked for and no proxy stands in between. The API server stores \`selector\`, \`sessionAffinity\` and \`publishNotReadyAddresses\` on it without a warning, and no part of the cluster reads them. With a selector and a matching Pod that is ready, the name still leads to the external host, and neither Endpoints nor EndpointSlices are made. Recorded on Kubernetes 1.30, 1.35 and 1.37.

A selector is often what is left of a Service whose Pods were moved out of the cluster, and says to a reader that they are still there.

## Reported

### A selector

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
  selector:
# ^^^^^^^^ selector "stored and ignored"
    app: mysql
\`\`\`

### Session affinity

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
  sessionAffinity: ClientIP
  #                ^^^^^^^^ affinity
\`\`\`

### Addresses that are not ready

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
  publishNotReadyAddresses: true
  #                         ^^^^ publish
\`\`\`

## Accepted

### With ports, which proxies read

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
  ports:
    - port: 3306
\`\`\`

### What the API server fills in itself

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
  sessionAffinity: None
\`\`\`

### An empty selector

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
  selector: {}
\`\`\`

## How to repair

Take the field out; or, where the Pods are meant, \`type\` and \`externalName\`.

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

## When not to use it

Where a tool of your own reads these fields.
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

- **Traefik** and **Contour** dial the text as it stands, address or name, once they are told to take ExternalName Services (\`allowExternalNameServices\`, \`enableExternalNameService\`). Where only they use the Service, this is a warning; where the config says \`traefik: { allowExternalNameServices: false }\`, Traefik answers 404 and it is an error.
- **external-dns** publishes the address as a record of its own. Where the Service has one of its annotations and nothing else uses it, this is only information.
- **ingress-nginx** reached the address up to 1.11.4 and in 1.12.0. From 1.11.5, 1.12.1 and 1.13.0 on it answers 503. The config tells which it is: \`consumers: { ingress-nginx: { version: "1.12.0" } }\`.
- **kube-dns** answers with an A record. Where \`cluster.dns\` says that it is in use, this is a warning: no other DNS server of Kubernetes does so.

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
#     ^^^^^^^ also "ingress-nginx answers 503"
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
  #             ^^^^^^^^^^ proxied "Traefik dials it"
  ports:
    - port: 8080
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
#     ^^^^^^^^^^^^ also "Traefik dials the address, where"
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

### Behind an ingress-nginx that dials it

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  consumers:
    ingress-nginx: { version: "1.11.4" }
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  type: ExternalName
  externalName: 10.20.0.11
  #             ^^^^^^^^^^ proxied "ingress-nginx dials it"
  ports:
    - port: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
#     ^^^^^^^ also "ingress-nginx 1.11.4 dials the address"
metadata:
  name: db
spec:
  defaultBackend:
    service:
      name: db
      port:
        number: 80
\`\`\`

### Where kube-dns is the cluster's DNS

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  dns: kube-dns
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: 192.168.1.10
  #             ^^^^^^^^^^^^ kube-dns "kube-dns answers with it"
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
`,"external-name-localhost":`# external-name-localhost

An \`externalName\` of \`localhost\` means whichever host asks.

## Why

Cluster DNS answers with the CNAME \`localhost.\`, and a resolver takes that, and every name below it, for the host itself. A Pod that dials the Service reaches its own container.

A proxy that follows the name reaches itself: with Contour that was Envoy's admin port, through which anybody who could write a Service could stop it ([CVE-2021-32783](https://github.com/projectcontour/contour/security/advisories/GHSA-5ph6-qq5x-7jwc)). Contour and Traefik have refused ExternalName since unless told otherwise. The CNAME is recorded with CoreDNS 1.15.0 on Kubernetes 1.30, 1.35 and 1.37.

## Reported

### The host itself

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: localhost
  #             ^^^^^^^^^ localhost "means whoever asks"
\`\`\`

### A name below it

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.localhost
  #             ^^^^^^^^^^^^^^^ localhost
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

### A name that only holds the word

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: localhost.example.com
\`\`\`

## How to repair

Name the machine that is meant, by a name that every node resolves alike.

### A name, alone

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.test-1.example.com
\`\`\`

## When not to use it

Where only a proxy of your own reads the Service and its own host is meant.
`,"external-name-loop":`# external-name-loop

An \`externalName\` does not lead back to its own Service.

## Why

CoreDNS follows an \`externalName\` inside the cluster's own zone, and stops where it comes round to a name that it has had. The answer is then empty: NOERROR, neither a CNAME nor an address. A Service that names itself and two that name each other were recorded with CoreDNS 1.15.0 on Kubernetes 1.30, 1.35 and 1.37.

An APIService or a webhook is another matter: the API server dials \`externalName\` itself, as a name of the network it stands in, and may reach a Service of the same name in a host cluster. Where nothing else uses such an alias, this is a warning.

The cluster domain is taken to be \`cluster.local\`.

## Reported

### Itself

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  type: ExternalName
  externalName: mysql.test-1.svc.cluster.local
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ loop "leads back to this Service"
\`\`\`

### Two that name each other

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: a
  namespace: test-1
spec:
  type: ExternalName
  externalName: b.test-1.svc.cluster.local
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^ loop
---
apiVersion: v1
kind: Service
metadata:
  name: b
  namespace: test-1
spec:
  type: ExternalName
  externalName: a.test-1.svc.cluster.local
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^ loop
\`\`\`

### For the API server alone

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: metrics
  namespace: monitoring
spec:
  type: ExternalName
  externalName: metrics.monitoring.svc.cluster.local
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ api-server "the API server dials it all the same"
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata:
  name: v1beta1.metrics.k8s.io
spec:
  service:
    name: metrics
    namespace: monitoring
\`\`\`

## Accepted

### The same name in another namespace

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  type: ExternalName
  externalName: mysql.test-2.svc.cluster.local
\`\`\`

### Without a namespace it is not known which Service this is

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.test-1.svc.cluster.local
\`\`\`

## How to repair

Name the Service or the host that is meant.

### A host outside

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

## When not to use it

There is no cluster in which Pods reach anything through such a name.
`,"external-name-missing":`# external-name-missing

A Service of type ExternalName needs an \`externalName\`.

## Why

The type says that the Service is an alias of a DNS name, and the API server rejects it without one: \`spec.externalName: Required value\`. An empty text is the same. Recorded on Kubernetes 1.30, 1.35 and 1.37.

A patch need not repeat the name, and a resource without \`metadata.name\` is taken as one.

## Reported

### No name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
# <- missing "the API server rejects it"
  type: ExternalName
  ports:
    - port: 3306
\`\`\`

### An empty name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: ""
  #             ^^ empty
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

Write the name.

### A name, alone

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.test-1.example.com
\`\`\`

## When not to use it

There is no cluster that takes such a Service.
`,"external-name-relative":`# external-name-relative

An \`externalName\` is an absolute DNS name, and search domains do not apply to it.

## Why

The search domains of a Pod complete what the Pod asks for, not what a CNAME says. Cluster DNS hands out \`externalName\` as an absolute name: \`mysql.test-2\` becomes \`mysql.test-2.\`, a name in a top-level domain \`test-2\` that does not exist. Clients get the CNAME and no address. Recorded with CoreDNS 1.15.0 on Kubernetes 1.30, 1.35 and 1.37.

ingress-nginx does apply search domains, and those of its own namespace: behind it the name works, or means another Service than for Pods.

A single word is only a warning, because a company's resolver may know it.

## Reported

### A Service of another namespace

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  type: ExternalName
  externalName: mysql.test-2
  #             ^^^^^^^^^^^^ service "not as the Service of that namespace"
---
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "not reached"
  namespace: test-2
spec:
  ports:
    - name: mysql
      port: 3306
\`\`\`

### Without the cluster domain

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.test-2.svc
  #             ^^^^^^^^^^^^^^^^ svc "taken as \\"mysql.test-2.svc.\\""
\`\`\`

### One word

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql-server
  #             ^^^^^^^^^^^^ label
\`\`\`

## Accepted

### The full name of a Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.test-2.svc.cluster.local
\`\`\`

### A trailing dot says that the name is absolute on purpose

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: nas.
\`\`\`

### A domain of two parts

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: example.com
\`\`\`

## How to repair

Write the name in full: \`<service>.<namespace>.svc.<cluster domain>\` for a Service.

### With the cluster domain

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  type: ExternalName
  externalName: mysql-server.test-2.svc.cluster.local
---
apiVersion: v1
kind: Service
metadata:
  name: mysql-server
  namespace: test-2
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  namespace: test-2
  labels:
    kubernetes.io/service-name: mysql-server
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

Where only ingress-nginx or Traefik reads such Services, which resolve the name themselves, or where the resolver behind cluster DNS knows single words.
`,"external-name-target-missing":`# external-name-target-missing

An \`externalName\` in the zone of cluster DNS names a Service that exists.

## Why

CoreDNS resolves a name in the cluster's own zone itself. Where there is no such Service, the answer is empty: NOERROR, neither a CNAME nor an address. Nothing tells this from a Service whose endpoints are not ready. Recorded with CoreDNS 1.15.0 on Kubernetes 1.30, 1.35 and 1.37.

A name in that zone has the form \`<service>.<namespace>.svc.<domain>\`, with a Pod or a port before it, or \`<address>.<namespace>.pod.<domain>\`. No other one can ever be answered, and an ExternalName Service has neither Pods nor ports of its own.

Charts and operators make Services that no file shows. So this speaks only where the namespace has, in this tree, a Service whose name is nearly the one that is missing. The cluster domain is taken to be \`cluster.local\`, unless \`cluster.domain\` says another one. Then names in \`cluster.local\`, which nobody else has, are told: CoreDNS asks the servers outside for them, and clients get a CNAME that leads nowhere.

kustomize gives the Services of a kustomization its \`namePrefix\`, \`nameSuffix\` and \`namespace\`, and follows their old names in the fields that it knows to hold a name. \`externalName\` is none of them. This is said where the Service and the alias come from one kustomization, and no other one, and no plain file, has a Service of the old name.

## Reported

### A slip in the name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: web
spec:
  type: ExternalName
  externalName: postgres-main.shop.svc.cluster.local
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ similar "no Service \\"postgres-main\\" in this tree but \\"postgresmain\\""
---
apiVersion: v1
kind: Service
metadata:
  name: postgresmain
  #     ^^^^^^^^^^^^ also "the Service of a similar name"
  namespace: shop
spec:
  selector:
    app: mysql
  ports:
    - name: mysql
      port: 3306
\`\`\`

### A name that no Service can have

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: web
spec:
  type: ExternalName
  externalName: postgres.svc.cluster.local
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^ zone "no Service can have that name"
\`\`\`

### A Pod of an alias

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: web
spec:
  type: ExternalName
  externalName: postgres-0.postgres.shop.svc.cluster.local
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ part "\\"postgres\\" is an alias and has neither Pods nor ports"
---
apiVersion: v1
kind: Service
metadata:
  name: postgres
  #     ^^^^^^^^ also "the alias"
  namespace: shop
spec:
  type: ExternalName
  externalName: postgres.example.com
\`\`\`

### The zone of another cluster

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  domain: k8s.example.com
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: web
spec:
  type: ExternalName
  externalName: postgres.shop.svc.cluster.local
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ domain "the one of this cluster is \\"k8s.example.com\\""
\`\`\`

### A prefix that only the Service gets

\`kustomization.yaml\`:

\`\`\`yaml
resources: [db.yaml, alias.yaml]
namePrefix: prod-
#           ^^^^^ also "renamed here"
namespace: shop
\`\`\`

\`db.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: postgres
  #     ^^^^^^^^ also "the Service as it is written"
spec:
  selector:
    app: postgres
  ports:
    - port: 5432
\`\`\`

\`alias.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  type: ExternalName
  externalName: postgres.shop.svc.cluster.local
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ renamed "turns \\"postgres.shop\\" into \\"prod-postgres.shop\\""
\`\`\`

## Accepted

### The Service is there

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: web
spec:
  type: ExternalName
  externalName: postgres-main.shop.svc.cluster.local
---
apiVersion: v1
kind: Service
metadata:
  name: postgres-main
  namespace: shop
spec:
  selector:
    app: mysql
  ports:
    - name: mysql
      port: 3306
\`\`\`

### A Pod of a headless Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: web
spec:
  type: ExternalName
  externalName: postgres-0.postgres-main.shop.svc.cluster.local
---
apiVersion: v1
kind: Service
metadata:
  name: postgres-main
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: postgres
  ports:
    - port: 5432
\`\`\`

### The name of a Pod by its address

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: web
spec:
  type: ExternalName
  externalName: 10-244-1-5.shop.pod.cluster.local
\`\`\`

### Nothing that resembles it, so that a chart may bring it

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: web
spec:
  type: ExternalName
  externalName: redis.shop.svc.cluster.local
---
apiVersion: v1
kind: Service
metadata:
  name: postgresmain
  namespace: shop
spec:
  selector:
    app: mysql
  ports:
    - name: mysql
      port: 3306
\`\`\`

### In the zone that the cluster has

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  domain: k8s.example.com
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: web
spec:
  type: ExternalName
  externalName: postgres.shop.svc.k8s.example.com
\`\`\`

### A prefix, and the old name in another namespace

\`kustomization.yaml\`:

\`\`\`yaml
resources: [db.yaml, alias.yaml]
namePrefix: prod-
namespace: shop
\`\`\`

\`db.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: postgres
spec:
  selector:
    app: postgres
  ports:
    - port: 5432
\`\`\`

\`alias.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shared-db
spec:
  type: ExternalName
  externalName: postgres.databases.svc.cluster.local
\`\`\`

## How to repair

Write the name that the Service has. Where a kustomization makes it, patch \`externalName\` in the overlay that sets the prefix or the namespace.

### The right name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: web
spec:
  type: ExternalName
  externalName: postgres-main.shop.svc.cluster.local
---
apiVersion: v1
kind: Service
metadata:
  name: postgres-main
  namespace: shop
spec:
  selector:
    app: mysql
  ports:
    - name: mysql
      port: 3306
\`\`\`

## When not to use it

Where charts or operators make Services whose names differ by a letter or two from those in the repository.
`,"external-name-unresolvable":`# external-name-unresolvable

An \`externalName\` that the API server takes and no DNS server can resolve.

## Why

The API server checks less than DNS does: a part between two dots may be longer than 63 characters, and all parts may be digits.

- CoreDNS cannot encode a part of more than 63 bytes and sends **no answer at all**, so each attempt of a client waits for its time-out.
- A name whose last part is a number has no top-level domain. CoreDNS answers with the CNAME and nothing behind it. That is so for \`999.1.1.1\`, \`10.20.30\` and \`010.20.0.11\`, and for an address with a trailing dot, which makes it a name.

Recorded with CoreDNS 1.15.0 on Kubernetes 1.30, 1.35 and 1.37. A valid IPv4 address is [external-name-ip](external-name-ip.md).

## Reported

### An address with a slip

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: 192.168.1.300
  #             ^^^^^^^^^^^^^ number "ends in a number"
\`\`\`

### An address with a trailing dot

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: 192.168.1.10.
  #             ^^^^^^^^^^^^^ number
\`\`\`

### A part that is too long

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com
  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ long-part
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

### A part of 63 characters

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com
\`\`\`

### Digits, and a domain

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: 10.example.com
\`\`\`

## How to repair

Write the name that the server has in DNS. For an address, write a headless Service with an EndpointSlice: [external-name-ip](external-name-ip.md) shows it.

### A name, alone

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.test-1.example.com
\`\`\`

## When not to use it

Where only Traefik dials the name, which resolves it in ways of its own.
`,"external-name-without-type":`# external-name-without-type

An \`externalName\` counts only where \`type\` is ExternalName.

## Why

The type of a Service is ClusterIP unless it is written, and the API server reads \`externalName\` for ExternalName only. With any other type it stores the name, does not even check it, and warns: \`spec.externalName is ignored when spec.type is not "ExternalName"\`. The Service gets a cluster IP; cluster DNS answers with that and not with a CNAME, and where nothing gives the Service endpoints, connections are refused. Recorded on Kubernetes 1.30, 1.35 and 1.37.

Under \`selector\`, \`type\` and \`externalName\` are labels that no Pod has. Under \`metadata\` they are unknown fields, which kubectl's validation refuses.

## Reported

### No type

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  externalName: mysql.example.com
  #             ^^^^^^^^^^^^^^^^^ ignored "the type of this Service is ClusterIP"
  ports:
    - port: 3306
\`\`\`

### Another type

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: LoadBalancer
  externalName: mysql.example.com
  #             ^^^^^^^^^^^^^^^^^ ignored "the type of this Service is LoadBalancer"
  ports:
    - port: 3306
\`\`\`

### One indentation too many

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  selector:
    type: ExternalName
    #     ^^^^^^^^^^^^ nested "\\"type\\" stands under \\"selector\\""
  externalName: mysql.example.com
  ports:
    - port: 3306
\`\`\`

## Accepted

### With its type

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

### Pods with a label of that name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  selector:
    type: primary
  ports:
    - port: 3306
\`\`\`

## How to repair

Write the type, beside the name.

### With its type, alone

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

## When not to use it

There is no cluster where such a name is used. Some external-dns set-ups read nothing but annotations; there the field can go.
`,"headless-port-remap":`# headless-port-remap

A headless Service does not translate ports.

## Why

The name of a headless Service (\`clusterIP: None\`) resolves to the addresses of its endpoints. The client connects to such an address and to the port that it was configured with, which is the Service's \`port\`. kube-proxy skips headless Services, so nothing in between turns one port into another, and neither \`targetPort\` nor the endpoint's port changes what the client dials. The API server accepts the manifest without a warning. Recorded on Kubernetes 1.30, 1.35 and 1.37 with CoreDNS 1.15.0.

Some clients do not go by the name's address alone. They use the endpoint's port, and reach it:

- ingress-nginx, Traefik, Contour, OpenShift's router and gateways read the EndpointSlices, and Prometheus takes its targets from them. Where all that uses the Service in the tree is of this kind, the difference is only information.
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
`,"kube-dns-slice-only":`# kube-dns-slice-only

kube-dns does not see the EndpointSlices of a headless Service.

## Why

kube-dns, which some clusters still have in place of CoreDNS, watches Endpoints and never EndpointSlices ([kubernetes/dns#504](https://github.com/kubernetes/dns/issues/504)). The control plane mirrors Endpoints to slices, and nothing the other way. A headless Service whose addresses stand in hand-written slices alone then has no address records: clients get NXDOMAIN. With a cluster IP the name leads to that address, and kube-proxy reads the slices.

This speaks where \`cluster.dns\` is \`kube-dns\`. It was read in the source of kube-dns, not recorded.

## Reported

### A headless Service with a slice

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  dns: kube-dns
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ unseen "its name does not resolve"
spec:
  clusterIP: None
  ports:
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
#     ^^^^^^^^^^^^^ also "not seen by kube-dns"
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
    conditions:
      ready: true
\`\`\`

## Accepted

### CoreDNS

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  dns: coredns
\`\`\`

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
    conditions:
      ready: true
\`\`\`

### Nothing is known of the DNS server

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
    conditions:
      ready: true
\`\`\`

### A cluster IP

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  dns: kube-dns
\`\`\`

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

## How to repair

Write Endpoints in place of the slice.

### With Endpoints

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  dns: kube-dns
\`\`\`

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

Where the slices are for something that reads them itself, and nobody asks for the name.
`,"manifest-invalid":`# manifest-invalid

A manifest that the API server finds invalid is rejected.

## Why

When a manifest has the right fields, the API server looks at what they say, each by itself and together: names have a grammar, some fields need another one, some exclude each other. What it does not take it answers with \`422\`, the field and what is wrong with it, and nothing is stored. This rule has the simulated API server do the same, and reports what no other rule has better words for. The field is written as in the API server's answer, which may be another than the one in the manifest: a \`clusterIP\` is spoken of as \`spec.clusterIPs[0]\`.

Where \`cluster.kubernetesVersion\` is not set, what the newest version rejects is reported, with the version that began to. What depends on other Services, such as a cluster IP that is taken, is not looked at.

From \`pkg/apis/core/validation\`, \`pkg/apis/discovery/validation\` and \`pkg/registry/core/service/storage\` of Kubernetes, and recorded with Kubernetes 1.30, 1.35 and 1.37.

## Reported

### Two families and one stack

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  ipFamilyPolicy: SingleStack
  #               ^^^^^^^^^^^ fault "the API server rejects \\"spec.ipFamilyPolicy\\" (must be 'RequireDualStack' or"
  ipFamilies: [IPv4, IPv6]
  ports:
    - port: 5432
\`\`\`

### A policy for connections from outside to a Service that has none

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  externalTrafficPolicy: Local
  #                      ^^^^^ fault "may only be set for externally-accessible services"
  ports:
    - port: 5432
\`\`\`

### A node port without the type for it

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  ports:
    - port: 5432
      nodePort: 30432
      #         ^^^^^ fault "may not be used when \`type\` is 'ClusterIP'"
\`\`\`

### A hostname that is no label of a DNS name

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: 192.168.1.10
        hostname: DB
        #         ^^ fault "the API server rejects \\"subsets[0].addresses[0].hostname\\" (Invalid value \\"DB\\""
    ports:
      - port: 5432
\`\`\`

### The name of a slice in upper case

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: DB-1
  #     ^^^^ fault "rejects \\"metadata.name\\" (Invalid value \\"DB-1\\""
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - port: 5432
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### A namespace that cannot be

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: Test_1
  #          ^^^^^^ namespace "no namespace can be called \\"Test_1\\""
spec:
  ports:
    - port: 5432
\`\`\`

### What only newer versions reject

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  clusterIP: 010.096.077.003
  #          ^^^^^^^^^^^^^^^ newer "from Kubernetes 1.36 on the API server rejects \\"spec.clusterIPs[0]\\" (Invalid value"
  ports:
    - port: 5432
\`\`\`

### A node port out of the usual range

The range is \`--service-node-port-range\` of kube-apiserver.

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  type: NodePort
  ports:
    - port: 5432
      nodePort: 5432
      #         ^^^^ node-port "node port 5432 is outside 30000-32767"
\`\`\`

## Accepted

### Both families, and the policy for it

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  ipFamilyPolicy: PreferDualStack
  ipFamilies: [IPv4, IPv6]
  ports:
    - port: 5432
\`\`\`

### The same policy where it is for something

An external IP makes a Service one that is reached from outside.

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  externalTrafficPolicy: Local
  externalIPs: [192.168.1.40]
  ports:
    - port: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: db-outside
spec:
  type: NodePort
  externalTrafficPolicy: Local
  ports:
    - port: 5432
      nodePort: 30432
\`\`\`

### A label as a hostname

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: 192.168.1.10
        hostname: db-1
    ports:
      - port: 5432
\`\`\`

## How to repair

Change the field that is named. Where two fields do not go together, drop the one that says less: a Service without a selector for both families needs a policy, and its families then are the cluster's.

### Both families of the cluster

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  ipFamilyPolicy: PreferDualStack
  ports:
    - port: 5432
---
apiVersion: v1
kind: Endpoints
metadata:
  name: db
subsets:
  - addresses:
      - ip: 192.168.1.10
      - ip: fd00:20::11
    ports:
      - port: 5432
\`\`\`

## When not to use it

For manifests that another program changes before they are applied, unless what it fills in is written as a placeholder.
`,"manifest-schema":`# manifest-schema

A manifest that does not fit the schema of the Kubernetes API is refused.

## Why

\`kubectl\` has the API server check each field (\`--validate=strict\`, the default since 1.27), and the API server then refuses a manifest with a field that its version does not know: \`strict decoding error: unknown field "spec.ports[0].targetport"\`. Names of fields are told apart by case. A client that does not ask for the check (\`fieldValidation: Ignore\` of the API) gets the manifest stored without the field, which is worse: \`externlName\` then maps nothing.

A kind is known under one apiVersion only. For any other, and for a kind in another case or number, there is no API to send the manifest to: \`no matches for kind "Endpoint" in version "v1"\`.

Some values are rejected though their type is right: a port over 65535, a protocol in lower case.

The fields are those of the OpenAPI documents of Kubernetes 1.25 to 1.37, with the version that brought each. The rest is from \`pkg/apis/core/validation\` and \`pkg/apis/discovery/validation\`; each case is recorded on Kubernetes 1.30, 1.35 and 1.37. Where another rule says more about a field, this one is silent.

## Reported

### A misspelt field

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  extenalName: mysql.example.com
# ^^^^^^^^^^^ misspelt "but \\"externalName\\" is"
---
apiVersion: v1
kind: Endpoints
metadata:
  name: postgres
subnets:
# <- misspelt "\\"subnets\\" is no field of Endpoints, but \\"subsets\\" is"
  - addresses:
      - ip: 192.168.1.11
    ports:
      - port: 5432
\`\`\`

### Names are told apart by case

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - IP: 192.168.1.10
        # <- misspelt "but \\"ip\\" is"
    ports:
      - port: 3306
\`\`\`

### A field in the wrong place

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
ports:
# <- misplaced "no field of Service but of \\"spec\\""
  - port: 3306
\`\`\`

### A field that belongs to another kind

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - port: 3306
endpoints:
  - ip: 192.168.1.10
#   ^^ unknown "no field of \\"endpoints[0]\\""
\`\`\`

### A field that the cluster does not know yet

(Kubernetes 1.29)

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  trafficDistribution: PreferClose
# ^^^^^^^^^^^^^^^^^^^ newer "came with Kubernetes 1.30"
\`\`\`

### A kind of another apiVersion

\`\`\`yaml
apiVersion: v1
#           ^^ unserved "this is \\"EndpointSlice\\" of \\"discovery.k8s.io/v1\\""
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### A kind in another case or number

\`\`\`yaml
apiVersion: v1
kind: Endpoint
#     ^^^^^^^^ unserved "no API server knows a kind \\"Endpoint\\" of \\"v1\\""
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
\`\`\`

### An API that is gone

\`\`\`yaml
apiVersion: discovery.k8s.io/v1beta1
#           ^^^^^^^^^^^^^^^^^^^^^^^^ removed "since Kubernetes 1.25"
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### A value that the API server does not take

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: clusterIP
  #     ^^^^^^^^^ value "takes \\"ClusterIP\\", \\"NodePort\\", \\"LoadBalancer\\" or \\"ExternalName\\""
  externalIPs: 192.168.1.10
  #            ^^^^^^^^^^^^ malformed-field "takes a list"
  ports:
    - name: MySQL
      #     ^^^^^ value "\\"spec.ports[0].name\\" takes"
      port: 330600
      #     ^^^^^^ value "takes a number from 1 to 65535"
      protocol: tcp
      #         ^^^ value "takes \\"TCP\\", \\"UDP\\" or \\"SCTP\\""
\`\`\`

### An endpoint without addresses

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - port: 3306
endpoints:
  - hostname: mysql
    # <- missing "\\"addresses\\" is missing in \\"endpoints[0]\\""
\`\`\`

## Accepted

### Fields that are rarely written

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  generateName: mysql-
  annotations:
    example.com/any-key: any value
  finalizers:
    - example.com/keep
spec:
  clusterIP: None
  trafficDistribution: PreferClose
  sessionAffinity: ClientIP
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: 60
  ports:
    - name: mysql
      port: 3306
      appProtocol: example.com/mysql
status:
  loadBalancer: {}
\`\`\`

### A kind of another API that is called alike

\`\`\`yaml
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: hello
spec:
  template:
    spec:
      containers:
        - image: hello
\`\`\`

### Values that are filled in later

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: \${SERVICE_TYPE}
  clusterIP: None
  externalIPs: \${ADDRESSES}
  ports:
    - name: mysql
      port: \${PORT}
\`\`\`

## How to repair

Write the field as the message names it. \`kubectl explain service.spec --recursive\` lists all fields, and \`kubectl apply --dry-run=server\` asks the cluster itself.

### The field as it is called

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

## When not to use it

Where something that runs before the API server takes out fields of its own. Where that is a template, write its values as \`\${NAME}\`, \`$(NAME)\` or \`{{ .name }}\`, and they are left alone.
`,"namespace-half-written":`# namespace-half-written

A Service and its endpoints both say their namespace, or neither does.

## Why

A namespace that is not written is the one that the manifest is applied to. Where a Service has its namespace written and its Endpoints or EndpointSlice have not, they meet only if that happens to be the same. Applied with any other context or \`--namespace\`, the endpoints land elsewhere: the Service has none, and nothing says so. Recorded on Kubernetes 1.30, 1.35 and 1.37.

## Reported

### Endpoints without one

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
  #          ^^^^^^ also "the Service is here"
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  #     ^^^^^ source "no namespace here and \\"test-1\\" on the Service"
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

### A Service without one

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "the Service"
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
  #          ^^^^^^ service
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

## Accepted

### On both

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
        port: 3306
\`\`\`

### On neither

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

## How to repair

Write the namespace on both, or on neither.

### On both, with a slice

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

Where everything is applied to the namespace that is written, by a pipeline or an Argo CD Application.
`,"owner-reference-copied":`# owner-reference-copied

A manifest does not name an owner by the identity that it has in one cluster.

## Why

\`metadata.ownerReferences\` names an owner by its \`uid\`, which an object gets when it is made: each cluster gives another one, and so does each time that the object is made anew. The garbage collector deletes what has no owner any more. A manifest that was copied from a cluster with \`kubectl get -o yaml\` is accepted, and gone some seconds later. Recorded for Endpoints and EndpointSlices with Kubernetes 1.30, 1.35 and 1.37.

## Reported

### A slice that was copied from a cluster

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  labels:
    kubernetes.io/service-name: db
  ownerReferences:
    - apiVersion: v1
      kind: Service
      name: db
      uid: 11111111-2222-3333-4444-555555555555
      #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source "its owner is Service \\"db\\" of another cluster or time"
addressType: IPv4
ports:
  - port: 5432
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### A Service of an operator

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
  ownerReferences:
    - apiVersion: db.example.com/v1
      kind: Database
      name: main
      uid: 11111111-2222-3333-4444-555555555555
      #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ service "the garbage collector deletes the Service"
spec:
  type: ExternalName
  externalName: db.example.com
\`\`\`

## Accepted

### An identity that is filled in when the manifest is applied

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: db
  ownerReferences:
    - apiVersion: apps/v1
      kind: Deployment
      name: operator
      uid: \${OPERATOR_UID}
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 5432
\`\`\`

## How to repair

Delete \`ownerReferences\`.

### Without an owner

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  type: ExternalName
  externalName: db.example.com
\`\`\`

## When not to use it

For a dump that is restored with the identities of its objects, such as a backup of etcd.
`,"port-duplicate":`# port-duplicate

Two ports have one name, or one number and protocol.

## Why

kube-proxy and cluster DNS tell the ports of a Service apart by their names, and the API server rejects a Service, or an EndpointSlice, where two have one name, be it once for TCP and once for UDP. In a slice no name is a name too. Of a Service it rejects two ports of one number and protocol as well (\`ValidateService\` in \`pkg/apis/core/validation\`, \`validatePorts\` in \`pkg/apis/discovery/validation\`). Recorded on Kubernetes 1.30, 1.35 and 1.37.

Endpoints are stored with such ports.

## Reported

### One name for TCP and UDP

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  clusterIP: None
  ports:
    - name: dns
      port: 53
      protocol: UDP
    - name: dns
      #     ^^^ name "an earlier port is called \\"dns\\" too"
      port: 53
      protocol: TCP
\`\`\`

### One number

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
    - name: mariadb
      port: 3306
      #     ^^^^ number "an earlier port is 3306/TCP too"
\`\`\`

### One name in a slice

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
  - name: mysql
    #     ^^^^^ name
    port: 3307
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## Accepted

### One number for TCP and UDP

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  clusterIP: None
  ports:
    - name: dns
      port: 53
      protocol: UDP
    - name: dns-tcp
      port: 53
\`\`\`

### Two names for one port of a slice

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - name: read
    port: 3306
  - name: write
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## How to repair

Give each port a name of its own, the same in the Service and its endpoints; and where two ports stand for one, take one out.

### A name each

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  type: ExternalName
  externalName: dns.example.com
  ports:
    - name: dns
      port: 53
      protocol: UDP
    - name: dns-tcp
      port: 53
\`\`\`

## When not to use it

There is no cluster that takes such a manifest.
`,"port-name-mismatch":`# port-name-mismatch

A port of a selector-less Service needs an endpoint port of the same name.

## Why

kube-proxy finds the endpoints of a Service port by the **name** of the port and its protocol. The numbers play no part, and \`targetPort\` is not read at all: it tells the cluster where Pods listen, and there are no Pods here (\`pkg/proxy/endpointslicecache.go\`; recorded with kube-proxy 1.30, 1.35 and 1.37 in nftables and iptables mode).
A port whose name no endpoint port has gets no endpoints, and connections to it are **refused**. The Service, its Endpoints and its EndpointSlices all look healthy, and nothing is logged.

A port without a name counts as one with the name \`""\`: it pairs with an endpoint port without a name and with no other.

On a headless Service (\`clusterIP: None\`) there is no kube-proxy in between, and clients that resolve the name reach the addresses as before. SRV records carry the endpoints' names, though, so the difference is a warning there. Traefik goes by names too and answers 404 (recorded with Traefik 3.7), and Prometheus finds no target for a ServiceMonitor that says the name of the Service port: where one of them reads the Service, it is an error. Of a Service with several ports it is not known which of them Traefik is asked for.

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

### A headless Service behind Traefik

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  ports:
    - name: http
      #     ^^^^ consumer "no server for Traefik, which pairs ports by name"
      port: 80
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web-1
  labels:
    kubernetes.io/service-name: web
addressType: IPv4
ports:
  - name: web
    #     ^^^ also "offered here"
    port: 80
endpoints:
  - addresses: [10.20.0.11]
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
#     ^^^^^^^^^^^^ also "goes by the name of the port"
metadata:
  name: web
spec:
  routes:
    - match: Host(\`web.example.com\`)
      services:
        - name: web
          port: 80
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
`,"port-protocol-mismatch":`# port-protocol-mismatch

A port of a selector-less Service needs an endpoint port of the same protocol.

## Why

kube-proxy finds the endpoints of a Service port by the name of the port **and its protocol**. A port that leaves \`protocol\` out is TCP, on both sides. Where a Service says UDP and its endpoints say nothing, the port has no endpoints, and packets to it are **refused**. Nothing is logged. Recorded with kube-proxy 1.30, 1.35 and 1.37 in nftables and iptables mode.

On a headless Service (\`clusterIP: None\`) there is no kube-proxy in between: clients that resolve the name reach the addresses over either protocol. SRV records carry the endpoints' protocol, though: \`_syslog._udp\` does not exist where the endpoints say TCP. The difference is a warning there.

## Reported

### UDP on one side only

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: syslog
spec:
  ports:
    - name: syslog
      port: 514
      protocol: UDP
      #         ^^^ refused "it is UDP here and TCP at the endpoints"
---
apiVersion: v1
kind: Endpoints
metadata:
  name: syslog
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: syslog
        # <- also "offered here"
        port: 514
\`\`\`

### The Service leaves it out

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  ports:
    - port: 53
      # <- refused "port 53 reaches nothing: it is TCP here and UDP at the endpoints"
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: dns-1
  labels:
    kubernetes.io/service-name: dns
addressType: IPv4
ports:
  - port: 53
    protocol: UDP
    #         ^^^ also "offered here"
endpoints:
  - addresses:
      - 10.20.0.11
\`\`\`

### A headless Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: syslog
spec:
  clusterIP: None
  ports:
    - name: syslog
      port: 514
      protocol: UDP
      #         ^^^ headless "SRV lookups of port \\"syslog\\" over UDP find nothing"
---
apiVersion: v1
kind: Endpoints
metadata:
  name: syslog
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: syslog
        port: 514
\`\`\`

## Accepted

### TCP is written on one side only

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
      protocol: TCP
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

### A slice for each protocol

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  ports:
    - name: dns
      port: 53
      protocol: UDP
    - name: dns-tcp
      port: 53
---
apiVersion: v1
kind: Endpoints
metadata:
  name: dns
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: dns
        port: 53
        protocol: UDP
      - name: dns-tcp
        port: 53
\`\`\`

## How to repair

Write the protocol that the server speaks on both sides.

### The same protocol on both sides

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: syslog
spec:
  ports:
    - name: syslog
      port: 514
      protocol: UDP
---
apiVersion: v1
kind: Endpoints
metadata:
  name: syslog
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: syslog
        port: 514
        protocol: UDP
\`\`\`

## When not to use it

There is no such case: a port without endpoints is of no use.
`,"port-unnamed":`# port-unnamed

Of several ports each needs a name.

## Why

A Service with one port may leave its name out. With two or more the API server asks for a name for each, and rejects the manifest where one is missing; headless Services and ExternalNames are no exception. In Endpoints the same holds for the ports of each subset. Recorded with Kubernetes 1.30, 1.35 and 1.37.

An EndpointSlice is not checked so: one of its ports may be without a name.

## Reported

### A Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
    - port: 9104
      # <- service "one of 2 ports without a name: the API server rejects a Service"
\`\`\`

### A subset of Endpoints

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - port: 3306
        # <- endpoints
      - port: 9104
        # <- endpoints "one of 2 ports of a subset"
\`\`\`

## Accepted

### One port without a name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - port: 3306
\`\`\`

### A slice with one unnamed port of two

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
ports:
  - port: 3306
  - name: metrics
    port: 9104
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## How to repair

Name each port, in the Service and in its endpoints alike: kube-proxy pairs them by these names.

### A name for each port

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
      - name: metrics
        port: 9104
\`\`\`

## When not to use it

There is no such case: the API server rejects the manifest.
`,"selector-injected":`# selector-injected

A label of a kustomization that becomes the selector of a Service cuts it off from its endpoints.

## Why

\`commonLabels\`, and \`labels\` with \`includeSelectors: true\`, add their labels to \`spec.selector\` of *every* Service, also where there was none (kustomize's built-in field specification creates the field). A Service that maps something outside the cluster works because it has no selector. With one, the endpoints controller makes its endpoints from the Pods that carry the label: Endpoints of its name are overwritten, or stand there and are not used; hand-written EndpointSlices go on, beside those Pods. Seen with kustomize v5.8.2 and on Kubernetes v1.30, v1.35 and v1.37. An ExternalName Service keeps the selector and ignores it.

## Reported

### With Endpoints

\`kustomization.yaml\`:

\`\`\`yaml
resources: [db.yaml]
commonLabels: { team: shop }
#               ^^^^ endpoints
\`\`\`

\`db.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata: { name: db }
spec: { ports: [{ port: 3306 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: db }
subsets: [{ addresses: [{ ip: 10.20.0.11 }], ports: [{ port: 3306 }] }]
\`\`\`

### With a slice

\`kustomization.yaml\`:

\`\`\`yaml
resources: [db.yaml]
commonLabels: { team: shop }
#               ^^^^ slices
\`\`\`

\`db.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata: { name: db }
spec: { ports: [{ port: 3306 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: db-1, labels: { kubernetes.io/service-name: db } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.11] }]
ports: [{ port: 3306 }]
\`\`\`

### An alias

\`kustomization.yaml\`:

\`\`\`yaml
resources: [db.yaml]
commonLabels: { team: shop }
#               ^^^^ alias
\`\`\`

\`db.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata: { name: db }
spec: { type: ExternalName, externalName: db.example.com }
\`\`\`

## Accepted

### Labels that stay out of selectors

\`kustomization.yaml\`:

\`\`\`yaml
resources: [db.yaml]
labels: [{ pairs: { team: shop } }]
\`\`\`

\`db.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata: { name: db }
spec: { ports: [{ port: 3306 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: db }
subsets: [{ addresses: [{ ip: 10.20.0.11 }], ports: [{ port: 3306 }] }]
\`\`\`

### A selector that somebody wrote

\`kustomization.yaml\`:

\`\`\`yaml
resources: [db.yaml]
commonLabels: { team: shop }
\`\`\`

\`db.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata: { name: db }
spec: { selector: { app: db }, ports: [{ port: 3306 }] }
\`\`\`

### No endpoints at all, which is another fault

\`kustomization.yaml\`:

\`\`\`yaml
resources: [db.yaml]
commonLabels: { team: shop }
\`\`\`

\`db.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata: { name: db }
spec: { ports: [{ port: 3306 }] }
\`\`\`

## How to repair

Write \`labels\` without \`includeSelectors\` instead of \`commonLabels\`:

\`kustomization.yaml\`:

\`\`\`yaml
resources: [db.yaml]
labels: [{ pairs: { team: shop } }]
\`\`\`

\`db.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata: { name: db }
spec: { ports: [{ port: 3306 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: db-1, labels: { kubernetes.io/service-name: db } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.11] }]
ports: [{ port: 3306 }]
\`\`\`

## When not to use it

Where the addresses outside are meant to share the traffic with Pods of that label.
`,"selector-with-endpoints":`# selector-with-endpoints

Endpoints of a Service with a selector are not used.

## Why

Where a Service has a selector, its endpoints are the Pods that the selector finds. The endpoints controller owns the Endpoints of the Service's name: when the Service comes second, it overwrites hand-written ones at once; when it comes first, \`kubectl apply\` over the controller's own succeeds, and what was written stands there until the next event of a Pod or the Service. Either way it is never mirrored to an EndpointSlice, so kube-proxy and cluster DNS do not see it: the addresses get no traffic in any order. Recorded on Kubernetes 1.30, 1.35 and 1.37.

A hand-written EndpointSlice is different. The controller leaves it alone, and its addresses get traffic beside the Pods. That is how machines inside and outside are put behind one name, so it is only advice, which \`extends: [strict]\` shows.

## Reported

### Endpoints of the same name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  selector:
# ^^^^^^^^ overwritten "get no traffic"
    app: mysql
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  #     ^^^^^ also "overwritten"
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

### A slice beside the Pods

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  selector:
# ^^^^^^^^ beside "\\"mysql-outside\\" get traffic beside its Pods"
    app: mysql
  ports:
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-outside
  #     ^^^^^^^^^^^^^ also
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

## Accepted

### Endpoints of a Service without a selector

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

### An empty selector is none

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  selector: {}
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

## How to repair

Drop the selector, if the addresses are meant, or the Endpoints, if the Pods are.

### Without the selector

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

Leave the advice out, as \`recommended\` does, where slices beside Pods are usual. There is no cluster in which such Endpoints are used.
`,"service-duplicate":`# service-duplicate

A Service is written once.

## Why

Two documents of one file with the same kind, name and namespace are applied one after the other. \`kubectl apply\` answers "created" and then "configured", and what the first one said is gone; \`kubectl create\` fails at the second. Recorded on Kubernetes 1.37.

Of the files of a folder that an Argo CD Application applies as it is, all are meant. Argo CD takes the last by path of what has one kind, name and namespace, and its warning "appeared 2 times among application resources" stands in the status of the Application (\`DeduplicateTargetObjects\` in \`controller/state.go\`). What kustomize builds, for Flux too, has none twice: kustomize refuses that.

Two objects of Flux or Argo CD that stand together may apply the same Service to one cluster, from two folders or from one with two patches. Each writes its own spec over that of the other, as often as it reconciles: Flux applies by force and under one field owner for all Kustomizations (\`fluxcd/pkg/ssa\`), and Argo CD says "is part of applications" in the status of both (\`controller/state.go\`). Only what is certain is reported: objects of one kustomization or file, or that one of those deploys, which are not suspended, with one cluster, a written namespace and two specs.

Other files of one folder are left alone, because they may be alternatives, or for other clusters: of nineteen such names in 57 repositories, all were.

## Reported

### Twice in one file

(files as they are)

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ overridden "the last one wins"
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "the last one"
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

### In two files of a folder that Argo CD applies

\`apps/shop.yaml\`:

\`\`\`yaml
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
spec:
  source:
    repoURL: https://example.com/shop.git
    path: shop
  destination:
    namespace: shop
\`\`\`

\`shop/mysql.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ elsewhere "written again in \\"test.yaml\\""
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

\`shop/test.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "the last one"
spec:
  type: ExternalName
  externalName: mysql.test-1.example.com
\`\`\`

### By two Flux Kustomizations

\`flux.yaml\`:

\`\`\`yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: shop
  namespace: flux-system
spec:
  path: shop
  targetNamespace: shop
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: databases
  namespace: flux-system
spec:
  path: databases
  targetNamespace: shop
\`\`\`

\`shop/mysql.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ contested "from \\"databases/mysql.yaml\\", by another GitOps object"
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

\`databases/mysql.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ contested "the two undo one another"
spec:
  type: ExternalName
  externalName: mysql.test-1.example.com
\`\`\`

## Accepted

### By two Flux Kustomizations, one of them for another cluster

\`flux.yaml\`:

\`\`\`yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: shop
  namespace: flux-system
spec:
  path: shop
  targetNamespace: shop
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: shop-elsewhere
  namespace: flux-system
spec:
  path: elsewhere
  targetNamespace: shop
  kubeConfig:
    secretRef:
      name: elsewhere
\`\`\`

\`shop/mysql.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

\`elsewhere/mysql.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.test-1.example.com
\`\`\`

### The same name in two namespaces

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-1
spec:
  type: ExternalName
  externalName: mysql.test-1.example.com
---
apiVersion: v1
kind: Service
metadata:
  name: mysql
  namespace: test-2
spec:
  type: ExternalName
  externalName: mysql.test-2.example.com
\`\`\`

### Alternatives in one folder

\`headless.yaml\`:

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

\`alias.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

## How to repair

Delete the one that is not meant, or give one of them another name.

### Once

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

## When not to use it

In files of examples that are never applied as a whole.
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
`,"service-without-ports":`# service-without-ports

A Service that has a cluster IP needs ports.

## Why

The API server rejects a Service without ports, unless it is headless (\`clusterIP: None\`) or of type ExternalName. That nothing stands behind the Service, or that its endpoints have the ports, changes nothing. Recorded with Kubernetes 1.30, 1.35 and 1.37.

## Reported

### Only a name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
# <- missing "the API server rejects a Service without them"
  type: ClusterIP
\`\`\`

### An empty list

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports: []
# ^^^^^ missing
\`\`\`

## Accepted

### A headless Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
\`\`\`

### An ExternalName

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

### A patch, which is put together with its Service

\`kustomization.yaml\`:

\`\`\`yaml
resources:
  - https://example.com/base
patches:
  - path: load-balancer.yaml
\`\`\`

\`load-balancer.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: LoadBalancer
\`\`\`

## How to repair

List the ports that clients connect to.

### With a port

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

## When not to use it

Where Services are parts that a tool other than kustomize puts together.
`,"slice-address-family":`# slice-address-family

The addresses of an EndpointSlice are of its \`addressType\`.

## Why

An EndpointSlice has one \`addressType\` for all its addresses: \`IPv4\`, \`IPv6\`, or \`FQDN\`. The API server rejects a slice without it, one with any other text, and one with an address of another family. The field cannot be changed later. Recorded with Kubernetes 1.30, 1.35 and 1.37.

Endpoints have no such field and may mix families: the cluster makes a slice for each.

## Reported

### An address of the other family

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv4
#            ^^^^ also "the type of all"
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
  - addresses:
      - fd00:20::11
      # ^^^^^^^^^^^ family "\\"fd00:20::11\\" is an IPv6 address in a slice of IPv4"
\`\`\`

### No type

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
#     ^^^^^^^^^^^^^ missing "the API server rejects an EndpointSlice without it"
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### Another text

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IP
#            ^^ unknown "\\"IP\\" is no addressType"
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## Accepted

### IPv6

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv6
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - fd00:20::11
\`\`\`

### Endpoints of both families

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses:
      - ip: 192.168.1.10
      - ip: fd00:20::11
    ports:
      - name: mysql
        port: 3306
\`\`\`

## How to repair

Write a slice for each family, with the same label and the same ports.

### A slice for each family

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ipFamilyPolicy: PreferDualStack
  ports:
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-4
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
  name: mysql-6
  labels:
    kubernetes.io/service-name: mysql
addressType: IPv6
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - fd00:20::11
\`\`\`

## When not to use it

There is no such case: the API server rejects the manifest.
`,"slice-fqdn":`# slice-fqdn

kube-proxy drops an EndpointSlice of names.

## Why

An EndpointSlice may be of \`addressType: FQDN\`, and the API server takes it with a warning that this is deprecated. kube-proxy drops such a slice: the Service has a cluster IP and no endpoints, and connections are refused. Recorded with Kubernetes 1.30, 1.35 and 1.37.

Cluster DNS does not look at the type. For a headless Service CoreDNS 1.15.0 answers with a CNAME of the name and its addresses, so that clients can connect. With two names only one of the CNAMEs is in the answer. No documentation says that it works.

Traefik reads the slice itself and dials the names, behind routes of its own and of the Gateway API (recorded with Traefik 3.7); Envoy Gateway and Istio do so too. Where all that uses the Service in this tree is of that kind, this is advice.

## Reported

### A cluster IP

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "the Service"
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
addressType: FQDN
#            ^^^^ virtual-ip "kube-proxy drops a slice of \\"FQDN\\""
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - mysql.example.com
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
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
addressType: FQDN
#            ^^^^ headless "is an accident"
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - mysql.example.com
\`\`\`

### Behind a route of the Gateway API

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "the Service"
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
addressType: FQDN
#            ^^^^ read "Gateway API reads it, kube-proxy drops it"
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - mysql.example.com
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
#     ^^^^^^^^^ also "uses the Service"
metadata:
  name: mysql
spec:
  rules:
    - backendRefs:
        - name: mysql
          port: 3306
\`\`\`

## Accepted

### A slice of addresses

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
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## How to repair

Map the name by a Service of type ExternalName, and delete the slice. The port cannot be translated then.

### An ExternalName

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: mysql.example.com
\`\`\`

## When not to use it

Where only a gateway uses the Service that reads such slices itself, and its routes are not in the tree.
`,"slice-hidden-from-proxy":`# slice-hidden-from-proxy

Labels that hide a Service or its endpoints from kube-proxy.

## Why

kube-proxy does not watch everything. It leaves out

- EndpointSlices with the label \`service.kubernetes.io/headless\`, whatever its value. Controllers put it on the slices of headless Services. On Endpoints it has the same effect, because the mirroring controller copies labels to the slice. A Service with a cluster IP then has no endpoints, and connections are refused.
- Services with the label \`service.kubernetes.io/service-proxy-name\`, whatever its value: another proxy is to serve them. Without that proxy nothing answers on the cluster IP, and connections time out.

Up to 1.35 kube-proxy also left out slices (and what was mirrored from Endpoints) with the label \`service-proxy-name\`, and Services with the label \`headless\`; 1.37 does not, and 1.36 was not recorded. This is told where \`cluster.kubernetesVersion\` says such a version.

Cluster DNS looks at neither. Recorded on Kubernetes 1.30, 1.35 and 1.37, with kube-proxy in nftables and iptables mode.

## Reported

### A slice that was copied from a headless Service

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "the Service"
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
    service.kubernetes.io/headless: ""
    #                               ^^ headless "connections are refused"
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

### Endpoints with the label

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also
spec:
  ports:
    - name: mysql
      port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
  labels:
    service.kubernetes.io/headless: ""
    #                               ^^ headless
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: mysql
        port: 3306
\`\`\`

### A Service for another proxy

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  labels:
    service.kubernetes.io/service-proxy-name: haproxy
    #                                         ^^^^^^^ other-proxy "without the proxy \\"haproxy\\""
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

### A slice for another proxy, up to 1.35

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  kubernetesVersion: "1.35"
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  #     ^^^^^ also "the Service"
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
    service.kubernetes.io/service-proxy-name: haproxy
    #                                         ^^^^^^^ proxy-name "kube-proxy 1.35 leaves out what has this label"
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### A Service with the label of headless ones, up to 1.35

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  kubernetesVersion: "1.35"
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  labels:
    service.kubernetes.io/headless: ""
    #                               ^^ headless-service "connections to \\"mysql\\" time out"
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
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

## Accepted

### On a slice of a headless Service

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
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
    service.kubernetes.io/headless: ""
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

### Other labels

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
    app: mysql
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

## How to repair

Take the label away.

### Without the label

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

Where the other proxy is in place, which the tree need not show.
`,"slice-managed-by-controller":`# slice-managed-by-controller

The label \`endpointslice.kubernetes.io/managed-by\` does not name a controller of Kubernetes.

## Why

Two controllers of Kubernetes find their own slices by this label, and take every slice with it for theirs:

- \`endpointslicemirroring-controller.k8s.io\` deletes the slice within seconds if no Endpoints of the Service can be mirrored, and else writes them over it. The written addresses never get traffic.
- \`endpointslice-controller.k8s.io\` deletes the slice if its Service has a selector. Without a selector it leaves the slice alone, also after a restart, and the slice works: until somebody gives the Service a selector.

Recorded on Kubernetes 1.30, 1.35 and 1.37. The label usually comes from a slice that was copied out of a cluster.

## Reported

### The mirroring controller

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
    endpointslice.kubernetes.io/managed-by: endpointslicemirroring-controller.k8s.io
    #                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mirroring "deletes it"
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

### The EndpointSlice controller, and a Service with a selector

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  selector:
    app: mysql
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
    endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io
    #                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ controller "\\"mysql\\" has a selector"
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

### The EndpointSlice controller, and a Service without a selector

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
    endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io
    #                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reserved
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

## Accepted

### A team or a tool

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

### No such label

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

## How to repair

Write who keeps the slice: a team, a tool, a repository.

### A team, named

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

For files that are kept as a record of a cluster and never applied.
`,"slice-without-service":`# slice-without-service

The label \`kubernetes.io/service-name\` names a Service that exists.

## Why

The label ties an EndpointSlice to the Service of that name in the same namespace. Where there is none, the slice is stored without a warning and serves nothing.

Unlike Endpoints it is never cleaned up. It waits, and joins any later Service of that name in the namespace, whoever creates it: the new Service then sends part of its traffic to the old addresses. Recorded on Kubernetes 1.30, 1.35 and 1.37.

A namespace that is not written is whatever the manifest is applied to, and counts as any.

## Reported

### No Service in the tree

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  labels:
    kubernetes.io/service-name: mysql
    #                           ^^^^^ none "stays to join any later Service"
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
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
    - name: postgres
      port: 5432
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: postgres-1
  labels:
    kubernetes.io/service-name: postgress
    #                           ^^^^^^^^^ similar "\\"postgres\\" has no endpoints"
addressType: IPv4
ports:
  - name: postgres
    port: 5432
endpoints:
  - addresses:
      - 192.168.1.10
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
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-1
  namespace: test-2
  #          ^^^^^^ elsewhere "in namespace \\"test-2\\" and its Service is in \\"test-1\\""
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

## Accepted

### A name of its own, and a namespace that is written only once

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
  name: anything
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

### A Service with a selector, which gets these addresses too

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  selector:
    app: mysql
  ports:
    - name: mysql
      port: 3306
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: mysql-outside
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

## How to repair

Give the label the name of the Service and the slice its namespace, or write the Service.

### Service and EndpointSlice

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

In a repository that holds slices only, while their Services come from somewhere else.
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
`,"target-port-mismatch":`# target-port-mismatch

A \`targetPort\` that differs from the port of the endpoints is not used.

## Why

\`targetPort\` tells the cluster which port of its Pods to connect to. A Service without a selector has no Pods, and kube-proxy connects to the number that the endpoints have: what is written in \`targetPort\` is stored and not read. Recorded with kube-proxy 1.30, 1.35 and 1.37. Nothing is broken by the difference, but whoever reads the Service takes it for the port of the server.

Others do read it: up to 1.33, kube-proxy on Windows nodes takes \`targetPort\` for the port of the server, and ingress-nginx, up to its last version 1.15.1, falls back to it where no endpoint port has the name of the Service port (\`serviceEndpoints\` in \`internal/ingress/controller/endpointslices.go\`). Where the config says \`windowsNodes: true\` and a version before 1.34, connections from such a node go to a port on which the server does not listen, also where \`targetPort\` is left out and so equals \`port\`.

## Reported

### Two numbers for one server

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
      targetPort: 3306
      #           ^^^^ unread "connections go to 3307, as the endpoints say"
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
        #     ^^^^ also "where connections go"
\`\`\`

### On Windows nodes

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  kubernetesVersion: "1.33"
  windowsNodes: true
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
      targetPort: 3306
      #           ^^^^ windows "kube-proxy 1.33 on Windows connects to 3306"
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
        #     ^^^^ also "where connections go"
\`\`\`

### On Windows nodes the default counts too

\`.extmap-lint.yaml\`:

\`\`\`yaml
cluster:
  kubernetesVersion: "1.33"
  windowsNodes: true
\`\`\`

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
      #     ^^^^ windows "and not to 3307"
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
        #     ^^^^ also "where connections go"
\`\`\`

### Behind ingress-nginx, and the endpoints call the port otherwise

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  ports:
    - name: http
      port: 80
      targetPort: 80
      #           ^^ ingress-nginx "no endpoint port is called \\"http\\": ingress-nginx connects to 80"
---
apiVersion: v1
kind: Endpoints
metadata:
  name: shop
subsets:
  - addresses:
      - ip: 192.168.1.10
    ports:
      - name: web
        port: 8080
        #     ^^^^ also "where connections go"
---
apiVersion: networking.k8s.io/v1
kind: Ingress
#     ^^^^^^^ also "uses the Service"
metadata:
  name: shop
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: shop
      port:
        name: http
\`\`\`

## Accepted

### The same number

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

### Left out

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

Write the port of the endpoints, or leave \`targetPort\` out.

### Without \`targetPort\`

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

## When not to use it

Where \`targetPort\` is kept in step with something else on purpose.
`,"target-port-named":`# target-port-named

A \`targetPort\` that is a name needs Pods, and a Service without a selector has none.

## Why

A \`targetPort\` may be the name of a container's port, and controllers look it up in the Pods that the selector finds. Where there is no selector nothing looks it up. kube-proxy reads names and numbers of the endpoints instead, so that clients reach what the endpoints say (recorded with Kubernetes 1.30, 1.35 and 1.37): the name is at best without effect. ingress-nginx, which falls back to a numeric \`targetPort\` where port names differ, cannot do so with a name.

The API server rejects a name of more than 15 characters, without a letter, with upper case, or with \`--\`. This is narrower than what it takes for the \`name\` of a port, which may have 63. \`targetPort: "8080"\` in quotes is such a name without a letter.

## Reported

### A name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
      targetPort: mysql
      #           ^^^^^ unresolved "\\"mysql\\" is looked up in Pods"
\`\`\`

### A number in quotes

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  ports:
    - name: mysql
      port: 3306
      targetPort: "3307"
      #           ^^^^^^ grammar "\\"3307\\" is no name of a port"
\`\`\`

## Accepted

### A number

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
\`\`\`

### Pods

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: billing
spec:
  selector:
    app: billing
  ports:
    - port: 80
      targetPort: http
\`\`\`

## How to repair

Write the number of the endpoint port, or leave \`targetPort\` out.

### The number

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

Where something that is not in the tree gives the Service its selector.
`,"traffic-policy-local":`# traffic-policy-local

A traffic policy \`Local\` drops what is meant for endpoints outside the cluster.

## Why

With \`internalTrafficPolicy: Local\` kube-proxy on each node sends connections only to endpoints on the same node, and with \`externalTrafficPolicy: Local\` it does so for what comes from outside through a node port or a load balancer. An endpoint is on a node when its \`nodeName\` says so. A server outside the cluster is on none: kube-proxy **drops** the packets, and clients do not get a refusal but wait for their time-out. Recorded with kube-proxy 1.30, 1.35 and 1.37 in nftables and iptables mode.

With \`externalTrafficPolicy: Local\` clients inside the cluster are not affected. A headless Service has no kube-proxy, and the policies mean nothing there.

## Reported

### For clients inside

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  internalTrafficPolicy: Local
  #                      ^^^^^ internal "connections from inside it are dropped and time out"
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
        # <- also "on no node"
    ports:
      - name: mysql
        port: 3306
\`\`\`

### For clients outside

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  #                      ^^^^^ external "connections from outside it are dropped and time out"
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
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
\`\`\`

### Only some have a node

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  internalTrafficPolicy: Local
  #                      ^^^^^ some "1 of 2 have none"
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
addressType: IPv4
ports:
  - name: mysql
    port: 3306
endpoints:
  - addresses:
      - 192.168.1.10
  - addresses:
      - 192.168.1.11
    nodeName: node-1
\`\`\`

## Accepted

### Every endpoint is on a node

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: node-agent
spec:
  internalTrafficPolicy: Local
  ports:
    - name: metrics
      port: 9100
---
apiVersion: v1
kind: Endpoints
metadata:
  name: node-agent
subsets:
  - addresses:
      - ip: 192.168.1.10
        nodeName: node-1
    ports:
      - name: metrics
        port: 9100
\`\`\`

### The default

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  internalTrafficPolicy: Cluster
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

## How to repair

Take the policy out. What it is meant to keep, the address of the client, a server outside the cluster does not see through kube-proxy in any case.

### Without the policy

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: LoadBalancer
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

Where a load balancer of the provider goes to the endpoints itself, past kube-proxy.
`,"suppression-expired":`# suppression-expired

A suppression whose date has passed suppresses nothing.

## Why

\`until=2027-03-31\` is a promise to look again. The suppression holds to the end of that day in UTC; from then on the finding is back, and this says why. The day is the real one, unless \`--now\` or the environment variable \`SOURCE_DATE_EPOCH\` says another, so that a run can be repeated.

## Reported

### The day has passed

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-ip until=2026-12-31 -- the DNS record comes in December
  #                                                ^^^^^^^^^^^^^^^^ suppression-expired "held until 2026-12-31 (UTC)"
  externalName: 192.168.1.10
\`\`\`

## Accepted

### The day is still to come

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-ip until=2027-03-31 -- the DNS record comes in March
  externalName: 192.168.1.10
\`\`\`

## How to repair

Repair the fault and take the suppression away, or give it another date.

### Repaired

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: db.example.com
\`\`\`

## When not to use it

Where nobody is to be reminded: leave the date out instead.
`,"suppression-malformed":`# suppression-malformed

A suppression that cannot be read suppresses nothing.

## Why

A comment that begins with \`extmap-lint-\` is meant for this linter. The forms are \`extmap-lint-disable-next-line\`, \`-disable-line\`, \`-disable-resource\`, \`-disable-file\`, and \`-disable\` with \`-enable\`. Behind the form stand the rules, then, if wanted, \`until=\` with a date, and \` -- \` with a reason.

A suppression that names no rule would hide whatever comes, so it suppresses nothing. One with a date that is none may have expired, so it suppresses nothing either.

## Reported

### An unknown form

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-nextline external-name-ip -- known
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-malformed "did you mean \\"extmap-lint-disable-next-line\\""
  externalName: db.example.com
\`\`\`

### No rule

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line -- known
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-malformed "no rule is named here"
  externalName: db.example.com
\`\`\`

### A day that no calendar has

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-loop until=2027-02-30 -- known
  #                                                  ^^^^^^^^^^^^^^^^ suppression-malformed "\\"2027-02-30\\" is no date"
  #                               ^^^^^^^^^^^^^^^^^^ suppression-unused
  externalName: db.example.com
\`\`\`

## Accepted

### Several rules and a date

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-ip until=2027-03-31 -- the DNS record comes in March
  externalName: 192.168.1.10
\`\`\`

## How to repair

Write it in one of the forms.

### The right form

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-ip -- known
  externalName: 192.168.1.10
\`\`\`

## When not to use it

Where another tool has comments of the same beginning.
`,"suppression-unknown-rule":`# suppression-unknown-rule

A suppression names a rule that exists.

## Why

A misspelt name suppresses nothing. The other names in the same suppression hold.

## Reported

### A slip in the name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-pi -- known
  #                               ^^^^^^^^^^^^^^^^ suppression-unknown-rule "did you mean \\"external-name-ip\\""
  externalName: db.example.com
\`\`\`

## Accepted

### The name of a rule

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-ip -- known
  externalName: 192.168.1.10
\`\`\`

## How to repair

Write the name of the rule; \`extmap-lint rules\` lists them.

### The right name

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-ip -- known
  externalName: 192.168.1.10
\`\`\`

## When not to use it

Where manifests are shared between linters of several versions, of which only some have the rule.
`,"suppression-unreasoned":`# suppression-unreasoned

A suppression says why it is there.

## Why

Whoever meets a suppression a year later has to decide whether it is still right, and only its reason tells. It stands behind \` -- \`.

This is advice: it is reported with \`extends: [strict]\`, and as an error with \`--require-reason\`.

## Reported

### Without a reason

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-ip
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-unreasoned "gives no reason"
  externalName: 192.168.1.10
\`\`\`

## Accepted

### With a reason

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-ip -- only Traefik uses it, and dials the address
  externalName: 192.168.1.10
\`\`\`

## How to repair

Write the reason.

### The reason in an annotation

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
  annotations:
    extmap-lint/ignore: external-name-ip -- only Traefik uses it, and dials the address
spec:
  type: ExternalName
  externalName: 192.168.1.10
\`\`\`

## When not to use it

Where the reasons are kept elsewhere.
`,"suppression-unused":`# suppression-unused

A suppression names a rule that reports nothing there.

## Why

A suppression that suppresses nothing is a leftover: the fault was repaired, the line moved away, or the rule's name was meant for another place. It would hide the next fault of that kind without a word. One that names several rules is judged rule by rule.

Nothing is said of a rule that was not asked: one that the config turns off, one that crashed, one that needs to see more than the named files, or one that is silent under a kustomization with remote parts.

## Reported

### A fault that was repaired

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-ip -- until the DNS record is there
  #                               ^^^^^^^^^^^^^^^^ suppression-unused "\\"external-name-ip\\" reports nothing here"
  externalName: db.example.com
\`\`\`

### An end without a beginning

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: db.example.com
  # extmap-lint-enable external-name-ip
  # ^^^^^^^^^^^^^^^^^^ suppression-unused "no suppression is open here"
\`\`\`

## Accepted

### It suppresses something

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  # extmap-lint-disable-next-line external-name-ip -- until the DNS record is there
  externalName: 192.168.1.10
\`\`\`

## How to repair

Take the suppression away, or the name of the one rule that is not needed.

### Without it

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: db.example.com
\`\`\`

## When not to use it

Where manifests are shared between linters of several versions, of which only some report the fault.
`};export{pages};