import { a as messageRows, i as lastLineOf, r as isInRepository } from "./github2.mjs";
import { gn as placeText, hn as safeText, in as inlineCode, pn as clip, vn as bySeverity, wn as plural } from "../action.mjs";
import { filesOfPull, t as hunkAt } from "./changed-files.mjs";
import { reasonOf, statusOf } from "./client.mjs";

//#region src/report/check-run.ts
/** GitHub takes 64 KiB, and a character has up to three bytes for each UTF-16 unit. */
const MESSAGE_LENGTH$1 = 2e4;
const LEVELS = {
	error: "failure",
	warning: "warning",
	info: "notice"
};
/** Errors first, at most `max`. GitHub refuses a whole request for one place outside of the repository. */
function checkAnnotations(findings, max = Number.POSITIVE_INFINITY) {
	return bySeverity(findings.filter(isInRepository)).slice(0, max).map((finding) => ({
		path: finding.path,
		start_line: finding.start.line,
		end_line: lastLineOf(finding),
		...finding.start.line === finding.end.line ? {
			start_column: finding.start.column,
			end_column: finding.end.column
		} : {},
		annotation_level: LEVELS[finding.severity],
		title: finding.rule,
		message: clip(messageRows(finding).map(safeText).join("\n"), MESSAGE_LENGTH$1)
	}));
}

//#endregion
//#region src/report/review.ts
const MESSAGE_LENGTH = 4e3;
/** Begins the body of each comment of ours and says which finding it is about. */
const reviewMarker = (id, fingerprint) => `<!-- extmap-lint:${id}:${fingerprint} -->`;
/**
* One for each finding that has a place in the diff, errors first; a finding on a line that is not has it where a related place is.
* GitHub refuses all comments of a review for one that is not in a hunk, so each place is proven by the text of its line.
*/
function reviewComments(result, diff, id) {
	return bySeverity(result.findings).flatMap((finding) => {
		const anchor = [finding, ...finding.related].flatMap((place) => anchorOf(place, result.sources, diff))[0];
		return anchor === void 0 ? [] : [{
			...anchor,
			body: bodyOf(finding, id)
		}];
	});
}
function anchorOf(place, sources, diff) {
	const text = lineText(sources.get(place.path), place.start);
	const first = diff.lineAtHead(place.path, place.start.line);
	const hunks = diff.hunksOf(place.path);
	if (text === void 0 || first === void 0 || hunks === void 0) return [];
	const last = first + lastLineOf(place) - place.start.line;
	if (hunkAt(hunks, first, last, text) === void 0) return [];
	const several = last > first ? {
		start_line: first,
		start_side: "RIGHT"
	} : {};
	return [{
		path: place.path,
		side: "RIGHT",
		line: last,
		...several
	}];
}
function lineText(source, { offset, column }) {
	return source === void 0 ? void 0 : /^[^\r\n]*/.exec(source.slice(offset - column + 1))?.[0];
}
function bodyOf(finding, id) {
	const { severity, rule, fingerprint } = finding;
	const [message = "", ...related] = messageRows(finding).map((row) => inlineCode(clip(row, MESSAGE_LENGTH)));
	const place = inlineCode(placeText(finding));
	return [
		reviewMarker(id, fingerprint),
		`**${severity}** ${inlineCode(rule)} ${place}`,
		"",
		message,
		...related.map((row) => `- ${row}`)
	].join("\n");
}

//#endregion
//#region src/action/api/check-run.ts
/** How many GitHub takes with one request; each request adds to those before. */
const PER_REQUEST = 50;
/**
* Undefined when all of it was written, else the reason. A check run that was begun is completed in any case: one that
* stays in progress would hold the pull request up for ever.
*/
async function writeCheckRun({ client, owner, repo }, run) {
	const output = (annotations) => ({ output: {
		title: run.title,
		summary: run.summary,
		annotations: [...annotations]
	} });
	const id = await client.rest.checks.create({
		owner,
		repo,
		name: run.name,
		head_sha: run.commit,
		status: "in_progress",
		...run.detailsUrl === void 0 ? {} : { details_url: run.detailsUrl }
	}).then(({ data }) => data.id, reasonOf);
	if (typeof id === "string") return id;
	const update = {
		owner,
		repo,
		check_run_id: id
	};
	const batches = batchesOf(run.annotations);
	let reason;
	for (const batch of batches.slice(0, -1)) reason ??= await client.rest.checks.update({
		...update,
		...output(batch)
	}).then(nothing, reasonOf);
	const last = reason === void 0 ? batches.at(-1) ?? [] : [];
	const completed = {
		...update,
		status: "completed",
		conclusion: run.conclusion
	};
	const ending = await client.rest.checks.update({
		...completed,
		...output(last)
	}).then(nothing, reasonOf);
	if (ending === void 0) return reason;
	await client.rest.checks.update(completed).catch(nothing);
	return reason ?? ending;
}
function batchesOf(annotations) {
	const count = Math.ceil(annotations.length / PER_REQUEST);
	return Array.from({ length: count }, (_, index) => annotations.slice(index * PER_REQUEST, (index + 1) * PER_REQUEST));
}
function nothing() {}

