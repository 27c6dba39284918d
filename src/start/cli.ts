#!/usr/bin/env node
/* The way in for a checkout, `node dist/cli.mjs`. What npm installs begins with `cli/start.cjs`: a module starts slower. */
globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url)('./cli/start.cjs');
