import { $ as serviceIn, A as remember, At as specialUseOf, Ct as origin, Dt as familyOf, O as groupBy, Ot as isInRange, Q as askForAddresses, S as byPlace, St as compareSpelled, V as resourceIdOf, X as admit, _t as fileOf, at as isHiddenFromProxy, bt as nameOf, ct as setupOf, et as absolute, ft as label, gt as portProtocol, ht as portName, it as comparePorts, k as lazily, kt as parseIp, lt as familiesOf, mt as isSelectorless, nt as slicesBehind, ot as pairedWith, pt as exposureOf, rt as backendsOf, st as usable, tt as addressesIn, yt as isService } from "../action.mjs";

//#region src/cluster/proxied.ts
/**
* The label that takes a Service away from kube-proxy, if it has one. The one for headless Services counts on Services up
* to v1.35. Source: kubernetes cmd/kube-proxy/app/server.go.
*/
function unproxiedBy({ metadata: { labels } }, minor) {
	return labels.entries.get(label.serviceProxyName) ?? (minor <= 35 ? labels.entries.get(label.headless) : void 0);
}
const isProxied = (service, minor) => unproxiedBy(service, minor) === void 0;

//#endregion
//#region src/cluster/proxy-stop.ts
/**
* What makes kube-proxy fail on every node: it writes all its rules in one transaction, and `nft` or `iptables-restore`
* refuses it as a whole. Until the cause is gone nothing of what it wrote before is changed.
*/
const proxyStopsIn = (cluster) => cluster.services.filter((service) => exposureOf(service) === "virtual IP" && isProxied(service, cluster.minor)).flatMap((service) => stopsBehind(service, cluster));
/** The cluster as kube-proxy last could write it down; undefined where it never could. */
function programmedIn(cluster) {
	if (cluster.proxyStops().length === 0) return cluster;
	return cluster.before && programmedIn(cluster.before);
}
function stopsBehind(service, cluster) {
	const found = slicesBehind(service, cluster);
	if (found.state !== "found") return [];
	const families = familiesOf(service, cluster.families) ?? [];
	return service.spec.ports.items.flatMap((port) => families.flatMap((family) => backendsOf(port, found.value, family, cluster.minor))).flatMap((backend) => stopIn(backend, cluster) ?? []);
}
function stopIn({ address, port: { number } }, { minor, proxyMode }) {
	if (number.value !== void 0 && (number.value < 0 || number.value > 65535)) return number;
	return address.value !== void 0 && addressWritten(address.value, minor, proxyMode) === void 0 ? address : void 0;
}
/**
* The address that the rules hold; undefined where it is one that is refused. Up to v1.32 kube-proxy hands on the text as
* it is, in which `iptables-restore` takes nothing but the canonical form and `nft` reads a leading zero as octal.
*/
function addressWritten(text, minor, mode) {
	const canonical = parseIp(text);
	if (canonical === void 0 || minor >= 33 || canonical.family === "IPv6" && text.includes(":")) return canonical?.text;
	if (mode === "iptables") return canonical.text === text ? text : void 0;
	return text.includes(":") ? canonical.text : octalReading(text);
}
function octalReading(text) {
	const parts = text.split(".").map((part) => Number.parseInt(part, /^0\d/.test(part) ? 8 : 10));
	return parts.every((part) => part <= 255) && !/(^|\.)0\d*[89]/.test(text) ? parts.join(".") : void 0;
}

