import { $ as label$1, B as isServed, D as lazily, E as groupBy, G as comparePorts, H as withoutDot, J as usable, K as isHiddenFromProxy, N as resourceIdOf, O as remember, U as slicesBehind, V as writtenKindOf, W as backendsOf, Y as newestMinor, Z as addressesOf$1, _t as familyOf, at as targetPortOf, bt as specialUseOf, ct as isService, dt as compareSpelled, et as managedBy, ft as problemsOf, gt as mappingVersions, it as portProtocol, lt as nameOf, mt as pathOf, nt as isSelectorless, ot as fileOf, pt as origin, q as pairedWith, rt as portName, tt as exposureOf, vt as isInRange, y as byPlace, yt as parseIp } from "../action.mjs";

//#region src/cluster/admission/fault.ts
const invalid = (at, field = fieldOf(at)) => ({
	field,
	reason: "FieldValueInvalid",
	at
});
const required = (at, field = fieldOf(at)) => ({
	field,
	reason: "FieldValueRequired",
	at
});
const forbidden = (at, field = fieldOf(at)) => ({
	field,
	reason: "FieldValueForbidden",
	at
});
const duplicate = (at, field = fieldOf(at)) => ({
	field,
	reason: "FieldValueDuplicate",
	at
});
const notSupported = (at, field = fieldOf(at)) => ({
	field,
	reason: "FieldValueNotSupported",
	at
});
const tooMany = (at, field = fieldOf(at)) => ({
	field,
	reason: "FieldValueTooMany",
	at
});
/** `['spec', 'ports', 0, 'name']` -> `spec.ports[0].name`. */
const fieldOf = (at) => pathOf(at).map((step, index) => typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${step}`).join("");
/** Of a value that is known; one that is filled in later has none. */
function unless(field, isRight, fault = invalid) {
	return field.state === "present" && !isRight(field.value) ? [fault(field)] : [];
}
/** The items whose key another one before them has. */
function repeated(list, keyOf) {
	const seen = /* @__PURE__ */ new Set();
	return list.items.filter((item) => {
		const key = keyOf(item);
		if (key === void 0) return false;
		const isThere = seen.has(key);
		seen.add(key);
		return isThere;
	});
}

//#endregion
//#region src/cluster/admission/addresses.ts
/**
* Of a field that took any spelling before v1.36, when the gate StrictIPCIDRValidation came on.
* Source: apimachinery pkg/util/validation/ip.go IsValidIPForLegacyField.
*/
function spellingFaults(field, minor, name = fieldOf(field)) {
	if (field.state !== "present") return [];
	if (parseIp(field.value) === void 0) return [invalid(field, name)];
	return minor >= 36 && !isStandard(field.value) ? [invalid(field, name)] : [];
}
/** Neither with leading zeros nor an IPv4 address in the form of IPv6. */
const isStandard = (text) => familyOf(text) !== void 0 && !isMapped(text);
const isMapped = (text) => text.includes(":") && parseIp(text)?.family === "IPv4";
/** Source: kubernetes pkg/apis/core/validation/validation.go ValidateEndpointIP. */
function endpointIpFaults(field) {
	if (field.state !== "present") return [];
	const use = specialUseOf(field.value);
	const isRejected = use === "unspecified" || use === "loopback" || use === "link-local" || use === "link-local multicast";
	return parseIp(field.value) === void 0 || isRejected ? [invalid(field)] : [];
}
/** Source: apimachinery pkg/util/validation/ip.go GetWarningsForIP; the texts up to v1.32 from pkg/api/service/warnings.go. */
function spellingWarnings(field, minor) {
	const text = field.value ?? "";
	const canonical = parseIp(text)?.text;
	if (canonical === void 0) return [];
	const where = fieldOf(field);
	if (minor < 33) return oldSpellingWarnings(where, text, canonical);
	if (!isStandard(text)) return [`${where}: non-standard IP address "${text}" ${minor >= 36 ? "is invalid" : "will be considered invalid in a future Kubernetes release"}: use "${canonical}"`];
	if (text === canonical) return [];
	return [`${where}: IPv6 address "${text}" should be in RFC 5952 canonical format ("${canonical}")`];
}
function oldSpellingWarnings(where, text, canonical) {
	if (familyOf(text) === void 0) return [`${where}: IP address was accepted, but will be invalid in a future Kubernetes release: ${`ParseAddr("${text}"): IPv4 field has octet with leading zero`}`];
	if (text === canonical || isMapped(text)) return [];
	return [`${where}: IPv6 address "${text}" is not in RFC 5952 canonical format ("${canonical}"), which may cause controller apply-loops`];
}

//#endregion
//#region src/cluster/admission/grammar.ts
/** The grammars by which the API server takes texts. Source: apimachinery pkg/util/validation/validation.go. */
const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
/** RFC 1123, lower case. */
const isLabel = (text) => text.length <= 63 && label.test(text);
/** RFC 1035: begins with a letter. */
const isLabelWithLetter = (text) => isLabel(text) && /^[a-z]/.test(text);
/** Labels joined by dots, whose length is not looked at. */
const isSubdomain = (text) => text.length <= 253 && text.split(".").every((part) => label.test(part));
/** A subdomain of two labels or more, each of 63 characters at most; it may end with a dot. */
function isFullyQualified(text) {
	const parts = text.replace(/\.$/, "").split(".");
	return isSubdomain(parts.join(".")) && parts.length > 1 && parts.every(isLabel);
}
/** What is wrong with the name of a container's port, as IANA has it; each is a fault of its own. */
const portNameFaults = (text) => [
	text.length > 15,
	!/^[-a-z0-9]+$/.test(text),
	!/[a-z]/.test(text),
	text.includes("--"),
	text.startsWith("-") || text.endsWith("-")
].filter(Boolean).length;
const word = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
/** A key of a label: `name`, or `prefix/name` with a subdomain before it. */
function isQualifiedName(text) {
	const parts = text.split("/");
	const name = parts.at(-1) ?? "";
	const isPrefixed = parts.length === 2;
	if (parts.length > 2 || isPrefixed && !isSubdomain(parts[0] ?? "")) return false;
	return name.length <= 63 && word.test(name);
}
const isLabelValue = (text) => text === "" || text.length <= 63 && word.test(text);

//#endregion
//#region src/cluster/admission/metadata.ts
/** Source: apimachinery pkg/api/validation/objectmeta.go. */
function metadataFaults({ metadata }, isName) {
	const { name, generateName, labels, annotations } = metadata;
	const isUnnamed = (name.state === "absent" || name.value === "") && (generateName.value ?? "") === "";
	const isWrong = name.state === "present" && name.value !== "" && !isName(name.value);
	return [
		...generateName.state === "substituted" || !isUnnamed ? [] : [required(name)],
		...isWrong ? [invalid(name)] : [],
		...labelFaults(labels),
		...[...annotations.entries.keys()].filter((key) => !isQualifiedName(key.toLowerCase())).map(() => invalid(annotations))
	];
}
/** All faults of a map of labels are faults of the map. */
const labelFaults = (labels) => [...labels.entries].flatMap(([key, { value = "" }]) => [...isQualifiedName(key) ? [] : [invalid(labels)], ...isLabelValue(value) ? [] : [invalid(labels)]]);

//#endregion
//#region src/cluster/admission/ports.ts
const protocols$1 = [
	"TCP",
	"UDP",
	"SCTP"
];
const isProtocol = (text) => protocols$1.includes(text);
const isPortNumber = (number) => number >= 1 && number <= 65535;
/** A number that has to be there. */
const numberFaults = (field) => field.state === "absent" ? [invalid(field)] : unless(field, isPortNumber);
/**
* What ports of Services and Endpoints have in common. A name has to be there where there are several; the default has
* taken the place of an empty protocol before it is looked at.
*/
function portFaults(port, isNameRequired) {
	const { name, protocol, appProtocol } = port;
	return [
		...(name.state === "absent" || name.value === "") && isNameRequired ? [required(name)] : [],
		...unless(name, (text) => text === "" || isLabel(text)),
		...unless(protocol, (text) => text === "" || isProtocol(text), notSupported),
		...unless(appProtocol, isQualifiedName)
	];
}

//#endregion
//#region src/cluster/admission/endpoints.ts
/** Why the API server rejects Endpoints. Source: kubernetes pkg/apis/core/validation/validation.go ValidateEndpoints. */
const endpointsFaults = (endpoints, minor) => [...metadataFaults(endpoints, isSubdomain), ...endpoints.subsets.items.flatMap((subset) => subsetFaults(subset, minor))];
function subsetFaults(subset, minor) {
	const { addresses, notReadyAddresses, ports } = subset;
	return [
		...addresses.state === "absent" && notReadyAddresses.state === "absent" ? [required(subset)] : [],
		...[...addresses, ...notReadyAddresses].flatMap((address) => addressFaults$1(address, minor)),
		...ports.items.flatMap((port) => [...portFaults(port, ports.items.length > 1), ...numberFaults(port.port)])
	];
}
/** What cannot be read as an address is found twice. */
function addressFaults$1({ ip, hostname, nodeName }, minor) {
	if (ip.state === "absent") return [invalid(ip), invalid(ip)];
	return [
		...spellingFaults(ip, minor),
		...unless(hostname, (text) => text === "" || isLabel(text)),
		...unless(nodeName, isSubdomain),
		...endpointIpFaults(ip)
	];
}

//#endregion
//#region src/cluster/admission/service.ts
/**
* Why the API server rejects a new Service. Addresses are handed out before anything else is looked at, so a fault of those
* hides all others. Source: kubernetes pkg/registry/core/service/storage/alloc.go, pkg/apis/core/validation/validation.go
* validateService.
*/
function serviceFaults(service, setup, others) {
	const early = typeOf(service) === "ExternalName" ? [] : allocationFaults(service, setup, others);
	return early.length > 0 ? early : validationFaults(service, setup);
}
const types = [
	"ClusterIP",
	"ExternalName",
	"LoadBalancer",
	"NodePort"
];
const families = ["IPv4", "IPv6"];
const policies = [
	"SingleStack",
	"PreferDualStack",
	"RequireDualStack"
];
/** Undefined where it is filled in later. */
const typeOf = ({ spec: { type } }) => type.state === "absent" || type.value === "" ? "ClusterIP" : type.value;
const isHeadless = ({ spec }) => spec.clusterIP.value === "None" || spec.clusterIPs.items[0]?.value === "None";
function allocationFaults(service, setup, others) {
	const own = clusterIpFaults(service, setup);
	if (own.length > 0) return own;
	const { spec } = service;
	const { ipFamilyPolicy, ipFamilies } = spec;
	const isLenient = isHeadless(service) && isSelectorless(service);
	const policy = ipFamilyPolicy.state === "absent" ? isLenient ? "RequireDualStack" : "SingleStack" : ipFamilyPolicy.value;
	const stacked = policy === "SingleStack" ? [spec.clusterIPs, ipFamilies].filter(({ items }) => items.length === 2) : [];
	if (stacked.length > 0) return stacked.map(() => invalid(ipFamilyPolicy));
	if (isLenient) return [];
	const isTooFew = policy === "RequireDualStack" && setup.families.length < 2;
	const unknown = ipFamilies.items.filter(({ value }) => setup.families.every((family) => value !== void 0 && family !== value));
	const late = [...isTooFew ? [invalid(ipFamilyPolicy)] : [], ...unknown.map((family) => invalid(family))];
	if (late.length > 0) return late;
	return [
		...rangeFaults(service, setup),
		...takenFaults(service, others),
		...nodePortFaults(service, others)
	];
}
/** Source: ValidateServiceClusterIPsRelatedFields. A `clusterIP` alone is copied to `clusterIPs`. */
function clusterIpFaults({ spec }, { minor }) {
	const { clusterIP, clusterIPs, ipFamilies, ipFamilyPolicy } = spec;
	const [first] = clusterIPs.items;
	const isUnset = clusterIP.state === "absent" || clusterIP.value === "";
	const isAtOdds = first && (isUnset || clusterIP.value !== void 0 && first.value !== void 0 && clusterIP.value !== first.value);
	const all = first ? clusterIPs.items : [clusterIP];
	const addresses = all.filter(({ value }) => value !== void 0 && value !== "" && value !== "None");
	const shape = [
		...isAtOdds ? [invalid(clusterIPs)] : [],
		...ipFamilies.items.flatMap((family) => unless(family, (text) => families.includes(text), notSupported)),
		...repeated(ipFamilies, ({ value }) => value).map((family) => duplicate(family)),
		...unless(ipFamilyPolicy, (text) => policies.includes(text), notSupported),
		...clusterIPs.items.length > 1 && clusterIPs.items.some(({ value }) => value === "None") ? [invalid(clusterIPs)] : [],
		...addresses.flatMap((address) => spellingFaults(address, minor, `spec.clusterIPs[${all.indexOf(address)}]`)),
		...clusterIPs.items.length > 2 ? [invalid(clusterIPs)] : []
	];
	return shape.length > 0 ? shape : familyFaults(addresses, spec);
}
function familyFaults(addresses, { clusterIPs, ipFamilies }) {
	const found = addresses.map(({ value = "" }) => parseIp(value)?.family);
	if (found.length === 2 && found[0] === found[1]) return [invalid(clusterIPs)];
	return addresses.flatMap((address, index) => {
		const written = ipFamilies.items[index]?.value;
		return written !== void 0 && written !== found[index] ? [invalid(address, `spec.clusterIPs[${index}]`)] : [];
	});
}
/** Since v1.33 an address is a resource that bears the name of its Service, so one without a name gets none. */
function rangeFaults({ metadata, spec }, { serviceRanges, minor }) {
	const all = spec.clusterIPs.items.length > 0 ? spec.clusterIPs.items : [spec.clusterIP];
	const isNameless = metadata.name.state === "absent" && metadata.generateName.state === "absent";
	if (minor >= 33 && isNameless && !all.some(({ value }) => value === "None")) return [invalid(spec.clusterIPs)];
	const outside = all.filter(({ value }) => value && value !== "None" && !isInRange(value, serviceRanges));
	return serviceRanges.length > 0 ? outside.map((address) => invalid(address, "spec.clusterIPs")) : [];
}
/** A cluster IP that another Service has. */
function takenFaults({ spec: { clusterIP } }, others) {
	const text = parseIp(clusterIP.value ?? "")?.text;
	return text !== void 0 && others.some(({ spec }) => parseIp(spec.clusterIP.value ?? "")?.text === text) ? [invalid(clusterIP, "spec.clusterIPs")] : [];
}
/** The range is kube-apiserver's default. */
const nodePorts = {
	least: 3e4,
	most: 32767
};
function nodePortFaults(service, others) {
	if (!isOpen(service)) return [];
	const taken = new Set(others.filter(isOpen).flatMap(({ spec }) => spec.ports.items.map((port) => keyOf$1(port, port.nodePort))));
	return service.spec.ports.items.filter(hasNodePort).flatMap((port) => {
		const { value = nodePorts.least } = port.nodePort;
		return value < nodePorts.least || value > nodePorts.most || taken.has(keyOf$1(port, port.nodePort)) ? [invalid(port.nodePort)] : [];
	});
}
const isOpen = (service) => typeOf(service) === "NodePort" || typeOf(service) === "LoadBalancer";
function validationFaults(service, setup) {
	const { spec } = service;
	const type = typeOf(service);
	const isAlias = type === "ExternalName";
	const isName = setup.minor >= 36 ? isLabel : isLabelWithLetter;
	const isPortless = spec.ports.state === "absent" && !isHeadless(service) && type !== void 0 && !isAlias;
	const isProxied = type === "NodePort" || type === "LoadBalancer";
	return [
		...metadataFaults(service, isName),
		...isPortless ? [required(spec.ports)] : [],
		...isProxied && isHeadless(service) ? [invalid(spec.clusterIP, "spec.clusterIPs[0]")] : [],
		...isAlias ? aliasFaults(service) : [],
		...portsFaults$1(service),
		...labelFaults(spec.selector),
		...unless(spec.sessionAffinity, (text) => [
			"",
			"ClientIP",
			"None"
		].includes(text), notSupported),
		...spec.externalIPs.items.flatMap((address) => {
			const faults = spellingFaults(address, setup.minor);
			return faults.length > 0 ? faults : endpointIpFaults(address);
		}),
		...type === void 0 || types.includes(type) ? [] : [notSupported(spec.type)],
		...policyFaults(service, setup)
	];
}
function aliasFaults({ spec }) {
	const { clusterIP, clusterIPs, ipFamilies, ipFamilyPolicy, externalName } = spec;
	const isSet = clusterIPs.state === "present" || clusterIP.state === "present" && clusterIP.value !== "";
	const name = externalName.value?.replace(/\.$/, "");
	return [
		...isSet ? [forbidden(clusterIPs.state === "present" ? clusterIPs : clusterIP, "spec.clusterIPs")] : [],
		...ipFamilies.state === "present" ? [forbidden(ipFamilies)] : [],
		...ipFamilyPolicy.state === "present" ? [forbidden(ipFamilyPolicy)] : [],
		...externalName.state === "absent" || name === "" ? [required(externalName)] : [],
		...name && !isSubdomain(name) ? [invalid(externalName)] : []
	];
}
function portsFaults$1(service) {
	const { ports } = service.spec;
	const isSeveral = ports.items.length > 1;
	return [
		...ports.items.flatMap((port) => [
			...portFaults(port, isSeveral),
			...numberFaults(port.port),
			...targetFaults(port)
		]),
		...repeated(ports, (port) => portName(port).text || void 0).map(({ name }) => duplicate(name)),
		...typeOf(service) === "ClusterIP" ? ports.items.filter(hasNodePort).map(({ nodePort }) => forbidden(nodePort)) : [],
		...repeated(ports, (port) => hasNodePort(port) ? keyOf$1(port, port.nodePort) : void 0).map(({ nodePort }) => duplicate(nodePort)),
		...repeated(ports, (port) => keyOf$1(port, port.port)).map((port) => duplicate(port))
	];
}
const hasNodePort = ({ nodePort }) => (nodePort.value ?? 0) !== 0;
const keyOf$1 = (port, { value }) => value === void 0 || !portProtocol(port).isKnown ? void 0 : `${value}/${portProtocol(port).text}`;
function targetFaults(port) {
	const target = targetPortOf(port);
	if (target === void 0) return port.port.state === "absent" ? [invalid(port.targetPort)] : [];
	if (typeof target === "number") return isPortNumber(target) ? [] : [invalid(port.targetPort)];
	return Array.from({ length: portNameFaults(target) }, () => invalid(port.targetPort));
}
/** Whether it is reached at an address that is not only the cluster's. */
const isExternal = (service) => {
	const type = typeOf(service);
	return type === "NodePort" || type === "LoadBalancer" || type === "ClusterIP" && service.spec.externalIPs.state !== "absent";
};
/** trafficDistribution is kept since v1.31, when its gate came on, and takes two values more since v1.34. */
function policyFaults(service, { minor }) {
	const { spec } = service;
	const type = typeOf(service);
	const isBalanced = type === "LoadBalancer" || type === void 0;
	const external = spec.externalTrafficPolicy;
	const isPolicy = (text) => text === "Cluster" || text === "Local";
	const isUnfit = type !== void 0 && !isExternal(service) && external.state === "present" && external.value !== "";
	const isCheckNeeded = isBalanced && external.value === "Local";
	const hasCheck = spec.healthCheckNodePort.state === "present" && spec.healthCheckNodePort.value !== 0;
	const distributions = ["PreferClose", ...minor >= 34 ? ["PreferSameZone", "PreferSameNode"] : []];
	return [
		...spec.loadBalancerSourceRanges.state === "present" && !isBalanced ? [forbidden(spec.loadBalancerSourceRanges, "spec.LoadBalancerSourceRanges")] : [],
		...spec.allocateLoadBalancerNodePorts.state === "present" && !isBalanced ? [forbidden(spec.allocateLoadBalancerNodePorts)] : [],
		...spec.loadBalancerClass.state === "present" && !isBalanced ? [forbidden(spec.loadBalancerClass)] : [],
		...isBalanced ? unless(spec.loadBalancerClass, isQualifiedName) : [],
		...isUnfit ? [invalid(external)] : unless(external, (text) => text === "" || isPolicy(text), notSupported),
		...hasCheck && !isCheckNeeded ? [invalid(spec.healthCheckNodePort)] : [],
		...unless(spec.internalTrafficPolicy, isPolicy, notSupported),
		...minor >= 31 ? unless(spec.trafficDistribution, (text) => distributions.includes(text), notSupported) : []
	];
}

//#endregion
//#region src/cluster/admission/slice.ts
const addressTypes = [
	"IPv4",
	"IPv6",
	"FQDN"
];
const most = {
	endpoints: 1e3,
	addresses: 100,
	ports: 2e4,
	hints: 8
};
/** Why the API server rejects an EndpointSlice. Source: kubernetes pkg/apis/discovery/validation/validation.go. */
function sliceFaults(slice, minor) {
	const { addressType, endpoints, ports } = slice;
	const isTypeless = addressType.state === "absent" || addressType.value === "";
	return [
		...metadataFaults(slice, isSubdomain),
		...isTypeless ? [required(addressType)] : unless(addressType, (text) => addressTypes.includes(text), notSupported),
		...ports.items.length > most.ports ? [tooMany(ports)] : portsFaults(ports),
		...endpoints.items.length > most.endpoints ? [tooMany(endpoints)] : endpoints.items.flatMap((endpoint) => endpointFaults(endpoint, addressType.value, minor))
	];
}
/** The number is not looked at. An unnamed port is one of the name "". */
const portsFaults = (ports) => [...ports.items.flatMap(({ name, protocol, appProtocol }) => [
	...unless(name, (text) => text === "" || isLabel(text)),
	...unless(protocol, isProtocol, notSupported),
	...unless(appProtocol, isQualifiedName)
]), ...repeated(ports, ({ name }) => name.state === "absent" ? "" : name.value).map(({ name }) => duplicate(name))];
function endpointFaults({ addresses, nodeName, hostname, hints }, type, minor) {
	return [
		...addresses.state === "absent" ? [required(addresses)] : [],
		...addresses.items.length > most.addresses ? [tooMany(addresses)] : [],
		...addresses.items.flatMap((address) => addressFaults(address, addresses, type, minor)),
		...unless(nodeName, isSubdomain),
		...unless(hostname, isLabel),
		...hintFaults(hints.forZones, isLabelValue),
		...hintFaults(hints.forNodes, isSubdomain)
	];
}
function hintFaults(hints, isName) {
	if (hints.items.length > most.hints) return [tooMany(hints)];
	return [...repeated(hints, ({ name }) => name.value).map(({ name }) => duplicate(name)), ...hints.items.flatMap(({ name }) => unless(name, isName))];
}
function addressFaults(address, list, type, minor) {
	if (address.state !== "present") return [];
	const text = address.value;
	if (type === "FQDN") {
		if (text === "") return [required(address)];
		return isFullyQualified(text) ? [] : [invalid(address)];
	}
	if (type !== "IPv4" && type !== "IPv6") return [];
	const family = parseIp(text)?.family;
	if (minor < 33) return [...family === type ? [] : [invalid(address)], ...endpointIpFaults(address)];
	const faults = type === "IPv4" ? spellingFaults(address, minor) : strictFaults(address, text);
	if (faults.length > 0) return faults;
	return [...family === type ? [] : [invalid(address, fieldOf(list))], ...endpointIpFaults(address)];
}
/** IPv6 addresses in slices have to be in canonical form since v1.33. */
function strictFaults(address, text) {
	return isStandard(text) && parseIp(text)?.text === text ? [] : [invalid(address)];
}

//#endregion
//#region src/cluster/admission/warnings.ts
/** What the API server says, word for word, about a resource that it accepts. */
function warningsOf(resource, minor) {
	switch (resource.kind) {
		case "Service": return serviceWarnings(resource, minor);
		case "Endpoints": return endpointsWarnings(resource, minor);
		case "EndpointSlice": return sliceWarnings(resource, minor);
	}
}
/** What it says about every request for a resource, one that it rejects included. */
const requestWarningsOf = ({ kind }, minor) => kind === "Endpoints" && minor >= 33 ? ["v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice"] : [];
const hintsAnnotation = "service.kubernetes.io/topology-aware-hints";
/** Source: kubernetes pkg/api/service/warnings.go of v1.33, v1.36 and v1.37; v1.34 from source. */
function serviceWarnings(service, minor) {
	const { metadata, spec } = service;
	const isAlias = typeOf(service) === "ExternalName";
	const isOther = !isAlias && typeOf(service) !== void 0;
	const isHeadless = spec.clusterIP.value === "None";
	const hasExternalIps = spec.externalIPs.state === "present";
	const clusterIps = spec.clusterIPs.items.length > 0 ? spec.clusterIPs.items : [];
	return [
		...metadata.annotations.entries.has(hintsAnnotation) ? [`annotation ${hintsAnnotation} is deprecated, please use service.kubernetes.io/topology-mode instead`] : [],
		...clusterIps.length > 0 ? clusterIps.flatMap((it) => spellingWarnings(it, minor)) : clusterIpWarnings(service, minor),
		...isHeadless && minor >= 34 ? headlessWarnings(service, minor) : [],
		...spec.externalIPs.items.flatMap((address) => spellingWarnings(address, minor)),
		...hasExternalIps && !isHeadless && isOther && minor >= 36 ? ["spec.externalIPs is deprecated and may no longer be implemented in some clusters"] : [],
		...spellingWarnings(spec.loadBalancerIP, minor),
		...hasExternalIps && isAlias ? ["spec.externalIPs is ignored when spec.type is \"ExternalName\""] : [],
		...(spec.externalName.value || spec.externalName.state === "substituted") && isOther ? ["spec.externalName is ignored when spec.type is not \"ExternalName\""] : [],
		...spec.trafficDistribution.value === "PreferClose" && minor >= 34 ? ["spec.trafficDistribution: \"PreferClose\" is deprecated; use \"PreferSameZone\""] : []
	];
}
/** It is spoken of as the list into which it is copied. */
const clusterIpWarnings = ({ spec }, minor) => spellingWarnings(spec.clusterIP, minor).map((text) => text.replace("spec.clusterIP:", "spec.clusterIPs[0]:"));
/** v1.34 speaks of sessionAffinity always, because the default counted too. */
function headlessWarnings({ spec }, minor) {
	const isSticky = spec.sessionAffinity.value === "ClientIP" || minor === 34;
	return [
		...spec.loadBalancerIP.value ? ["spec.loadBalancerIP is ignored for headless services"] : [],
		...spec.externalIPs.state === "present" ? ["spec.externalIPs is ignored for headless services"] : [],
		...isSticky ? ["spec.SessionAffinity is ignored for headless services"] : []
	];
}
/** Source: kubernetes pkg/registry/core/endpoint/strategy.go, since v1.33. */
function endpointsWarnings(endpoints, minor) {
	const isOfController = endpoints.metadata.labels.entries.get("endpoints.kubernetes.io/managed-by")?.value === "endpoint-controller";
	return minor < 33 || isOfController ? [] : addressesOf$1(endpoints).flatMap((address) => spellingWarnings(address, minor));
}
/** Source: kubernetes pkg/registry/discovery/endpointslice/strategy.go. */
function sliceWarnings(slice, minor) {
	const manager = slice.metadata.labels.entries.get(label$1.managedBy)?.value;
	const isOfController = manager === managedBy.controller || manager === managedBy.mirroring;
	const isNamed = slice.addressType.value === "FQDN";
	return [...isNamed ? ["spec.addressType: FQDN endpoints are deprecated"] : [], ...minor < 33 || isOfController || isNamed ? [] : addressesOf$1(slice).flatMap((address) => spellingWarnings(address, minor))];
}

//#endregion
//#region src/cluster/admission/admit.ts
/**
* Whether a resource comes to be in a cluster where some other Services are. What is filled in later is taken to be right. Fields that the API does not
* know, and keys that are written twice, are not looked at.
*/
function admit(resource, setup, others = []) {
	const warnings = requestWarningsOf(resource, setup.minor);
	if (isFoundByKubectl(resource)) return {
		result: "rejected",
		code: 400,
		faults: [],
		at: resource,
		warnings
	};
	if (!isServed(resource)) return {
		result: "rejected",
		code: 404,
		faults: [],
		at: resource,
		warnings: []
	};
	const [problem] = problemsOf(resource);
	if (problem) return {
		result: "rejected",
		code: 400,
		faults: [],
		at: problem,
		warnings
	};
	const { namespace } = resource.metadata;
	if (namespace.value && !isLabel(namespace.value)) return {
		result: "rejected",
		code: 404,
		faults: [],
		at: namespace,
		warnings
	};
	const faults = faultsOf(resource, setup, others);
	const [first] = faults;
	if (first) return {
		result: "rejected",
		code: 422,
		faults,
		at: first.at,
		warnings
	};
	return {
		result: "accepted",
		warnings: [...warnings, ...warningsOf(resource, setup.minor)]
	};
}
/** kubectl finds the API of a kind in lower case too, and the API server then does not know the kind of what it gets. */
const isFoundByKubectl = (resource) => writtenKindOf(resource) === resource.kind.toLowerCase() && resource.apiVersion === mappingVersions[resource.kind][0];
function faultsOf(resource, setup, others) {
	switch (resource.kind) {
		case "Service": return serviceFaults(resource, setup, others);
		case "Endpoints": return endpointsFaults(resource, setup.minor);
		case "EndpointSlice": return sliceFaults(resource, setup.minor);
	}
}

//#endregion
//#region src/cluster/families.ts
const both = ["IPv4", "IPv6"];
/**
* The families of a Service's addresses in a cluster of some, the cluster's first one first. Undefined where a field that
* decides is not known. Source: kubernetes pkg/registry/core/service/storage/alloc.go initIPFamilyFields.
*/
function familiesOf(service, cluster) {
	const { ipFamilyPolicy, ipFamilies, clusterIP } = service.spec;
	const exposure = exposureOf(service);
	if (exposure === "external name") return [];
	const deciding = [
		ipFamilyPolicy,
		ipFamilies,
		clusterIP,
		...ipFamilies.items
	];
	if (exposure === "unknown" || deciding.some(({ state }) => state === "substituted" || state === "malformed")) return void 0;
	const isLenient = exposure === "headless" && isSelectorless(service);
	const policy = ipFamilyPolicy.value ?? (isLenient ? "RequireDualStack" : "SingleStack");
	const first = ipFamilies.items.flatMap(({ value }) => both.filter((family) => family === value))[0] ?? parseIp(clusterIP.value ?? "")?.family ?? cluster[0] ?? "IPv4";
	if (policy === "SingleStack") return [first];
	return [first, ...both.filter((family) => family !== first && (isLenient || cluster.includes(family)))];
}

//#endregion
//#region src/cluster/proxied.ts
/**
* The label that takes a Service away from kube-proxy, if it has one. The one for headless Services counts on Services up
* to v1.35. Source: kubernetes cmd/kube-proxy/app/server.go.
*/
function unproxiedBy({ metadata: { labels } }, minor) {
	return labels.entries.get(label$1.serviceProxyName) ?? (minor <= 35 ? labels.entries.get(label$1.headless) : void 0);
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
		serviceWritten(name, namespace) {
			const found = named.get(`${namespace}/${name}`) ?? [];
			const value = found.find(isSubject) ?? (found.length === 1 ? found[0] : void 0);
			return value ? {
				state: "found",
				value
			} : { state: "unclear" };
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
		const found = isSelectorless(service) ? world.sourcesOf(service) : void 0;
		return found?.state === "found" ? {
			state: "found",
			value: found.sources
		} : { state: found?.state ?? "unclear" };
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
		const found = written(name, namespace);
		return found.state === "found" && verdictOn(found.value).result === "rejected" ? { state: "none" } : found;
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
	if (seen.length === 0) return refused("hidden from kube-proxy", first.labels.get(label$1.headless) ?? first.source.metadata.labels);
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
	return programmed === cluster ? follow$2(aim, cluster) : followStale(aim, cluster, programmed);
}
/** As the rules of kube-proxy say when it is not behind what the cluster holds. */
function follow$2(aim, cluster) {
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
	const before = programmed && old?.state === "found" ? follow$2({
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
	return isRefused ? follow$2(aim, cluster) : {
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
//#region src/cluster/dns-records.ts
const nothing = (rcode) => ({
	rcode,
	records: [],
	additional: [],
	openEnds: []
});
const addressesIn = (records) => records.flatMap((record) => record.type === "address" ? [record.address] : []);
/** `db.example.com` -> `db.example.com.`, as Go's `dns.Fqdn`. */
const absolute = (name) => name.endsWith(".") ? name : `${name}.`;
/** Whether a name is another, or below it; both are absolute. */
const isWithin = (name, parent) => name === parent || name.endsWith(`.${parent}`);

//#endregion
//#region src/cluster/dns-entries.ts
const unclear = { state: "unclear" };
const none = { state: "none" };
/** Source: coredns plugin/kubernetes/kubernetes.go findServices. */
function entriesFor(request, cluster) {
	const found = cluster.serviceCalled(request.service, request.namespace);
	if (found.state !== "found") return found.state === "none" ? none : unclear;
	const service = found.value;
	switch (exposureOf(service)) {
		case "external name": return request.endpoint === void 0 && request.port === void 0 ? entriesOfAlias(service, cluster) : none;
		case "unknown": return unclear;
		case "headless": return entriesOfEndpoints(service, request, cluster);
		case "virtual IP": return request.endpoint === void 0 ? entriesOfVirtualIp(service, request, cluster) : entriesOfEndpoints(service, request, cluster);
	}
}
/** An alias of what Go parses as an IP is skipped, and the name then does not exist; kube-dns answers with the address. */
function entriesOfAlias(service, cluster) {
	const { externalName } = service.spec;
	if (externalName.state !== "present") return unclear;
	const name = absoluteNameOf(service, cluster);
	const family = familyOf(externalName.value);
	const entry = {
		name,
		port: void 0,
		at: externalName
	};
	if (family === void 0) return {
		state: "exists",
		entries: [{
			...entry,
			host: {
				kind: "name",
				text: externalName.value,
				at: externalName
			}
		}]
	};
	const host = {
		kind: "outside",
		family,
		text: externalName.value
	};
	return cluster.dns === "kube-dns" ? {
		state: "exists",
		entries: [{
			...entry,
			host
		}]
	} : none;
}
/** A Service with a virtual IP has one whether anything stands behind it or not. Ports are those of the Service. */
function entriesOfVirtualIp(service, request, cluster) {
	const families = familiesOf(service, cluster.families);
	if (families === void 0 || service.spec.ports.state === "substituted") return unclear;
	const name = absoluteNameOf(service, cluster);
	const entries = service.spec.ports.items.filter((port) => isAskedFor(request, portName(port), portProtocol(port))).flatMap((port) => families.map((family) => ({
		name,
		host: virtualIpOf(service, family),
		port: port.port,
		at: port
	})));
	return entries.length > 0 ? {
		state: "exists",
		entries
	} : none;
}
/** One that is written in a way that Go's `net.ParseIP` does not read is taken for a name. */
function virtualIpOf(service, family) {
	const { clusterIP } = service.spec;
	const isWritten = clusterIP.value !== void 0 && parseIp(clusterIP.value)?.family === family;
	if (isWritten && familyOf(clusterIP.value) === void 0) return {
		kind: "name",
		text: clusterIP.value,
		at: clusterIP
	};
	return {
		kind: "virtual IP",
		service,
		family,
		text: isWritten ? parseIp(clusterIP.value)?.text : void 0
	};
}
/** Set up as by kubeadm (`pods insecure`), it does not look whether there is such a Pod, but for its namespace. */
function entriesOfPod({ pod, namespace }, cluster) {
	const dotted = pod.replaceAll("-", ".");
	const text = familyOf(dotted) ? dotted : pod.replaceAll("-", ":");
	const family = familyOf(text);
	if (family === void 0 || !cluster.services.some((service) => cluster.namespaceOf(service) === namespace)) return none;
	return {
		state: "exists",
		entries: [{
			name: absolute(`${pod}.${namespace}.pod.${cluster.domain}`),
			host: {
				kind: "outside",
				family,
				text
			},
			port: void 0,
			at: void 0
		}]
	};
}
/** Every ready address on every port of its slice; ports are those of the slice, and none at all hide no address. */
function entriesOfEndpoints(service, request, cluster) {
	const found = slicesBehind(service, cluster);
	if (found.state === "unclear") return unclear;
	const slices = (found.state === "found" ? found.value : []).filter(({ source }) => isSeen(source.kind, cluster));
	const parent = absoluteNameOf(service, cluster);
	const entries = slices.flatMap((slice) => slice.endpoints.filter(({ isReady }) => isReady).flatMap((endpoint) => entriesOfEndpoint(slice, endpoint, request, parent)));
	return entries.length > 0 ? {
		state: "exists",
		entries
	} : none;
}
/** kube-dns watches Endpoints alone. Source: kubernetes/dns pkg/dns/dns.go. */
const isSeen = (kind, { dns }) => dns === "coredns" || kind === "Endpoints";
function entriesOfEndpoint(slice, endpoint, request, parent) {
	const asked = (slice.ports.length > 0 ? slice.ports : [void 0]).filter((port) => port ? isAskedFor(request, port.name, port.protocol) : isAskedFor(request, nameless, nameless));
	return endpoint.addresses.flatMap((address) => {
		const label = labelOf(endpoint, address);
		if (request.endpoint !== void 0 && request.endpoint.toLowerCase() !== label.toLowerCase()) return [];
		return asked.flatMap((port) => {
			const number = port && hasNumber(port) ? port.number : void 0;
			const name = label === "" ? parent : `${label}.${parent}`;
			return hostsOf(slice, endpoint, address).map((host) => ({
				name,
				host,
				port: number,
				at: address
			}));
		});
	});
}
const nameless = {
	text: "",
	isKnown: true
};
/** CoreDNS takes -1 for none. */
const hasNumber = ({ number }) => number.state !== "absent" && number.value !== -1;
/** One that is filled in later may be of either family, where its slice does not say which. */
function hostsOf({ addressType }, endpoint, at) {
	if (at.state === "substituted") return (addressType === "IPv4" || addressType === "IPv6" ? [addressType] : ["IPv4", "IPv6"]).map((family) => ({
		kind: "endpoint",
		family,
		text: at.spelling,
		isKnown: false,
		at,
		endpoint
	}));
	const text = at.value ?? "";
	const ip = familyOf(text) && parseIp(text);
	return [ip ? {
		kind: "endpoint",
		family: ip.family,
		text: ip.text,
		isKnown: true,
		at,
		endpoint
	} : {
		kind: "name",
		text,
		at
	}];
}
/** Source: coredns plugin/kubernetes/kubernetes.go endpointHostname. */
function labelOf({ hostname }, { value = "" }) {
	if (hostname.value) return hostname.value;
	if (value.includes(".")) return value.replaceAll(".", "-");
	return value.includes(":") ? value.replaceAll(":", "-").replace(/-$/, "-0") : "";
}
/** A port that is not asked for by name leaves out none. */
function isAskedFor({ port }, name, protocol) {
	if (port === void 0) return true;
	return isSameWord(port.name, name.text) && (port.protocol === "" || isSameWord(port.protocol, protocol.text));
}
const isSameWord = (one, other) => one.toLowerCase() === other.toLowerCase();
const absoluteNameOf = (service, cluster) => absolute(`${nameOf(service)}.${cluster.namespaceOf(service)}.svc.${cluster.domain}`);

//#endregion
//#region src/cluster/dns.ts
/**
* What cluster DNS, set up as by kubeadm, answers to a question for the addresses of one family of a name.
* Source: coredns plugin/backend_lookup.go A and AAAA, plugin/kubernetes/handler.go ServeDNS; recorded with CoreDNS 1.15.
*/
function askForAddresses(name, family, cluster) {
	const question = absolute(name);
	if (!isEncodable(question)) return nothing("TIMEOUT");
	if (!isWithin(question.toLowerCase(), zoneOf(cluster))) return outsideAnswer(question, family, cluster);
	const answer = addressesOf(question, family, cluster, []);
	return answer.records.every(isEncodableRecord) ? answer : nothing("TIMEOUT");
}
/** The most CNAMEs that are followed inside the cluster. */
const longestChain = 10;
function addressesOf(name, family, cluster, passed) {
	const found = entriesOf(name, cluster);
	if (found.state !== "exists") return nothing(found.state === "none" ? "NXDOMAIN" : "unknown");
	const answers = found.entries.map(({ host }) => host.kind === "name" ? follow$1(name, host, family, cluster, passed) : {
		...nothing("NOERROR"),
		records: host.family === family ? [addressRecord(name, host)] : []
	});
	return {
		rcode: answers.some(({ rcode }) => rcode === "unknown") ? "unknown" : "NOERROR",
		records: distinct(answers.flatMap(({ records }) => records), keyOf),
		additional: [],
		openEnds: answers.flatMap(({ openEnds }) => openEnds)
	};
}
/** An alias that leads nowhere inside the cluster is left out; one that leads outside is given whatever stands there. */
function follow$1(name, { text, at }, family, cluster, passed) {
	const target = absolute(text).toLowerCase();
	if (isWithin(target, name.toLowerCase()) || passed.length > longestChain || passed.includes(target)) return nothing("NOERROR");
	const alias = {
		type: "CNAME",
		name,
		target: absolute(text),
		at
	};
	if (!isWithin(target, zoneOf(cluster))) {
		const beyond = outsideAnswer(target, family, cluster);
		return {
			...beyond,
			rcode: "NOERROR",
			records: [alias, ...beyond.records]
		};
	}
	const next = addressesOf(target, family, cluster, [...passed, target]);
	if (next.rcode === "unknown") return {
		...next,
		records: [alias, ...next.records]
	};
	return {
		...next,
		rcode: "NOERROR",
		records: next.records.length > 0 ? [alias, ...next.records] : []
	};
}
/** A name with an alias but no address still exists. */
function outsideAnswer(name, family, cluster) {
	const answer = isEncodable(name) ? cluster.askOutside(name, family) : {
		aliases: [],
		addresses: []
	};
	if (answer === void 0) return {
		...nothing("unknown"),
		openEnds: [name]
	};
	const names = [name, ...answer.aliases];
	const aliases = answer.aliases.map((target, index) => ({
		type: "CNAME",
		name: names[index] ?? name,
		target,
		at: void 0
	}));
	const addresses = answer.addresses.map((text) => addressRecord(names.at(-1) ?? name, {
		kind: "outside",
		family,
		text
	}));
	const records = [...aliases, ...addresses];
	return {
		...nothing(records.length > 0 ? "NOERROR" : "NXDOMAIN"),
		records
	};
}
function entriesOf(name, cluster) {
	const request = requestIn(name.toLowerCase(), cluster);
	if (request !== "none" && request !== "zone" && "pod" in request) return entriesOfPod(request, cluster);
	if (request === "zone") return {
		state: "exists",
		entries: []
	};
	return request === "none" ? { state: "none" } : entriesFor(request, cluster);
}
/** The Service whose own name this is, one that is rejected too. */
function serviceIn(name, cluster) {
	const question = absolute(name).toLowerCase();
	const request = isWithin(question, zoneOf(cluster)) ? requestIn(question, cluster) : "none";
	if (request === "none" || request === "zone" || "pod" in request || request.endpoint !== void 0 || request.port !== void 0) return void 0;
	const found = cluster.serviceWritten(request.service, request.namespace);
	return found.state === "found" ? found.value : void 0;
}
/** Source: coredns plugin/kubernetes/parse.go parseRequest. `zone`: the name holds others and has no record itself. */
function requestIn(name, cluster) {
	const zone = zoneOf(cluster);
	const [kind, namespace, service, ...below] = (name === zone ? [] : name.slice(0, -zone.length - 1).split(".")).reverse();
	if (kind === void 0) return "zone";
	if (kind === "pod" && namespace !== void 0 && service !== void 0) return {
		pod: service,
		namespace
	};
	if (kind !== "svc" && kind !== "pod" || below.length > 2) return "none";
	if (namespace === void 0 || service === void 0) return "zone";
	const [first, second] = below;
	if (second === void 0) return {
		service,
		namespace,
		endpoint: first,
		port: void 0
	};
	return {
		service,
		namespace,
		endpoint: void 0,
		port: {
			name: second.replace(/^_/, ""),
			protocol: (first ?? "").replace(/^_/, "")
		}
	};
}
const zoneOf = ({ domain }) => absolute(domain);
/** Between two dots a name has at most 63 bytes. */
const isEncodable = (name) => name.split(".").every((part) => part.length <= 63);
const isEncodableRecord = (record) => record.type !== "CNAME" || isEncodable(record.target);
const addressRecord = (name, address) => ({
	type: "address",
	name,
	address
});
function distinct(items, keyOfItem) {
	return [...new Map([...items].reverse().map((item) => [keyOfItem(item), item])).values()].reverse();
}
const keyOf = (record) => {
	if (record.type !== "address") return JSON.stringify([record.name, record.target]);
	const { kind, family, text } = record.address;
	return JSON.stringify([
		record.name,
		kind,
		family,
		text
	]);
};

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
//#region src/cluster/setup.ts
const bothFamilies = ["IPv4", "IPv6"];
/** A cluster as it is known. What is not, is taken to be as kubeadm sets up the newest version, with both families. */
const setupOf = (settings) => ({
	minor: settings.kubernetesMinor ?? newestMinor,
	domain: settings.domain ?? "cluster.local",
	dns: settings.dns === "kube-dns" ? "kube-dns" : "coredns",
	families: settings.ipFamilies.length > 0 ? settings.ipFamilies : bothFamilies,
	proxyMode: "iptables",
	serviceRanges: settings.serviceCidrs,
	loadBalancerAddressesOf: ({ spec: { loadBalancerIP } }) => loadBalancerIP.value ? [loadBalancerIP.value] : [],
	askOutside
});
const nobody = {
	aliases: [],
	addresses: []
};
/** No public top-level domain is a number or `svc`; of any other name nothing is known without asking. */
function askOutside(name) {
	const last = withoutDot(name).split(".").at(-1) ?? "";
	return /^\d+$/.test(last) || last === "svc" ? nobody : void 0;
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