//#endregion
//#region src/action/api/comment.ts
/** Begins the body of each comment of ours; `id` keeps the comments of several runs on one pull request apart. */
const commentMarker = (id) => `<!-- extmap-lint:${id} -->`;
/**
* Writes the one comment of `marker` on a pull request, and returns its address. Where there is none yet it is made only
* if `isWanted`, so that a pull request that was clean from the start hears nothing.
*/
async function writeComment(api, { number, marker, body, isWanted }) {
	const { owner, repo } = api;
	const { issues } = api.client.rest;
	const [own, ...others] = await ownComments(api, number, marker);
	for (const { id } of others) await issues.deleteComment({
		owner,
		repo,
		comment_id: id
	});
	if (own !== void 0) {
		if (own.body !== body) await issues.updateComment({
			owner,
			repo,
			comment_id: own.id,
			body
		});
		return own.html_url;
	}
	if (!isWanted) return void 0;
	const { data } = await issues.createComment({
		owner,
		repo,
		issue_number: number,
		body
	});
	return data.html_url;
}
/** Anyone may write the marker, and a token that may write issues may change what others wrote. */
async function ownComments({ client, owner, repo }, number, marker) {
	return ownAmong(client, await client.paginate(client.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	}), marker);
}
/** Those that begin with `marker` and were written with this token; nobody is asked who that is where none does. */
async function ownAmong(client, all, marker) {
	const marked = all.filter(({ body }) => body?.startsWith(marker));
	if (marked.length === 0) return [];
	const isOwn = await authorship(client);
	return marked.filter(({ user }) => user !== null && isOwn(user));
}
/** The token of a workflow, or of another app, cannot ask who it is; its comments are those of a bot. */
async function authorship(client) {
	const login = await client.rest.users.getAuthenticated().then(({ data }) => data.login, () => void 0);
	return (author) => login === void 0 ? author.type === "Bot" : author.login === login;
}