//#endregion
//#region src/cluster/holdings.ts
const found = (value) => ({
	state: "found",
	value
});
/**
* The clusters to which the Services of a root go, each in a reading of the tree, as far as it is known what is deployed
* together. A namespace that is not written is the given one. What Pods stand behind a selector is not known, nor that a
* Service which was not read is not there.
*/
function clustersOf({ folder, resources }, setup, context) {
	const all = resources.filter(isService);
	const namespaceOf = ({ metadata }) => metadata.namespace.value ?? context;
	const named = groupBy(all, (service) => `${namespaceOf(service)}/${nameOf(service)}`);
	const besides = groupBy(all, (service) => fileOf(service).path);
	const clusterIn = (world, services, isSubject) => completed({
		...setup,
		before: void 0,
		services,
		namespaceOf,
		namespaceCalled: (name) => all.some((service) => namespaceOf(service) === name) ? found(name) : { state: "unclear" },
		serviceWritten(name, namespace) {
			const ofName = named.get(`${namespace}/${name}`) ?? [];
			const value = ofName.find(isSubject) ?? (ofName.length === 1 ? ofName[0] : void 0);
			return value ? found(value) : { state: "unclear" };
		},
		sourcesOf: sourcesIn(world)
	});
	const whole = remember((world) => clusterIn(world, all, () => false));
	return (subject, world) => {
		if (folder !== void 0 && (named.get(`${namespaceOf(subject)}/${nameOf(subject)}`)?.length ?? 0) < 2) return whole(world);
		return clusterIn(world, folder === void 0 ? besides.get(fileOf(subject).path) ?? [] : all, (service) => service === subject);
	};
}
function sourcesIn(world) {
	return (service) => {
		const sources = isSelectorless(service) ? world.sourcesOf(service) : void 0;
		return sources?.state === "found" ? found(sources.sources) : { state: sources?.state ?? "unclear" };
	};
}
/** With what is worked out once from all that it holds. */
function completed(bare) {
	const verdictOn = remember((resource) => admit(resource, bare));
	const cluster = {
		...bare,
		verdictOn,
		serviceCalled: accepted(bare.serviceWritten, verdictOn),
		proxyStops: lazily(() => proxyStopsIn(cluster)),
		ownersOfAddresses: lazily(() => ownersIn(cluster))
	};
	return cluster;
}
/** A Service that is rejected never comes to be. */
function accepted(written, verdictOn) {
	return (name, namespace) => {
		const service = written(name, namespace);
		return service.state === "found" && verdictOn(service.value).result === "rejected" ? { state: "none" } : service;
	};
}
function ownersIn(cluster) {
	const owners = cluster.services.filter((service) => exposureOf(service) === "virtual IP").flatMap((service) => {
		const families = familiesOf(service, cluster.families) ?? [];
		const textOf = (written) => {
			const ip = parseIp(written ?? "");
			return ip && families.includes(ip.family) ? ip.text : void 0;
		};
		const external = {
			service,
			entrance: "external"
		};
		return [
			[parseIp(service.spec.clusterIP.value ?? "")?.text, {
				service,
				entrance: "internal",
				isBalanced: false
			}],
			...[...service.spec.externalIPs].map(({ value }) => [textOf(value), {
				...external,
				isBalanced: false
			}]),
			...cluster.loadBalancerAddressesOf(service).map((text) => [textOf(text), {
				...external,
				isBalanced: true
			}])
		];
	});
	return new Map([...owners].reverse().flatMap(([text, owner]) => text === void 0 ? [] : [[text, owner]]));
}

//#endregion
//#region src/cluster/no-backends.ts
/** Why kube-proxy has nothing to send a connection to, and refuses it: what the slices lack first. */
function whyWithoutBackends(service, port, slices, family, minor) {
	const refused = (cause, at) => ({
		outcome: "refused",
		cause,
		at
	});
	const withEndpoints = slices.filter(({ endpoints }) => endpoints.length > 0);
	const [first] = withEndpoints;
	if (!first) return refused("no endpoints", service.metadata.name);
	const seen = withEndpoints.filter((slice) => !isHiddenFromProxy(slice, minor));
	if (seen.length === 0) return refused("hidden from kube-proxy", first.labels.get(label.headless) ?? first.source.metadata.labels);
	const ofFamily = seen.filter(({ addressType }) => addressType === family || addressType === "unknown");
	if (ofFamily.length === 0) return refused("no endpoints of the family", addressesAt(seen));
	const named = ofFamily.flatMap((slice) => slice.ports).filter((candidate) => compareSpelled(portName(port), candidate.name) !== "different");
	if (named.length === 0) return refused("no endpoint port of the name", port.name);
	const fitting = named.filter((candidate) => hasProtocolOf(port, candidate));
	if (fitting.length === 0) return refused("no endpoint port of the protocol", port.protocol);
	const [numberless] = fitting.filter(({ number }) => number.state !== "substituted" && (number.value ?? 0) === 0);
	const paired = pairedWith(port, slices, family, minor);
	if (paired.length === 0 && numberless) return refused("no endpoint port number", numberless.number);
	return refused("no ready endpoint", paired[0]?.endpoint.at ?? first.source);
}
const hasProtocolOf = (port, candidate) => compareSpelled(portProtocol(port), candidate.protocol) !== "different";
const addressesAt = (slices) => slices[0]?.endpoints[0]?.addresses[0] ?? slices[0]?.source;

