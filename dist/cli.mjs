#!/usr/bin/env node
//#region src/cli/start.ts
const nodeModule = globalThis.process.getBuiltinModule("node:module");
if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function") nodeModule.enableCompileCache();
nodeModule.createRequire(import.meta.url)("./cli/main.cjs");

//#endregion
export {  };