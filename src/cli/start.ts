#!/usr/bin/env node
/*
 * The shortest way into the program: a CommonJS file starts faster than a module, and Node 22 and later keep its compiled
 * code from one run to the next.
 */
const nodeModule = globalThis.process.getBuiltinModule('node:module');
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') nodeModule.enableCompileCache();
nodeModule.createRequire(import.meta.url)('./cli/main.cjs');
