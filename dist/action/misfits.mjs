import { J as placeOf, Mn as nearest, Y as valueAt, q as fieldsOf } from "../action.mjs";

//#region src/schema/validator.js
const Service = validate22;
const schema8 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"annotations": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"creationTimestamp": { "type": "string" },
		"deletionGracePeriodSeconds": { "type": "integer" },
		"deletionTimestamp": { "type": "string" },
		"finalizers": {
			"type": "array",
			"items": { "type": "string" }
		},
		"generateName": { "type": "string" },
		"generation": { "type": "integer" },
		"labels": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"managedFields": {
			"type": "array",
			"items": { "$ref": "#/$defs/apis.meta.v1.ManagedFieldsEntry" }
		},
		"name": { "type": "string" },
		"namespace": { "type": "string" },
		"ownerReferences": {
			"type": "array",
			"items": { "$ref": "#/$defs/apis.meta.v1.OwnerReference" }
		},
		"resourceVersion": { "type": "string" },
		"selfLink": { "type": "string" },
		"uid": { "type": "string" }
	}
};
const func2 = Object.prototype.hasOwnProperty;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "fieldsType" || key0 === "fieldsV1" || key0 === "manager" || key0 === "operation" || key0 === "subresource" || key0 === "time")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (typeof data.apiVersion !== "string") {
				const err1 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.fieldsType !== void 0) {
			if (typeof data.fieldsType !== "string") {
				const err2 = {
					instancePath: instancePath + "/fieldsType",
					schemaPath: "#/properties/fieldsType/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.fieldsV1 !== void 0) {
			let data2 = data.fieldsV1;
			if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
				const err3 = {
					instancePath: instancePath + "/fieldsV1",
					schemaPath: "#/properties/fieldsV1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.manager !== void 0) {
			if (typeof data.manager !== "string") {
				const err4 = {
					instancePath: instancePath + "/manager",
					schemaPath: "#/properties/manager/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.operation !== void 0) {
			if (typeof data.operation !== "string") {
				const err5 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.subresource !== void 0) {
			if (typeof data.subresource !== "string") {
				const err6 = {
					instancePath: instancePath + "/subresource",
					schemaPath: "#/properties/subresource/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.time !== void 0) {
			if (typeof data.time !== "string") {
				const err7 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "blockOwnerDeletion" || key0 === "controller" || key0 === "kind" || key0 === "name" || key0 === "uid")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (typeof data.apiVersion !== "string") {
				const err1 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.blockOwnerDeletion !== void 0) {
			if (typeof data.blockOwnerDeletion !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/blockOwnerDeletion",
					schemaPath: "#/properties/blockOwnerDeletion/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.controller !== void 0) {
			if (typeof data.controller !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/controller",
					schemaPath: "#/properties/controller/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if (typeof data.kind !== "string") {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.uid !== void 0) {
			if (typeof data.uid !== "string") {
				const err6 = {
					instancePath: instancePath + "/uid",
					schemaPath: "#/properties/uid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema8.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.annotations !== void 0) {
			let data0 = data.annotations;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (typeof data0[key1] !== "string") {
					const err1 = {
						instancePath: instancePath + "/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/annotations/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/annotations",
					schemaPath: "#/properties/annotations/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.creationTimestamp !== void 0) {
			if (typeof data.creationTimestamp !== "string") {
				const err3 = {
					instancePath: instancePath + "/creationTimestamp",
					schemaPath: "#/properties/creationTimestamp/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.deletionGracePeriodSeconds !== void 0) {
			let data3 = data.deletionGracePeriodSeconds;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err4 = {
					instancePath: instancePath + "/deletionGracePeriodSeconds",
					schemaPath: "#/properties/deletionGracePeriodSeconds/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.deletionTimestamp !== void 0) {
			if (typeof data.deletionTimestamp !== "string") {
				const err5 = {
					instancePath: instancePath + "/deletionTimestamp",
					schemaPath: "#/properties/deletionTimestamp/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.finalizers !== void 0) {
			let data5 = data.finalizers;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data5[i0] !== "string") {
					const err6 = {
						instancePath: instancePath + "/finalizers/" + i0,
						schemaPath: "#/properties/finalizers/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/finalizers",
					schemaPath: "#/properties/finalizers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.generateName !== void 0) {
			if (typeof data.generateName !== "string") {
				const err8 = {
					instancePath: instancePath + "/generateName",
					schemaPath: "#/properties/generateName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.generation !== void 0) {
			let data8 = data.generation;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err9 = {
					instancePath: instancePath + "/generation",
					schemaPath: "#/properties/generation/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data9 = data.labels;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) if (typeof data9[key2] !== "string") {
					const err10 = {
						instancePath: instancePath + "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/labels/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.managedFields !== void 0) {
			let data11 = data.managedFields;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate24.call(this, data11[i1], {
					instancePath: instancePath + "/managedFields/" + i1,
					parentData: data11,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/managedFields",
					schemaPath: "#/properties/managedFields/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err13 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.namespace !== void 0) {
			if (typeof data.namespace !== "string") {
				const err14 = {
					instancePath: instancePath + "/namespace",
					schemaPath: "#/properties/namespace/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.ownerReferences !== void 0) {
			let data15 = data.ownerReferences;
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate26.call(this, data15[i2], {
					instancePath: instancePath + "/ownerReferences/" + i2,
					parentData: data15,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/ownerReferences",
					schemaPath: "#/properties/ownerReferences/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.resourceVersion !== void 0) {
			if (typeof data.resourceVersion !== "string") {
				const err16 = {
					instancePath: instancePath + "/resourceVersion",
					schemaPath: "#/properties/resourceVersion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.selfLink !== void 0) {
			if (typeof data.selfLink !== "string") {
				const err17 = {
					instancePath: instancePath + "/selfLink",
					schemaPath: "#/properties/selfLink/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.uid !== void 0) {
			if (typeof data.uid !== "string") {
				const err18 = {
					instancePath: instancePath + "/uid",
					schemaPath: "#/properties/uid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const schema11 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"allocateLoadBalancerNodePorts": { "type": "boolean" },
		"clusterIP": {
			"type": "string",
			"pattern": "^(None|[0-9A-Fa-f:.]*)$",
			"expects": "an IP address or \"None\""
		},
		"clusterIPs": {
			"type": "array",
			"items": { "type": "string" }
		},
		"externalIPs": {
			"type": "array",
			"items": { "type": "string" }
		},
		"externalName": { "type": "string" },
		"externalTrafficPolicy": { "type": "string" },
		"healthCheckNodePort": { "type": "integer" },
		"internalTrafficPolicy": { "type": "string" },
		"ipFamilies": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": ["IPv4", "IPv6"],
				"expects": "\"IPv4\" or \"IPv6\""
			}
		},
		"ipFamilyPolicy": { "type": "string" },
		"loadBalancerClass": { "type": "string" },
		"loadBalancerIP": { "type": "string" },
		"loadBalancerSourceRanges": {
			"type": "array",
			"items": { "type": "string" }
		},
		"ports": {
			"type": "array",
			"items": { "$ref": "#/$defs/core.v1.ServicePort" }
		},
		"publishNotReadyAddresses": { "type": "boolean" },
		"selector": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"sessionAffinity": { "type": "string" },
		"sessionAffinityConfig": { "$ref": "#/$defs/core.v1.SessionAffinityConfig" },
		"trafficDistribution": {
			"type": "string",
			"since": 30
		},
		"type": {
			"type": "string",
			"enum": [
				"",
				"ClusterIP",
				"NodePort",
				"LoadBalancer",
				"ExternalName"
			],
			"expects": "\"ClusterIP\", \"NodePort\", \"LoadBalancer\" or \"ExternalName\""
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^(None|[0-9A-Fa-f:.]*)$", "u");
const schema12 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"appProtocol": {
			"type": "string",
			"pattern": "^([a-z0-9.-]+/)?[A-Za-z0-9][-A-Za-z0-9_.]*$",
			"expects": "a name, with or without a domain and \"/\" before it"
		},
		"name": {
			"type": "string",
			"pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$",
			"expects": "at most 63 of \"a-z\", \"0-9\" and \"-\" between"
		},
		"nodePort": { "type": "integer" },
		"port": {
			"type": "integer",
			"minimum": 1,
			"maximum": 65535,
			"expects": "a number from 1 to 65535"
		},
		"protocol": {
			"type": "string",
			"enum": [
				"",
				"TCP",
				"UDP",
				"SCTP"
			],
			"expects": "\"TCP\", \"UDP\" or \"SCTP\""
		},
		"targetPort": { "type": ["integer", "string"] }
	},
	"required": ["port"]
};
const pattern1 = /* @__PURE__ */ new RegExp("^([a-z0-9.-]+/)?[A-Za-z0-9][-A-Za-z0-9_.]*$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.port === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "port" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "appProtocol" || key0 === "name" || key0 === "nodePort" || key0 === "port" || key0 === "protocol" || key0 === "targetPort")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.appProtocol !== void 0) {
			let data0 = data.appProtocol;
			if (typeof data0 === "string") {
				if (!pattern1.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/appProtocol",
						schemaPath: "#/properties/appProtocol/pattern",
						keyword: "pattern",
						params: { pattern: "^([a-z0-9.-]+/)?[A-Za-z0-9][-A-Za-z0-9_.]*$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/appProtocol",
					schemaPath: "#/properties/appProtocol/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern2.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.nodePort !== void 0) {
			let data2 = data.nodePort;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/nodePort",
					schemaPath: "#/properties/nodePort/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.port !== void 0) {
			let data3 = data.port;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err7 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/properties/port/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 65535 || isNaN(data3)) {
					const err8 = {
						instancePath: instancePath + "/port",
						schemaPath: "#/properties/port/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65535
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err9 = {
						instancePath: instancePath + "/port",
						schemaPath: "#/properties/port/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.protocol !== void 0) {
			let data4 = data.protocol;
			if (typeof data4 !== "string") {
				const err10 = {
					instancePath: instancePath + "/protocol",
					schemaPath: "#/properties/protocol/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data4 === "" || data4 === "TCP" || data4 === "UDP" || data4 === "SCTP")) {
				const err11 = {
					instancePath: instancePath + "/protocol",
					schemaPath: "#/properties/protocol/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.protocol.enum }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.targetPort !== void 0) {
			let data5 = data.targetPort;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 !== "string") {
				const err12 = {
					instancePath: instancePath + "/targetPort",
					schemaPath: "#/properties/targetPort/type",
					keyword: "type",
					params: { type: schema12.properties.targetPort.type }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "timeoutSeconds")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.timeoutSeconds !== void 0) {
			let data0 = data.timeoutSeconds;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/timeoutSeconds",
					schemaPath: "#/properties/timeoutSeconds/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "clientIP")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.clientIP !== void 0) {
			if (!validate33.call(this, data.clientIP, {
				instancePath: instancePath + "/clientIP",
				parentData: data,
				parentDataProperty: "clientIP",
				rootData
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.allocateLoadBalancerNodePorts !== void 0) {
			if (typeof data.allocateLoadBalancerNodePorts !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/allocateLoadBalancerNodePorts",
					schemaPath: "#/properties/allocateLoadBalancerNodePorts/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.clusterIP !== void 0) {
			let data1 = data.clusterIP;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/clusterIP",
						schemaPath: "#/properties/clusterIP/pattern",
						keyword: "pattern",
						params: { pattern: "^(None|[0-9A-Fa-f:.]*)$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/clusterIP",
					schemaPath: "#/properties/clusterIP/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.clusterIPs !== void 0) {
			let data2 = data.clusterIPs;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
					const err4 = {
						instancePath: instancePath + "/clusterIPs/" + i0,
						schemaPath: "#/properties/clusterIPs/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/clusterIPs",
					schemaPath: "#/properties/clusterIPs/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.externalIPs !== void 0) {
			let data4 = data.externalIPs;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data4[i1] !== "string") {
					const err6 = {
						instancePath: instancePath + "/externalIPs/" + i1,
						schemaPath: "#/properties/externalIPs/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/externalIPs",
					schemaPath: "#/properties/externalIPs/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.externalName !== void 0) {
			if (typeof data.externalName !== "string") {
				const err8 = {
					instancePath: instancePath + "/externalName",
					schemaPath: "#/properties/externalName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.externalTrafficPolicy !== void 0) {
			if (typeof data.externalTrafficPolicy !== "string") {
				const err9 = {
					instancePath: instancePath + "/externalTrafficPolicy",
					schemaPath: "#/properties/externalTrafficPolicy/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.healthCheckNodePort !== void 0) {
			let data8 = data.healthCheckNodePort;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err10 = {
					instancePath: instancePath + "/healthCheckNodePort",
					schemaPath: "#/properties/healthCheckNodePort/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.internalTrafficPolicy !== void 0) {
			if (typeof data.internalTrafficPolicy !== "string") {
				const err11 = {
					instancePath: instancePath + "/internalTrafficPolicy",
					schemaPath: "#/properties/internalTrafficPolicy/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.ipFamilies !== void 0) {
			let data10 = data.ipFamilies;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (typeof data11 !== "string") {
						const err12 = {
							instancePath: instancePath + "/ipFamilies/" + i2,
							schemaPath: "#/properties/ipFamilies/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (!(data11 === "IPv4" || data11 === "IPv6")) {
						const err13 = {
							instancePath: instancePath + "/ipFamilies/" + i2,
							schemaPath: "#/properties/ipFamilies/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.ipFamilies.items.enum }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/ipFamilies",
					schemaPath: "#/properties/ipFamilies/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.ipFamilyPolicy !== void 0) {
			if (typeof data.ipFamilyPolicy !== "string") {
				const err15 = {
					instancePath: instancePath + "/ipFamilyPolicy",
					schemaPath: "#/properties/ipFamilyPolicy/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.loadBalancerClass !== void 0) {
			if (typeof data.loadBalancerClass !== "string") {
				const err16 = {
					instancePath: instancePath + "/loadBalancerClass",
					schemaPath: "#/properties/loadBalancerClass/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.loadBalancerIP !== void 0) {
			if (typeof data.loadBalancerIP !== "string") {
				const err17 = {
					instancePath: instancePath + "/loadBalancerIP",
					schemaPath: "#/properties/loadBalancerIP/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.loadBalancerSourceRanges !== void 0) {
			let data15 = data.loadBalancerSourceRanges;
			if (Array.isArray(data15)) {
				const len3 = data15.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data15[i3] !== "string") {
					const err18 = {
						instancePath: instancePath + "/loadBalancerSourceRanges/" + i3,
						schemaPath: "#/properties/loadBalancerSourceRanges/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/loadBalancerSourceRanges",
					schemaPath: "#/properties/loadBalancerSourceRanges/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.ports !== void 0) {
			let data17 = data.ports;
			if (Array.isArray(data17)) {
				const len4 = data17.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate30.call(this, data17[i4], {
					instancePath: instancePath + "/ports/" + i4,
					parentData: data17,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/ports",
					schemaPath: "#/properties/ports/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.publishNotReadyAddresses !== void 0) {
			if (typeof data.publishNotReadyAddresses !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/publishNotReadyAddresses",
					schemaPath: "#/properties/publishNotReadyAddresses/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.selector !== void 0) {
			let data20 = data.selector;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				for (const key1 in data20) if (typeof data20[key1] !== "string") {
					const err22 = {
						instancePath: instancePath + "/selector/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/selector/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/selector",
					schemaPath: "#/properties/selector/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.sessionAffinity !== void 0) {
			if (typeof data.sessionAffinity !== "string") {
				const err24 = {
					instancePath: instancePath + "/sessionAffinity",
					schemaPath: "#/properties/sessionAffinity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.sessionAffinityConfig !== void 0) {
			if (!validate32.call(this, data.sessionAffinityConfig, {
				instancePath: instancePath + "/sessionAffinityConfig",
				parentData: data,
				parentDataProperty: "sessionAffinityConfig",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data.trafficDistribution !== void 0) {
			if (typeof data.trafficDistribution !== "string") {
				const err25 = {
					instancePath: instancePath + "/trafficDistribution",
					schemaPath: "#/properties/trafficDistribution/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (this.minor < 30) {
				const err26 = {
					instancePath: instancePath + "/trafficDistribution",
					schemaPath: "#/properties/trafficDistribution/since",
					keyword: "since",
					params: { since: 30 }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data25 = data.type;
			if (typeof data25 !== "string") {
				const err27 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (!(data25 === "" || data25 === "ClusterIP" || data25 === "NodePort" || data25 === "LoadBalancer" || data25 === "ExternalName")) {
				const err28 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "lastTransitionTime" || key0 === "message" || key0 === "observedGeneration" || key0 === "reason" || key0 === "status" || key0 === "type")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.lastTransitionTime !== void 0) {
			if (typeof data.lastTransitionTime !== "string") {
				const err1 = {
					instancePath: instancePath + "/lastTransitionTime",
					schemaPath: "#/properties/lastTransitionTime/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err2 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.observedGeneration !== void 0) {
			let data2 = data.observedGeneration;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err3 = {
					instancePath: instancePath + "/observedGeneration",
					schemaPath: "#/properties/observedGeneration/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err4 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.status !== void 0) {
			if (typeof data.status !== "string") {
				const err5 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "error" || key0 === "port" || key0 === "protocol")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.error !== void 0) {
			if (typeof data.error !== "string") {
				const err1 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.port !== void 0) {
			let data1 = data.port;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/properties/port/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.protocol !== void 0) {
			if (typeof data.protocol !== "string") {
				const err3 = {
					instancePath: instancePath + "/protocol",
					schemaPath: "#/properties/protocol/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "hostname" || key0 === "ip" || key0 === "ipMode" || key0 === "ports")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.hostname !== void 0) {
			if (typeof data.hostname !== "string") {
				const err1 = {
					instancePath: instancePath + "/hostname",
					schemaPath: "#/properties/hostname/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.ip !== void 0) {
			if (typeof data.ip !== "string") {
				const err2 = {
					instancePath: instancePath + "/ip",
					schemaPath: "#/properties/ip/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.ipMode !== void 0) {
			if (typeof data.ipMode !== "string") {
				const err3 = {
					instancePath: instancePath + "/ipMode",
					schemaPath: "#/properties/ipMode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (this.minor < 29) {
				const err4 = {
					instancePath: instancePath + "/ipMode",
					schemaPath: "#/properties/ipMode/since",
					keyword: "since",
					params: { since: 29 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.ports !== void 0) {
			let data3 = data.ports;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate42.call(this, data3[i0], {
					instancePath: instancePath + "/ports/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/ports",
					schemaPath: "#/properties/ports/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "ingress")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ingress !== void 0) {
			let data0 = data.ingress;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate41.call(this, data0[i0], {
					instancePath: instancePath + "/ingress/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/ingress",
					schemaPath: "#/properties/ingress/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "conditions" || key0 === "loadBalancer")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.conditions !== void 0) {
			let data0 = data.conditions;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate38.call(this, data0[i0], {
					instancePath: instancePath + "/conditions/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.loadBalancer !== void 0) {
			if (!validate40.call(this, data.loadBalancer, {
				instancePath: instancePath + "/loadBalancer",
				parentData: data,
				parentDataProperty: "loadBalancer",
				rootData
			})) {
				vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec" || key0 === "status")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (typeof data.apiVersion !== "string") {
				const err1 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if (typeof data.kind !== "string") {
				const err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate23.call(this, data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.spec !== void 0) {
			if (!validate29.call(this, data.spec, {
				instancePath: instancePath + "/spec",
				parentData: data,
				parentDataProperty: "spec",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate37.call(this, data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData
			})) {
				vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const Endpoints = validate47;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "fieldPath" || key0 === "kind" || key0 === "name" || key0 === "namespace" || key0 === "resourceVersion" || key0 === "uid")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (typeof data.apiVersion !== "string") {
				const err1 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.fieldPath !== void 0) {
			if (typeof data.fieldPath !== "string") {
				const err2 = {
					instancePath: instancePath + "/fieldPath",
					schemaPath: "#/properties/fieldPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if (typeof data.kind !== "string") {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.namespace !== void 0) {
			if (typeof data.namespace !== "string") {
				const err5 = {
					instancePath: instancePath + "/namespace",
					schemaPath: "#/properties/namespace/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.resourceVersion !== void 0) {
			if (typeof data.resourceVersion !== "string") {
				const err6 = {
					instancePath: instancePath + "/resourceVersion",
					schemaPath: "#/properties/resourceVersion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.uid !== void 0) {
			if (typeof data.uid !== "string") {
				const err7 = {
					instancePath: instancePath + "/uid",
					schemaPath: "#/properties/uid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "hostname" || key0 === "ip" || key0 === "nodeName" || key0 === "targetRef")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.hostname !== void 0) {
			if (typeof data.hostname !== "string") {
				const err1 = {
					instancePath: instancePath + "/hostname",
					schemaPath: "#/properties/hostname/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.ip !== void 0) {
			if (typeof data.ip !== "string") {
				const err2 = {
					instancePath: instancePath + "/ip",
					schemaPath: "#/properties/ip/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.nodeName !== void 0) {
			if (typeof data.nodeName !== "string") {
				const err3 = {
					instancePath: instancePath + "/nodeName",
					schemaPath: "#/properties/nodeName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.targetRef !== void 0) {
			if (!validate51.call(this, data.targetRef, {
				instancePath: instancePath + "/targetRef",
				parentData: data,
				parentDataProperty: "targetRef",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
const schema24 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"appProtocol": { "type": "string" },
		"name": {
			"type": "string",
			"pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$",
			"expects": "at most 63 of \"a-z\", \"0-9\" and \"-\" between"
		},
		"port": { "type": "integer" },
		"protocol": {
			"type": "string",
			"enum": [
				"",
				"TCP",
				"UDP",
				"SCTP"
			],
			"expects": "\"TCP\", \"UDP\" or \"SCTP\""
		}
	}
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "appProtocol" || key0 === "name" || key0 === "port" || key0 === "protocol")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appProtocol !== void 0) {
			if (typeof data.appProtocol !== "string") {
				const err1 = {
					instancePath: instancePath + "/appProtocol",
					schemaPath: "#/properties/appProtocol/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern2.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.port !== void 0) {
			let data2 = data.port;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err4 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/properties/port/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.protocol !== void 0) {
			let data3 = data.protocol;
			if (typeof data3 !== "string") {
				const err5 = {
					instancePath: instancePath + "/protocol",
					schemaPath: "#/properties/protocol/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data3 === "" || data3 === "TCP" || data3 === "UDP" || data3 === "SCTP")) {
				const err6 = {
					instancePath: instancePath + "/protocol",
					schemaPath: "#/properties/protocol/enum",
					keyword: "enum",
					params: { allowedValues: schema24.properties.protocol.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "addresses" || key0 === "notReadyAddresses" || key0 === "ports")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.addresses !== void 0) {
			let data0 = data.addresses;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate50.call(this, data0[i0], {
					instancePath: instancePath + "/addresses/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/addresses",
					schemaPath: "#/properties/addresses/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.notReadyAddresses !== void 0) {
			let data2 = data.notReadyAddresses;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate50.call(this, data2[i1], {
					instancePath: instancePath + "/notReadyAddresses/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/notReadyAddresses",
					schemaPath: "#/properties/notReadyAddresses/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.ports !== void 0) {
			let data4 = data.ports;
			if (Array.isArray(data4)) {
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate55.call(this, data4[i2], {
					instancePath: instancePath + "/ports/" + i2,
					parentData: data4,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/ports",
					schemaPath: "#/properties/ports/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "subsets")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			if (typeof data.apiVersion !== "string") {
				const err1 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if (typeof data.kind !== "string") {
				const err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate23.call(this, data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.subsets !== void 0) {
			let data3 = data.subsets;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate49.call(this, data3[i0], {
					instancePath: instancePath + "/subsets/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/subsets",
					schemaPath: "#/properties/subsets/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const EndpointSlice = validate58;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "ready" || key0 === "serving" || key0 === "terminating")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ready !== void 0) {
			if (typeof data.ready !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/ready",
					schemaPath: "#/properties/ready/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.serving !== void 0) {
			if (typeof data.serving !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/serving",
					schemaPath: "#/properties/serving/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.terminating !== void 0) {
			if (typeof data.terminating !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/terminating",
					schemaPath: "#/properties/terminating/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "forNodes" || key0 === "forZones")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.forNodes !== void 0) {
			let data0 = data.forNodes;
			if (this.minor < 33) {
				const err1 = {
					instancePath: instancePath + "/forNodes",
					schemaPath: "#/properties/forNodes/since",
					keyword: "since",
					params: { since: 33 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate63.call(this, data0[i0], {
					instancePath: instancePath + "/forNodes/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/forNodes",
					schemaPath: "#/properties/forNodes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.forZones !== void 0) {
			let data2 = data.forZones;
			if (Array.isArray(data2)) {
				if (data2.length > 8) {
					const err3 = {
						instancePath: instancePath + "/forZones",
						schemaPath: "#/properties/forZones/maxItems",
						keyword: "maxItems",
						params: { limit: 8 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate65.call(this, data2[i1], {
					instancePath: instancePath + "/forZones/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/forZones",
					schemaPath: "#/properties/forZones/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.addresses === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "addresses" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "addresses" || key0 === "conditions" || key0 === "deprecatedTopology" || key0 === "hints" || key0 === "hostname" || key0 === "nodeName" || key0 === "targetRef" || key0 === "zone")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.addresses !== void 0) {
			let data0 = data.addresses;
			if (Array.isArray(data0)) {
				if (data0.length > 100) {
					const err2 = {
						instancePath: instancePath + "/addresses",
						schemaPath: "#/properties/addresses/maxItems",
						keyword: "maxItems",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/addresses",
						schemaPath: "#/properties/addresses/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					const err4 = {
						instancePath: instancePath + "/addresses/" + i0,
						schemaPath: "#/properties/addresses/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/addresses",
					schemaPath: "#/properties/addresses/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			if (!validate60.call(this, data.conditions, {
				instancePath: instancePath + "/conditions",
				parentData: data,
				parentDataProperty: "conditions",
				rootData
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.deprecatedTopology !== void 0) {
			let data3 = data.deprecatedTopology;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (typeof data3[key1] !== "string") {
					const err6 = {
						instancePath: instancePath + "/deprecatedTopology/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/deprecatedTopology/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/deprecatedTopology",
					schemaPath: "#/properties/deprecatedTopology/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.hints !== void 0) {
			if (!validate62.call(this, data.hints, {
				instancePath: instancePath + "/hints",
				parentData: data,
				parentDataProperty: "hints",
				rootData
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.hostname !== void 0) {
			if (typeof data.hostname !== "string") {
				const err8 = {
					instancePath: instancePath + "/hostname",
					schemaPath: "#/properties/hostname/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.nodeName !== void 0) {
			if (typeof data.nodeName !== "string") {
				const err9 = {
					instancePath: instancePath + "/nodeName",
					schemaPath: "#/properties/nodeName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.targetRef !== void 0) {
			if (!validate51.call(this, data.targetRef, {
				instancePath: instancePath + "/targetRef",
				parentData: data,
				parentDataProperty: "targetRef",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.zone !== void 0) {
			if (typeof data.zone !== "string") {
				const err10 = {
					instancePath: instancePath + "/zone",
					schemaPath: "#/properties/zone/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
const schema31 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"appProtocol": { "type": "string" },
		"name": {
			"type": "string",
			"pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$",
			"expects": "at most 63 of \"a-z\", \"0-9\" and \"-\" between"
		},
		"port": { "type": "integer" },
		"protocol": {
			"type": "string",
			"enum": [
				"TCP",
				"UDP",
				"SCTP"
			],
			"expects": "\"TCP\", \"UDP\" or \"SCTP\""
		}
	}
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "appProtocol" || key0 === "name" || key0 === "port" || key0 === "protocol")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appProtocol !== void 0) {
			if (typeof data.appProtocol !== "string") {
				const err1 = {
					instancePath: instancePath + "/appProtocol",
					schemaPath: "#/properties/appProtocol/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern2.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.port !== void 0) {
			let data2 = data.port;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err4 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/properties/port/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.protocol !== void 0) {
			let data3 = data.protocol;
			if (typeof data3 !== "string") {
				const err5 = {
					instancePath: instancePath + "/protocol",
					schemaPath: "#/properties/protocol/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data3 === "TCP" || data3 === "UDP" || data3 === "SCTP")) {
				const err6 = {
					instancePath: instancePath + "/protocol",
					schemaPath: "#/properties/protocol/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.protocol.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "addressType" || key0 === "apiVersion" || key0 === "endpoints" || key0 === "kind" || key0 === "metadata" || key0 === "ports")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.addressType !== void 0) {
			if (typeof data.addressType !== "string") {
				const err1 = {
					instancePath: instancePath + "/addressType",
					schemaPath: "#/properties/addressType/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.apiVersion !== void 0) {
			if (typeof data.apiVersion !== "string") {
				const err2 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.endpoints !== void 0) {
			let data2 = data.endpoints;
			if (Array.isArray(data2)) {
				if (data2.length > 1e3) {
					const err3 = {
						instancePath: instancePath + "/endpoints",
						schemaPath: "#/properties/endpoints/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate59.call(this, data2[i0], {
					instancePath: instancePath + "/endpoints/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/endpoints",
					schemaPath: "#/properties/endpoints/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if (typeof data.kind !== "string") {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate23.call(this, data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.ports !== void 0) {
			let data6 = data.ports;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate71.call(this, data6[i1], {
					instancePath: instancePath + "/ports/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/ports",
					schemaPath: "#/properties/ports/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}

//#endregion
//#region src/schema/misfits.ts
const validators = {
	Service,
	Endpoints,
	EndpointSlice
};
/** `value` is the manifest as JSON; nothing is said of a `null`. `minor` is the version of Kubernetes, undefined for any. */
function misfitsOf(kind, value, minor) {
	const validate = validators[kind];
	if (validate.call({ minor: minor ?? Number.POSITIVE_INFINITY }, value)) return [];
	const errors = (validate.errors ?? []).filter((error) => valueIn(value, stepsOf(error)) !== null);
	const odd = new Set(errors.flatMap(({ keyword, instancePath }) => keyword === "additionalProperties" ? [instancePath] : []));
	const misfits = errors.filter(({ keyword, instancePath }) => keyword !== "required" || !odd.has(instancePath)).map((error) => misfitOf(kind, error));
	return [...new Map(misfits.toReversed().map((misfit) => [JSON.stringify(misfit.path), misfit])).values()].toReversed();
}
function misfitOf(kind, error) {
	const { keyword, params } = error;
	const path = stepsOf(error);
	switch (keyword) {
		case "additionalProperties": return unknown(kind, path, String(params.additionalProperty));
		case "required": return {
			fault: "missing",
			path: [...path, String(params.missingProperty)]
		};
		case "since": return {
			fault: "newer",
			path,
			since: Number(params.since)
		};
		default: return {
			fault: "value",
			path,
			expected: expectedOf(valueAt(kind, path))
		};
	}
}
function unknown(kind, path, field) {
	const at = [...path, field];
	const meant = nearest(field, fieldsOf(kind, path));
	if (meant !== void 0) return {
		fault: "misspelt",
		path: at,
		meant
	};
	const place = placeOf(kind, field);
	return place === void 0 ? {
		fault: "unknown",
		path: at
	} : {
		fault: "misplaced",
		path: at,
		place
	};
}
const words = new Map([
	["string", "a string"],
	["integer", "a whole number"],
	["boolean", "true or false"],
	["array", "a list"],
	["object", "a map"]
]);
function expectedOf({ expects, type }) {
	if (expects !== void 0) return expects;
	return typeof type === "object" ? "a whole number or a string" : words.get(type ?? "object") ?? "";
}
const stepsOf = ({ instancePath }) => instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
function valueIn(value, steps) {
	let here = value;
	for (const step of steps) here = typeof here === "object" && here !== null ? Reflect.get(here, step) : void 0;
	return here;
}

//#endregion
export { misfitsOf };