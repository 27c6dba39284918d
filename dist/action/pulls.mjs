//#region src/action/api/pulls.ts
/** The open pull requests that a workflow ran for; none where they have moved on, or are closed. */
async function pullsWithHead({ client, owner, repo }, run) {
	const head = `${run.owner}:${run.branch}`;
	const { data } = await client.rest.pulls.list({
		owner,
		repo,
		state: "open",
		head,
		per_page: 100
	});
	return data.filter((pull) => pull.head.sha === run.commit).map(({ number }) => number);
}

//#endregion
export { pullsWithHead };