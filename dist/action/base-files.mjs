import { h as isManifestName } from "../action.mjs";

//#region src/action/api/base-files.ts
/** More would use up what a workflow may ask GitHub in an hour. */
const LIMIT = 200;
/**
* What the changed files held in a commit, for a clone that does not have it. @throws {Error} where GitHub does not list
* all of them, or they are too many
*/
async function filesAt(api, commit, { files, isComplete }) {
	if (!isComplete) throw new Error("GitHub does not list all changed files");
	const manifests = [...new Set(files.flatMap(({ path, previous }) => [path, ...previous === void 0 ? [] : [previous]]))].filter(isManifestName);
	if (manifests.length === 0) return /* @__PURE__ */ new Map();
	const ids = await blobsIn(api, commit);
	const wanted = manifests.filter((path) => ids.has(path));
	if (wanted.length > LIMIT) throw new Error(`${wanted.length} changed files are more than the ${LIMIT} that are asked for`);
	const contents = new Map(manifests.map((path) => [path, void 0]));
	for (const path of wanted) contents.set(path, await contentOf(api, ids.get(path) ?? ""));
	return contents;
}
async function blobsIn({ client, owner, repo }, commit) {
	const { data } = await client.rest.git.getTree({
		owner,
		repo,
		tree_sha: commit,
		recursive: "1"
	});
	if (data.truncated) throw new Error("the tree is too large for GitHub to list");
	const files = data.tree.filter(({ mode }) => mode?.startsWith("100"));
	return new Map(files.map(({ path, sha }) => [path ?? "", sha ?? ""]));
}
async function contentOf({ client, owner, repo }, id) {
	const { data } = await client.rest.git.getBlob({
		owner,
		repo,
		file_sha: id
	});
	return Buffer.from(data.content, "base64");
}

//#endregion
export { filesAt };