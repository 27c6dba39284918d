/*27d375521f35*/(function (exports, require, module, __filename) {const require_main=require(`./main.cjs`),require_write_file=require(`./write-file.cjs`);let node_process=require(`node:process`);node_process=require_main.Mn(node_process);async function ask(t){let{createInterface:r}=await Promise.resolve().then(()=>require_main.Mn(require(`node:readline`),1)),i=r({input:node_process.default.stdin,output:node_process.default.stdout}),a=i[Symbol.asyncIterator](),o=[];for(let e of t){i.setPrompt(`Write ${e.path} for ${e.purpose}? [Y/n] `),i.prompt();let{value:t,done:n}=await a.next();if(n)return`interrupted`;/^\s*n/i.test(t)||o.push(e)}return i.close(),o}const repository=require_main.En.replace(/#.*/,``),action=repository.replace(`https://github.com/`,``),settings=`# All keys: ${repository}/blob/main/docs/configuration.md
extends: [recommended]
# What is known of your cluster lets more be said:
# cluster:
#   kubernetesVersion: "1.34"
#   domain: cluster.local
# ignores: ["charts/**/templates/**"]
# rules: { external-name-ip: warning }
`,workflow=`name: extmap-lint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  extmap-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: ${action}@v1
`,hook=`  - repo: ${repository}
    rev: v${require_main.Dn}
    hooks:
      - id: extmap-lint
`,initialFiles=[{path:`.extmap-lint.yaml`,others:[`.extmap-lint.yml`,`.extmap-lint.json`],purpose:`settings`,text:settings,instead:void 0},{path:`.github/workflows/extmap-lint.yml`,others:[`.github/workflows/extmap-lint.yaml`],purpose:`pull requests on GitHub`,text:workflow,instead:void 0},{path:`.pre-commit-config.yaml`,others:[],purpose:`pre-commit`,text:`repos:\n${hook}`,instead:`under its "repos", unless it is there already:\n\n${hook}`}];async function init(){let e=initialFiles.filter(e=>existing(e)===void 0),t=node_process.default.stdin.isTTY===!0&&node_process.default.stdout.isTTY===!0?await ask(e):e;if(t===`interrupted`)return{out:`
nothing was written
`,err:``,code:130};let i=initialFiles.map(e=>stepFor(e,t)),a=i.filter(({state:e})=>e===`refused`);return{out:[...i.filter(({state:e})=>e!==`refused`).map(({told:e})=>`${e}\n`),...place(),next(i)].join(``),err:a.map(({told:e})=>`extmap-lint: ${e}\n`).join(``),code:a.length>0?2:0}}const existing=({path:e,others:n})=>[e,...n].find(require_write_file.t);function stepFor(e,n){let r=existing(e);if(r!==void 0)return{state:`kept`,told:`kept     ${r}${e.instead?`; add this ${e.instead}`:``}`};if(!n.includes(e))return{state:`left out`,told:`left out ${e.path}`};let i=require_write_file.r(e.path,e.text);return i.state===`refused`?{state:`refused`,told:`cannot write ${e.path}: ${i.reason}`}:{state:`written`,told:`wrote    ${e.path} (${e.purpose})`}}function place(){let t=require_main.G(node_process.default.cwd());return t===void 0||t===node_process.default.cwd()?[]:[`note: the top of this repository is ${t}\n`]}function next(e){return`\nNext:\n  npx extmap-lint      shows what there is to find now\n${e.some(({state:e})=>e===`written`)?`  git add, commit and push what was written
`:``}  pre-commit install   lets git run the hook\n`}exports.init=init;
})