import type { YamlMap, YamlScalar } from '../../yaml/node.ts';
import { resolvePlain } from '../../yaml/scalar.ts';
import { fieldOf, stringOf, withScalars } from '../kustomize/nodes.ts';
import type { Variables } from './variables.ts';

const disabling = 'kustomize.toolkit.fluxcd.io/substitute';

/**
 * A resource as Flux fills in its variables (fluxcd/pkg/kustomize, `SubstituteVariables`). What cannot be told stays as it is
 * spelled, and so reads as substituted.
 */
export function substituted(node: YamlMap, variables: Variables): YamlMap {
  const metadata = fieldOf(node, 'metadata');
  const isDisabled = ['labels', 'annotations'].some((key) => stringOf(fieldOf(fieldOf(metadata, key), disabling)) === 'disabled');
  return isDisabled || variables.values.size === 0 ? node : withScalars(node, (scalar) => filledIn(scalar, variables));
}

/** Flux fills in the text that kustomize writes, and reads it again: of quotes that are not needed nothing is left by then. */
function filledIn(scalar: YamlScalar, variables: Variables): YamlScalar {
  if (typeof scalar.value !== 'string' || !unquoted.test(scalar.text)) return scalar;
  const text = evaluate(scalar.text, variables);
  return text !== undefined && plain.test(text) ? { ...scalar, value: resolvePlain(text), text } : scalar;
}

/** Texts with a variable that any writer of YAML leaves without quotes, and texts that any reader takes for plain ones. */
const unquoted = /^(?=.*\$\{)[\w$/.][\w$/.:@+,={}-]*[\w$/.@+,={}-]$/;
const plain = /^[\w/.+-](?:[\w/.:@+,=-]*[\w/.@+,=-])?$/;

const expression = /\$\{([^{}]*)\}/g;
const variable = /^([A-Za-z_]\w*)(?:(?::[-=?+]|=)([^$]*))?$/;

/**
 * A text after Flux's envsubst (fluxcd/pkg/envsubst), to which all of `:-`, `:=`, `:?` and `:+` say a default. Undefined where
 * it cannot be told. Nor is it told that a variable without a value becomes nothing: Flux refuses that, if it is set so.
 */
export function evaluate(text: string, { values, isComplete }: Variables): string | undefined {
  if (text.includes('$${')) return undefined;
  let isKnown = true;
  const result = text.replace(expression, (whole, inner: string) => {
    const [, name = '', byDefault] = variable.exec(inner) ?? [];
    const isUnset = values.get(name) === '' || (isComplete && !values.has(name));
    const value = values.get(name) || (isUnset && name !== '' ? byDefault : undefined);
    isKnown &&= value !== undefined;
    return value ?? whole;
  });
  return isKnown && !result.includes('${') ? result : undefined;
}
