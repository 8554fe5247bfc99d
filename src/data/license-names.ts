/**
 * Names that packages give for licenses beside the identifiers of https://spdx.org/licenses/, in lower case, without
 * `the`, `license` and `version`, with hyphens between words. After npm's spdx-correct and conda-forge's advice.
 */
export const licenseNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mit: 'expat x11/mit mit/x11 mit-x11 x11-mit mit/expat mit-expat mit-mit mit-style opensource-mit',
    isc: 'isc-isc iscl',
    '0bsd': 'bsd-0-clause zero-clause-bsd bsd-zero-clause 0-clause-bsd free-public-1.0.0',
    'bsd-2-clause':
      '2-clause-bsd bsd-2 bsd2 bsd-2clause bsd2clause simplified-bsd bsd-simplified freebsd bsd-freebsd bsd-2-clause-freebsd bsd-2-clause-simplified simplified-bsd-2-clause bsd-2-clauses',
    'bsd-3-clause':
      '3-clause-bsd bsd-3 bsd3 bsd-3clause bsd3clause new-bsd bsd-new modified-bsd bsd-modified revised-bsd bsd-revised new-bsd-3-clause bsd-3-clause-new bsd-3-clauses new-bsd-bsd-3-clause bsd-3-clause-new-or-revised bsd-3-clause-bsd-3-clause',
    'bsd-4-clause': '4-clause-bsd bsd-4 bsd4 original-bsd bsd-original old-bsd bsd-old',
    'apache-2.0':
      'apache2 apache-2 apache2.0 apachev2 apachev2.0 apl2 apl-2.0 asl-2.0 asl2 al2 al-2.0 apache-software-2.0 apache-software-2 apache-2.0-apache-2.0 asf-2.0 apache-public-2.0',
    bsd: 'bsd-style bsd-like bsd-derived',
    apache: 'apache-software asl asf',
    'mpl-2.0': 'mpl2 mpl-2 mpl2.0 mozilla-public-2.0 mozilla-public-2 mozilla-2.0 mozilla-public-2.0-mpl-2.0',
    'mpl-1.1': 'mpl1.1 mozilla-public-1.1',
    mpl: 'mozilla-public mozilla',
    'epl-1.0': 'epl-1 epl1 eclipse-public-1.0 eclipse-public-v-1.0 eclipse-public---v-1.0',
    'epl-2.0': 'epl-2 epl2 eclipse-public-2.0 eclipse-public-v-2.0 eclipse-public---v-2.0',
    'cddl-1.0': 'cddl cddl-1 common-development-and-distribution-1.0',
    'eupl-1.2': 'european-union-public-1.2 eupl1.2',
    'bsl-1.0': 'boost boost-1.0 boost-software boost-software-1.0 bsl1.0',
    'busl-1.1': 'business-source-1.1 busl bsl-1.1 business-source',
    'cc0-1.0': 'cc0 cc-0 cc0-1 cc0-1.0-universal creative-commons-zero cc-zero cc0-universal',
    unlicense: 'unlicence',
    wtfpl: 'wtfpl-2.0 wtfpl2 do-what-the-fuck-you-want-to-public do-wtf-you-want-to wtfplv2',
    zlib: 'zlib/libpng zlib-libpng zlib-libpng-license zlib/png',
    'psf-2.0': 'psf python-software-foundation psfl python-software-foundation-psf psf-based',
    'python-2.0': 'python-2',
    'artistic-2.0': 'artistic2 artistic-2 perl-artistic-2.0',
    'blueoak-1.0.0': 'blue-oak blueoak blueoak-1.0 blue-oak-model-1.0.0 blueoak-model-1.0.0',
    'ofl-1.1': 'ofl sil-ofl-1.1 sil-open-font-1.1 ofl1.1 sil-ofl sil-open-font',
    'ms-pl': 'mspl microsoft-public',
    hpnd: 'historical-permission-notice-and-disclaimer',
    'upl-1.0': 'upl universal-permissive-1.0',
    'public-domain': 'publicdomain pd publi-domain licenseref-public-domain',
    proprietary:
      'unlicensed commercial propriatary all-rights-reserved closed closed-source copyrighted licenseref-proprietary licenseref-commercial proprietary-commercial commercial-proprietary private',
    custom: 'see-in-file other-see-in-file see-file custom-eula',
  }).flatMap(([identifier, names]) => names.split(' ').map((name): [string, string] => [name, identifier])),
);

/** What says that nobody says. */
export const unsaidLicenses: ReadonlySet<string> = new Set(
  'unknown none noassertion other n/a na null undefined tbd todo - . ?'.split(' '),
);

/** Names of whole families: naming the member afterwards changes no license. */
export const licenseFamilies: ReadonlySet<string> = new Set(
  'bsd gpl lgpl agpl apache mpl epl cddl eupl cc cc-by cc-by-sa cc-by-nc artistic python zpl osl afl ofl gfdl'.split(
    ' ',
  ),
);
