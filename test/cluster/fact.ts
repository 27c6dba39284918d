export const parts = [
  'admission',
  'warnings',
  'stored',
  'mirrored slices',
  'events',
  'objects',
  'DNS',
  'lookup of the short name',
  'traffic',
  'proxy of the API server',
  'kube-proxy stopped',
] as const;

/** One thing that was recorded, beside what `src/cluster` says. */
export interface Fact {
  readonly part: (typeof parts)[number];
  readonly version: string;
  /** `v1.37 case-name part namespace/service target dial`: what left-out.ts matches. */
  readonly id: string;
  readonly recorded: string;
  readonly ours: string;
}

interface About {
  readonly part: Fact['part'];
  readonly version: string;
  readonly caseName: string;
  readonly subject: string;
}

export const fact = ({ part, version, caseName, subject }: About, recorded: unknown, ours: unknown): Fact => ({
  part,
  version,
  id: `${version} ${caseName} ${part} ${subject}`,
  recorded: JSON.stringify(recorded),
  ours: JSON.stringify(ours),
});