//#endregion
//#region src/action/api/review.ts
/** More at once is taken for abuse. */
const COMMENTS_A_REVIEW = 30;
const DELETIONS_A_RUN = 10;
/** Posts what is not there yet, takes away what does not hold any more, and returns why something could not be posted. */
async function writeReview(api, review) {
	const { client, owner, repo } = api;
	const parameters = {
		owner,
		repo,
		pull_number: review.number,
		per_page: 100
	};
	const all = await client.paginate(client.rest.pulls.listReviewComments, parameters);
	const own = await ownAmong(client, all, review.marker);
	const markers = new Set(review.comments.map(markerOf));
	const kept = own.filter((it) => it.line != null && markers.has(markerOf(it)));
	const reason = await deleteStale(api, own.filter((it) => !kept.includes(it) && !hasReply(it, all)));
	const there = new Set(kept.map(markerOf));
	const fresh = review.comments.filter((comment) => !there.has(markerOf(comment)));
	if (fresh.length === 0) return reason;
	return await post$1(api, review, fresh) ?? reason;
}
/** A comment that someone answered is a conversation, and stays. */
function hasReply({ id }, all) {
	return all.some((it) => it.in_reply_to_id === id);
}
async function deleteStale({ client, owner, repo }, stale) {
	for (const { id } of stale.slice(0, DELETIONS_A_RUN)) try {
		await client.rest.pulls.deleteReviewComment({
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (statusOf(error) !== 404) return reasonOf(error);
	}
}
/** GitHub refuses a review whole and does not say which comment it is for, so the halves are tried once more. */
async function post$1(api, review, fresh) {
	const comments = fresh.slice(0, COMMENTS_A_REVIEW);
	const refused = await create(api, review, comments, fresh.length - comments.length);
	if (refused === void 0 || refused.status !== 422 || comments.length < 2) return refused?.reason;
	const middle = Math.ceil(comments.length / 2);
	const first = await create(api, review, comments.slice(0, middle), fresh.length - middle);
	const second = await create(api, review, comments.slice(middle), fresh.length - comments.length);
	return (first ?? second)?.reason;
}
async function create({ client, owner, repo }, { number, commit, bodyOf }, comments, leftOut) {
	try {
		const place = {
			owner,
			repo,
			pull_number: number,
			commit_id: commit
		};
		await client.rest.pulls.createReview({
			...place,
			event: "COMMENT",
			body: bodyOf(leftOut),
			comments: [...comments]
		});
		return;
	} catch (error) {
		return {
			status: statusOf(error),
			reason: reasonOf(error)
		};
	}
}
function markerOf({ body }) {
	return body.split("\n", 1)[0] ?? "";
}

//#endregion
//#region src/action/api/post.ts
/** GitHub's limits are 65,535 and 65,536 characters, and no text has more characters than bytes. */
const SUMMARY_LIMIT = 65e3;
const COMMENT_LIMIT = 64e3;
/** Writes each channel by itself: what one cannot do is told, and the others are tried all the same. */
async function post(api, posting) {
	const { channels, pull } = posting;
	const troubles = [];
	const attempt = async (what, work) => {
		try {
			return await work();
		} catch (error) {
			troubles.push(`${what}: ${reasonOf(error)}`);
			return;
		}
	};
	const unchecked = channels.checkRun ? await writeCheckRun(api, checkRunOf(posting)) : "off";
	if (channels.checkRun && unchecked !== void 0) troubles.push(`the check run could not be written (it needs "checks: write"), findings are annotated without it: ${unchecked}`);
	if (channels.review && pull !== void 0) {
		const what = "review comments could not be written (they need \"pull-requests: write\"), the summary has all findings";
		const reason = await attempt(what, () => review(api, posting, pull));
		if (reason !== void 0) troubles.push(`${what}: ${reason}`);
	}
	const commentUrl = channels.comment && pull !== void 0 ? await attempt("the comment could not be written (it needs \"pull-requests: write\"), the summary has all findings", () => writeComment(api, commentOf(posting, pull))) : void 0;
	return {
		hasCheckRun: unchecked === void 0,
		commentUrl,
		troubles
	};
}
function checkRunOf({ id, commit, shown, exit, maxAnnotations, runUrl, summaryOf }) {
	return {
		name: id === "default" ? "extmap-lint" : `extmap-lint (${id})`,
		commit,
		annotations: checkAnnotations(shown.findings, maxAnnotations),
		conclusion: exit.code === 0 ? "success" : "failure",
		title: exit.reason,
		summary: summaryOf(SUMMARY_LIMIT),
		detailsUrl: runUrl
	};
}
function commentOf({ id, result, isCommentedWhenClean, runUrl, summaryOf }, number) {
	const marker = commentMarker(id);
	const footer = runUrl === void 0 ? "" : `\n[The whole report](${runUrl})\n`;
	return {
		number,
		marker,
		body: `${marker}\n${summaryOf(COMMENT_LIMIT)}${footer}`,
		isWanted: isCommentedWhenClean || result.findings.length > 0
	};
}
async function review(api, posting, number) {
	const { id, result, commit, lineAtHead, runUrl } = posting;
	const comments = reviewComments(result, {
		hunksOf: hunksByPath(await filesOfPull(api, number)),
		lineAtHead
	}, id);
	const total = plural(result.findings.length, "finding");
	const where = runUrl === void 0 ? "the summary of the job" : `[the summary of the job](${runUrl})`;
	const bodyOf = (leftOut) => `extmap-lint: ${total}. ${leftOut === 0 ? "All are" : `${leftOut} more in lines of this diff, and all others, are`} in ${where}.`;
	return writeReview(api, {
		number,
		commit,
		comments,
		marker: `<!-- extmap-lint:${id}:`,
		bodyOf
	});
}
function hunksByPath({ files }) {
	const byPath = new Map(files.map(({ path, hunks }) => [path, hunks]));
	return (path) => byPath.get(path);
}

//#endregion
export { post };