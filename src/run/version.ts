/** The version of package.json; a test holds the two together. */
export const version = '0.1.0';

/** Who asks, in every request: name, version, and where to read about it. */
export const userAgent = `premortem/${version} (+https://github.com/OWNER/premortem)`;
