import { G as ownRules, K as rules, Mt as realFolder, Nt as rebased, b as lineStarts, c as settle, kn as isInPresets, x as positionAt } from "../action.mjs";
import { n as spanAt, r as globs } from "./config.mjs";

//#region src/library/in-force.ts
/** `path` is relative to the folder of the config: overrides for other files are left out. Undefined: all of them count. */
async function saidFor(path, { used, asked }) {
	const all = (used?.input.overrides ?? []).map(async ({ files, resources }, index) => {
		if (files && path !== void 0 && !(await globs(files))(path)) return [];
		return Array.from(used?.config.overrides[index]?.rules ?? [], ([rule, level]) => {
			return {
				rule,
				files: path === void 0 ? files : void 0,
				resources,
				level,
				origin: originOf(used, [
					"overrides",
					index,
					"rules",
					rule
				])
			};
		});
	});
	return {
		used,
		asked,
		overrides: (await Promise.all(all)).flat()
	};
}
/** The severity in force for a rule with these messages. */
function ruleInForce(rule, messages, { used, asked, overrides }) {
	const flag = asked[rule];
	if (flag !== void 0) return {
		messages: alike(messages, flag),
		origin: { by: "options" },
		exceptions: []
	};
	const own = overrides.filter((it) => it.rule === rule).map(({ rule: _, ...exception }) => exception);
	const last = own.findLast(({ files, resources }) => files === void 0 && resources === void 0);
	if (last === void 0) return {
		...withoutOverrides(rule, messages, used),
		exceptions: own
	};
	const exceptions = own.slice(own.indexOf(last) + 1);
	return {
		messages: alike(messages, last.level),
		origin: last.origin,
		exceptions
	};
}
function withoutOverrides(rule, messages, used) {
	const set = used?.config.rules.get(rule);
	if (set !== void 0) return {
		messages: alike(messages, set),
		origin: originOf(used, ["rules", rule])
	};
	const presets = presetsOf(used);
	const levelOf = (message) => isInPresets(presets, message) ? message.severity : "off";
	return {
		messages: byMessage(messages, levelOf),
		origin: originOf(used, ["extends"])
	};
}
const presetsOf = (used) => used?.config.presets ?? ["recommended"];
const alike = (messages, level) => byMessage(messages, () => level);
const byMessage = (messages, levelOf) => Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, levelOf(message)]));
/** Where the config has a key. */
function originOf(used, keys) {
	let here = used?.input;
	for (const key of keys) here = typeof here === "object" && here !== null ? Object.entries(here).find(([name]) => name === String(key))?.[1] : void 0;
	if (used === void 0 || here === void 0) return { by: "default" };
	const { file, root } = used;
	return {
		by: "config",
		path: file.path,
		line: positionAt(lineStarts(file.text), spanAt(root, keys, true).start).line
	};
}

//#endregion
//#region src/library/file-config.ts
/** `path` is relative to `cwd`. */
async function fileConfig(path, configured, options, cwd) {
	const { used, isIgnored } = configured;
	const folder = realFolder(cwd);
	const here = rebased(path, folder, folder);
	const { baseline: _, ...rest } = options;
	const [said, { cluster, environmentOf }] = await Promise.all([saidFor(rebased(path, folder, used?.folder ?? folder), {
		used,
		asked: options.rules ?? {}
	}), settle(rest, configured, cwd)]);
	const all = Object.entries({
		...rules,
		...ownRules
	});
	return {
		config: used?.file.path,
		isIgnored: isIgnored(here),
		environment: environmentOf(here),
		extends: presetsOf(used),
		cluster,
		rules: Object.fromEntries(all.map(([id, { messages }]) => [id, ruleInForce(id, messages, said)]))
	};
}

//#endregion
export { fileConfig };