//#endregion
//#region src/cluster/traffic-policy.ts
/** Whether only endpoints on the node count. Pods and nodes that use an external entrance are let through to all. */
function isLocalOnly({ spec }, entrance, { where }) {
	return (entrance === "internal" ? spec.internalTrafficPolicy : spec.externalTrafficPolicy).value === "Local" && (entrance === "internal" || where === "outside");
}
const isLocalTo = ({ endpoint }, node) => Boolean(endpoint.nodeName.value) && endpoint.nodeName.value === node?.name;
/**
* Those whose hints are for the client's node, or else for its zone; all, where one has no hints or none fits.
* Source: kubernetes pkg/proxy/topology.go; hints of zones count without an annotation since v1.31
* (ServiceTrafficDistribution), those of nodes since v1.34 (PreferSameTrafficDistribution).
*/
function hintedFor(all, node, minor) {
	const backends = usable(all);
	const ready = all.filter(({ endpoint }) => endpoint.isReady);
	if (ready.length === 0 || node === void 0) return backends;
	const nodes = minor >= 34 ? ready.map(({ endpoint }) => endpoint.nodeHints) : [];
	if (isHintFor(node.name, nodes)) return ready.filter(({ endpoint }) => endpoint.nodeHints.includes(node.name));
	const zones = minor >= 31 ? ready.map(({ endpoint }) => endpoint.zoneHints) : [];
	const { zone } = node;
	if (zone !== void 0 && isHintFor(zone, zones)) return ready.filter(({ endpoint }) => endpoint.zoneHints.includes(zone));
	return backends;
}
const isHintFor = (name, hints) => hints.every((names) => names.length > 0) && hints.some((names) => names.includes(name));

