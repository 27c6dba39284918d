import { env } from "node:process";

//#region src/report/patch.ts
/** Of the patch of one file, which begins with its first `@@`. */
function hunksOf(patch) {
	const hunks = [];
	for (const line of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
		const hunk = hunks.at(-1);
		if (start !== void 0) hunks.push({
			start: Number(start),
			lines: [],
			added: /* @__PURE__ */ new Set()
		});
		else if (hunk !== void 0 && (line.startsWith("+") || line.startsWith(" "))) {
			if (line.startsWith("+")) hunk.added.add(hunk.start + hunk.lines.length);
			hunk.lines.push(line.slice(1).replace(/\r$/, ""));
		}
	}
	return hunks;
}
/** The hunk that holds all lines from `first` to `last`, and in which the line `first` reads `text`. */
function hunkAt(hunks, first, last, text) {
	return hunks.find(({ start, lines }) => first >= start && last < start + lines.length && lines[first - start] === text);
}

//#endregion
//#region src/action/api/changed-files.ts
/** GitHub lists no more files of a pull request, and of a comparison. */
const PULL_LIMIT = 3e3;
const COMPARISON_LIMIT = 300;
/** Of the event, or between its base and the linted commit. */
async function changedFilesOf(api, event, base, linted) {
	if (event.kind !== "pull request") return filesBetween(api, base, linted ?? env.GITHUB_SHA ?? "");
	if (event.changedFiles > PULL_LIMIT) throw new Error(`GitHub lists ${PULL_LIMIT} of ${event.changedFiles} changed files`);
	return filesOfPull(api, event.number);
}
async function filesOfPull({ client, owner, repo }, number) {
	const parameters = {
		owner,
		repo,
		pull_number: number,
		per_page: 100
	};
	const files = await client.paginate(client.rest.pulls.listFiles, parameters);
	return {
		files: files.map(changedFile),
		isComplete: files.length < PULL_LIMIT
	};
}
async function filesBetween({ client, owner, repo }, base, head) {
	const { data } = await client.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead: `${base}...${head}`
	});
	const files = data.files ?? [];
	return {
		files: files.map(changedFile),
		isComplete: files.length < COMPARISON_LIMIT
	};
}
/** Where two commits went apart, which a clone without history does not know. */
async function mergeBaseOf({ client, owner, repo }, base, head) {
	const { data } = await client.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead: `${base}...${head}`
	});
	return data.merge_base_commit.sha;
}
function changedFile({ filename, previous_filename, patch }) {
	return {
		path: filename,
		previous: previous_filename,
		hunks: patch === void 0 ? void 0 : hunksOf(patch)
	};
}

//#endregion
export { changedFilesOf, filesOfPull, mergeBaseOf, hunkAt as t };