/** What a validator found; `instancePath` is a JSON pointer. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** `this` is the cluster; the errors are those of the last call. */
export interface Validate {
  (this: { readonly minor: number }, value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

export const Service: Validate;
export const Endpoints: Validate;
export const EndpointSlice: Validate;