//#endregion
//#region src/cluster/connection.ts
/** What becomes of a connection to a port number: for a node port that of the Service, else the one dialled. */
function connect(destination, port, protocol, client, cluster) {
	if (destination.kind !== "address") {
		const entrance = destination.kind === "virtual IP" ? "internal" : "external";
		const { service, family } = destination;
		return connectToService({
			service,
			family,
			number: port,
			protocol,
			way: {
				client,
				entrance
			}
		}, cluster);
	}
	const { text, at } = destination;
	const family = parseIp(text)?.family ?? "IPv4";
	const owner = cluster.ownersOfAddresses().get(text);
	if (owner?.isBalanced && isKeptOut(owner.service, client)) {
		const { loadBalancerSourceRanges: at } = owner.service.spec;
		return {
			kind: "dead end",
			service: owner.service,
			end: {
				outcome: "timeout",
				cause: "no source range of the client",
				at
			}
		};
	}
	if (owner) {
		const way = {
			client,
			entrance: owner.entrance
		};
		return connectToService({
			service: owner.service,
			family,
			number: port,
			protocol,
			way
		}, cluster);
	}
	const end = deadEndAt(text, at, cluster);
	return end ? {
		kind: "dead end",
		end
	} : {
		kind: "direct",
		text
	};
}
/** kube-proxy drops what comes to a load balancer's address from another range than is written. */
function isKeptOut({ spec: { loadBalancerSourceRanges: ranges } }, { address }) {
	const written = ranges.items.flatMap(({ value }) => value?.trim() ?? []);
	return written.length > 0 && address !== void 0 && !isInRange(address, written);
}
function connectToService(aim, cluster) {
	const { service } = aim;
	const label = unproxiedBy(service, cluster.minor);
	if (label) return {
		kind: "dead end",
		service,
		end: {
			outcome: "timeout",
			cause: "another proxy",
			at: label
		}
	};
	const programmed = programmedIn(cluster);
	return programmed === cluster ? follow$1(aim, cluster) : followStale(aim, cluster, programmed);
}
/** As the rules of kube-proxy say when it is not behind what the cluster holds. */
function follow$1(aim, cluster) {
	const { service, family, way } = aim;
	const dead = (end, port) => ({
		kind: "dead end",
		service,
		end,
		...port && { port }
	});
	const port = portOf(aim);
	if (!port) return dead(endOfUnknownPort(service, cluster));
	const found = slicesBehind(service, cluster);
	if (found.state === "unclear") return dead({
		outcome: "unknown",
		cause: "not known",
		at: void 0
	}, port);
	const slices = found.state === "found" ? found.value : [];
	const all = pairedWith(port, slices, family, cluster.minor);
	if (usable(all).length === 0) return dead(whyWithoutBackends(service, port, slices, family, cluster.minor), port);
	const chosen = chosenAmong(all, service, way, cluster);
	if (chosen.length > 0) return {
		kind: "proxied",
		service,
		port,
		arrivals: chosen.map((backend) => arriveAt(backend, port, cluster))
	};
	const { internalTrafficPolicy, externalTrafficPolicy } = service.spec;
	const isOnSomeNode = usable(all).some(({ endpoint }) => endpoint.nodeName.state !== "absent");
	if (way.client.node === void 0 && isOnSomeNode) return dead({
		outcome: "unknown",
		cause: "not known",
		at: void 0
	}, port);
	return dead({
		outcome: "timeout",
		cause: "no endpoint on the node",
		at: way.entrance === "internal" ? internalTrafficPolicy : externalTrafficPolicy
	}, port);
}
/**
* While the rules cannot be written, the last ones stay. `iptables-restore` commits table by table, and the one with the
* rules that refuse comes before the one that fails, so those are never behind.
*/
function followStale(aim, cluster, programmed) {
	const { service, family } = aim;
	const old = programmed?.serviceCalled(nameOf(service), cluster.namespaceOf(service));
	const before = programmed && old?.state === "found" ? follow$1({
		...aim,
		service: old.value
	}, programmed) : void 0;
	if (before && (cluster.proxyMode === "nftables" || before.kind === "proxied")) return before;
	const port = portOf(aim);
	const isRefused = cluster.proxyMode === "iptables" && port !== void 0 && !hasBackends(service, port, family, cluster);
	const end = {
		outcome: "timeout",
		cause: "kube-proxy stopped",
		at: cluster.proxyStops()[0]
	};
	return isRefused ? follow$1(aim, cluster) : {
		kind: "dead end",
		service,
		end,
		...port && { port }
	};
}
const portOf = ({ service, number, protocol }) => service.spec.ports.items.find((it) => it.port.value === number && portProtocol(it).text === protocol);
function hasBackends(service, port, family, cluster) {
	const found = slicesBehind(service, cluster);
	return found.state === "found" && usable(pairedWith(port, found.value, family, cluster.minor)).length > 0;
}
function chosenAmong(all, service, { client, entrance }, cluster) {
	if (!isLocalOnly(service, entrance, client)) return hintedFor(all, client.node, cluster.minor);
	return usable(all.filter((backend) => isLocalTo(backend, client.node)));
}
/** nftables refuses whatever else is sent to a virtual IP, in iptables mode nobody answers it. */
function endOfUnknownPort({ spec }, { proxyMode }) {
	if (spec.ports.state === "substituted" || spec.ports.items.some(isOpaque)) return {
		outcome: "unknown",
		cause: "not known",
		at: spec.ports
	};
	return {
		outcome: proxyMode === "nftables" ? "refused" : "timeout",
		cause: "no such port",
		at: spec.ports
	};
}
const isOpaque = ({ port, protocol }) => [port, protocol].some(({ state }) => state === "substituted" || state === "malformed");
function arriveAt(backend, port, cluster) {
	const { address } = backend;
	if (!(comparePorts(port, backend.port) === "equal" && address.state === "present" && backend.port.number.state === "present")) return {
		backend,
		text: address.state === "substituted" ? address.spelling : address.value ?? "",
		end: {
			outcome: "unknown",
			cause: "not known",
			at: address
		}
	};
	const text = addressWritten(address.value, cluster.minor, cluster.proxyMode) ?? address.value;
	return {
		backend,
		text,
		end: endBehindProxy(backend, text, cluster) ?? deadEndAt(text, address, cluster)
	};
}
/** A packet is translated once: at a virtual IP it meets the rules that refuse, and none that send it on. */
function endBehindProxy({ address, port: { number } }, text, cluster) {
	const owner = cluster.ownersOfAddresses().get(text);
	if (owner?.entrance !== "internal") return void 0;
	const cause = "virtual IP behind a virtual IP";
	const family = parseIp(text)?.family ?? "IPv4";
	const port = owner.service.spec.ports.items.find((it) => it.port.value === number.value);
	const isEmpty = port !== void 0 && !hasBackends(owner.service, port, family, cluster);
	return {
		outcome: cluster.proxyMode === "nftables" || isEmpty ? "refused" : "timeout",
		cause,
		at: address
	};
}
/** No server has such an address, or it is one that only a virtual IP has and no Service does. */
function deadEndAt(text, at, { serviceRanges }) {
	const use = specialUseOf(text);
	if (use === "multicast" || use === "broadcast") return {
		outcome: "timeout",
		cause: "no address of a server",
		at
	};
	return isInRange(text, serviceRanges) ? {
		outcome: "timeout",
		cause: "no proxy for the address",
		at
	} : void 0;
}

