/** A version of Kubernetes: `1.34`, `v1.34.2`, `1.34.2-gke.100`. */
export const versionPattern = /^v?1\.\d{1,2}(?:\.\d+[-+.\w]*)?$/;

/** 34 for `1.34`; undefined for what is no version. */
export const minorOf = (version: string): number | undefined =>
  versionPattern.test(version) ? Number(version.split('.')[1]) : undefined;
