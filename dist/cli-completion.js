export const id = 6767;
export const ids = [6767];
export const modules = {

/***/ 36767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionScript: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32315);

/** A script that lets a shell complete commands, options and their values. */
function completionScript(shell) {
    if (shell === 'bash')
        return bash();
    return shell === 'zsh' ? zsh() : fish();
}
const isFile = ({ value }) => value?.startsWith('FILE') ?? false;
function spellings(name) {
    return _options_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF
        .filter(({ of }) => of.includes(name))
        .flatMap((option) => [`--${option.name}`, ...(option.short === undefined ? [] : [`-${option.short}`])]);
}
function bash() {
    const values = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF
        .filter(({ choices }) => choices !== undefined)
        .map(({ name, choices }) => `    --${name}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$word")); return ;;`);
    const perCommand = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .oQ.map((name) => `    ${name}) words="${spellings(name).join(' ')}" ;;`);
    return `# premortem completion for bash: source <(premortem completion bash)
_premortem() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  case "$before" in
${values.join('\n')}
    completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$word")); return ;;
    help) COMPREPLY=($(compgen -W "${_options_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .oQ.join(' ')}" -- "$word")); return ;;
    rules) COMPREPLY=($(compgen -W "$(premortem rules 2>/dev/null | sed -n 's/^  \\([a-z-]*\\) .*/\\1/p')" -- "$word")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[..._options_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .oQ, 'help', '--help', '--version'].join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${perCommand.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _premortem premortem
`;
}
function zsh() {
    const quoted = (text) => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');
    const list = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`);
    const perCommand = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.map(({ name }) => {
        const own = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF.filter(({ of, text }) => of.includes(name) && text !== '');
        const specs = own.map((option) => {
            const value = option.value === null
                ? ''
                : `:${quoted(option.value)}:${option.choices ? `(${option.choices.join(' ')})` : isFile(option) ? '_files' : ''}`;
            return `        '${option.multiple ? '*' : ''}--${option.name}[${quoted(option.text)}]${value}'`;
        });
        const operand = name === 'completion' ? "'1:shell:(bash zsh fish)'" : "'*:path:_files'";
        return `      ${name}) _arguments \\\n${[...specs, `        ${operand}`].join(' \\\n')} ;;`;
    });
    return `#compdef premortem
# premortem completion for zsh: source <(premortem completion zsh)
_premortem() {
  local -a list
  list=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' list
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
${perCommand.join('\n')}
  esac
}
compdef _premortem premortem
`;
}
function fish() {
    const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
    const lines = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.map(({ name, summary }) => `complete -c premortem -f -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`);
    for (const option of _options_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF.filter(({ text }) => text !== '')) {
        const seen = `-n '__fish_seen_subcommand_from ${option.of.join(' ')}'`;
        const short = option.short === undefined ? '' : ` -s ${option.short}`;
        const value = option.value === null
            ? ''
            : option.choices
                ? ` -x -a ${quoted(option.choices.join(' '))}`
                : isFile(option)
                    ? ' -r -F'
                    : ' -x';
        lines.push(`complete -c premortem ${seen} -l ${option.name}${short}${value} -d ${quoted(option.text)}`);
    }
    lines.push("complete -c premortem -f -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'", "complete -c premortem -f -n '__fish_seen_subcommand_from rules' -a '(premortem rules 2>/dev/null | string match -r -g \"^  ([a-z-]+) \")'");
    return `# premortem completion for fish: premortem completion fish | source\n${lines.join('\n')}\n`;
}


/***/ })

};
