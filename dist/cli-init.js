export const id = 6919;
export const ids = [6919];
export const modules = {

/***/ 46919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initialize: () => (/* binding */ initialize)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73188);
/* harmony import */ var _run_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98192);
/* harmony import */ var _run_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6170);





const configuration = `# premortem's configuration. Everything has a default: delete what you do not need.
# \`premortem config\` prints what is in effect, \`premortem rules\` lists the rules.

# Severity from which a run fails: error, warning, notice or none.
fail-on: error

# Paths that are not checked, in the form of .gitignore.
# paths-ignore:
#   - examples/

# Names that you trust, exact or glob: their findings are notices.
# allow:
#   - my-org/*
#   - docker.io/library/python

# Single rules: a severity, off, or severity, paths and options.
# rules:
#   undigested-image: off
#   unpinned-install:
#     severity: error
#     paths-ignore: [docs/]
`;
/** Where the action lives, where this copy knows it; else words that a reader replaces. */
function usesOf() {
    const name = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(_run_version_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryUrl */ .Ek ?? '')?.[1];
    return name === undefined
        ? { uses: '<owner>/premortem@<full commit SHA>', isKnown: false }
        : { uses: `${name}@v${_run_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE}`, isKnown: true };
}
const workflow = (uses) => `name: premortem

# What a pull request introduces, and everything once a week.
on:
  pull_request:
  schedule:
    - cron: '23 5 * * 1'
  workflow_dispatch:

permissions:
  contents: read

jobs:
  premortem:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ${uses}
`;
/** Writes a commented configuration and a workflow where there are none. Asks nothing, overwrites nothing. */
function initialize(parsed, terminal) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(parsed.path ?? '.');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).isDirectory())
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`There is no folder ${parsed.path ?? '.'}.`);
    const { uses, isKnown } = usesOf();
    const config = _run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .configPaths */ .hg.find((path) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) ?? _run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .configPaths */ .hg[0];
    const files = [
        [config, configuration],
        ['.github/workflows/premortem.yml', workflow(uses)],
    ];
    let written = 0;
    for (const [path, text] of files) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        if (isThere(full)) {
            terminal.out(`kept ${path}: it is there already\n`);
            continue;
        }
        const link = linkOn(root, path);
        if (link !== null)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${link} is a link, so ${path} was not written.`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(full, text, { flag: 'wx' });
        written++;
        terminal.out(`wrote ${path}\n`);
        if (!isKnown && path.includes('workflows/'))
            terminal.out(`  Replace \`${uses}\` in it with your copy of premortem.\n`);
    }
    if (written > 0)
        terminal.out('Next: `premortem audit`, then commit these files.\n');
    return 0;
}
function isThere(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** The first folder on the way that is a link; writing through it could leave the repository. */
function linkOn(root, path) {
    const parts = path.split('/').slice(0, -1);
    for (let count = 1; count <= parts.length; count++) {
        const folder = parts.slice(0, count).join('/');
        if (isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).isSymbolicLink())
            return folder;
    }
    return null;
}


/***/ })

};
