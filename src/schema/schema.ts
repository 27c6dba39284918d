/** The part of JSON Schema in which `kubernetes.json` is written. */
export interface Schema {
  readonly $id: string;
  /** The Go modules `k8s.io/kubernetes` whose OpenAPI documents it was made of, with their hashes. */
  readonly sources: readonly { readonly version: string; readonly sum: string }[];
  readonly $defs: Readonly<Record<string, Definition>>;
}

export interface Definition {
  readonly type: string;
  readonly additionalProperties: boolean;
  readonly properties: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
}

export interface Property extends Value {
  /** The minor version of Kubernetes that brought the field, where that is not the first of `sources`. */
  readonly since?: number;
}

export interface Value {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Value;
  readonly additionalProperties?: Value;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** What the limits beside it amount to, in words: "a number from 1 to 65535". */
  readonly expects?: string;
}
