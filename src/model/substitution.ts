const spellings = [
  /\$\{[^}]*\}/, // Flux, envsubst, Terraform
  /\$\([^)]*\)/, // kustomize vars, OpenShift
  /\$[A-Za-z_]\w*/, // envsubst
  /\{\{.*?\}\}/s, // Helm, Go templates, Jinja
  /@@[^@]+@@/,
  /__[A-Z][A-Z0-9_]*/, // sed
  /<[A-Za-z][\w .:/-]*>/, // to be filled in by hand
];

/** One of these is in each, and in few other texts. */
const marks = /[$@_<{]/;

/** Whether a value is filled in by something else before it reaches the cluster, decided by its spelling alone. */
export function isSubstitution(text: string): boolean {
  return marks.test(text) && spellings.some((spelling) => spelling.test(text));
}
