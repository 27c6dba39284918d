import { Bt as tooLarge, Ft as SIZE_LIMIT, H as knownAmong, It as contentOfBytes, Lt as createReadBuffer, Mt as realFolder, Pt as reportedPath, Rt as readContent, U as withoutKnown, _ as findWorkTree, a as findCommit, d as MANIFEST_PATTERNS, f as listTracked, h as isManifestName, i as emptyTree, jt as prefixOf, m as GitError, n as differenceOf, o as isUnborn, p as askGit, r as withoutFilters, s as mergeBaseOf, u as readDisk, zt as skip } from "../action.mjs";
import { isAbsolute, join, resolve } from "node:path";
import { statSync } from "node:fs";

//#region src/files/git/large-files.ts
/** What Git LFS commits in place of a file: it names the content, which lies beside the objects of git where it was fetched. */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/;
const LONGEST_POINTER = 1024;
/** With the contents that pointers of Git LFS stand for; the work tree holds those too. */
async function withLargeFiles(top, blobs) {
	const pointers = [...blobs].flatMap(([id, content]) => {
		const object = pointedAt(content);
		return object === void 0 ? [] : [{
			id,
			object
		}];
	});
	if (pointers.length === 0) return blobs;
	const answer = await askGit(top, ["rev-parse", "--git-common-dir"]);
	if (answer.state === "failed") return blobs;
	const folder = resolve(top, answer.output.toString("utf8").trimEnd(), "lfs/objects");
	const buffer = createReadBuffer();
	return new Map([...blobs, ...pointers.map(({ id, object }) => [id, contentOf(folder, object, buffer)])]);
}
function pointedAt(content) {
	if (content.kind !== "bytes" || content.bytes.length > LONGEST_POINTER) return void 0;
	return POINTER.exec(content.bytes.toString("latin1"))?.[1];
}
/** With bytes of its own: the buffer is for the next. */
function contentOf(folder, object, buffer) {
	const content = readContent(join(folder, object.slice(0, 2), object.slice(2, 4), object), buffer);
	if (content.kind === "bytes") return {
		kind: "bytes",
		bytes: Buffer.from(content.bytes)
	};
	return content.kind === "gone" ? skip("unreadable", "Git LFS has not fetched it: \"git lfs fetch\" does") : content;
}

//#endregion
//#region src/files/git/blobs.ts
const LINE_END = 10;
/** What blobs hold, by id. Those that are too large are not fetched from git. @throws {GitError} */
async function readBlobs(top, commit, ids) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const sizes = await askGit(top, [
		"cat-file",
		"--batch-check=%(objectname) %(objectsize)",
		"--buffer"
	], { input: lines(ids) });
	const rows = sizes.state === "done" ? sizes.output.toString().trimEnd().split("\n") : [];
	if (rows.length !== ids.length || rows.some((row) => row.endsWith(" missing"))) throw missingFrom(commit);
	const large = rows.filter((row) => Number(row.split(" ")[1]) > SIZE_LIMIT).map((row) => row.split(" ")[0] ?? "");
	const answer = await askGit(top, [
		"cat-file",
		"--batch=%(objectname) %(objectsize)",
		"--buffer"
	], { input: lines(ids.filter((id) => !large.includes(id))) });
	if (answer.state === "failed") throw missingFrom(commit);
	return withLargeFiles(top, new Map([...contentsOf(answer.output), ...large.map((id) => [id, tooLarge()])]));
}
const lines = (ids) => ids.map((id) => `${id}\n`).join("");
/** A head line with id and size, the bytes, and a line end. */
function contentsOf(output) {
	const contents = [];
	for (let at = 0; at < output.length;) {
		const start = output.indexOf(LINE_END, at) + 1;
		const [id = "", size] = output.toString("latin1", at, start - 1).split(" ");
		const end = start + Number(size);
		contents.push([id, contentOfBytes(output.subarray(start, end))]);
		at = end + 1;
	}
	return contents;
}
/** A clone may leave blobs out until they are asked for; comparing brings those that differ together. */
const missingFrom = (commit) => new GitError("missing objects", `the clone does not hold all files of ${commit}`, `git diff --stat ${commit}`);

