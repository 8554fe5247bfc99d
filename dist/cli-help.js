export const id = 7273;
export const ids = [7273];
export const modules = {

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandUsage: () => (/* binding */ commandUsage),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69468);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32315);


const exitCodes = 'Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not run; 3 nothing to check.';
/** What `premortem --help` prints. */
function usage() {
    const width = (0,_model_append_js__WEBPACK_IMPORTED_MODULE_1__/* .longest */ .x)(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.map(head));
    return `premortem reads a repository the way a postmortem reads it afterwards, but before the merge.

${_options_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.map((command) => `  ${head(command).padEnd(width)}  ${command.summary}`).join('\n')}

PATH is a repository, a folder, a file, a bare repository or a .git directory; the default is \`.\`

${optionLines(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)}

\`premortem COMMAND --help\` explains one command and lists the options that it takes.

${exitCodes}
`;
}
/** What `premortem COMMAND --help` prints. */
function commandUsage(name) {
    const command = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.find((one) => one.name === name);
    const own = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF.filter(({ of }) => of.includes(name));
    const codes = own.some((option) => option.name === 'fail-on') ? `\n${exitCodes}\n` : '';
    return `premortem ${name} ${command.operands}\n\n${capital(command.summary)}.\n${command.more === undefined ? '' : `${command.more}\n`}\n${optionLines(own)}\n${codes}`;
}
/** The command with what it cannot do without; its own help has the rest. */
function head({ name, operands }) {
    return `premortem ${name} ${operands.replace(/ \[--[^\]]*\]/g, '')}`;
}
function optionLines(list) {
    const lines = list
        .filter(({ text }) => text !== '')
        .map(({ name, short, value, text }) => {
        const words = `${short === undefined ? '' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`;
        return `  ${words.padEnd(24)} ${text}`;
    });
    return lines.join('\n');
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ })

};
