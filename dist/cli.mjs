#!/usr/bin/env node
//#region src/start/cli.ts
globalThis.process.getBuiltinModule("node:module").createRequire(import.meta.url)("./cli/start.cjs");

//#endregion
export {  };