//#endregion
//#region src/files/snapshot.ts
const onDisk = "on disk";
const diskSnapshot = {
	at: () => onDisk,
	apart: /* @__PURE__ */ new Set()
};
function snapshotOf(difference, { top, workingDirectory, tracked }) {
	const prefix = prefixOf(workingDirectory, top);
	const nameOf = (path) => isAbsolute(path) ? reportedPath(path, top) : prefix + path;
	const byPath = new Map([...difference].map(([name, id]) => [reportedPath(resolve(top, name), workingDirectory), id]));
	return {
		at: (path) => byPath.has(path) ? byPath.get(path) : tracked.has(nameOf(path)) ? onDisk : void 0,
		apart: new Set(byPath.keys())
	};
}

//#endregion
//#region src/files/given.ts
/** A tree of which somebody else knows where it is not as the disk: what it holds there, or undefined for no file. */
function givenSnapshot(files) {
	const idOf = (path) => `given ${path}`;
	const held = [...files].flatMap(([path, bytes]) => bytes === void 0 ? [] : [[idOf(path), Buffer.from(bytes)]]);
	const at = (path) => {
		if (!files.has(path)) return onDisk;
		return files.get(path) === void 0 ? void 0 : idOf(path);
	};
	return {
		snapshot: {
			at,
			apart: new Set(files.keys())
		},
		blobs: new Map(held.map(([id, bytes]) => [id, contentOfBytes(bytes)]))
	};
}

//#endregion
//#region src/files/trees.ts
/** @throws {GitError} */
async function openTrees({ cwd, inputs, tree, since }) {
	const workingDirectory = realFolder(resolve(cwd));
	const top = topOf(workingDirectory, inputs);
	const tip = typeof tree === "object" ? await findCommit(top, tree.commit) : "HEAD";
	const [commit, settings] = await Promise.all([startOf(top, since, tip), withoutFilters(top)]);
	const snapshots = takeSnapshots({
		top,
		workingDirectory,
		inputs,
		tree,
		tip,
		commit,
		settings
	});
	snapshots.catch(() => void 0);
	return {
		top,
		commit,
		snapshots
	};
}
/** The one work tree that all inputs lie in. */
function topOf(workingDirectory, inputs) {
	const top = findWorkTree(workingDirectory);
	if (top === void 0) throw new GitError("no repository", `"${workingDirectory}" is in no git repository`);
	const stray = inputs.find((input) => findWorkTree(resolve(workingDirectory, input)) !== top);
	if (stray !== void 0) throw new GitError("other repository", `"${stray}" is not in the git repository "${top}"`);
	return top;
}
/**
* Where the two went apart, so that what happened elsewhere since then is nobody's change. Undefined: the first commit is
* yet to be made.
*/
async function startOf(top, since, tip) {
	if (since === "HEAD" && await isUnborn(top)) return void 0;
	const commit = await findCommit(top, since);
	return await mergeBaseOf(top, commit, tip) ?? commit;
}
async function takeSnapshots({ top, workingDirectory, inputs, tree, tip, commit, settings }) {
	const isOfHook = tree === "index";
	const patterns = [...MANIFEST_PATTERNS, ...unusualNames(inputs, workingDirectory, top)];
	const compare = (treeish) => differenceOf({
		top,
		treeish,
		isOfHook,
		patterns,
		settings
	});
	const [tracked, before, now] = await Promise.all([
		listTracked(top, patterns, isOfHook),
		compare(commit ?? await emptyTree(top)),
		tree === "work tree" ? void 0 : compare(tree === "index" ? void 0 : tip)
	]);
	const names = {
		top,
		workingDirectory,
		tracked
	};
	return {
		now: now === void 0 ? diskSnapshot : snapshotOf(now, names),
		before: snapshotOf(before, names)
	};
}
/** Files that are linted because they were named. */
function unusualNames(inputs, workingDirectory, top) {
	const locations = inputs.map((input) => resolve(workingDirectory, input));
	const isUnusual = (location) => !isManifestName(location) && statSync(location, { throwIfNoEntry: false })?.isFile() === true;
	return locations.filter(isUnusual).map((location) => `:(literal)${reportedPath(location, top)}`);
}