//#endregion
//#region src/cluster/no-address.ts
/**
* Why none of the names that a client's resolver tried has an address; undefined where one leads to a host outside the
* cluster that may have. A Service that one of them names is what the client means.
*/
function whyNoAddress(tried, cluster) {
	for (const { name, answers } of tried) {
		const service = serviceIn(name, cluster);
		if (!service) continue;
		const verdict = cluster.verdictOn(service);
		if (verdict.result === "rejected") return {
			outcome: "rejected",
			cause: "rejected by the API server",
			at: verdict.at
		};
		return endAt(service, answers);
	}
	const all = tried.flatMap(({ answers }) => answers);
	if (all.some(({ openEnds }) => openEnds.length > 0)) return void 0;
	if (all.some(({ rcode }) => rcode === "unknown")) return {
		outcome: "unknown",
		cause: "not known",
		at: void 0
	};
	return {
		outcome: all.some(({ rcode }) => rcode === "NOERROR") ? "no address" : "nxdomain",
		cause: "no such name",
		at: void 0
	};
}
function endAt(service, answers) {
	const { metadata, spec } = service;
	if (answers.some(({ openEnds }) => openEnds.length > 0)) return void 0;
	const rcodes = answers.map(({ rcode }) => rcode);
	if (rcodes.includes("unknown")) return {
		outcome: "unknown",
		cause: "not known",
		at: metadata.name
	};
	if (exposureOf(service) === "headless") return {
		outcome: rcodes.includes("NOERROR") ? "no address" : "nxdomain",
		cause: "no ready endpoint",
		at: metadata.name
	};
	if (rcodes.includes("TIMEOUT")) return {
		outcome: "timeout",
		cause: "name too long for DNS",
		at: spec.externalName
	};
	if (rcodes.includes("NOERROR")) return {
		outcome: "no address",
		cause: "alias without an address",
		at: spec.externalName
	};
	return {
		outcome: "nxdomain",
		cause: familyOf(spec.externalName.value ?? "") !== void 0 ? "alias of an address" : "no such name",
		at: spec.externalName
	};
}

//#endregion
//#region src/cluster/search.ts
/** A name with fewer dots is first looked up below each search domain. The kubelet's value. */
const dotsOfAbsolute = 5;
/**
* The absolute names that a Pod's resolver asks for, in their order, until one has an address.
* Source: kubernetes pkg/kubelet/network/dns/dns.go (search domains and `ndots:5`), glibc res_search.
*/
function namesTried(name, namespace, domain) {
	if (name.endsWith(".")) return [name];
	const searched = [
		`${namespace}.svc.${domain}`,
		`svc.${domain}`,
		domain
	].map((suffix) => absolute(`${name}.${suffix}`));
	return name.split(".").length - 1 < dotsOfAbsolute ? [...searched, absolute(name)] : [absolute(name), ...searched];
}

