function lineStarts(e){let t=[0];for(let n=e.indexOf(`
`);n>=0;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function positionAt(e,t){var n;let r=0,i=e.length-1;for(;r<i;){var a;let n=r+i+1>>1;((a=e[n])==null?0:a)<=t?r=n:i=n-1}return{line:r+1,column:t-((n=e[r])==null?0:n)+1,offset:t}}export{positionAt as n,lineStarts as t};