//#endregion
//#region src/library/sides.ts
async function readSides(disk, snapshots, readBlobs) {
	const nowAt = heldBy(snapshots.now, disk);
	const beforeAt = heldBy(snapshots.before, disk);
	const paths = pathsOf(disk, snapshots);
	const differing = paths.filter((path) => nowAt(path) !== beforeAt(path));
	const replaced = snapshots.now === diskSnapshot ? [] : paths.filter((path) => nowAt(path) !== onDisk);
	const blobs = await readBlobs(blobIds([...replaced.map(nowAt), ...differing.map(beforeAt)]));
	const now = variantOf(disk.intake, {
		disk,
		blobs,
		at: nowAt,
		replaced
	});
	return {
		now,
		before: variantOf(now, {
			disk,
			blobs,
			at: beforeAt,
			replaced: differing
		}),
		skippedFiles: skippedIn(disk, blobs, nowAt, replaced),
		differing
	};
}
/** A link that is the same everywhere may lead to a file that is not. */
const heldBy = ({ at, apart }, { sources }) => (path) => at(apart.has(path) ? path : sources.get(path) ?? path);
function pathsOf({ intake, isSelected }, { now, before }) {
	const onlyElsewhere = [...now.apart, ...before.apart].filter(isSelected);
	return [...new Set([...intake.paths(), ...onlyElsewhere])];
}
const blobIds = (held) => [...new Set(held.filter((it) => it !== void 0 && it !== onDisk))];
/** The same files but for the replaced ones. */
function variantOf(intake, { disk, blobs, at, replaced }) {
	if (replaced.length === 0) return intake;
	const gone = new Set(replaced);
	const bytesOf = (path) => {
		const content = blobs.get(at(path) ?? "");
		return content?.kind === "bytes" ? content.bytes : void 0;
	};
	const reread = (path) => {
		disk.asked.add(path);
		return at(path) === onDisk ? disk.reread(path) : decode(bytesOf(path));
	};
	const variant = intake.branch((path) => !gone.has(path), reread);
	for (const path of replaced) {
		const bytes = bytesOf(path);
		if (bytes !== void 0) variant.add(path, bytes);
	}
	return variant;
}
const decode = (bytes) => bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
function skippedIn(disk, blobs, at, replaced) {
	const fromDisk = disk.skippedFiles.filter(({ path, reason }) => reason === "not found" || at(path) === onDisk);
	const fromBlobs = replaced.flatMap((path) => {
		const content = blobs.get(at(path) ?? "");
		return content?.kind === "skipped" ? [{
			path,
			reason: content.reason,
			detail: content.detail
		}] : [];
	});
	return [...fromDisk, ...fromBlobs];
}

//#endregion
//#region src/library/changed.ts
/** Lints a tree, and tells what was there before apart from what is new. @throws {GitError} */
async function lintChanges(request, analyze) {
	const read = typeof request.since === "string" ? await readFromGit(request, request.since) : await readGiven(request, request.since);
	const { disk, now, before, skippedFiles, asked, differing } = read;
	const { isWhole, isSelected, named } = disk;
	const analysis = await analyze(now, {
		isWhole,
		isSelected,
		skippedFiles
	}, named);
	const { result } = analysis;
	const paths = {
		now: now.paths(),
		before: before.paths()
	};
	const older = result.findings.length === 0 || isAlike(read) ? result : (await analyze(before, {
		isWhole,
		isSelected,
		skippedFiles: []
	}, named, {
		analysis,
		differing
	})).result;
	const isGone = (path) => !paths.now.has(path);
	const isNew = (path) => !paths.before.has(path);
	return withoutKnown(result, knownAmong(result.findings, older.findings, {
		isGone,
		isNew
	}), asked);
}
async function readFromGit({ tree, ...asked }, since) {
	const { top, commit, snapshots } = await openTrees({
		...asked,
		tree,
		since
	});
	const disk = await readDisk(asked);
	return {
		...await readSides(disk, await snapshots, (ids) => readBlobs(top, commit ?? "HEAD", ids)),
		disk,
		asked: {
			since,
			commit
		}
	};
}
async function readGiven(request, given) {
	const disk = await readDisk(request);
	const { snapshot, blobs } = givenSnapshot(given);
	return {
		...await readSides(disk, {
			now: diskSnapshot,
			before: snapshot
		}, async () => blobs),
		disk,
		asked: {
			since: "the files given",
			commit: void 0
		}
	};
}
/** Whether linting the other tree would go the same way: what differs was never looked at. */
function isAlike({ now, before, differing, disk }) {
	return differing.every((path) => {
		const outline = now.outlineOf(path);
		return outline !== void 0 && outline === before.outlineOf(path) && !disk.asked.has(path);
	});
}

//#endregion
export { lintChanges };