//#endregion
//#region src/cluster/resolve.ts
/** What a client gets that connects to `host:port`. */
function resolve(question, cluster) {
	const { host, client } = question;
	const tried = lookUp(host, client, cluster);
	const last = tried.at(-1);
	const records = last ? last.answers.flatMap((answer) => answer.records) : [];
	const routes = addressesIn(records).map((address) => routeTo(address, question, cluster));
	const lookup = [...tried.flatMap(({ name, answers }) => ({
		step: "question",
		name,
		...summaryOf(answers)
	})), ...records.flatMap((record) => {
		if (record.type === "CNAME") return [{
			step: "alias",
			name: record.name,
			target: record.target,
			at: record.at
		}];
		return record.type === "address" ? [{
			step: "address",
			name: record.name,
			address: record.address,
			at: writtenAt(record.address)
		}] : [];
	})];
	const admission = admissionOf([...tried.map(({ name }) => name), ...namesIn(records)], cluster);
	if (routes.length > 0) return {
		question,
		admission,
		lookup,
		routes,
		...together(routes)
	};
	const end = whyNoAddress(tried, cluster);
	return {
		question,
		admission,
		lookup,
		routes,
		outcome: end?.outcome ?? "outside",
		end
	};
}
const namesIn = (records) => records.flatMap((record) => record.type === "CNAME" ? [record.target] : []);
function admissionOf(names, cluster) {
	return [...new Set(names.flatMap((name) => serviceIn(name, cluster) ?? []))].flatMap((service) => {
		const sources = cluster.sourcesOf(service);
		return [service, ...sources.state === "found" ? sources.value : []].map((resource) => ({
			resource,
			verdict: cluster.verdictOn(resource)
		}));
	});
}
/** The names that are asked for, up to the one that has an address, or may have. */
function lookUp(host, { namespace }, cluster) {
	const lookups = [];
	for (const name of namesTried(host, namespace, cluster.domain)) {
		const answers = ["IPv4", "IPv6"].map((family) => askForAddresses(name, family, cluster));
		lookups.push({
			name,
			answers
		});
		if (answers.some((answer) => isDecisive(answer, name, cluster))) break;
	}
	return lookups;
}
/** A Service that is not known is taken not to be there, as long as a name further on leads to one. */
function isDecisive({ rcode, records, openEnds }, name, cluster) {
	return openEnds.length > 0 || addressesIn(records).length > 0 || rcode === "unknown" && serviceIn(name, cluster) !== void 0;
}
function summaryOf(answers) {
	const rcodes = answers.map(({ rcode }) => rcode);
	return {
		rcode: rcodes.find((it) => it === "NOERROR") ?? rcodes[0] ?? "NXDOMAIN",
		hasAddress: answers.some(({ records }) => addressesIn(records).length > 0)
	};
}
/** What in the YAML says an address; undefined for one outside. */
function writtenAt(address) {
	if (address.kind === "outside") return void 0;
	return address.kind === "endpoint" ? address.at : address.service.metadata.name;
}
function routeTo(address, { port, protocol, client }, cluster) {
	if (address.kind === "endpoint" && !address.isKnown) return {
		address,
		steps: [],
		outcome: "unknown",
		end: {
			outcome: "unknown",
			cause: "not known",
			at: address.at
		}
	};
	return {
		address,
		...routeOf(connect(destinationOf(address), port, protocol, client, cluster), address, port)
	};
}
function destinationOf(address) {
	if (address.kind === "virtual IP") return {
		kind: "virtual IP",
		service: address.service,
		family: address.family
	};
	return {
		kind: "address",
		text: address.text,
		at: address.kind === "endpoint" ? address.at : void 0
	};
}
function routeOf(fate, address, port) {
	switch (fate.kind) {
		case "direct": return {
			steps: [{
				step: "direct",
				address: fate.text,
				port,
				at: writtenAt(address)
			}],
			outcome: "reached",
			end: void 0
		};
		case "dead end": return {
			steps: fate.port ? [servicePortStep(fate.port)] : [],
			outcome: fate.end.outcome,
			end: fate.end
		};
		case "proxied": return {
			steps: [servicePortStep(fate.port), ...fate.arrivals.map(backendStep)],
			...together(fate.arrivals.map(outcomeOf$1))
		};
	}
}
const servicePortStep = (port) => ({
	step: "service port",
	name: port.name.value ?? "",
	at: port
});
const backendStep = ({ backend: { address, port }, text, end }) => ({
	step: "backend",
	address: text,
	port: port.number.value,
	at: address,
	portAt: port.at,
	end
});
const outcomeOf$1 = ({ end }) => ({
	outcome: end?.outcome ?? "reached",
	end
});
/** What holds for several ways that a connection may take. */
function together(endings) {
	const outcomes = new Set(endings.map(({ outcome }) => outcome));
	const [only] = outcomes;
	const unknown = endings.find(({ outcome }) => outcome === "unknown");
	if (unknown) return unknown;
	return {
		outcome: outcomes.size === 1 && only ? only : "varies",
		end: endings.find(({ end }) => end !== void 0)?.end
	};
}

//#endregion
//#region src/trace/connections.ts
/** The ports of a Service; those of the Service that it is an alias of, where it has none of its own. */
function connectionsTo(service, cluster) {
	const ports = service.spec.ports.items;
	if (ports.length > 0) return ports.flatMap(connectionTo);
	const others = (exposureOf(service) === "external name" ? serviceIn(service.spec.externalName.value ?? "", cluster) : void 0)?.spec.ports.items.flatMap(connectionTo) ?? [];
	return others.length > 0 ? others : [{
		port: void 0,
		protocol: "TCP"
	}];
}
/** One that asks for a port which is not listed is answered too: that nothing listens there is worth knowing. */
function connectionsThrough(port, service, cluster) {
	const listed = connectionsTo(service, cluster).filter((connection) => connection.port === port);
	return listed.length > 0 ? listed : [{
		port,
		protocol: "TCP"
	}];
}
const protocols = [
	"TCP",
	"UDP",
	"SCTP"
];
function connectionTo(port) {
	const { text } = portProtocol(port);
	const protocol = protocols.find((known) => known === text);
	return protocol && port.port.value !== void 0 ? [{
		port: port.port.value,
		protocol
	}] : [];
}

//#endregion
//#region src/trace/steps.ts
/** In the order of happening. */
function stepsOf({ lookup, routes }, locate) {
	return [...withoutRepeats(lookup.flatMap((step) => step.step === "address" ? [] : [lookupStep(step, locate)])), ...onlyDifferent(routes.map((route) => routeSteps(route, locate)))];
}
/** An alias is in the answers for both families. */
const withoutRepeats = (steps) => [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
/** Both families of a virtual IP usually lead the same way, which is told once. */
function onlyDifferent(routes) {
	const told = /* @__PURE__ */ new Set();
	return routes.flatMap((steps) => {
		const [address, ...rest] = steps;
		const way = JSON.stringify(rest);
		const isTold = told.has(way) && address?.step === "address" && address.address.kind === "virtual IP";
		told.add(way);
		return isTold ? [] : steps;
	});
}
/** Addresses are told with the routes that lead on from them. */
function lookupStep(step, locate) {
	if (step.step === "question") return {
		step: "question",
		name: step.name,
		answer: answerOf(step)
	};
	return {
		step: "alias",
		name: step.name,
		target: step.target,
		place: placeOf(step.at, locate)
	};
}
function answerOf({ rcode, hasAddress }) {
	if (rcode !== "NOERROR") return rcode;
	return hasAddress ? "address" : "no address";
}
const routeSteps = ({ address, steps }, locate) => [{
	step: "address",
	address: traced(address),
	place: placeOf(writtenAt(address), locate)
}, ...steps.map((step) => routeStep(step, locate))];
const traced = ({ kind, family, text }) => ({
	kind,
	family,
	text
});
function routeStep(step, locate) {
	const place = placeOf(step.at, locate);
	switch (step.step) {
		case "service port": return {
			step: "service port",
			name: step.name,
			place
		};
		case "backend": return {
			step: "backend",
			address: step.address,
			port: step.port,
			outcome: outcomeOf(step.end),
			place
		};
		case "direct": return {
			step: "direct",
			address: step.address,
			port: step.port,
			place
		};
	}
}
const outcomeOf = (end) => end?.outcome ?? "reached";
function placeOf(at, locate) {
	return at ? locate(at[origin].file, at[origin].span) : void 0;
}

//#endregion
//#region src/trace/trace.ts
const unwritten = "<namespace>";
/** Every connection to the mappings of a tree, or to the wanted ones; in the order of roots, files and ports. */
function traceAll(linted, wanted) {
	const setup = setupOf(linted.cluster);
	const findingsNamed = groupBy(linted.findings, ({ resource }) => resource?.name);
	return linted.project.roots.flatMap((root) => {
		const services = root.resources.filter(isService);
		const clusterFor = clustersOf(root, setup, wanted?.namespace ?? unwritten);
		return services.filter((service) => isMapping(service) && isWanted(service, wanted)).flatMap((service) => traceService({
			service,
			clusterFor,
			root,
			linted,
			findingsNamed
		}, wanted));
	});
}
/** The Services that a name may have meant, mappings or not. */
const servicesIn = ({ roots }) => roots.flatMap(({ resources }) => resources.filter(isService));
/** How an external service is mapped, if it is. */
const isMapping = (service) => nameOf(service) !== void 0 && (exposureOf(service) === "external name" || isSelectorless(service));
const isWanted = (service, wanted) => {
	if (!wanted) return true;
	const { name, namespace } = service.metadata;
	const isThere = wanted.namespace === void 0 || namespace.value === void 0 || namespace.value === wanted.namespace;
	return name.value === wanted.name && isThere;
};
function traceService(subject, wanted) {
	const { service, clusterFor, root, linted } = subject;
	const namespace = service.metadata.namespace.value ?? wanted?.namespace ?? unwritten;
	const [first, ...others] = root.worldsOf(service).map((world) => ({
		world,
		cluster: clusterFor(service, world)
	}));
	if (!first) return [];
	const connections = wanted?.port === void 0 ? connectionsTo(service, first.cluster) : connectionsThrough(wanted.port, service, first.cluster);
	const about = {
		...identify(subject, namespace, first.world),
		host: hostOf(service, wanted)
	};
	return connections.map((connection) => ({
		...about,
		...connection,
		...follow(about.host, connection, namespace, [first.cluster, ...others.map((it) => it.cluster)], linted.locate)
	}));
}
const hostOf = (service, wanted) => [nameOf(service) ?? "", ...wanted?.namespace === void 0 ? [] : [wanted.namespace]].join(".");
/** Through each reading of the tree; where they do not agree, the steps are those of the first. */
function follow(host, { port, protocol }, namespace, [cluster, ...others], locate) {
	const question = {
		client: {
			where: "Pod",
			namespace
		},
		host,
		port: port ?? 0,
		protocol
	};
	const first = resolve(question, cluster);
	const isSure = others.every((other) => resolve(question, other).outcome === first.outcome);
	return {
		steps: stepsOf(first, locate),
		outcome: isSure ? first.outcome : "varies",
		end: first.end && {
			cause: first.end.cause,
			place: placeOf(first.end.at, locate)
		}
	};
}
function identify({ service, root, linted, findingsNamed }, namespace, world) {
	const sources = world.sourcesOf(service);
	const parts = [
		service,
		...sources.state === "found" ? sources.sources : [],
		...world.straysOf(service)
	];
	const { locate } = linted;
	const named = [...new Set(parts.map(nameOf))].flatMap((name) => findingsNamed.get(name) ?? []);
	return {
		root: root.folder,
		environment: root.environmentOf(service),
		service: resourceIdOf(service),
		place: placeOf(service.metadata.name, locate),
		mapping: mappingOf(service),
		namespace,
		findings: named.filter((finding) => parts.some((part) => isAbout(finding, part, root))).sort(byPlace),
		inFront: world.consumersOf(service).map(({ resource }) => ({
			resource: resourceIdOf(resource),
			place: placeOf(resource.metadata.name, locate)
		}))
	};
}
function mappingOf(service) {
	const exposure = exposureOf(service);
	if (exposure === "external name") return "ExternalName";
	return exposure === "headless" ? "headless" : "ClusterIP";
}
/** The same name may stand in many files; in a kustomization a finding may lie in a patch. */
function isAbout({ resource, path, roots }, part, { folder }) {
	if (!resource) return false;
	const { kind, name, namespace } = resourceIdOf(part);
	return (folder === void 0 ? path === fileOf(part).path : roots.includes(folder || ".")) && resource.kind === kind && resource.name === name && resource.namespace === namespace;
}

//#endregion
export { servicesIn, traceAll };