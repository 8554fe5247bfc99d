export const id = 302;
export const ids = [302];
export const modules = {

/***/ 38336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   F9: () => (/* binding */ normalizedText),
/* harmony export */   JQ: () => (/* binding */ hidesFlags),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ux: () => (/* binding */ readWords)
/* harmony export */ });
/* unused harmony export optionNamed */
/** What stands behind the unknown is not known: null is not a word. */
function known(argument) {
    return argument?.value ?? null;
}
/** The text of an argument as far as it is known, unknown parts as NUL. */
function knownText(argument) {
    return argument.value ?? argument.pattern;
}
/** Options whose value is the next word are told by `values`; what is joined with `=` needs no telling. */
function readWords(words, values) {
    const operands = [];
    const options = [];
    let literal = false;
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        const text = knownText(word);
        if (literal || !text.startsWith('-') || text === '-') {
            operands.push(word);
            continue;
        }
        if (text === '--') {
            literal = true;
            continue;
        }
        const equals = text.indexOf('=');
        if (equals > 0) {
            options.push({ name: text.slice(0, equals), word, value: partOf(word, equals + 1) });
        }
        else if (values.has(text) && at + 1 < words.length) {
            options.push({ name: text, word, value: words[at + 1] });
            at++;
        }
        else if (/^-[a-zA-Z][^-]/.test(text) && values.has(text.slice(0, 2))) {
            // `-fmanifest.yml`
            options.push({ name: text.slice(0, 2), word, value: partOf(word, 2) });
        }
        else {
            options.push({ name: text, word, value: null });
        }
    }
    return { operands, options };
}
/** The end of a word from an offset in its value on: the value of `--file=x`. */
function partOf(word, from) {
    const cut = Math.min(from, word.text.length);
    return {
        text: word.text.slice(cut),
        value: word.value === null ? null : word.value.slice(from),
        pattern: word.pattern.slice(from),
        span: { start: Math.min(word.span.start + cut, word.span.end), end: word.span.end },
    };
}
function optionNamed(words, names) {
    return words.options.find(({ name }) => names.includes(name));
}
/**
 * A normalizedText that is equal for equal words though their values are not known: `"${APP}_manifest.yml"` and
 * `$APP"_manifest.yml"` are one file.
 */
function normalizedText(argument) {
    return argument.value ?? canonical(argument.text);
}
function canonical(text) {
    return text
        .replace(/\$\{(\w+)\}|\$([A-Za-z_]\w*|\d)/g, (_all, braced, plain) => `$${braced ?? plain}\u0001`)
        .replace(/["']/g, '')
        .replace(/^\.\//, '');
}
/** The words after the name, as written, for messages: long commands are cut. */
function written(command, limit = 70) {
    const text = command.text
        .replace(/\\\r?\n/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}\u2026`;
}
/** A variable in the command that by its name holds more flags: `$EXTRA_ARGS`, `"${flags[@]}"`. */
function hidesFlags(command) {
    return command.arguments.some(({ text, value }) => value === null &&
        /^["']?\$(\{?\w*(args?|flags?|opts?|options?|params?)\w*|\{?\w+\[[@*]\]|[@*])/i.test(text));
}


/***/ }),

/***/ 43683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ callGraphOf),
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69468);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40426);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9259);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38336);




const cache = new WeakMap();
function callGraphOf(facts) {
    let flows = cache.get(facts);
    if (!flows) {
        flows = build(facts);
        cache.set(facts, flows);
    }
    return flows;
}
function keyOf(path, unit, start) {
    if (unit.job !== undefined)
        return `${path}\0job\0${unit.job}`;
    if (unit.kind === 'file' || unit.kind === 'program')
        return `${path}\0file`;
    if (unit.name !== null)
        return `${path}\0${unit.kind}\0${unit.name}`;
    return `${path}\0${unit.kind}\0${start}`;
}
function build(facts) {
    const byKey = new Map();
    for (const command of facts.all('command')) {
        const key = keyOf(command.path, command.script.unit, command.script.span.start);
        const flow = byKey.get(key);
        if (flow)
            flow.commands.push(command);
        else
            byKey.set(key, { unit: command.script.unit, path: command.path, commands: [command] });
    }
    // A target that only calls others has no command of its own and is a flow all the same.
    for (const call of facts.all('call')) {
        const key = keyOf(call.path, call.unit, call.span.start);
        if (!byKey.has(key))
            byKey.set(key, { unit: call.unit, path: call.path, commands: [] });
    }
    const all = [];
    const flowByKey = new Map();
    const flowOf = new Map();
    const places = new Map();
    const byPath = new Map();
    const byName = new Map();
    for (const [key, { unit, path, commands: unsorted }] of byKey) {
        const commands = inOrder(unsorted);
        const flow = { path, unit, commands, title: titleOf(path, unit) };
        if (unit.kind === 'file' && unit.directory === null)
            assumeRoot(commands);
        all.push(flow);
        flowByKey.set(key, flow);
        commands.forEach((command, place) => {
            flowOf.set(command, flow);
            places.set(command, place);
        });
        push(byPath, path, flow);
        if (unit.name !== null)
            push(byName, `${path}\0${unit.name}`, flow);
    }
    const finder = new TargetFinder(facts, byPath, byName);
    const called = new Map();
    const callers = new Map();
    const calls = new Map();
    const callsAt = new Map();
    for (const call of facts.all('call'))
        callsAt.set(placeKey(call.path, call.span), call);
    for (const flow of all) {
        for (const command of flow.commands) {
            const call = callsAt.get(placeKey(command.path, command.span));
            const told = call === undefined ? [] : finder.calledFrom(call);
            const found = finder.targetsOf(command);
            // A call names one target; the command may name several goals.
            const targets = told.length > (found?.length ?? 0) ? told : found;
            callsAt.delete(placeKey(command.path, command.span));
            if (targets === undefined)
                continue;
            called.set(command, targets);
            for (const target of targets ?? []) {
                if (target !== flow)
                    push(callers, target, { flow, command, path: command.path, span: command.span });
            }
        }
    }
    // What is left stands in no command: a task's `run.path`, a decorator's `post=`.
    for (const call of callsAt.values()) {
        const flow = flowByKey.get(keyOf(call.path, call.unit, call.span.start)) ?? null;
        for (const target of finder.calledFrom(call)) {
            if (target === flow)
                continue;
            push(callers, target, { flow, command: null, path: call.path, span: call.span });
            if (flow)
                push(calls, flow, target);
        }
    }
    return {
        all,
        of: (command) => flowOf.get(command),
        placeOf: (command) => places.get(command) ?? 0,
        calledBy: (command) => (called.has(command) ? called.get(command) : []),
        callersOf: (flow) => callers.get(flow) ?? [],
        callsOf: (flow) => calls.get(flow) ?? [],
    };
}
function placeKey(path, { start, end }) {
    return `${path}\0${start}\0${end}`;
}
/** Scripts in the order they stand in, each one's commands in the order they are written. */
function inOrder(commands) {
    const byScript = new Map();
    for (const command of commands)
        push(byScript, command.script, command);
    return [...byScript]
        .sort(([a], [b]) => a.span.start - b.span.start)
        .flatMap(([, each]) => each.sort((a, b) => a.index - b.index));
}
function titleOf(path, unit) {
    // A job's steps are one flow: its first step gives it no name.
    if (unit.job?.startsWith('jobs.'))
        return `job ${unit.job.slice('jobs.'.length)} of ${path}`;
    if (unit.job === 'runs')
        return path;
    if (unit.kind === 'file' || unit.kind === 'program' || unit.name === null)
        return path;
    const noun = { recipe: 'target', 'package-script': 'script', task: 'task', step: 'step' }[unit.kind];
    return noun === undefined ? path : `${noun} ${unit.name} of ${path}`;
}
/** Programs whose first operand is the file they run. */
const interpreters = /^(sh|bash|dash|zsh|ksh|source|\.|python[\d.]*|ruby|node|perl|php|pwsh|tsx|ts-node|bun|deno)$/;
const packageRunners = new Set(['npm', 'yarn', 'pnpm', 'bun']);
const taskRunners = {
    inv: ['tasks.py', 'tasks/__init__.py'],
    invoke: ['tasks.py', 'tasks/__init__.py'],
    fab: ['fabfile.py', 'fabfile/__init__.py'],
    rake: ['Rakefile', 'rakefile', 'Rakefile.rb'],
    just: ['justfile', 'Justfile', '.justfile'],
    task: ['Taskfile.yml', 'Taskfile.yaml'],
};
const makefiles = ['GNUmakefile', 'makefile', 'Makefile'];
const makeValues = new Set(['-C', '--directory', '-f', '--file', '-j', '-o', '-l', '-I']);
class TargetFinder {
    #facts;
    #byPath;
    #byName;
    #byBase = null;
    constructor(facts, byPath, byName) {
        this.#facts = facts;
        this.#byPath = byPath;
        this.#byName = byName;
    }
    /** CallGraph that the command runs; null for a script that is not found; undefined when it runs none. */
    targetsOf(command) {
        // In a container or over ssh the repository may be there or not: only what is surely found is run.
        if (command.remote !== null) {
            const found = this.#locally(command);
            return found == null || found.length === 0 ? undefined : found;
        }
        const direct = this.#locally(command);
        const handed = this.#handedOver(command);
        return handed.length === 0 ? direct : [...(direct ?? []), ...handed];
    }
    #locally(command) {
        const name = command.name;
        if (name === null)
            return this.#script(command, command.program.pattern);
        if (name === 'make' || name === 'gmake' || name === '$(MAKE)')
            return this.#make(command);
        if (packageRunners.has(name))
            return this.#package(command, name);
        if (name === 'turbo' || name === 'lerna' || name === 'nx')
            return this.#workspaces(command, name);
        if (name === 'circleci')
            return this.#circleci(command);
        const files = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .T)(taskRunners, name);
        if (files !== undefined)
            return this.#task(command, files);
        if (interpreters.test(name)) {
            const file = command.arguments.find((argument) => !(0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(argument).startsWith('-'));
            if (!file ||
                command.arguments.some(({ value }) => value === '-c' || value === '-m' || value === '-e')) {
                return undefined;
            }
            return this.#script(command, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(file));
        }
        return this.#script(command, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(command.program));
    }
    /** A script that another script of the repository is given to run: `./ci/with-env.sh ./deploy.sh`. */
    #handedOver(command) {
        const program = command.program.pattern;
        if (!/\.(sh|bash)$|^\.{0,2}\/?(bin|script|scripts|ci|tools|hack)\//.test(program))
            return [];
        const found = [];
        for (const { value } of command.arguments.slice(0, 6)) {
            if (value === null ||
                !/\//.test(value) ||
                !/\.(sh|bash|py|rb)$|^\.?\.?\/?(bin|script|scripts|ci)\//.test(value))
                continue;
            const path = this.#fileOf(command, value);
            for (const flow of path === null ? [] : (this.#byPath.get(path) ?? []))
                if (flow.unit.kind === 'file' || flow.unit.kind === 'program')
                    found.push(flow);
        }
        return found;
    }
    /** The script of that name in every package, or in those that a filter names. */
    #workspaces(command, runner) {
        const words = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)(command.arguments, new Set(['--filter', '-F', '--scope', '--projects', '-p', '--cwd', '-c']));
        const spoken = words.operands.map(_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO);
        let scripts;
        let only = words.options
            .filter(({ name }) => ['--filter', '-F', '--scope', '--projects', '-p'].includes(name))
            .map(({ value }) => value?.value ?? null);
        if (runner === 'nx') {
            // `nx deploy web`, `nx run web:deploy`, `nx run-many -t deploy`
            const [first, second] = spoken;
            if (first === 'run' && second) {
                const [project, target] = second.split(':');
                scripts = [target ?? null];
                only = [project ?? null];
            }
            else if (first === 'run-many' || first === 'affected')
                scripts = words.options.flatMap(({ name, value }) => /^(-t|--targets?)$/.test(name) ? [value?.value ?? null] : []);
            else {
                scripts = [first ?? null];
                only = second ? [second] : only;
            }
        }
        else
            scripts = spoken[0] === 'run' || spoken[0] === 'exec' ? spoken.slice(1) : spoken;
        return scripts.flatMap((script) => this.#inPackages(script, only));
    }
    #inPackages(script, only) {
        if (script === null)
            return [];
        const wanted = only
            .filter((name) => name !== null)
            .map((name) => name.replace(/^\.{0,3}|[.^]*$/g, '').replace(/^[{[]|[}\]]$/g, ''));
        const found = [];
        for (const path of this.#named('package.json')) {
            const folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path);
            const named = wanted.some((name) => (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(folder) === (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(name) || folder === name.replace(/^\.?\//, ''));
            if (wanted.length > 0 && !named && !wanted.some((name) => name.includes('*')))
                continue;
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(found, this.#byName.get(`${path}\0${script}`) ?? []);
            if (found.length > 200)
                break;
        }
        return found;
    }
    /** `circleci local execute --job deploy` runs a job of the repository's own configuration. */
    #circleci(command) {
        const spoken = command.arguments.map(_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO);
        if (spoken[0] !== 'local' || spoken[1] !== 'execute')
            return undefined;
        const job = spoken[spoken.indexOf('--job') + 1] ??
            spoken.slice(2).find((word) => word !== null && !word.startsWith('-'));
        const flows = this.#byPath.get('.circleci/config.yml') ?? [];
        return flows.filter(({ unit }) => job !== undefined && (unit.job === job || unit.job === `jobs.${job}`));
    }
    calledFrom(call) {
        for (const target of call.targets) {
            const flows = this.#byPath.get(target);
            if (!flows)
                continue;
            if (call.targetName === undefined)
                return flows;
            const named = this.#byName.get(`${target}\0${call.targetName}`);
            if (named)
                return named;
        }
        return [];
    }
    #script(command, program) {
        if (!program.includes('/')) {
            // `deploy.sh` without a folder is looked for beside the caller by `source` and by shells that are given a file.
            if (!/\.(sh|bash|py|rb|js|mjs|ts)$/.test(program))
                return undefined;
        }
        const inCheckout = withoutCheckout(program);
        if (inCheckout !== null) {
            const path = this.#facts.files.has(inCheckout) ? inCheckout : null;
            return path === null
                ? undefined
                : (this.#byPath.get(path)?.filter(({ unit }) => unit.kind === 'file' || unit.kind === 'program') ??
                    []);
        }
        if (program.startsWith('/') || program.startsWith('~'))
            return undefined;
        const several = this.#matching(command, program);
        if (several !== null)
            return several;
        const path = this.#fileOf(command, program);
        if (path === null)
            return /\.(sh|bash|zsh)$|(^|\/)(script|scripts|bin|ci|tasks)\//.test(program) ? null : undefined;
        return (this.#byPath.get(path)?.filter(({ unit }) => unit.kind === 'file' || unit.kind === 'program') ?? []);
    }
    /** `./bin/${ENV}_deploy.sh`: every script that it may be; null where its name says too little. */
    #matching(command, program) {
        const cut = program.indexOf('\0');
        const name = program.slice(program.lastIndexOf('/') + 1);
        if (cut <= 0 || !program.includes('/') || name.replaceAll('\0', '').length < 5)
            return null;
        const [before, after] = [program.slice(0, cut), program.slice(program.lastIndexOf('\0') + 1)];
        const folders = [command.directory ?? '', ''].map((folder) => (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(folder, `${before}x`)?.slice(0, -1) ?? null);
        const found = [];
        for (const [path, flows] of this.#byPath) {
            if (!path.endsWith(after))
                continue;
            // The unknown part is a word, and no folders.
            const fits = folders.some((folder) => folder !== null &&
                path.startsWith(folder) &&
                !path.slice(folder.length).replace(after, '').includes('/'));
            if (!fits)
                continue;
            for (const flow of flows)
                if (flow.unit.kind === 'file' || flow.unit.kind === 'program')
                    found.push(flow);
            if (found.length > 20)
                break;
        }
        return found.length === 0 ? null : found;
    }
    #fileOf(command, program) {
        const { files } = this.#facts;
        if (program.startsWith('\0')) {
            // `$DIR/x.sh`: the folder is not known; the caller's own is tried, then the only file so named.
            const rest = program.slice(program.lastIndexOf('\0') + 1).replace(/^\//, '');
            if (rest === '' || rest.includes('\0'))
                return null;
            const beside = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(command.path), rest);
            if (beside !== null && files.has(beside))
                return beside;
            const candidates = this.#named((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(rest)).filter((path) => path === rest || path.endsWith(`/${rest}`));
            return candidates.length === 1 ? candidates[0] : null;
        }
        if (program.includes('\0'))
            return null;
        const folders = [command.directory, '', (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(command.path)];
        for (const folder of folders) {
            if (folder === null)
                continue;
            const path = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(folder, program);
            if (path !== null && files.has(path))
                return path;
        }
        // Concourse puts every input in a folder of its own: the first part of the path is the input's name.
        const cut = program.indexOf('/');
        if (command.script.unit.runner === 'concourse' && cut > 0 && files.has(program.slice(cut + 1))) {
            return program.slice(cut + 1);
        }
        return null;
    }
    #named(base) {
        if (this.#byBase === null) {
            this.#byBase = new Map();
            for (const path of this.#byPath.keys())
                push(this.#byBase, (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path), path);
        }
        return this.#byBase.get(base) ?? [];
    }
    #make(command) {
        const words = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)(command.arguments, makeValues);
        const folder = words.options.find(({ name }) => name === '-C' || name === '--directory')?.value;
        const file = words.options.find(({ name }) => name === '-f' || name === '--file')?.value;
        const base = baseOf(command) ?? (command.remote === null ? null : '');
        const at = folder === undefined
            ? base
            : folder?.value == null
                ? null
                : (withoutCheckout(folder.value) ?? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(base ?? '', folder.value));
        if (at === null)
            return undefined;
        const names = file?.value ? [file.value] : makefiles;
        return words.operands.flatMap((operand) => this.#goal(at, names, operand));
    }
    /** The rule for a goal: of that name, of a pattern that it fits, and for a goal with unknown parts of every name it may be. */
    #goal(folder, names, operand) {
        const text = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(operand);
        if (text.includes('='))
            return [];
        const values = operand.rounds ?? [text];
        return [...new Set(values.flatMap((value) => this.#rule(folder, names, value)))];
    }
    #rule(folder, names, goal) {
        const exact = goal.includes('\0') ? [] : this.#firstNamed(folder, names, goal);
        if (exact.length > 0)
            return exact;
        for (const name of names) {
            const path = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(folder, name);
            const flows = path === null ? undefined : this.#byPath.get(path);
            if (flows === undefined)
                continue;
            const [before, after] = goal.split('\0');
            return flows
                .filter(({ unit }) => {
                const rule = unit.name;
                if (rule === null)
                    return false;
                if (rule.includes('%')) {
                    const [head, tail] = rule.split('%');
                    const plain = goal.replaceAll('\0', 'x');
                    return plain.startsWith(head) && plain.endsWith(tail ?? '') && (head !== '' || tail !== '');
                }
                // Of a goal that is a variable and nothing else nobody knows anything.
                return (goal.includes('\0') &&
                    before.length > 2 &&
                    rule.startsWith(before) &&
                    rule.endsWith(after ?? ''));
            })
                .slice(0, 50);
        }
        return [];
    }
    #package(command, runner) {
        const words = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)(command.arguments, new Set(['--prefix', '-C', '--cwd', '--dir', '-w', '--workspace', '--filter']));
        const spoken = words.operands.map(_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO);
        // `yarn workspace NAME deploy`, `yarn workspaces run deploy`
        const within = runner === 'yarn' && spoken[0] === 'workspace' ? (spoken[1] ?? null) : undefined;
        const [first, second] = within !== undefined ? spoken.slice(2) : spoken[0] === 'workspaces' ? spoken.slice(1) : spoken;
        const runs = first === 'run' || first === 'run-script' || first === 'foreach';
        const name = runs ? second : runner === 'npm' ? null : first;
        if (!name)
            return undefined;
        const only = words.options
            .filter((option) => ['-w', '--workspace', '--filter', '-F'].includes(option.name))
            .map(({ value }) => value?.value ?? null);
        const all = spoken[0] === 'workspaces' ||
            words.options.some((option) => /^(-r|--recursive|--workspaces|-ws)$/.test(option.name));
        if (within !== undefined || only.length > 0 || all)
            return this.#inPackages(name, within === undefined ? only : [within]);
        const prefix = words.options.find((option) => ['--prefix', '-C', '--cwd', '--dir'].includes(option.name))?.value;
        const folder = prefix
            ? prefix.value === null
                ? null
                : (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(baseOf(command) ?? '', prefix.value)
            : baseOf(command);
        if (folder === null)
            return undefined;
        return [`pre${name}`, name, `post${name}`].flatMap((script) => this.#firstNamed(folder, ['package.json'], script));
    }
    #task(command, files) {
        const folder = baseOf(command);
        if (folder === null)
            return undefined;
        const words = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)(command.arguments, new Set(['-c', '-f', '-H', '-r']));
        return words.operands.flatMap((operand) => {
            const name = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(operand);
            if (name === null)
                return [];
            // invoke spells `cycle_asg` as `cycle-asg`, and puts collections before a dot.
            const last = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1).replace(/-/g, '_');
            return [...new Set([name, last])].flatMap((each) => this.#firstNamed(folder, files, each)).slice(0, 1);
        });
    }
    #firstNamed(folder, names, target) {
        if (target === null)
            return [];
        for (const name of names) {
            const path = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(folder, name);
            const flows = path === null ? undefined : this.#byName.get(`${path}\0${target}`);
            if (flows)
                return flows;
        }
        return [];
    }
}
/** Where CI systems and containers put the checkout. */
const checkouts = /^(?:\/(?:github\/workspace|home\/circleci\/(?:project|repo)|home\/runner\/work\/[\w.-]+\/[\w.-]+|builds\/[\w.-]+\/[\w.-]+|bitrise\/src|drone\/src|opt\/atlassian\/pipelines\/agent\/build|workspaces?|workdir|usr\/src\/app|app|src|code|repo|project|work)|~\/(?:project|repo))\//;
/** `/home/circleci/project/bin/deploy` \u2192 `bin/deploy`; null when it does not begin where a checkout may be. */
function withoutCheckout(path) {
    const match = checkouts.exec(path);
    return match === null || path.includes('\0') ? null : path.slice(match[0].length);
}
const bases = new WeakMap();
/**
 * Where a command's relative paths start, from the root; null when unknown. A script whose caller is not known
 * is taken to be run from the root of its repository, as scripts mostly are.
 */
function baseOf(command) {
    const { unit } = command.script;
    // An action of this repository runs in the checkout of whoever calls it, which is mostly this one.
    const action = unit.job === 'runs' && unit.runner === 'github' && unit.directory === null;
    return command.directory ?? bases.get(command) ?? (action && command.remote === null ? '' : null);
}
/** Follows `cd` through a script that starts nowhere in particular. */
function assumeRoot(commands) {
    const folders = new Map();
    for (const command of commands) {
        const shells = command.within.filter(({ type }) => type === 'subshell').map(({ id }) => id);
        const scope = shells.at(-1) ?? -1;
        if (!folders.has(scope))
            folders.set(scope, folders.get(shells.at(-2) ?? -1) ?? (folders.has(-1) ? null : ''));
        bases.set(command, folders.get(scope));
        if (command.name !== 'cd' && command.name !== 'pushd')
            continue;
        const to = command.arguments.find(({ value }) => value !== '--' && value !== '-P');
        const from = folders.get(scope);
        folders.set(scope, to?.value == null || from === null ? null : (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(from, to.value));
    }
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}


/***/ }),

/***/ 14684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ callersOfDeploy)
/* harmony export */ });
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43683);
/* harmony import */ var _exit_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27153);


/** A deploy that more places than this lead to is run from everywhere. */
const mostCallers = 500;
/** Every place that runs a deploy, through other units too, as far as their arguments and environment let it deploy. */
function callersOfDeploy(facts, { flow, command }) {
    const flows = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts);
    const found = [];
    const conditions = conditionsOf(flow, command);
    const seen = new Set();
    const ids = new Map();
    const queue = [];
    const reach = (next) => {
        if (!ids.has(next.flow))
            ids.set(next.flow, ids.size);
        const key = `${ids.get(next.flow)} ${next.functions === null ? '' : [...next.functions].join(' ')}`;
        if (seen.has(key) || seen.size > mostCallers || next.via.length > 20)
            return;
        seen.add(key);
        queue.push(next);
    };
    reach({ flow, via: [], functions: functionsLeadingTo(flow, command) });
    for (const { flow: next, via, functions } of queue) {
        for (const site of flows.callersOf(next)) {
            if (found.length >= mostCallers)
                return found;
            if (site.flow === next)
                continue;
            if (!conditions.every((condition) => mayMeet(facts, site, condition, via.length === 0, command.script.excerpt.text)))
                continue;
            if (functions === null) {
                found.push({ site, via });
                if (site.flow)
                    reach({
                        flow: site.flow,
                        via: [site, ...via],
                        functions: site.command === null ? null : functionsLeadingTo(site.flow, site.command),
                    });
                continue;
            }
            // A function only runs where a script that has sourced it calls it.
            if (!site.flow || !/^(source|\.)$/.test(site.command?.name ?? ''))
                continue;
            for (const call of site.flow.commands
                .filter(({ name }) => name !== null && functions.has(name))
                .slice(0, 5)) {
                const at = { flow: site.flow, command: call, path: call.path, span: call.span };
                found.push({ site: at, via });
                reach({ flow: site.flow, via: [at, ...via], functions: functionsLeadingTo(site.flow, call) });
            }
            reach({ flow: site.flow, via, functions });
        }
    }
    return found;
}
/** The functions whose call leads to a command; null when the script gets there by itself. */
function functionsLeadingTo(flow, command) {
    const around = command.within.findLast(({ type }) => type === 'function')?.name;
    if (around == null)
        return null;
    const calls = (0,_exit_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .callsOfFunction */ .z_)(flow, command);
    const names = new Set([around]);
    for (const call of calls) {
        const name = call.within.findLast(({ type }) => type === 'function')?.name;
        if (name == null)
            return null;
        names.add(name);
    }
    // `"$@"`, `"$1"`: the function is chosen by an argument.
    const chosen = flow.commands.some(({ name, program, within, script }) => name === null &&
        script === command.script &&
        within.length === 0 &&
        /^["']?\$\{?[@*1]/.test(program.text));
    return chosen ? null : names;
}
/** What the `if`s and `case`s around a command ask of arguments and environment, where that is one plain test. */
function conditionsOf(flow, command) {
    const found = [];
    command.within.forEach((enclosure, depth) => {
        // Inside a function `$1` is the function's.
        const inFunction = command.within.slice(0, depth).some(({ type }) => type === 'function');
        const condition = enclosure.type === 'case'
            ? ofCase(enclosure)
            : enclosure.type === 'if'
                ? ofIf(flow, command, enclosure, depth)
                : null;
        if (condition !== null && !(inFunction && /^\d$/.test(condition.variable)))
            found.push(condition);
    });
    return found;
}
const variable = /^["']?\$\{?([A-Za-z_]\w*|\d)\}?["']?$/;
function ofCase({ on, name }) {
    const subject = variable.exec(on ?? '')?.[1];
    const values = (name ?? '').split('|').map((value) => value.trim().replace(/["']/g, ''));
    if (subject === undefined || values.some((value) => /[*?[]/.test(value)))
        return null;
    return { variable: subject, values };
}
function ofIf(flow, command, enclosure, depth) {
    let at = flow.commands.indexOf(command);
    while (at >= 0 && flow.commands[at].within.some(({ id }) => id === enclosure.id))
        at--;
    const test = flow.commands[at];
    const before = flow.commands[at - 1];
    if (test?.script !== command.script || !test.tested || test.within.length !== depth)
        return null;
    // Of several tests nobody knows which decides.
    if (before?.tested && before.script === test.script && before.within.length === depth)
        return null;
    if (test.name !== '[' && test.name !== '[[' && test.name !== 'test')
        return null;
    const texts = test.arguments.map(({ text }) => text).filter((text) => text !== ']' && text !== ']]');
    if (texts.length === 2 && test.name === '[[') {
        // `[[ $X == y ]]` is told by its operands; the operator stands in the text.
        if (!/[^!=<>]==?[^~=]/.test(test.script.excerpt.text))
            return null;
    }
    else if (texts.length !== 3 || !/^==?$/.test(texts[1]))
        return null;
    const [left, right] = [texts[0], texts.at(-1)];
    const subject = variable.exec(left)?.[1];
    const value = right.replace(/["']/g, '');
    if (subject === undefined || value === '' || value.includes('$'))
        return null;
    return { variable: subject, values: [value] };
}
/** The call gives the value, or gives something that nobody knows here. */
function mayMeet(facts, site, { variable: name, values }, direct, scriptText) {
    const { command, flow } = site;
    if (/^\d$/.test(name)) {
        if (!direct || command === null)
            return true;
        const script = command.arguments.findIndex(({ value }) => value !== null && /\.(sh|bash)$|\//.test(value));
        const words = /\/|\.(sh|bash)$/.test(command.program.pattern)
            ? command.arguments
            : command.arguments.slice(script + 1);
        if (words.some(({ text }) => /\$[@*]|\$\{?\w*(args|flags|opts)/i.test(text)))
            return true;
        const given = words[Number(name) - 1];
        return given === undefined ? false : given.value === null || values.includes(given.value);
    }
    const unit = command?.script.unit ?? flow?.unit;
    const given = command?.environment[name] ?? unit?.env?.[name];
    if (given !== undefined && given !== null)
        return values.includes(given);
    if (command !== null && Object.hasOwn(command.environment, name))
        return true;
    const fallback = new RegExp(`\\b${name}(?::?[-=]|=)["']?(?:\\$\\{${name}:?-)?(\\w*)`).exec(scriptText);
    if (fallback !== null)
        return fallback[1] === '' || values.includes(fallback[1]);
    // Scripts and targets hand their own environment on; a pipeline's step has what its file gives it.
    if (unit === undefined || unit.kind !== 'step')
        return true;
    const text = facts.texts.get(site.path);
    return text === undefined || new RegExp(`\\b${name}["']?\\s*[:=]\\s*["']?[$<({]`).test(text);
}


/***/ }),

/***/ 81867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sl: () => (/* binding */ calledProgram),
  L8: () => (/* binding */ classify),
  QI: () => (/* binding */ isDeploying)
});

// UNUSED EXPORTS: mentions, optionValue

// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/analysis/deploys/arguments.js
var deploys_arguments = __webpack_require__(38336);
;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/entry.js
const nothing = { from: 'nothing' };
const unknownGate = { waits: 'unknown' };
const itself = { waits: 'itself' };
function flags(instead = null) {
    return { from: 'flags', instead };
}
function files(options, rest = {}) {
    return {
        from: 'files',
        options,
        defaults: rest.defaults ?? [],
        refused: rest.refused ?? [],
        operands: rest.operands ?? 'none',
        otherwise: rest.otherwise ?? 'unknown',
        instead: rest.instead ?? null,
    };
}
function folder(holds, option = null) {
    return { from: 'folder', holds, option };
}
function live(why, instead) {
    return { from: 'live', why, instead };
}
function later(advice) {
    return { waits: 'not', advice };
}
function entry_option(options, advice) {
    return { waits: 'with', options, advice };
}
/** `verb('deploy', 'set image', \u2026)`; several spellings of one verb are separated by `|`. */
function verb(of, spellings, rest = {}) {
    return spellings.split('|').map((spelling) => ({
        words: spelling.split(' ').filter((word) => word !== ''),
        class: of,
        manifest: rest.manifest ?? nothing,
        gate: rest.gate ?? unknownGate,
        dryRun: rest.dryRun ?? [],
        only: rest.only ?? [],
        disables: rest.disables ?? [],
        bare: rest.bare ?? false,
        live: rest.live ?? [],
        images: rest.images ?? [],
    }));
}
function tool(names, family, verbs, rest = {}) {
    return {
        names: names.split(' '),
        family,
        values: rest.values ?? [],
        fillers: rest.fillers ?? [],
        dryRun: rest.dryRun ?? [],
        verbs: verbs.flat(),
    };
}

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/actions.js

/**
 * Hosted actions, read as `uses OWNER/NAME --input=value`, names in lower case. Where an
 * action is only a tool's command line, the source reads it as that command.
 */
const actions = [
    tool('uses', 'GitHub action', [
        verb('deploy', 'aws-actions/amazon-ecs-deploy-task-definition', {
            manifest: files(['--task-definition']),
            // Off unless it is asked for (https://github.com/aws-actions/amazon-ecs-deploy-task-definition).
            gate: entry_option(['--wait-for-service-stability=true'], 'wait-for-service-stability: true'),
        }),
        verb('read-only', 'aws-actions/amazon-ecs-render-task-definition'),
        verb('deploy', 'aws-actions/aws-cloudformation-github-deploy', {
            manifest: files(['--template']),
            dryRun: ['--no-execute-changeset=1', '--no-execute-changeset=true'],
        }),
        verb('deploy', 'google-github-actions/deploy-cloudrun', {
            manifest: files(['--metadata'], { otherwise: 'flags', instead: 'metadata: service.yaml' }),
            gate: itself,
            images: ['--image'],
        }),
        verb('deploy', 'google-github-actions/deploy-appengine', {
            manifest: files([], { defaults: ['app.yaml', 'app.yml'] }),
        }),
        verb('deploy', 'google-github-actions/create-cloud-deploy-release', {
            manifest: files(['--skaffold_file'], { defaults: ['skaffold.yaml'] }),
        }),
        verb('deploy', 'azure/k8s-deploy', { manifest: files(['--manifests']), gate: itself }),
        verb('deploy', 'azure/arm-deploy', { manifest: files(['--template']) }),
        verb('deploy', 'azure/bicep-deploy', {
            manifest: files(['--template-file']),
            dryRun: ['--operation=whatif', '--operation=validate'],
        }),
        // They wait for the roll-out by themselves.
        verb('deploy', 'bcgov/action-deployer-openshift', { manifest: files(['--file']), gate: itself }),
        verb('deploy', 'nais/deploy', { gate: itself }),
        verb('deploy', 'dokku/github-action|amondnet/vercel-action|koyeb/action-git-deploy|webfactory/create-aws-codedeploy-deployment|jakejarvis/s3-sync-action|reggionick/s3-deploy|bitovi/github-actions-deploy-docker|redhat-actions/oc-new-app|appleboy/kubernetes-action|deliverybot/helm'),
        verb('deploy', 'dflook/terraform-apply|dflook/tofu-apply', { manifest: files(['--path']) }),
        verb('deploy', 'einaregilsson/beanstalk-deploy', {
            gate: entry_option(['--wait_for_deployment=true', '--wait_for_environment_recovery'], 'wait_for_deployment: true'),
            dryRun: [],
        }),
        verb('deploy', 'akhileshns/heroku-deploy', {
            dryRun: ['--justlogin=true'],
            gate: entry_option(['--healthcheck'], 'healthcheck: https://HOST/health, with rollbackonhealthcheckfailed: true'),
        }),
        verb('deploy', 'azure/webapps-deploy', { gate: later('curl --fail --retry 10 https://HOST/health') }),
        verb('deploy', 'digitalocean/app_action', { gate: itself }),
        verb('deploy', 'nwtgck/actions-netlify', { only: ['--production-deploy=true'] }),
        verb('deploy', 'firebaseextended/action-hosting-deploy', {
            manifest: files([], { defaults: ['firebase.json'] }),
            only: ['--channelid=live'],
        }),
        verb('deploy', 'aws-actions/aws-lambda-deploy|appleboy/lambda-action|azure/functions-action|azure/container-apps-deploy-action|azure/static-web-apps-deploy|azure/aci-deploy|google-github-actions/deploy-cloud-functions|actions/deploy-pages|peaceiris/actions-gh-pages|jamesives/github-pages-deploy-action|cloudflare/pages-action|burnett01/rsync-deployments|easingthemes/ssh-deploy|samkirkland/ftp-deploy-action|wlixcc/sftp-deploy-action|appleboy/scp-action|johnbeynon/render-deploy-action'),
    ]),
];
/** `put:` steps of Concourse, read as `put TYPE --param=value`. A manifest's path begins with an input's name. */
const puts = [
    tool('put', 'Concourse resource', [
        verb('deploy', 'cf|cf-cli|cloudfoundry|cloud-foundry', { manifest: files(['--manifest']), gate: itself }),
        verb('deploy', 'bosh-deployment|bosh-config', { manifest: files(['--manifest']), gate: itself }),
        verb('deploy', 'kubernetes|k8s|helm|helm3|helm-chart|marathon|nomad'),
        // The resource plans when it is told to, or destroys.
        verb('deploy', 'terraform', { dryRun: ['--plan_only=true', '--action=destroy'] }),
    ]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/amazon.js

const inputs = ['--cli-input-json', '--cli-input-yaml'];
const stable = later('aws ecs wait services-stable --cluster C --services S');
const healthy = later('aws elbv2 wait target-in-service --target-group-arn ARN');
const awsVerbs = [
    // ECS. register-task-definition is where the desired state is; update-service only points at it.
    verb('deploy', 'ecs register-task-definition', {
        manifest: files([...inputs, '--container-definitions'], {
            otherwise: 'flags',
            instead: '--cli-input-json file://task-definition.json',
        }),
    }),
    verb('deploy', 'ecs update-service|ecs create-service|ecs create-task-set', {
        manifest: files(inputs, { otherwise: 'nothing' }),
        gate: stable,
    }),
    verb('promotion', 'ecs update-service-primary-task-set', { gate: stable }),
    verb('one-off', 'ecs run-task|ecs execute-command|ecs start-task'),
    // Lambda
    verb('deploy', 'lambda update-function-code', {
        gate: later('aws lambda wait function-updated --function-name NAME'),
        images: ['--image-uri'],
    }),
    verb('deploy', 'lambda create-function', { manifest: files(inputs, { otherwise: 'nothing' }) }),
    verb('config', 'lambda update-function-configuration', { manifest: files(inputs, { otherwise: 'flags' }) }),
    verb('promotion', 'lambda update-alias|lambda create-alias|lambda publish-version|lambda put-function-concurrency'),
    // CloudFormation
    verb('deploy', 'cloudformation deploy', {
        manifest: files(['--template-file']),
        dryRun: ['--no-execute-changeset'],
    }),
    verb('deploy', 'cloudformation create-stack|cloudformation update-stack|cloudformation create-stack-set|cloudformation update-stack-set', {
        manifest: files(['--template-body', '--template-url', ...inputs]),
        live: ['--use-previous-template'],
    }),
    verb('deploy', 'cloudformation execute-change-set|cloudformation create-stack-instances'),
    verb('rollback', 'cloudformation continue-update-rollback|cloudformation rollback-stack|cloudformation cancel-update-stack'),
    verb('read-only', 'cloudformation create-change-set|cloudformation package|cloudformation validate-template|cloudformation detect-stack-drift|cloudformation estimate-template-cost'),
    verb('teardown', 'cloudformation delete-stack'),
    // Files. The direction is looked at where the command is read (verbless-commands.ts).
    verb('deploy', 's3 sync|s3 cp|s3 mv', { dryRun: ['--dryrun'] }),
    verb('config', 's3api put-object|s3api put-bucket-policy|s3api put-bucket-website|s3 website|s3api put-bucket-cors'),
    verb('rollout', 'cloudfront create-invalidation'),
    verb('config', 'cloudfront update-distribution'),
    // CodeDeploy, Beanstalk
    verb('deploy', 'deploy create-deployment', {
        gate: later('aws deploy wait deployment-successful --deployment-id ID'),
    }),
    verb('release', 'deploy push|deploy register-application-revision'),
    verb('deploy', 'elasticbeanstalk update-environment', {
        manifest: files(['--option-settings'], { otherwise: 'nothing' }),
        gate: later('aws elasticbeanstalk wait environment-updated --environment-names NAME'),
    }),
    verb('release', 'elasticbeanstalk create-application-version'),
    verb('promotion', 'elasticbeanstalk swap-environment-cnames'),
    // EC2 and load balancing
    verb('rollout', 'autoscaling set-desired-capacity|autoscaling start-instance-refresh|autoscaling terminate-instance-in-auto-scaling-group', { gate: healthy }),
    verb('config', 'autoscaling update-auto-scaling-group', { manifest: nothing, gate: healthy }),
    verb('deploy', 'ec2 run-instances', {
        manifest: files(inputs, { otherwise: 'nothing' }),
    }),
    verb('deploy', 'ec2 create-launch-template-version', {
        manifest: files([...inputs, '--launch-template-data'], { otherwise: 'unknown' }),
        live: ['--source-version'],
    }),
    verb('promotion', 'elbv2 modify-rule|elbv2 register-targets', { gate: healthy }),
    // A listener may only get another certificate: that is asked by a TLS handshake, and by no target.
    verb('promotion', 'elbv2 modify-listener'),
    verb('deploy', 'iam upload-server-certificate|acm import-certificate|elbv2 add-listener-certificates|elb set-load-balancer-listener-ssl-certificate|apigateway create-domain-name|apigateway update-domain-name|apigatewayv2 update-domain-name|lightsail attach-certificate-to-distribution|lightsail attach-load-balancer-tls-certificate|transfer import-certificate|iot register-certificate|rds modify-certificates|cloudfront associate-alias', { manifest: flags() }),
    verb('promotion', 'route53 change-resource-record-sets'),
    verb('config', 'ssm put-parameter|secretsmanager put-secret-value|secretsmanager update-secret'),
    verb('one-off', 'ssm send-command|ssm start-automation-execution|ssm start-session|lambda invoke|codebuild start-build|codepipeline start-pipeline-execution'),
    verb('deploy', 'appconfig start-deployment|apigateway create-deployment|apigatewayv2 create-deployment|apprunner start-deployment|apprunner update-service|amplify start-job|amplify start-deployment|lightsail create-container-service-deployment|opsworks create-deployment|greengrassv2 create-deployment'),
    verb('deploy', 'apigateway put-rest-api|apigatewayv2 reimport-api', { manifest: files(['--body']) }),
    verb('deploy', 'stepfunctions update-state-machine', {
        manifest: files(['--definition', ...inputs], { otherwise: 'nothing' }),
    }),
    verb('deploy', 'batch register-job-definition', {
        manifest: files(inputs, { otherwise: 'flags', instead: '--cli-input-json file://job-definition.json' }),
    }),
    verb('set-up', 'eks update-cluster-version|eks update-nodegroup-version|eks create-cluster'),
];
const amazon = [
    tool('aws awslocal', 'AWS', awsVerbs, {
        values: [
            ...[
                '--region',
                '--profile',
                '--output',
                '--query',
                '--endpoint-url',
                '--cli-read-timeout',
                '--cli-connect-timeout',
            ],
            ...[
                '--ca-bundle',
                '--color',
                '--cli-input-json',
                '--cli-input-yaml',
                '--cluster',
                '--service',
                '--services',
            ],
            ...[
                '--task-definition',
                '--template-body',
                '--template-url',
                '--template-file',
                '--stack-name',
                '--acl',
                '--exclude',
            ],
            ...[
                '--include',
                '--cache-control',
                '--content-type',
                '--content-encoding',
                '--metadata',
                '--metadata-directive',
                '--sse',
            ],
            ...[
                '--desired-count',
                '--desired-capacity',
                '--auto-scaling-group-name',
                '--image-uri',
                '--function-name',
                '--name',
            ],
            ...[
                '--family',
                '--container-definitions',
                '--body',
                '--definition',
                '--storage-class',
                '--grants',
                '--expires',
            ],
        ],
        dryRun: ['--dry-run', '--dryrun', '--generate-cli-skeleton'],
    }),
    tool('ecs-deploy', 'ecs-deploy', [
        // It fetches the live task definition and registers it with another image (https://github.com/silinternational/ecs-deploy).
        verb('deploy', '', {
            manifest: live('ecs-deploy registers the live task definition with a new image', 'aws ecs register-task-definition --cli-input-json file://task-definition.json'),
            gate: itself,
            bare: true,
            images: ['-i', '--image'],
        }),
    ], {
        values: [
            '-c',
            '--cluster',
            '-n',
            '--service-name',
            '-i',
            '--image',
            '-t',
            '--timeout',
            '-r',
            '--region',
            '-p',
            '--profile',
            '-d',
            '-k',
            '-s',
            '-D',
            '-m',
            '-M',
            '-e',
        ],
    }),
    tool('ecs', 'ecs-deploy', [
        // https://github.com/fabfuel/ecs-deploy does the same.
        verb('deploy', 'deploy', {
            manifest: live('ecs deploy registers the live task definition with a new image', 'aws ecs register-task-definition --cli-input-json file://task-definition.json'),
            gate: itself,
        }),
        verb('config', 'scale|update'),
        verb('one-off', 'run'),
        verb('read-only', 'diff'),
    ], { values: ['-t', '--tag', '-i', '--image', '-e', '--env', '--timeout', '--region', '--profile'] }),
    tool('ecs-cli', 'ECS CLI', [
        verb('deploy', 'compose service up|compose up|compose service create|compose create', {
            manifest: files(['-f', '--file', '--ecs-params'], {
                defaults: ['docker-compose.yml', 'docker-compose.yaml'],
            }),
        }),
        verb('read-only', 'configure|ps|logs|images|compose ps|compose service ps'),
        verb('teardown', 'down|compose down|compose service rm|compose service down'),
    ], {
        values: ['-f', '--file', '--ecs-params', '-p', '--project-name', '--cluster', '--region', '--timeout'],
    }),
    tool('copilot', 'AWS Copilot', [
        verb('deploy', 'deploy|svc deploy|job deploy|env deploy|pipeline deploy', {
            manifest: files([], { defaults: ['copilot'] }),
            gate: itself,
        }),
        verb('read-only', 'svc package|svc status|svc logs|svc show|app show|app ls|env show|env ls|svc ls|version'),
        verb('set-up', 'init|app init|env init|svc init|pipeline init|secret init'),
    ]),
    tool('ecspresso hako', 'ecspresso', [
        verb('deploy', 'deploy|register', {
            manifest: files(['--config'], {
                defaults: ['ecspresso.yml', 'ecspresso.yaml', 'ecspresso.json', 'ecspresso.jsonnet', 'config.yaml'],
                operands: 'none',
            }),
            gate: itself,
            disables: [{ option: '--no-wait', why: 'comes back before the service is stable' }],
        }),
        verb('read-only', 'diff|render|verify|status|revisions|tasks|init|wait|version'),
        verb('rollout', 'refresh|scale', { gate: itself }),
        verb('rollback', 'rollback'),
        verb('one-off', 'run|oneshot|exec'),
    ], { values: ['--config', '--envfile', '--ext-str', '--option'] }),
    tool('eb', 'Elastic Beanstalk', [
        verb('deploy', 'deploy|create|upgrade', {
            manifest: files([], { defaults: ['.elasticbeanstalk/config.yml'], otherwise: 'unknown' }),
            gate: itself,
            disables: [{ option: '--nohang', why: 'comes back before the environment is updated' }],
        }),
        verb('promotion', 'swap'),
        verb('config', 'setenv|scale|config put', { manifest: flags() }),
        verb('teardown', 'terminate'),
        verb('read-only', 'status|logs|ssh|open|list|health|init|use|printenv|events|console|config save|config get|config|platform|appversion|abort|clone'),
    ], {
        values: [
            '-l',
            '--label',
            '-m',
            '--message',
            '--timeout',
            '-r',
            '--region',
            '-p',
            '--profile',
            '--cfg',
            '-e',
        ],
    }),
    tool('serverless sls', 'Serverless', [
        verb('deploy', 'deploy', {
            manifest: files(['-c', '--config'], {
                defaults: [
                    'serverless.yml',
                    'serverless.yaml',
                    'serverless.json',
                    'serverless.ts',
                    'serverless.js',
                    'serverless-compose.yml',
                ],
            }),
            dryRun: ['--noDeploy'],
        }),
        verb('read-only', 'deploy list|package|print|info|offline|invoke|logs|plugin|config|create|login|doctor|metrics|test|export-env|dev|wsgi|dynamodb'),
        verb('teardown', 'remove'),
        verb('rollback', 'rollback'),
    ], {
        values: [
            '-c',
            '--config',
            '--stage',
            '-s',
            '--region',
            '-r',
            '--aws-profile',
            '-f',
            '--function',
            '-p',
            '--package',
            '--param',
            '--org',
            '--app',
        ],
    }),
    tool('zappa', 'Zappa', [
        verb('deploy', 'deploy|update', {
            manifest: files(['-s', '--settings_file'], {
                defaults: [
                    'zappa_settings.json',
                    'zappa_settings.toml',
                    'zappa_settings.yml',
                    'zappa_settings.yaml',
                    'zappa_settings.py',
                ],
            }),
        }),
        verb('rollback', 'rollback'),
        verb('teardown', 'undeploy'),
        verb('set-up', 'certify|schedule|init'),
        verb('one-off', 'manage|invoke'),
        verb('read-only', 'status|tail|template|package|shell'),
    ]),
    tool('chalice', 'Chalice', [
        verb('deploy', 'deploy', { manifest: files([], { defaults: ['.chalice/config.json'] }) }),
        verb('build', 'package|local|gen-policy|generate-pipeline|new-project|url|logs|invoke'),
        verb('teardown', 'delete'),
    ], { values: ['--stage', '--profile'] }),
    tool('amplify', 'Amplify', [
        verb('deploy', 'push|publish'),
        verb('read-only', 'status|pull|env|init|configure|mock|codegen|console|override|build'),
    ]),
    tool('sst arc apex jets lambroll claudia up-aws', 'serverless tool', [
        verb('deploy', 'deploy', { dryRun: ['--dry-run'] }),
        verb('teardown', 'remove|destroy'),
        verb('read-only', 'dev|diff|build|logs|init'),
    ]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/certificates.js

/**
 * Certificates: what issues them. Where they are uploaded and attached stands with the clouds. No roll-out follows;
 * whether the certificate is good is asked of it, or of a TLS handshake.
 */
const certificates = [
    tool('certbot certbot-auto letsencrypt letsencrypt-auto', 'certificate', [
        verb('deploy', 'certonly|run|renew|install|reconfigure', {
            dryRun: ['--dry-run', '--staging', '--test-cert'],
        }),
        verb('read-only', 'certificates|show_account|plugins|register|update_account|help|enhance|unregister'),
        verb('teardown', 'revoke|delete|rollback'),
        verb('deploy', '', {
            only: ['-d', '--domain', '--domains', '--nginx', '--apache', '--standalone', '--webroot'],
            dryRun: ['--dry-run', '--staging', '--test-cert'],
        }),
    ], {
        values: [
            ...[
                '-d',
                '--domain',
                '--domains',
                '-m',
                '--email',
                '-w',
                '--webroot-path',
                '--cert-name',
                '--key-type',
            ],
            ...[
                '--server',
                '--config-dir',
                '--work-dir',
                '--logs-dir',
                '--preferred-challenges',
                '--csr',
                '--fullchain-path',
            ],
            ...[
                '--rsa-key-size',
                '--elliptic-curve',
                '--deploy-hook',
                '--pre-hook',
                '--post-hook',
                '--renew-hook',
                '-a',
                '-i',
            ],
            ...[
                '--authenticator',
                '--installer',
                '--dns-cloudflare-credentials',
                '--dns-google-credentials',
                '-c',
                '--config',
            ],
        ],
    }),
    tool('acme.sh acme', 'certificate', [
        verb('deploy', '', {
            only: [
                '--issue',
                '--renew',
                '--renew-all',
                '--deploy',
                '--install-cert',
                '--installcert',
                '--signcsr',
                '-r',
            ],
            dryRun: ['--staging', '--test'],
        }),
    ], {
        values: [
            ...[
                '-d',
                '--domain',
                '-w',
                '--webroot',
                '--dns',
                '--keylength',
                '-k',
                '--key-file',
                '--fullchain-file',
            ],
            ...[
                '--cert-file',
                '--ca-file',
                '--reloadcmd',
                '--deploy-hook',
                '--server',
                '--accountemail',
                '-m',
                '--home',
            ],
        ],
    }),
    tool('lego', 'certificate', [verb('deploy', 'run|renew'), verb('read-only', 'list|dnshelp|revoke')], {
        values: [
            ...[
                '-d',
                '--domains',
                '-m',
                '--email',
                '-s',
                '--server',
                '-k',
                '--key-type',
                '--path',
                '--dns',
                '--http.port',
            ],
            ...['--http.webroot', '--dns.resolvers', '--csr', '-c', '--kid', '--hmac', '--filename'],
        ],
    }),
    tool('dehydrated', 'certificate', [verb('deploy', '', { only: ['-c', '--cron', '-s', '--signcsr'] })], {
        values: [
            '-f',
            '--config',
            '-d',
            '--domain',
            '-t',
            '--challenge',
            '-k',
            '--hook',
            '-o',
            '--out',
            '-a',
            '--algo',
        ],
    }),
    tool('step', 'certificate', [verb('deploy', 'ca certificate|ca renew|ca rekey')]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/cloud-foundry.js

const manifests = ['manifest.yml', 'manifest.yaml'];
const pushed = {
    manifest: files(['-f', '--manifest'], {
        defaults: manifests,
        refused: ['--no-manifest'],
        otherwise: 'flags',
        instead: 'manifest.yml',
    }),
    // The CLI waits for the start check of every new instance (https://docs.cloudfoundry.org/devguide/deploy-apps/healthchecks.html).
    gate: itself,
    images: ['-o', '--docker-image'],
    disables: [
        { option: '-u', value: 'none', why: "switches the platform's start check off" },
        { option: '--health-check-type', value: 'none', why: "switches the platform's start check off" },
        {
            option: '-u',
            value: 'process',
            why: 'makes the platform look at the process only, not at its answers',
        },
        {
            option: '--health-check-type',
            value: 'process',
            why: 'makes the platform look at the process only, not at its answers',
        },
        { option: '--no-start', why: 'starts nothing' },
        { option: '--no-wait', why: 'comes back when the first instance is up and does not look at the rest' },
    ],
};
const setsLive = flags('manifest.yml');
const cloudFoundry = [
    tool('cf cf7 cf8 cf6', 'Cloud Foundry', [
        verb('deploy', 'push|p|v3-push|v3-zdt-push', pushed),
        // autopilot and blue-green plugins push, wait, then take the old app away.
        verb('deploy', 'zero-downtime-push|blue-green-deploy|bgd|bg-deploy', { ...pushed, disables: [] }),
        verb('deploy', 'v3-apply-manifest|apply-manifest', {
            // It sets the desired state and starts nothing.
            manifest: pushed.manifest,
        }),
        verb('deploy', 'deploy', {
            manifest: files([], { defaults: ['mta.yaml', 'mtad.yaml'] }),
            gate: itself,
        }),
        verb('rollout', 'restage|rg|restart|rs|rolling-restart|restart-app-instance', { gate: itself }),
        verb('rollout', 'start|st', { manifest: flags(), gate: itself }),
        verb('promotion', 'map-route|unmap-route|rename|set-droplet|copy-source|continue-deployment', {
            manifest: flags(),
        }),
        verb('config', 'set-env|se|unset-env|ue|set-health-check|enable-ssh|scale', { manifest: setsLive }),
        verb('set-up', 'bind-service|create-service|update-service|create-user-provided-service|cups|update-user-provided-service|uups|bind-security-group|create-security-group|update-security-group|bind-running-security-group|bind-staging-security-group|add-network-policy|create-service-key|create-org|create-space|create-user|create-route|bind-route-service|set-space-role|set-org-role'),
        verb('rollback', 'rollback|cancel-deployment'),
        verb('one-off', 'run-task|rt|ssh'),
        verb('teardown', 'delete|d|delete-route|delete-service|ds|delete-orphaned-routes|delete-space|stop|sp'),
        verb('read-only', 'create-app-manifest|login|l|auth|target|t|api|app|apps|a|logs|events|env|e|services|s|service|routes|r|org|orgs|space|spaces|oauth-token|plugins|install-plugin|add-plugin-repo|curl|tasks|domains|buildpacks|stacks|version|help|ssh-code|droplets|packages|marketplace|m|logout'),
    ], {
        values: [
            ...[
                '-f',
                '--manifest',
                '-b',
                '-c',
                '-i',
                '-k',
                '-m',
                '-n',
                '-o',
                '-p',
                '-s',
                '-t',
                '-u',
                '-d',
                '-a',
                '-w',
            ],
            ...[
                '--var',
                '--vars-file',
                '--strategy',
                '--hostname',
                '--docker-image',
                '--docker-username',
                '--droplet',
            ],
            ...[
                '--health-check-type',
                '--endpoint',
                '--command',
                '--name',
                '--smoke-test',
                '--max-in-flight',
                '--stack',
            ],
            ...[
                '--path',
                '--app-start-timeout',
                '--instances',
                '--memory',
                '--disk',
                '--buildpack',
                '--random-route-word',
            ],
        ],
        fillers: [],
    }),
    tool('bosh bosh2 bosh-cli', 'BOSH', [
        verb('deploy', 'deploy|create-env', {
            manifest: files(['-o', '--ops-file'], { operands: 0 }),
            gate: itself,
        }),
        verb('deploy', 'update-cloud-config|ucc|update-runtime-config|urc|update-cpi-config|update-config', {
            manifest: files(['-o', '--ops-file'], { operands: 'all' }),
            gate: itself,
        }),
        verb('rollout', 'recreate|restart|start', { gate: itself }),
        verb('release', 'upload-release|upload-stemcell|ur|us'),
        verb('one-off', 'run-errand|ssh|scp'),
        verb('teardown', 'delete-deployment|deld|delete-env|stop'),
        verb('read-only', 'int|interpolate|manifest|vms|instances|is|logs|tasks|task|deployments|ds|env|log-in|releases|stemcells|cloud-config|runtime-config|locks|errands|alias-env'),
        verb('build', 'create-release|cr|finalize-release|upload-blobs|sync-blobs|add-blob'),
    ], {
        values: [
            ...[
                '-e',
                '--environment',
                '-d',
                '--deployment',
                '--client',
                '--client-secret',
                '--ca-cert',
                '--config',
            ],
            ...[
                '-o',
                '--ops-file',
                '-v',
                '--var',
                '-l',
                '--vars-file',
                '--vars-store',
                '--var-file',
                '--vars-env',
                '--state',
            ],
            ...['--name', '--type', '--path', '--sha1', '--version', '--max-in-flight', '--skip-drain'],
        ],
        dryRun: ['--dry-run'],
    }),
    // Two tools are called `fly`; Concourse's is told by its verbs, fly.io's stands among the platforms.
    tool('fly', 'Concourse', [
        verb('deploy', 'set-pipeline|sp', { manifest: files(['-c', '--config']), gate: { waits: 'unknown' } }),
        verb('one-off', 'execute|e|trigger-job|tj|hijack|intercept|i'),
        verb('set-up', 'unpause-pipeline|up|pause-pipeline|pp|expose-pipeline|ep|set-team|st|unpause-job|uj'),
        verb('teardown', 'destroy-pipeline|dp'),
        verb('read-only', 'get-pipeline|gp|validate-pipeline|vp|format-pipeline|fp|login|l|sync|s|targets|ts|builds|bs|watch|w|pipelines|ps|workers|ws|check-resource|cr|check-resource-type|userinfo'),
    ], {
        values: [
            '-t',
            '--target',
            '-p',
            '--pipeline',
            '-c',
            '--config',
            '-l',
            '--load-vars-from',
            '-v',
            '--var',
            '-y',
            '-j',
            '--job',
            '-n',
            '--team-name',
            '-u',
            '-r',
            '--instance-var',
            '-i',
        ],
    }),
    tool('credhub', 'CredHub', [
        // A secret's store is no workload: what reads it is deployed by another command.
        verb('set-up', 'set|s|generate|n|regenerate|delete|d'),
        verb('read-only', 'get|g|find|f|login|l|export|api|a|import|i'),
    ]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/clouds.js

const ready = {
    gate: itself, // the revision must become ready (https://cloud.google.com/run/docs/configuring/healthchecks)
    disables: [{ option: '--async', why: 'comes back before the new revision is ready' }],
};
const google = tool('gcloud', 'Google Cloud', [
    verb('deploy', 'run deploy', {
        manifest: flags('gcloud run services replace service.yaml'),
        images: ['--image'],
        ...ready,
    }),
    verb('deploy', 'run services replace|run jobs replace', {
        manifest: files([], { operands: 'all' }),
        ...ready,
    }),
    verb('config', 'run services update', {
        manifest: flags('gcloud run services replace service.yaml'),
        images: ['--image'],
        ...ready,
    }),
    verb('promotion', 'run services update-traffic', ready),
    verb('deploy', 'run jobs deploy|run jobs update|run jobs create', {
        manifest: flags('gcloud run jobs replace job.yaml'),
        images: ['--image'],
    }),
    verb('one-off', 'run jobs execute'),
    verb('deploy', 'app deploy', {
        manifest: files([], {
            operands: 'all',
            defaults: ['app.yaml', 'app.yml', 'appengine-web.xml', 'src/main/appengine/app.yaml'],
        }),
    }),
    verb('promotion', 'app services set-traffic|app versions migrate|app versions start'),
    verb('teardown', 'app versions delete|app versions stop|run services delete|functions delete'),
    verb('deploy', 'functions deploy', {
        manifest: files(['--env-vars-file'], { otherwise: 'flags' }),
        ...ready,
    }),
    verb('deploy', 'deployment-manager deployments create|deployment-manager deployments update', {
        manifest: files(['--config', '--template']),
        dryRun: ['--preview'],
    }),
    verb('deploy', 'infra-manager deployments apply', { manifest: files(['--local-source']) }),
    verb('deploy', 'deploy releases create', {
        manifest: files(['--skaffold-file'], { defaults: ['skaffold.yaml'] }),
    }),
    verb('deploy', 'deploy apply', { manifest: files(['--file']) }),
    verb('promotion', 'deploy releases promote|deploy rollouts approve'),
    verb('rollback', 'deploy targets rollback'),
    verb('deploy', 'compute instance-groups managed rolling-action start-update', {
        gate: later('gcloud compute instance-groups managed wait-until NAME --version-target-reached'),
    }),
    verb('rollout', 'compute instance-groups managed rolling-action replace|compute instance-groups managed rolling-action restart|compute instance-groups managed set-instance-template', {
        gate: later('gcloud compute instance-groups managed wait-until NAME --stable'),
    }),
    verb('deploy', 'compute instances create-with-container|compute instances update-container|compute instance-templates create-with-container|compute instance-templates create', { live: ['--source-instance', '--source-instance-template'], images: ['--container-image'] }),
    verb('deploy', 'endpoints services deploy', { manifest: files([], { operands: 'all' }) }),
    verb('deploy', 'workflows deploy', { manifest: files(['--source']) }),
    verb('deploy', 'api-gateway api-configs create', { manifest: files(['--openapi-spec']) }),
    verb('set-up', 'container clusters create|container clusters upgrade|container clusters update|container node-pools create|services enable|projects create|iam service-accounts create|projects add-iam-policy-binding|compute addresses create|sql instances create|sql instances patch|pubsub topics create|scheduler jobs create|scheduler jobs update|tasks queues create|artifacts repositories create'),
    verb('config', 'projects set-iam-policy|secrets versions add|compute project-info add-metadata|scheduler jobs update http'),
    verb('build', 'builds submit|builds triggers run|artifacts docker tags add'),
    verb('deploy', 'compute instances create', { manifest: flags() }),
    verb('deploy', 'compute ssl-certificates create|compute target-https-proxies update|compute target-ssl-proxies update|certificate-manager certificates create|certificate-manager certificates update|certificate-manager maps entries create|certificate-manager maps entries update|app ssl-certificates create|app ssl-certificates update', { manifest: flags() }),
    verb('one-off', 'compute ssh|compute scp'),
], {
    values: [
        ...[
            '--project',
            '--account',
            '--configuration',
            '--format',
            '--verbosity',
            '--impersonate-service-account',
        ],
        ...[
            '--billing-project',
            '--region',
            '--zone',
            '--image',
            '--platform',
            '--set-env-vars',
            '--update-env-vars',
            '--memory',
        ],
        ...[
            '--service-account',
            '--env-vars-file',
            '--runtime',
            '--entry-point',
            '--source',
            '--trigger-topic',
            '--config',
            '--version',
        ],
        ...[
            '-v',
            '--tag',
            '-t',
            '--concurrency',
            '--timeout',
            '--max-instances',
            '--min-instances',
            '--cpu',
            '--port',
            '--bucket',
        ],
        ...[
            '--set-secrets',
            '--update-secrets',
            '--labels',
            '--update-labels',
            '--add-cloudsql-instances',
            '--set-cloudsql-instances',
        ],
        ...[
            '--vpc-connector',
            '--args',
            '--command',
            '--file',
            '--skaffold-file',
            '--images',
            '--delivery-pipeline',
            '--template',
        ],
        ...[
            '--container-image',
            '--source-instance',
            '--source-instance-template',
            '--trigger-event',
            '--trigger-resource',
            '--trigger-bucket',
        ],
    ],
    fillers: ['alpha', 'beta', 'preview'],
    dryRun: ['--dry-run', '--validate-only', '--preview'],
});
const azure = tool('az', 'Azure', [
    verb('deploy', 'webapp deploy|webapp deployment source config-zip|webapp up|webapp config container set', { gate: later('curl --fail --retry 10 https://HOST/health') }),
    verb('deploy', 'functionapp deployment source config-zip|functionapp deploy'),
    verb('config', 'webapp config appsettings set|webapp config connection-string set|webapp config set|functionapp config appsettings set|functionapp config set', { manifest: flags() }),
    verb('promotion', 'webapp deployment slot swap|functionapp deployment slot swap'),
    verb('rollout', 'webapp restart|functionapp restart|webapp start', {
        gate: later('curl --fail --retry 10 https://HOST/health'),
    }),
    verb('deploy', 'containerapp up|containerapp create|containerapp update|containerapp job update|containerapp job create', {
        manifest: files(['--yaml'], {
            otherwise: 'flags',
            instead: 'az containerapp update --yaml app.yaml',
        }),
        images: ['--image', '-i'],
    }),
    verb('one-off', 'containerapp job start|containerapp exec|vm run-command invoke'),
    verb('deploy', 'container create', {
        manifest: files(['--file', '-f'], {
            otherwise: 'flags',
            instead: 'az container create --file container.yaml',
        }),
        images: ['--image'],
    }),
    verb('deploy', 'deployment group create|deployment sub create|deployment mg create|deployment tenant create|group deployment create|deployment create|stack group create|stack sub create|stack mg create', {
        manifest: files(['--template-file', '-f', '--template-uri', '-u', '--parameters', '-p']),
        dryRun: ['--what-if', '-w'],
    }),
    verb('deploy', 'storage blob upload-batch|storage blob sync'),
    verb('deploy', 'staticwebapp deploy'),
    verb('rollout', 'vmss update-instances|vmss rolling-upgrade start|vmss restart'),
    verb('set-up', 'aks create|aks upgrade|aks update|group create|webapp create|functionapp create|appservice plan create|storage account create|keyvault create|acr create|cosmosdb create|sql server create|containerapp env create|role assignment create|identity create|network vnet create'),
    verb('deploy', 'vm create|vmss create', { manifest: flags() }),
    verb('deploy', 'keyvault certificate import|keyvault certificate create|network application-gateway ssl-cert create|network application-gateway ssl-cert update|webapp config ssl upload|webapp config ssl bind|webapp config ssl import|functionapp config ssl bind|containerapp ssl upload|containerapp env certificate upload|cdn custom-domain enable-https', { manifest: flags() }),
    verb('build', 'acr build|acr run|acr import|bicep build'),
    verb('teardown', 'group delete|webapp delete|deployment group delete|aks delete'),
], {
    values: [
        '--template-file',
        '-f',
        '--template-uri',
        '-u',
        '--parameters',
        '-p',
        '-g',
        '--resource-group',
        '-n',
        '--name',
        '--image',
        '-i',
        '--yaml',
        '--file',
        '--subscription',
        '-o',
        '--output',
        '--query',
        '--location',
        '-l',
        '--slot',
        '-s',
        '--src',
        '--src-path',
        '--type',
        '--settings',
        '-d',
        '-d',
    ],
});
const clouds = [
    google,
    azure,
    tool('azd', 'Azure Developer CLI', [
        verb('deploy', 'up|deploy|provision', { manifest: files([], { defaults: ['azure.yaml', 'azure.yml'] }) }),
        verb('teardown', 'down'),
        verb('read-only', 'package|env|init|monitor|auth|config|show|pipeline'),
    ]),
    tool('func', 'Azure Functions', [
        verb('deploy', 'azure functionapp publish', { manifest: files([], { defaults: ['host.json'] }) }),
        verb('build', 'start|init|new|pack|extensions|azure functionapp fetch-app-settings|azure functionapp logstream'),
    ]),
    tool('swa', 'Static Web Apps', [verb('deploy', 'deploy'), verb('build', 'start|build|init|login')]),
    tool('gsutil', 'Google Cloud Storage', [
        verb('deploy', 'cp|rsync|mv', { dryRun: ['-n'] }),
        verb('config', 'web set|cors set|setmeta|iam ch|lifecycle set'),
        verb('read-only', 'ls|cat|stat|du|mb|version'),
    ], { values: ['-h', '-o', '-x', '-u'] }),
    tool('appcfg.py', 'App Engine', [verb('deploy', 'update')]),
    tool('clasp', 'Apps Script', [
        verb('deploy', 'push|deploy', { manifest: files([], { defaults: ['.clasp.json', 'appsscript.json'] }) }),
        verb('read-only', 'pull|login|open|status|versions|deployments'),
    ]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/containers.js

const composeFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const up = {
    manifest: files(['-f', '--file'], { defaults: composeFiles, otherwise: 'unknown' }),
    gate: entry_option(['--wait'], 'docker compose up --wait'),
};
// Which of these are deploys is a question of where they run: see `target.ts`.
const dockerVerbs = [
    verb('deploy', 'stack deploy|stack up', {
        manifest: files(['-c', '--compose-file', '--bundle-file']),
        gate: entry_option(['--detach=false', '-d=false', '--detach=0', '-d=0'], 'docker stack deploy --detach=false'),
    }),
    verb('deploy', 'service update|service create', {
        manifest: flags('docker stack deploy -c compose.yaml NAME'),
        gate: itself,
        disables: [
            { option: '--detach', why: 'comes back before the new tasks run' },
            { option: '-d', why: 'comes back before the new tasks run' },
        ],
        images: ['--image'],
    }),
    verb('config', 'service scale', { manifest: flags() }),
    verb('rollback', 'service rollback'),
    verb('deploy', 'compose up', up),
    verb('rollout', 'compose restart|restart|compose start'),
    verb('deploy', 'run|container run', {
        manifest: flags('a compose file: docker compose up -d --wait'),
        images: ['operand'],
    }),
    verb('teardown', 'stack rm|stack down|compose down|compose stop|compose rm|compose kill|service rm|stop|rm|kill|container stop|container rm'),
    verb('release', 'push|compose push|image push|manifest push'),
    verb('build', 'build|buildx|bake|compose build|compose pull|compose run|compose exec|pull|tag|save|load|login|logout|exec|create|start|image|cp|export|import|commit|network|volume|manifest|context|builder'),
    verb('read-only', 'ps|logs|inspect|images|info|version|stats|top|port|events|search|wait|compose ps|compose logs|compose config|stack ps|stack services|stack ls|service ps|service ls|service inspect|service logs|system|config|secret|node|swarm|scout'),
];
const dockerValues = [
    ...[
        '-H',
        '--host',
        '--context',
        '--config',
        '-l',
        '--log-level',
        '-f',
        '--file',
        '-p',
        '--project-name',
        '--profile',
    ],
    ...[
        '--env-file',
        '--project-directory',
        '-c',
        '--compose-file',
        '--image',
        '--name',
        '-e',
        '--env',
        '-v',
        '--volume',
    ],
    ...[
        '--network',
        '--net',
        '-w',
        '--workdir',
        '-u',
        '--user',
        '--entrypoint',
        '--restart',
        '--publish',
        '--label',
        '--mount',
    ],
    ...[
        '--update-failure-action',
        '--update-parallelism',
        '--update-delay',
        '--stop-grace-period',
        '--timeout',
        '-t',
        '--scale',
    ],
    ...[
        '--memory',
        '-m',
        '--cpus',
        '--hostname',
        '-h',
        '--link',
        '--add-host',
        '--platform',
        '--log-driver',
        '--log-opt',
        '--gpus',
        '--env-add',
        '--replicas',
    ],
];
const containers = [
    tool('docker podman nerdctl', 'Docker', dockerVerbs, { values: dockerValues, dryRun: ['--dry-run'] }),
    tool('docker-compose podman-compose', 'Docker Compose', [
        verb('deploy', 'up', up),
        verb('rollout', 'restart|start'),
        verb('teardown', 'down|stop|rm|kill'),
        verb('release', 'push'),
        verb('build', 'build|pull|run|exec|create|config|ps|logs|images|port|top|version|scale'),
    ], {
        values: [
            '-f',
            '--file',
            '-p',
            '--project-name',
            '--profile',
            '--env-file',
            '--project-directory',
            '--context',
            '-H',
            '--scale',
            '-t',
            '--timeout',
        ],
        dryRun: ['--dry-run'],
    }),
    tool('nomad', 'Nomad', [
        verb('deploy', 'job run|run', {
            manifest: files([], { operands: 'all' }),
            gate: itself,
            disables: [{ option: '-detach', why: 'comes back before the allocations are healthy' }],
            dryRun: ['-output'],
        }),
        verb('promotion', 'deployment promote|job promote'),
        verb('rollback', 'job revert|deployment fail'),
        verb('rollout', 'job restart|alloc restart', { gate: itself }),
        verb('one-off', 'job dispatch|job periodic force|alloc exec'),
        verb('teardown', 'job stop|stop'),
        verb('read-only', 'job plan|plan|job validate|validate|job inspect|inspect|job status|status|node|server|fmt|version|alloc|var get|deployment status|deployment list|eval'),
    ], {
        values: [
            '-address',
            '-region',
            '-namespace',
            '-token',
            '-ca-cert',
            '-var',
            '-var-file',
            '-consul-token',
            '-vault-token',
            '-check-index',
        ],
    }),
    tool('levant', 'Levant', [
        verb('deploy', 'deploy', { manifest: files(['-var-file'], { operands: 0 }), gate: itself }),
        verb('read-only', 'render|plan'),
    ]),
    tool('nomad-pack', 'Nomad Pack', [
        verb('deploy', 'run', { manifest: files(['-f', '--var-file'], { otherwise: 'unknown' }) }),
        verb('read-only', 'render|plan|info|list|registry'),
    ]),
    tool('kamal mrsk', 'Kamal', [
        verb('deploy', 'deploy|redeploy|setup', {
            manifest: files(['-c', '--config-file'], { defaults: ['config/deploy.yml', 'config/deploy.yaml'] }),
            gate: itself,
        }),
        verb('rollout', 'app boot|accessory boot|accessory reboot|proxy reboot|traefik reboot|proxy boot|app start', { gate: itself }),
        verb('config', 'env push'),
        verb('rollback', 'rollback'),
        verb('teardown', 'remove|app stop|app remove|accessory remove|prune'),
        verb('read-only', 'build|app logs|app exec|app details|config|lock|audit|details|docs|init|version|secrets|server|registry|accessory logs|accessory details|app containers|app images|app version|app maintenance|app live'),
    ], {
        values: [
            '-c',
            '--config-file',
            '-d',
            '--destination',
            '-v',
            '--version',
            '-h',
            '--hosts',
            '-r',
            '--roles',
        ],
    }),
    tool('kompose', 'Kompose', [verb('deploy', 'up'), verb('build', 'convert'), verb('teardown', 'down')]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/hosted.js

const answers = later('curl --fail --retry 10 https://HOST/health');
const kubectlApply = 'kubectl apply -f FILE';
/** Steps of other CI systems than GitHub's, read as `uses NAME --input=value`. */
const hosted = [
    tool('uses', 'CircleCI orb', [
        verb('deploy', 'circleci/aws-ecs/deploy-service-update|circleci/aws-ecs/deploy_service_update', {
            manifest: live('The orb puts another image into the live task definition', 'aws ecs register-task-definition --cli-input-json file://task-definition.json'),
            gate: entry_option(['--verify-revision-is-deployed=true'], 'verify-revision-is-deployed: true'),
        }),
        verb('deploy', 'circleci/gcp-cloud-run/deploy|circleci/gcp-cloud-run/deploy_service', {
            manifest: flags('gcloud run services replace service.yaml'),
            gate: itself,
        }),
        verb('deploy', 'circleci/heroku/deploy-via-git|circleci/heroku/deploy_via_git', { gate: answers }),
        verb('deploy', 'circleci/kubernetes/create-or-update-resource', {
            manifest: files(['--resource-file-path']),
            gate: entry_option(['--get-rollout-status=true'], 'get-rollout-status: true'),
            dryRun: ['--dry-run=true'],
        }),
        verb('deploy', 'circleci/kubernetes/update-container-image|circleci/aws-eks/update-container-image', {
            manifest: flags(kubectlApply),
            gate: entry_option(['--get-rollout-status=true'], 'get-rollout-status: true'),
        }),
        verb('deploy', 'circleci/helm/upgrade-helm-chart|circleci/helm/install-helm-chart', {
            gate: entry_option(['--wait=true', '--atomic=true'], 'wait: true'),
        }),
        verb('deploy', 'circleci/terraform/apply|circleci/aws-code-deploy/deploy|circleci/aws-code-deploy/deploy-bundle|circleci/aws-elastic-beanstalk/deploy|circleci/aws-sam-serverless/deploy|circleci/aws-serverless/deploy|circleci/firebase-deploy/deploy'),
        verb('rollback', 'circleci/aws-code-deploy/rollback|circleci/kubernetes/rollback'),
    ]),
    tool('uses', 'Travis provider', [
        // pages, s3 and gcs hold sites and artifacts alike; a site is all that `pages` can hold.
        verb('deploy', 'travis heroku|travis gae|travis elasticbeanstalk|travis lambda|travis codedeploy|travis cloudfoundry|travis firebase|travis netlify|travis surge|travis pages|travis openshift|travis opsworks|travis scalingo|travis engineyard|travis azure_web_apps|travis bluemixcloudfoundry|travis hephy|travis cloud66|travis modulus|travis azure-web-apps'),
        verb('release', 'travis npm|travis pypi|travis rubygems|travis releases|travis s3|travis gcs|travis bintray|travis cargo|travis hackage|travis packagecloud|travis snap'),
    ]),
    tool('uses', 'Azure Pipelines task', [
        verb('deploy', 'task azurewebapp|task azurermwebappdeployment|task azurewebappcontainer|task azurefunctionapp|task azurefunctionappcontainer|task azurecontainerapps|task azurestaticwebapp|task iiswebappdeploymentonmachinegroup|task servicefabricdeploy|task azurespringcloud|task azurecloudpowershelldeployment'),
        verb('deploy', 'task azureresourcemanagertemplatedeployment|task azureresourcegroupdeployment', {
            manifest: files(['--csmfile']),
            dryRun: ['--deploymentmode=Validation'],
        }),
        verb('deploy', 'task kubernetesmanifest', {
            manifest: files(['--manifests']),
            gate: itself,
            only: ['--action=deploy', '--action=promote'],
        }),
        verb('deploy', 'task kubernetes', {
            manifest: files(['--configuration', '--arguments']),
            only: ['--command=apply', '--command=set', '--command=create'],
        }),
        verb('deploy', 'task helmdeploy', {
            gate: entry_option(['--waitforexecution=true', '--waitforexecution'], 'waitForExecution: true'),
            only: ['--command=upgrade', '--command=install'],
        }),
        verb('deploy', 'task terraformtaskv1|task terraformtaskv2|task terraformtaskv3|task terraformtaskv4|task terraformtask|task terraformcli', { only: ['--command=apply'] }),
        verb('promotion', 'task azureappservicemanage', { only: ['--action=Swap Slots', '--action=swap slots'] }),
        verb('deploy', 'task copyfilesoverssh'),
    ]),
    tool('uses', 'Bitbucket pipe', [
        verb('deploy', 'atlassian/aws-ecs-deploy', {
            manifest: files(['--task_definition'], { otherwise: 'unknown' }),
            gate: entry_option(['--wait=true'], 'WAIT: "true"'),
        }),
        verb('deploy', 'atlassian/aws-elasticbeanstalk-deploy|atlassian/aws-code-deploy', {
            gate: entry_option(['--wait=true'], 'WAIT: "true"'),
        }),
        verb('deploy', 'atlassian/aws-cloudformation-deploy', {
            manifest: files(['--template']),
            gate: entry_option(['--wait=true'], 'WAIT: "true"'),
        }),
        verb('deploy', 'atlassian/google-gke-kubectl-run|atlassian/aws-eks-kubectl-run|atlassian/azure-aks-deploy', {
            manifest: files(['--resource_path']),
            only: ['--kubectl_command=apply'],
        }),
        verb('deploy', 'atlassian/kubectl-run', {
            manifest: files(['--resource_path']),
            only: ['--kubectl_command=apply'],
        }),
        verb('deploy', 'atlassian/heroku-deploy', { gate: entry_option(['--wait=true'], 'WAIT: "true"') }),
        verb('deploy', 'atlassian/aws-lambda-deploy|atlassian/azure-web-apps-deploy|atlassian/azure-functions-deploy|atlassian/azure-arm-deploy|atlassian/google-app-engine-deploy|atlassian/google-cloud-run-deploy|atlassian/google-cloud-functions-deploy|atlassian/firebase-deploy|atlassian/scp-deploy|atlassian/rsync-deploy|atlassian/sftp-deploy|atlassian/ftp-deploy|atlassian/aws-sam-deploy'),
        // An upload to a bucket is a site as often as an artifact: nobody can tell.
    ]),
    tool('uses', 'Concourse task', [
        // https://github.com/cloud-gov/cg-pipeline-tasks: the parameter is what it does.
        verb('deploy', 'terraform task', { only: ['--terraform_action=apply'] }),
    ]),
    tool('uses', 'reusable workflow', [verb('deploy', 'reusable workflow')]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/hosts.js

// Commands that deploy by their operands (rsync, scp, git push, systemctl over ssh) are decided in `operands.ts`.
const hosts = [
    tool('ansible-playbook', 'Ansible', [
        verb('deploy', '', {
            manifest: files([], { operands: 'all' }),
            dryRun: ['--check', '-C', '--syntax-check', '--list-hosts', '--list-tasks', '--list-tags'],
        }),
    ], {
        values: [
            '-i',
            '--inventory',
            '--inventory-file',
            '-e',
            '--extra-vars',
            '-l',
            '--limit',
            '-t',
            '--tags',
            '--skip-tags',
            '-u',
            '--user',
            '--private-key',
            '--key-file',
            '-f',
            '--forks',
            '-c',
            '--connection',
            '--vault-password-file',
            '--vault-id',
            '--start-at-task',
            '-M',
            '--module-path',
            '-T',
            '--timeout',
            '--become-user',
            '--ssh-common-args',
            '--ssh-extra-args',
            '--scp-extra-args',
            '--become-method',
        ],
    }),
    tool('cap capistrano', 'Capistrano', [
        verb('read-only', '-T|install'),
        verb('deploy', '', {
            manifest: files([], { defaults: ['config/deploy.rb', 'Capfile'] }),
            dryRun: ['-n', '--dry-run', '-T', '--tasks'],
        }),
    ], { values: ['-f', '-s', '-S', '-r'] }),
    tool('mina', 'Mina', [
        verb('deploy', 'deploy', { manifest: files(['-f'], { defaults: ['config/deploy.rb'] }) }),
        verb('set-up', 'setup|init'),
        verb('one-off', 'run|console|log'),
    ]),
    tool('salt salt-ssh salt-call', 'Salt', [
        // Operands are target, function: the target is skipped as a filler is.
        verb('read-only', ''),
    ]),
    tool('puppet', 'Puppet', [
        verb('deploy', 'apply', { manifest: files([], { operands: 'all' }), dryRun: ['--noop'] }),
        verb('rollout', 'agent', { dryRun: ['--noop'] }),
        verb('read-only', 'parser|lookup|module|config|cert|resource|epp|facts'),
    ], { values: ['--modulepath', '--hiera_config', '-e', '--logdest', '--environment'] }),
    tool('r10k', 'r10k', [
        verb('deploy', 'deploy environment|deploy module'),
        verb('read-only', 'puppetfile|version|deploy display'),
    ]),
    tool('bolt', 'Bolt', [
        verb('deploy', 'task run|plan run|apply', { dryRun: ['--noop'] }),
        verb('read-only', 'task show|plan show|inventory|module'),
    ]),
    tool('chef-client chef-solo chef-push', 'Chef', [verb('deploy', '', { dryRun: ['-W', '--why-run'] })], {
        values: ['-o', '-j', '-c', '-r', '-E', '-L'],
    }),
    tool('knife', 'Chef', [
        verb('deploy', 'bootstrap|cookbook upload|zero converge|solo cook'),
        verb('read-only', 'node show|node list|cookbook list|search|status|role show|cookbook test'),
    ]),
    tool('berks', 'Chef', [verb('deploy', 'upload'), verb('build', 'install|vendor|package|update')]),
    tool('nixos-rebuild', 'NixOS', [verb('deploy', 'switch|boot'), verb('build', 'build|dry-build|dry-activate|test|build-vm')], { values: ['--target-host', '--build-host', '--flake', '-I'] }),
    tool('colmena morph nixops', 'NixOS', [
        verb('deploy', 'apply|deploy'),
        verb('build', 'build|eval|apply-local'),
    ]),
    tool('pm2', 'pm2', [
        verb('deploy', 'deploy', {
            manifest: files([], {
                operands: 'none',
                defaults: ['ecosystem.config.js', 'ecosystem.config.cjs', 'ecosystem.json'],
            }),
        }),
        verb('build', 'start|restart|reload|stop|delete|list|logs|save|startup|startOrReload|startOrRestart|install|monit|kill|describe|jlist|update'),
    ]),
    tool('shipit', 'Shipit', [verb('build', '')]),
    tool('dep', 'Deployer', [
        verb('deploy', 'deploy', {
            manifest: files(['-f', '--file'], { defaults: ['deploy.php', 'deploy.yaml', 'deploy.yml'] }),
        }),
        verb('rollback', 'rollback'),
        verb('read-only', 'ssh|init|list|config|deploy:unlock|tree'),
    ]),
    tool('envoy', 'Envoy', [verb('deploy', 'run deploy')]),
    tool('vapor', 'Laravel Vapor', [
        verb('deploy', 'deploy', { manifest: files([], { defaults: ['vapor.yml'] }) }),
        verb('rollback', 'rollback'),
    ]),
    tool('prisma', 'Prisma', [
        verb('migration', 'migrate deploy|db push|migrate reset'),
        verb('build', 'generate|migrate dev|format|validate|studio|migrate status|migrate diff|db seed|db pull'),
    ]),
    tool('knex sequelize sequelize-cli alembic flyway liquibase sqitch goose dbmate atlas diesel sqlx gh-ost pt-online-schema-change', 'migrations', [verb('migration', '')]),
    tool('swaks newrelic sentry-cli honeybadger datadog-ci', 'deploy marker', [verb('read-only', '')]),
    tool('msdeploy msdeploy.exe', 'Web Deploy', [verb('deploy', '', { dryRun: ['-whatif', '-whatIf'] })]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/infrastructure.js

const terraformFiles = /\.tf(\.json)?$/;
// Provisioning says that resources exist, not that anybody answers: no gate is asked of these.
const terraformVerbs = [
    verb('deploy', 'apply', { manifest: folder(terraformFiles, '-chdir') }),
    verb('teardown', 'destroy'),
    verb('state-surgery', 'import|state mv|state rm|state push|state replace-provider|taint|untaint|force-unlock|refresh'),
    verb('read-only', 'plan|validate|fmt|init|show|output|providers|graph|console|test|workspace|version|login|get|state list|state show|state pull|metadata|remote|0.12upgrade|0.13upgrade|env'),
];
const infrastructure = [
    tool('terraform tofu', 'Terraform', terraformVerbs, { values: ['-var-file', '-var', '-chdir-dir'] }),
    tool('terragrunt', 'Terragrunt', [
        verb('deploy', 'apply|apply-all|run-all apply|run apply|stack run apply', {
            manifest: folder(/(^|\/)terragrunt\.hcl$|(^|\/)root\.hcl$|\.tf$/, '--terragrunt-working-dir'),
        }),
        verb('teardown', 'destroy|destroy-all|run-all destroy|run destroy'),
        verb('state-surgery', 'import|state|taint|refresh'),
        verb('read-only', 'plan|plan-all|run-all plan|run plan|hclfmt|hcl|validate|validate-inputs|init|output|output-all|graph|render-json|run-all validate|run-all init|run-all output'),
    ], {
        values: [
            '--terragrunt-working-dir',
            '--working-dir',
            '--terragrunt-config',
            '--terragrunt-source',
            '--terragrunt-iam-role',
            '-var-file',
            '-var',
        ],
    }),
    tool('pulumi', 'Pulumi', [
        verb('deploy', 'up|update', {
            manifest: files(['-C', '--cwd'], { defaults: ['Pulumi.yaml', 'Pulumi.yml'] }),
        }),
        verb('teardown', 'destroy|down|dn'),
        verb('state-surgery', 'refresh|import|state'),
        verb('config', 'config set', { manifest: flags() }),
        verb('read-only', 'preview|pre|stack|config|login|logout|whoami|logs|about|version|plugin|env|install|new|convert'),
    ], { values: ['-C', '--cwd', '-s', '--stack', '-c', '--config', '-m', '--message', '--config-file'] }),
    tool('cdk', 'AWS CDK', [
        verb('deploy', 'deploy', {
            manifest: files(['-a', '--app'], { defaults: ['cdk.json'] }),
            dryRun: ['--no-execute', '--method=prepare-change-set'],
        }),
        verb('set-up', 'bootstrap'),
        verb('teardown', 'destroy'),
        verb('state-surgery', 'import|migrate'),
        verb('read-only', 'synth|synthesize|diff|ls|list|doctor|context|acknowledge|docs|metadata|version|notices|init|watch|rollback|gc'),
    ], {
        values: [
            '-a',
            '--app',
            '-c',
            '--context',
            '--profile',
            '-o',
            '--output',
            '-O',
            '--outputs-file',
            '--require-approval',
            '--role-arn',
            '--parameters',
            '--method',
            '-r',
            '--toolkit-stack-name',
            '--tags',
        ],
    }),
    tool('cdktf', 'CDK for Terraform', [
        verb('deploy', 'deploy|apply', { manifest: files([], { defaults: ['cdktf.json'] }) }),
        verb('teardown', 'destroy'),
        verb('read-only', 'synth|diff|plan|get|list|output|init|provider|convert|debug|login'),
    ]),
    tool('sam', 'AWS SAM', [
        verb('deploy', 'deploy|sync', {
            manifest: files(['-t', '--template-file', '--template', '--config-file'], {
                defaults: ['template.yaml', 'template.yml', 'samconfig.toml', 'samconfig.yaml'],
            }),
            dryRun: ['--no-execute-changeset'],
        }),
        verb('build', 'build|package|validate|local|logs|init|list|publish|pipeline|remote|traces'),
        verb('teardown', 'delete'),
    ], {
        values: [
            '-t',
            '--template-file',
            '--template',
            '--config-file',
            '--config-env',
            '--stack-name',
            '--s3-bucket',
            '--s3-prefix',
            '--region',
            '--profile',
            '--parameter-overrides',
            '--capabilities',
            '--tags',
            '--role-arn',
            '--image-repository',
            '--on-failure',
        ],
    }),
    tool('rain', 'CloudFormation', [
        verb('deploy', 'deploy', { manifest: files([], { operands: 0 }) }),
        verb('teardown', 'rm'),
        verb('read-only', 'ls|cat|logs|fmt|diff|forecast|build|watch|info|tree|check'),
    ]),
    tool('sceptre', 'Sceptre', [
        verb('deploy', 'launch|create|update|set-change-set execute|execute', {
            manifest: folder(/(^|\/)config\/.+\.ya?ml$/),
        }),
        verb('teardown', 'delete|prune'),
        verb('read-only', 'validate|diff|list|status|describe|generate|estimate-cost|fetch-remote-template|drift'),
    ]),
    tool('stack_master', 'StackMaster', [
        verb('deploy', 'apply', { manifest: files([], { defaults: ['stack_master.yml'] }) }),
        verb('read-only', 'diff|validate|lint|list|outputs|events|status|compile'),
    ]),
    tool('openstack', 'OpenStack', [
        verb('deploy', 'stack create|stack update', {
            manifest: files(['-t', '--template', '-e', '--environment']),
        }),
        verb('teardown', 'stack delete'),
    ], { values: ['-t', '--template', '-e', '--environment', '--parameter'] }),
    tool('terraformer aztfexport', 'Terraform', [verb('state-surgery', '')]),
    tool('packer', 'Packer', [verb('build', 'build|validate|fmt|init|inspect|console|version')]),
    tool('vagrant', 'Vagrant', [verb('build', '')]),
    tool('atlantis spacectl', 'Terraform runner', [verb('deploy', 'apply|stack deploy')]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/kubernetes.js

const fromFiles = files(['-f', '--filename', '-k', '--kustomize']);
const rolloutStatus = later('kubectl rollout status deployment/NAME --timeout=5m');
const kubernetesValues = [
    ...[
        '-n',
        '--namespace',
        '--context',
        '--cluster',
        '--kubeconfig',
        '--user',
        '--as',
        '--as-group',
        '--token',
        '-s',
    ],
    ...[
        '--server',
        '--request-timeout',
        '--cache-dir',
        '--certificate-authority',
        '-v',
        '-f',
        '--filename',
        '-k',
    ],
    ...[
        '--kustomize',
        '-l',
        '--selector',
        '-o',
        '--output',
        '-p',
        '--patch',
        '--patch-file',
        '--type',
        '--image',
        '-c',
    ],
    ...[
        '--container',
        '--replicas',
        '--timeout',
        '--for',
        '--field-manager',
        '--from-literal',
        '--from-file',
        '--dry-run-mode',
    ],
    ...[
        '--from-env-file',
        '--docker-server',
        '--docker-username',
        '--docker-password',
        '--docker-email',
        '--param',
        '--cert',
        '--key',
    ],
];
// `--local` works on what it is given and asks no cluster.
const dryRun = ['--dry-run', '--server-dry-run', '--local'];
const kubernetesVerbs = [
    verb('deploy', 'apply|create|replace', { manifest: fromFiles, gate: rolloutStatus }),
    verb('config', 'apply edit-last-applied|edit', {
        manifest: live('It opens the live object in an editor', 'kubectl apply -f FILE'),
    }),
    verb('read-only', 'apply view-last-applied'),
    verb('state-surgery', 'apply set-last-applied'),
    verb('deploy', 'create deployment|create deploy|create cronjob|create ingress|create daemonset', {
        manifest: flags('kubectl apply -f FILE'),
        gate: rolloutStatus,
        images: ['--image'],
    }),
    verb('one-off', 'create job|debug|attach'),
    verb('config', 'create configmap|create cm|create secret', { manifest: flags() }),
    verb('set-up', 'create namespace|create ns|create service|create svc|create role|create rolebinding|create clusterrole|create clusterrolebinding|create serviceaccount|create sa|create quota|create priorityclass|create poddisruptionbudget|create pdb|create token|expose|autoscale'),
    // Since Kubernetes 1.18 it makes one pod: to look around in, or for a task.
    verb('one-off', 'run'),
    verb('deploy', 'set image', {
        manifest: flags('kubectl apply -f FILE'),
        gate: rolloutStatus,
        images: ['operand'],
    }),
    verb('config', 'set env|set resources|set serviceaccount|set selector|set sa|set volume|set probe|set triggers', {
        manifest: flags('kubectl apply -f FILE'),
        gate: rolloutStatus,
    }),
    verb('deploy', 'patch', {
        manifest: files(['--patch-file'], { otherwise: 'flags', instead: 'kubectl apply -f FILE' }),
        gate: rolloutStatus,
    }),
    verb('config', 'scale', { manifest: flags() }),
    verb('rollout', 'rollout restart|rollout latest|rollout retry', { gate: rolloutStatus }),
    verb('rollback', 'rollout undo|rollback'),
    verb('promotion', 'rollout pause|rollout resume'),
    // A note on what is there.
    verb('one-off', 'label|annotate'),
    verb('teardown', 'delete'),
    verb('one-off', 'exec|cp|rsh|drain|cordon|uncordon|taint'),
    verb('read-only', 'get|describe|logs|top|port-forward|proxy|diff|explain|auth|config|cluster-info|api-resources|api-versions|wait|version|kustomize|rollout status|rollout history|completion|krew|plugin|events|whoami|login|project|projects|status'),
];
const kubernetes = [
    tool('kubectl k kubecolor microk8s.kubectl k3s', 'Kubernetes', kubernetesVerbs, {
        values: kubernetesValues,
        dryRun,
        fillers: ['kubectl'],
    }),
    tool('oc', 'OpenShift', [
        ...kubernetesVerbs,
        verb('deploy', 'new-app', {
            manifest: files(['-f', '--file'], { otherwise: 'flags', instead: 'oc apply -f FILE' }),
            gate: rolloutStatus,
        }),
        verb('build', 'new-build|start-build|import-image'),
        verb('promotion', 'tag'),
        verb('rollout', 'deploy', { gate: rolloutStatus }),
        verb('read-only', 'process|export|rsync|extract|image|registry|secrets'),
        verb('set-up', 'adm|policy|new-project|create imagestream|create route|serviceaccounts'),
    ], { values: kubernetesValues, dryRun }),
    tool('helm helm3 helm2', 'Helm', [
        verb('deploy', 'upgrade|install', {
            manifest: files(['-f', '--values'], {
                operands: 1,
                otherwise: 'flags',
                instead: 'helm upgrade --version X -f values.yaml',
            }),
            // `--wait-for-jobs` alone does nothing (https://github.com/helm/helm/issues/5948).
            gate: entry_option(['--wait', '--atomic', '--rollback-on-failure'], 'helm upgrade --atomic'),
            live: ['--reuse-values', '--reset-then-reuse-values'],
            disables: [
                { option: '--wait', value: 'false', why: 'makes helm return before the new pods are ready' },
                { option: '--wait', value: 'hookOnly', why: 'makes helm wait for hooks and not for the new pods' },
            ],
        }),
        verb('rollback', 'rollback'),
        verb('teardown', 'uninstall|delete|del|un'),
        verb('release', 'push|package'),
        verb('read-only', 'diff|lint|template|list|ls|status|history|get|show|pull|fetch|dependency|dep|repo|search|test|env|version|registry|plugin|inspect|init|verify|create|completion|secrets|unittest'),
    ], {
        values: [
            ...[
                '-n',
                '--namespace',
                '--kube-context',
                '--kubeconfig',
                '--kube-token',
                '--kube-apiserver',
                '--registry-config',
            ],
            ...[
                '--repository-config',
                '-f',
                '--values',
                '--set',
                '--set-string',
                '--set-file',
                '--set-json',
                '--version',
            ],
            ...[
                '--timeout',
                '--repo',
                '--post-renderer',
                '--description',
                '--history-max',
                '--username',
                '--password',
                '-o',
                '--output',
            ],
            ...['--set-literal', '--tiller-namespace', '--name', '--ca-file', '--max-history', '--devel-version'],
        ],
        dryRun: ['--dry-run'],
    }),
    tool('helmfile', 'helmfile', [
        verb('deploy', 'apply|sync|charts', {
            manifest: files(['-f', '--file'], {
                defaults: ['helmfile.yaml', 'helmfile.yml', 'helmfile.yaml.gotmpl', 'helmfile.d'],
                otherwise: 'unknown',
            }),
        }),
        verb('teardown', 'destroy|delete'),
        verb('read-only', 'diff|template|lint|build|deps|fetch|list|status|test|repos|write-values|show-dag|version|init|cache'),
    ], {
        values: [
            '-f',
            '--file',
            '-e',
            '--environment',
            '-l',
            '--selector',
            '-n',
            '--namespace',
            '--kube-context',
            '--args',
            '--set',
            '--state-values-set',
            '--state-values-file',
            '--log-level',
            '-b',
            '--helm-binary',
        ],
    }),
    tool('kapp', 'kapp', [
        verb('deploy', 'deploy|app-group deploy|app-deploy', {
            manifest: files(['-f', '--file']),
            gate: itself,
            dryRun: ['--diff-run'],
            disables: [
                { option: '--wait', value: 'false', why: 'makes kapp come back before the new pods are ready' },
            ],
        }),
        verb('teardown', 'delete'),
        verb('read-only', 'inspect|logs|list|ls'),
    ], { values: ['-a', '--app', '-f', '--file', '-n', '--namespace', '--into-ns', '-g'] }),
    tool('krane kubernetes-deploy kubernetes-restart', 'krane', [
        verb('deploy', 'deploy|global-deploy', {
            manifest: files(['-f', '--filenames'], { operands: 'none' }),
            gate: itself,
            disables: [
                { option: '--no-verify-result', why: 'makes krane come back before the new pods are ready' },
            ],
        }),
        verb('rollout', 'restart', { gate: itself }),
        verb('one-off', 'run'),
        verb('read-only', 'render|version'),
    ], { values: ['-f', '--filenames', '--template-dir', '--context', '--bindings'] }),
    tool('werf', 'werf', [
        verb('deploy', 'converge|bundle apply|deploy', {
            manifest: files([], { defaults: ['werf.yaml', 'werf.yml'] }),
            gate: itself,
        }),
        verb('build', 'build|render|bundle publish|export|run|lint|plan'),
        verb('teardown', 'dismiss|cleanup|purge'),
    ]),
    tool('skaffold', 'Skaffold', [
        verb('deploy', 'run|deploy|apply', {
            manifest: files(['-f', '--filename'], { defaults: ['skaffold.yaml', 'skaffold.yml'] }),
            gate: itself,
            disables: [
                {
                    option: '--status-check',
                    value: 'false',
                    why: 'makes skaffold come back before the new pods are ready',
                },
            ],
        }),
        verb('build', 'build|render|test|verify|diagnose|dev|debug|init|fix|config|delete|version'),
    ], {
        values: [
            '-f',
            '--filename',
            '-p',
            '--profile',
            '-d',
            '--default-repo',
            '-t',
            '--tag',
            '-a',
            '--build-artifacts',
            '-n',
            '--namespace',
            '-i',
            '--images',
            '-m',
            '--module',
            '-l',
            '--label',
            '--kube-context',
        ],
    }),
    tool('ko', 'ko', [
        verb('deploy', 'apply|create', { manifest: files(['-f', '--filename']), gate: rolloutStatus }),
        verb('build', 'build|publish|resolve|run|login|deps|version|delete'),
    ], { values: ['-f', '--filename', '-t', '--tags', '--platform', '--image-label'] }),
    tool('argocd', 'Argo CD', [
        verb('deploy', 'app create', {
            manifest: files(['-f', '--file'], {
                otherwise: 'flags',
                instead: 'an Application file: argocd app create -f app.yaml',
            }),
        }),
        verb('config', 'app set|app patch|app unset', { manifest: flags('an Application file') }),
        verb('promotion', 'app sync', {
            gate: itself,
            disables: [{ option: '--async', why: 'comes back before the sync is done' }],
        }),
        verb('rollback', 'app rollback'),
        verb('teardown', 'app delete'),
        verb('read-only', 'app get|app diff|app list|app manifests|app wait|app history|app logs|app resources|login|version|account|cluster|context|repo|proj'),
    ], {
        values: [
            '-f',
            '--file',
            '-l',
            '--selector',
            '--server',
            '--auth-token',
            '--revision',
            '--grpc-web-root-path',
            '--timeout',
            '-p',
            '--parameter',
            '--resource',
        ],
    }),
    tool('flux', 'Flux', [
        verb('set-up', 'bootstrap|install', { dryRun: ['--export'] }),
        verb('config', 'create|suspend|resume', { dryRun: ['--export'] }),
        verb('promotion', 'reconcile', { gate: itself }),
        verb('read-only', 'get|logs|events|check|export|tree|trace|diff|build|version|stats|pull'),
        verb('release', 'push|tag'),
    ]),
    tool('kustomize', 'kustomize', [verb('build', 'build|edit|create|cfg|fn|version')]),
    tool('kn', 'Knative', [
        verb('deploy', 'service create|service update|service apply', {
            manifest: files(['-f', '--filename'], { otherwise: 'flags', instead: 'kn service apply -f FILE' }),
            gate: itself,
            disables: [{ option: '--no-wait', why: 'comes back before the revision is ready' }],
            images: ['--image'],
        }),
        verb('read-only', 'service list|service describe|revision|route'),
        verb('teardown', 'service delete'),
    ], { values: ['-f', '--filename', '--image', '-n', '--namespace', '-e', '--env'] }),
    tool('istioctl', 'Istio', [
        verb('deploy', 'install|upgrade', { manifest: files(['-f', '--filename'], { otherwise: 'unknown' }) }),
        verb('read-only', 'analyze|version|verify-install|proxy-status|proxy-config|manifest|profile|validate|dashboard|x|experimental|kube-inject'),
    ], { values: ['-f', '--filename', '--set'] }),
    tool('eksctl', 'eksctl', [
        verb('deploy', 'create cluster|create nodegroup|upgrade cluster|upgrade nodegroup|apply', {
            manifest: files(['-f', '--config-file'], {
                otherwise: 'flags',
                instead: 'eksctl create cluster -f cluster.yaml',
            }),
        }),
        verb('set-up', 'create|upgrade|enable|scale'),
        verb('teardown', 'delete|drain'),
        verb('read-only', 'get|utils|info|version|anywhere'),
    ], { values: ['-f', '--config-file', '--region', '--name', '--cluster'] }),
    tool('kops', 'kops', [
        // Without --yes it only shows what it would do (https://kops.sigs.k8s.io/operations/updates_and_upgrades/).
        verb('deploy', 'update cluster|rolling-update cluster|upgrade cluster', {
            only: ['--yes', '-y'],
            gate: itself,
        }),
        verb('set-up', 'create|replace', { manifest: files(['-f', '--filename']) }),
        verb('teardown', 'delete'),
        verb('config', 'edit'),
        verb('read-only', 'get|validate|export|toolbox|version'),
    ], { values: ['-f', '--filename', '--name', '--state'] }),
    tool('odo', 'odo', [
        verb('deploy', 'push|deploy', { manifest: files([], { defaults: ['devfile.yaml'] }) }),
    ]),
    tool('clusterctl', 'Cluster API', [
        verb('set-up', 'init|move|upgrade apply'),
        verb('read-only', 'get|describe|generate|version|upgrade plan|config'),
    ]),
    tool('hubploy', 'hubploy', [verb('deploy', 'deploy', { gate: itself }), verb('build', 'build|test')], {
        values: ['--timeout', '--namespace', '--set', '--version', '-d', '--directory', '--helm-debug'],
    }),
    tool('hokusai', 'Hokusai', [
        verb('deploy', 'production deploy|staging deploy|production update|staging update|production create|staging create|pipeline promote|review_app deploy', { gate: itself }),
        verb('rollout', 'production restart|staging restart|production refresh|staging refresh', {
            gate: itself,
        }),
        verb('config', 'production env set|staging env set|production env unset|staging env unset', {
            manifest: flags(),
        }),
        verb('read-only', 'production|staging|pipeline gitdiff|pipeline gitlog|registry images'),
        verb('build', 'build|test|dev|setup|check|registry push|local'),
    ], { values: ['-f', '--filename', '-t', '--timeout', '-u', '--constraint'] }),
    // Local clusters: whatever comes after them in a script goes to a test.
    tool('kind minikube k3d microk8s ctlptl', 'local cluster', [verb('build', '')]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/platforms.js

const platforms_answers = later('curl --fail --retry 10 https://HOST/health');
const platforms = [
    tool('heroku', 'Heroku', [
        verb('deploy', 'container:release|builds:create|deploy:jar|war:deploy|deploy:war|container:run-release', { gate: platforms_answers }),
        verb('release', 'container:push'),
        verb('promotion', 'pipelines:promote', { gate: platforms_answers }),
        verb('rollback', 'releases:rollback|rollback'),
        verb('config', 'config:set|config:unset|config:edit|config:add|ps:scale|ps:resize|ps:type|scale|features:enable|labs:enable|stack:set|buildpacks:set|buildpacks:add', { manifest: flags('app.json') }),
        verb('set-up', 'addons:create|addons:attach|domains:add|create|apps:create|pipelines:create|drains:add|certs:add|git:remote|access:add'),
        verb('rollout', 'ps:restart|restart|dyno:restart', { gate: platforms_answers }),
        verb('one-off', 'run|run:detached|run:inside|maintenance:on|maintenance:off|pg:backups:capture|pg:backups|redis:cli|pg:psql'),
        verb('teardown', 'apps:destroy|addons:destroy|ps:stop'),
        verb('read-only', 'logs|apps:info|apps|info|ps|auth|auth:token|auth:whoami|login|config|config:get|container:login|pg:info|pg:wait|releases|releases:info|releases:output|status|plugins:install|local|ci:run|git:clone|open|version|pipelines'),
    ], {
        values: [
            '-a',
            '--app',
            '-r',
            '--remote',
            '-t',
            '--to',
            '-s',
            '--team',
            '--arg',
            '--version',
            '--space',
            '--type',
            '--ref',
        ],
    }),
    tool('flyctl fly', 'Fly.io', [
        verb('deploy', 'deploy', {
            manifest: files(['-c', '--config'], { defaults: ['fly.toml'] }),
            gate: itself,
            disables: [
                { option: '--detach', why: 'comes back before the new machines are healthy' },
                {
                    option: '--strategy',
                    value: 'immediate',
                    why: 'replaces every machine without waiting for its checks',
                },
                { option: '--smoke-checks', value: 'false', why: 'switches the start check off' },
            ],
            images: ['-i', '--image'],
            dryRun: ['--build-only'],
        }),
        verb('set-up', 'launch|apps create|volumes create|ips allocate-v4|ips allocate-v6|certs create|postgres create|postgres attach|volumes extend'),
        verb('config', 'secrets set|secrets import|secrets unset|scale|scale count|scale memory|scale vm', {
            manifest: flags(),
        }),
        verb('deploy', 'machine run|machine update|machines run|machines update|machine clone', {
            manifest: flags('fly.toml and fly deploy'),
        }),
        verb('rollout', 'apps restart|machine restart|restart', { gate: itself }),
        verb('one-off', 'ssh|console|proxy|sftp|wireguard|machine exec'),
        verb('teardown', 'apps destroy|machine destroy|destroy'),
        verb('read-only', 'releases|status|logs|auth|apps list|apps|config save|config show|config validate|checks|version|info|doctor|secrets list|machine list|volumes list|image|tokens|docs|platform'),
    ], {
        values: [
            '-a',
            '--app',
            '-c',
            '--config',
            '-t',
            '--access-token',
            '-i',
            '--image',
            '-r',
            '--region',
            '-e',
            '--env',
            '--strategy',
            '--dockerfile',
            '--build-arg',
            '--build-secret',
            '-o',
            '--org',
            '--image-label',
            '--wait-timeout',
        ],
    }),
    // `ssh dokku@HOST git:from-image \u2026`: the account's shell is the program.
    tool('git:from-image git:from-archive git:sync', 'Dokku', [verb('deploy', '', { gate: itself })]),
    tool('dokku', 'Dokku', [
        verb('deploy', 'git:from-image|git:sync|git:from-archive|tags:deploy|ps:rebuild', { gate: itself }),
        verb('config', 'config:set|config:unset|ps:scale|domains:set|proxy:ports-set'),
        verb('rollout', 'ps:restart|ps:start', { gate: itself }),
        verb('set-up', 'apps:create|domains:add|letsencrypt:enable|postgres:create|postgres:link'),
        verb('teardown', 'apps:destroy|ps:stop'),
    ]),
    tool('aptible', 'Aptible', [
        verb('deploy', 'deploy', { gate: itself }),
        verb('config', 'config:set|config:add|config:rm|apps:scale', { manifest: flags() }),
        verb('rollout', 'restart|rebuild', { gate: itself }),
        verb('one-off', 'ssh|operation:follow|logs'),
        verb('read-only', 'apps|config|login|version'),
    ], { values: ['--app', '--environment', '--docker-image'] }),
    tool('railway', 'Railway', [
        verb('deploy', 'up|redeploy', {
            disables: [
                { option: '--detach', why: 'comes back before the deployment is healthy' },
                { option: '-d', why: 'comes back before the deployment is healthy' },
            ],
        }),
        verb('read-only', 'link|login|logs|status|run|whoami|variables|environment'),
        verb('teardown', 'down'),
    ]),
    tool('doctl', 'DigitalOcean', [
        verb('deploy', 'apps create|apps update', {
            manifest: files(['--spec'], { otherwise: 'unknown' }),
            gate: { waits: 'with', options: ['--wait'], advice: 'doctl apps update --wait' },
        }),
        verb('deploy', 'apps create-deployment', {
            gate: { waits: 'with', options: ['--wait'], advice: 'doctl apps create-deployment --wait' },
        }),
        verb('deploy', 'serverless deploy|sls deploy', { manifest: files([], { operands: 0 }) }),
        verb('one-off', 'compute ssh'),
        verb('set-up', 'compute droplet create|kubernetes cluster create|databases create'),
        verb('read-only', 'apps get|apps list|apps spec|apps logs|auth|account|registry|kubernetes cluster kubeconfig|apps list-deployments|serverless connect|serverless status|apps get-deployment'),
    ], { values: ['--spec', '-t', '--access-token', '--context', '--format', '-o'] }),
    tool('scalingo clever gigalixir platform upsun koyeb northflank porter zeabur modal beam', 'hosting platform', [
        verb('deploy', 'deploy|push|apply', { manifest: files(['-f', '--file'], { otherwise: 'nothing' }) }),
        verb('rollout', 'restart|redeploy'),
        verb('rollback', 'rollback'),
        verb('read-only', 'login|logs|status|apps|link|env|env-set'),
    ]),
    tool('firebase', 'Firebase', [
        verb('deploy', 'deploy', {
            manifest: files(['-c', '--config'], { defaults: ['firebase.json'] }),
            dryRun: ['--dry-run'],
        }),
        verb('promotion', 'hosting:clone'),
        verb('rollback', 'hosting:rollback'),
        verb('config', 'functions:config:set|functions:config:unset|functions:secrets:set|remoteconfig:rollback'),
        verb('build', 'hosting:channel:deploy|emulators:start|emulators:exec|serve|use|login:ci|login|init|projects:list|functions:config:get|target:apply|target|apps:sdkconfig|hosting:channel:delete|functions:log|experiments:enable|appdistribution:distribute'),
        verb('teardown', 'hosting:disable|functions:delete|firestore:delete'),
    ], {
        values: [
            '-c',
            '--config',
            '-P',
            '--project',
            '--token',
            '--only',
            '--except',
            '-m',
            '--message',
            '-p',
            '--public',
        ],
    }),
    tool('netlify ntl', 'Netlify', [
        verb('deploy', 'deploy', {
            manifest: files(['-c', '--config'], { defaults: ['netlify.toml'], otherwise: 'nothing' }),
            only: ['--prod', '-p', '--prodIfUnlocked', '--prod-if-unlocked'],
        }),
        verb('config', 'env:set|env:import|env:unset|api'),
        verb('read-only', 'build|dev|link|status|env:list|env:get|login|sites:list|functions:list|init|open|sites:create|watch'),
    ], {
        values: [
            '-d',
            '--dir',
            '-f',
            '--functions',
            '-s',
            '--site',
            '-a',
            '--auth',
            '-m',
            '--message',
            '--alias',
            '--filter',
            '-c',
            '--config',
            '-t',
            '--timeout',
        ],
    }),
    tool('vercel now vc', 'Vercel', [
        verb('deploy', '|deploy', {
            manifest: files(['-A', '--local-config'], {
                defaults: ['vercel.json', 'now.json'],
                otherwise: 'nothing',
            }),
            only: ['--prod', '--target=production', '--prebuilt-prod'],
        }),
        verb('promotion', 'promote|alias|alias set', {}),
        verb('rollback', 'rollback'),
        verb('config', 'env add|env rm|secrets add'),
        verb('read-only', 'pull|build|dev|env pull|env ls|ls|list|inspect|logs|link|whoami|login|switch|project|teams|domains|certs|dns|remove|rm|redeploy|git|bisect'),
    ], {
        values: [
            '-A',
            '--local-config',
            '-t',
            '--token',
            '-S',
            '--scope',
            '-e',
            '--env',
            '-b',
            '--build-env',
            '--cwd',
            '-Q',
            '--global-config',
            '--regions',
            '--name',
            '-m',
            '--meta',
            '--archive',
            '-V',
            '--team',
            '-T',
        ],
    }),
    tool('wrangler', 'Cloudflare', [
        verb('deploy', 'deploy|publish', {
            manifest: files(['-c', '--config'], {
                defaults: ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'],
            }),
            dryRun: ['--dry-run'],
        }),
        verb('deploy', 'pages deploy|pages publish'),
        verb('promotion', 'versions deploy|triggers deploy'),
        verb('rollback', 'rollback'),
        verb('config', 'secret put|secret bulk|secret:bulk|kv:key put|kv key put|kv:bulk put|kv bulk put|r2 object put|pages secret put'),
        verb('migration', 'd1 migrations apply|d1 execute'),
        verb('read-only', 'versions upload|dev|types|tail|whoami|login|kv|r2|d1|init|pages dev|pages download|build|secret list|versions list|deployments|pages project|queues|check|generate'),
    ], {
        values: [
            '-c',
            '--config',
            '-e',
            '--env',
            '--name',
            '--project-name',
            '--branch',
            '--commit-hash',
            '--commit-message',
            '--cwd',
            '--var',
            '--compatibility-date',
            '--outdir',
        ],
    }),
    tool('fastly', 'Fastly', [
        verb('deploy', 'compute deploy|compute publish|compute update', {
            manifest: files([], { defaults: ['fastly.toml'] }),
        }),
        verb('promotion', 'service-version activate'),
        verb('build', 'compute build|compute serve|compute pack|compute init'),
    ]),
    tool('supabase', 'Supabase', [
        verb('deploy', 'functions deploy', { manifest: files([], { defaults: ['supabase/config.toml'] }) }),
        verb('migration', 'db push|migration up|db reset'),
        verb('config', 'secrets set|config push'),
        verb('read-only', 'start|stop|link|login|gen|db lint|db diff|db dump|test|status|functions serve|init|migration new|db start'),
    ], { values: ['--project-ref', '-p', '--password', '--db-url'] }),
    tool('convex', 'Convex', [
        verb('deploy', 'deploy', { dryRun: ['--dry-run'] }),
        verb('read-only', 'dev|codegen|logs|dashboard|data|export'),
    ]),
    tool('deployctl', 'Deno Deploy', [
        verb('deploy', 'deploy', { only: ['--prod'] }),
        verb('read-only', 'types|logs|list'),
    ]),
    tool('hasura', 'Hasura', [
        verb('deploy', 'deploy|metadata apply', {}),
        verb('migration', 'migrate apply'),
        verb('read-only', 'metadata export|metadata diff|console|migrate status|init'),
    ]),
    tool('eas', 'Expo', [
        verb('deploy', 'update'),
        verb('release', 'submit|build'),
        verb('read-only', 'whoami|login|project:info|env:pull|channel:list'),
    ]),
    tool('expo', 'Expo', [
        verb('deploy', 'publish'),
        verb('build', 'start|export|prebuild|install|doctor|login|build:android|build:ios|run:ios|run:android'),
    ]),
    tool('code-push appcenter', 'CodePush', [
        verb('deploy', 'release|release-react|codepush release-react|codepush release'),
        verb('read-only', 'login|deployment|whoami'),
    ]),
    tool('surge', 'surge', [verb('deploy', ''), verb('read-only', 'login|whoami|token|list|teardown')]),
    tool('gh-pages angular-cli-ghpages ngh', 'GitHub Pages', [verb('deploy', '')]),
    tool('ghp-import', 'GitHub Pages', [verb('deploy', '', { only: ['-p', '--push', '-pf', '-np', '-npf'] })]),
    tool('mkdocs', 'MkDocs', [verb('deploy', 'gh-deploy'), verb('build', 'build|serve|new')]),
    tool('mike', 'mike', [
        verb('deploy', 'deploy', { only: ['--push', '-p'] }),
        verb('read-only', 'list|serve|set-default|alias|delete'),
    ]),
    tool('hugo hexo', 'static site', [
        verb('deploy', 'deploy'),
        verb('build', '|server|new|mod|version|generate|clean'),
    ]),
    tool('docusaurus', 'Docusaurus', [
        verb('deploy', 'deploy'),
        verb('build', 'build|start|serve|clear|docs:version'),
    ]),
    tool('git-ftp', 'git-ftp', [verb('deploy', 'push|init|catchup', { dryRun: ['--dry-run', '-D'] })]),
    tool('s3_website', 's3_website', [verb('deploy', 'push|deploy', { dryRun: ['--dry-run'] })]),
    tool('s3cmd', 's3cmd', [verb('deploy', 'sync|put', { dryRun: ['--dry-run', '-n'] }), verb('read-only', 'ls|get|info|du')], { values: ['-c', '--config', '--access_key', '--secret_key', '--exclude', '--add-header'] }),
    tool('hardhat truffle', 'smart contracts', [verb('build', 'compile|test|node|run|verify')]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/programs.js

/**
 * Calls of boto3 in Python programs, read as `boto3 SERVICE METHOD`. They share classes with the command
 * line forms in `amazon.ts`; only the spelling differs.
 */
/** The state is in the arguments of the call. */
const call = flags();
const programs_healthy = later("ask the load balancer: elbv2 describe_target_health, or get_waiter('target_in_service')");
const programs = [
    tool('boto3', 'AWS', [
        verb('rollout', 'autoscaling set_desired_capacity|autoscaling start_instance_refresh|autoscaling terminate_instance_in_auto_scaling_group|autoscaling update_auto_scaling_group', { manifest: call, gate: programs_healthy }),
        verb('deploy', 'autoscaling create_launch_configuration', { manifest: call }),
        verb('deploy', 'ecs update_service|ecs create_service', {
            manifest: call,
            gate: later("client.get_waiter('services_stable')"),
        }),
        verb('deploy', 'ecs register_task_definition', { manifest: files([], { otherwise: 'unknown' }) }),
        verb('promotion', 'ecs update_service_primary_task_set', { manifest: call, gate: programs_healthy }),
        verb('deploy', 'codedeploy create_deployment_group|codedeploy update_deployment_group', {
            manifest: call,
        }),
        verb('deploy', 'codedeploy create_deployment', {
            manifest: call,
            gate: later("client.get_waiter('deployment_successful')"),
        }),
        verb('deploy', 'lambda update_function_code', {
            manifest: call,
            gate: later("client.get_waiter('function_updated')"),
        }),
        verb('config', 'lambda update_function_configuration', { manifest: call }),
        verb('deploy', 'acm import_certificate|iam upload_server_certificate|elbv2 add_listener_certificates|elb set_load_balancer_listener_ssl_certificate', { manifest: call }),
        verb('promotion', 'lambda update_alias|lambda publish_version'),
        verb('deploy', 'cloudformation create_stack|cloudformation update_stack|cloudformation execute_change_set'),
        verb('deploy', 'elasticbeanstalk update_environment', {
            gate: later("client.get_waiter('environment_updated')"),
        }),
        verb('promotion', 'elbv2 modify_listener|route53 change_resource_record_sets'),
        verb('rollout', 'cloudfront create_invalidation'),
        verb('deploy', 'apigateway create_deployment'),
        verb('one-off', 'ssm send_command|ecs run_task'),
    ]),
];

;// CONCATENATED MODULE: ./build/analysis/deploys/catalogue/index.js












/** Every tool that deploys or only looks like it. Several may share a name: the one whose verb fits is meant. */
const catalogue = [
    ...cloudFoundry,
    ...kubernetes,
    ...infrastructure,
    ...amazon,
    ...clouds,
    ...containers,
    ...platforms,
    ...hosts,
    ...certificates,
    ...programs,
    ...actions,
    ...hosted,
    ...puts,
];
const byName = new Map();
for (const tool of catalogue) {
    for (const name of tool.names)
        byName.set(name, [...(byName.get(name) ?? []), tool]);
}
function toolsNamed(name) {
    return byName.get(name) ?? [];
}

;// CONCATENATED MODULE: ./build/analysis/deploys/verbless-commands.js


/**
 * Commands without a verb: what they copy, and where to, decides.
 * Undefined: not one of these; null: one of these that deploys nothing.
 */
function classifyByOperands(name, words, command) {
    switch (name) {
        case 'rsync':
            return rsync(words, command);
        case 'scp':
        case 'pscp':
            return copy(name, words);
        case 'lftp':
        case 'ncftpput':
            return upTo(name, words);
        case 'unison':
            return toRemote(name, (0,deploys_arguments/* readWords */.ux)(words, new Set(['-path', '-ignore', '-sshargs', '-root'])));
        case 'git':
            return gitPush(words);
        case 'aws':
        case 'gsutil':
        case 'gcloud':
            return bucketCopy(name, words);
        case 'mvn':
        case 'mvnw':
        case 'gradle':
        case 'gradlew':
            return buildTool(name, words);
        case 'systemctl':
        case 'service':
        case 'supervisorctl':
            return restart(name, words, command);
        case 'pm2':
            return isElsewhere(command) ? restart(name, words, command) : undefined;
        case 'ansible':
            return null;
        default:
            return undefined;
    }
}
const verbless_commands_answers = later('curl --fail --retry 10 http://HOST/health');
const upload = verb('deploy', '')[0];
const push = verb('deploy', 'push', { gate: verbless_commands_answers })[0];
const restarted = verb('rollout', 'restart', { gate: verbless_commands_answers })[0];
const hostTool = tool('hosts', 'hosts', []);
function result(title, with_, words, of = with_.class) {
    return { tool: hostTool, verb: with_, class: of, title, words };
}
const rsyncValues = new Set('-e --rsh --exclude --include --exclude-from --include-from --files-from -f --filter --chmod --chown --rsync-path --password-file --port --timeout --bwlimit --log-file --out-format --partial-dir --backup-dir --link-dest --max-size --min-size -T --temp-dir --info'.split(' '));
/** `user@host:path`, `host:path`, `rsync://host/x`; a Windows drive is no host, an unknown word is one. */
const remotePath = /^(rsync:\/\/|ssh:\/\/|([^/\s:]{2,}|\0):(?![/\\]\/))/;
/** Where a machine of one's own keeps what it serves. */
const served = /^\/(var\/www|srv|opt|usr\/share\/nginx|var\/lib\/(?!docker)|home\/\w+\/(www|public_html|app))/;
function rsync(all, command) {
    const words = (0,deploys_arguments/* readWords */.ux)(all, rsyncValues);
    if (words.options.some(({ name }) => name === '--dry-run' || /^-[a-zA-Z]*n[a-zA-Z]*$/.test(name)))
        return null;
    const target = words.operands.at(-1);
    if (command.script.unit.ownMachine && target && words.operands.length > 1 && served.test((0,deploys_arguments/* knownText */.bG)(target)))
        return result('rsync', upload, words);
    return toRemote('rsync', words);
}
function copy(name, all) {
    return toRemote(name, (0,deploys_arguments/* readWords */.ux)(all, new Set(['-i', '-P', '-o', '-F', '-c', '-l', '-S', '-J', '-pw'])));
}
/** `lftp -e "mirror -R site/ /" HOST`, `ncftpput -R HOST /www site/`: what goes up is written in the command. */
function upTo(name, all) {
    const texts = all.map(deploys_arguments/* knownText */.bG);
    const sends = name === 'ncftpput' || texts.some((text) => /\b(mirror\s[^;]*(-\w*R|--reverse)|m?put)\b/.test(text));
    return sends
        ? result(name, upload, (0,deploys_arguments/* readWords */.ux)(all, new Set(['-e', '-u', '-p', '-c', '-f', '-P', '-R'])))
        : null;
}
/** On another machine, or on one of the project's own that stays. */
function isElsewhere(command) {
    return ((command.remote !== null && command.wrappers.includes('ssh')) || command.script.unit.ownMachine === true);
}
/** The last operand is where it goes; from a host to here is a download. */
function toRemote(title, words) {
    const target = words.operands.at(-1);
    const from = words.operands[0];
    if (!target || !from || words.operands.length < 2)
        return null;
    if (!remotePath.test((0,deploys_arguments/* knownText */.bG)(target)) || remotePath.test((0,deploys_arguments/* knownText */.bG)(from)))
        return null;
    // Nothing known of the host but a colon is still a host; nothing known at all is not.
    return result(title, upload, words);
}
const bucket = /^(s3|gs):\/\//;
const artifacts = /(artifact|coverage|backup|cache|state|log|report|dump|result|release|download|nightly|benchmark|test|sccache|ccache|archive|snapshot|dataset|model|trace|stats|symbols?|package|crates?|pypi|helm-?charts?|charts?|apt|rpm|deb|dist\.|\.(zip|tgz|tar\.gz|gz|jar|whl|sql|dump|csv|deb|rpm|json|ya?ml|xml|txt|sha256|sig|asc)$)/i;
const site = /(site|www|public|html|web|static|frontend|_site|dist|build|assets|docs|out)\b/i;
function bucketCopy(name, all) {
    const values = new Set([
        ...'--region --profile --output --acl --exclude --include --cache-control --content-type --content-encoding --metadata --metadata-directive --storage-class --endpoint-url --sse --sse-kms-key-id --grants --expires -h -o -x --project'.split(' '),
    ]);
    const words = (0,deploys_arguments/* readWords */.ux)(all, values);
    const spoken = words.operands.map(deploys_arguments/* known */.eO);
    const verbs = name === 'aws' ? ['s3'] : name === 'gcloud' ? ['storage'] : [];
    if (!verbs.every((word, at) => spoken[at] === word))
        return undefined;
    const action = spoken[verbs.length];
    if (!['cp', 'sync', 'mv', 'rsync'].includes(action ?? ''))
        return name === 'gcloud' ? null : undefined;
    if (words.options.some((option) => option.name === '--dryrun' || (name === 'gsutil' && option.name === '-n')))
        return null;
    const [from, to] = words.operands.slice(verbs.length + 1);
    if (!from || !to)
        return null;
    const target = (0,deploys_arguments/* knownText */.bG)(to);
    if (bucket.test((0,deploys_arguments/* knownText */.bG)(from)) || (!bucket.test(target) && !target.startsWith('\0')))
        return null;
    const recursive = action === 'sync' ||
        action === 'rsync' ||
        words.options.some((option) => ['--recursive', '-r', '-R'].includes(option.name));
    // One file to a bucket is an artifact; a built site is a folder.
    if (!recursive || artifacts.test(target) || artifacts.test((0,deploys_arguments/* knownText */.bG)(from)))
        return null;
    if (!site.test((0,deploys_arguments/* knownText */.bG)(from)) && !site.test(target))
        return null;
    return result([name, ...verbs, action].join(' '), upload, words);
}
/** Remote names and hosts that run what is pushed. */
const platformRemote = /^(heroku|dokku|aptible|clever|scalingo|gigalixir|deis|piku|cleavr|flynn)([-_].*)?$/;
const platformUrl = /(git\.heroku\.com|heroku\.com[:/]|dokku@|git@?\.?aptible[\w-]*\.|aptible[\w-]*\.(com|in|io)|clever-cloud\.com|scalingo\.com|gigalixir\.com|scm\.azurewebsites\.net|git\.wpengine\.com|drush\.in|\.platform\.sh|\.upsun\.com|nodechef\.com|code\.nanoapp\.io|git\.engineyard|openshiftapps\.com)/;
function gitPush(all) {
    const words = (0,deploys_arguments/* readWords */.ux)(all, new Set(['-C', '-c', '--git-dir', '--work-tree', '-o', '--push-option']));
    if (words.operands[0]?.value !== 'push')
        return null;
    if (words.options.some(({ name }) => ['-n', '--dry-run', '--delete', '-d'].includes(name)))
        return null;
    const remote = words.operands[1];
    if (!remote)
        return null;
    if (!platformRemote.test(remote.value ?? '') && !platformUrl.test((0,deploys_arguments/* knownText */.bG)(remote)))
        return null;
    return result('git push', push, { operands: words.operands.slice(1), options: words.options });
}
/** Goals that put something live; `deploy` alone publishes to a repository. */
const liveGoal = /^(appengine:(deploy|update)|azure-webapp:deploy|azure-functions:deploy|heroku:deploy|tomcat[67]?:(re)?deploy|wildfly:deploy|cargo:(re)?deploy|fabric8:deploy|oc:deploy|k8s:(apply|deploy)|:?(\w+:)*(appengineDeploy|azureWebAppDeploy|azureFunctionsDeploy|deployHeroku))/;
function buildTool(name, all) {
    const words = (0,deploys_arguments/* readWords */.ux)(all, new Set(['-f', '-P', '-pl', '-s', '-b', '-p']));
    const goal = words.operands.find((word) => liveGoal.test(word.value ?? ''));
    if (!goal)
        return null;
    return result(`${name} ${goal.value}`, upload, words);
}
/** A service manager rolls out only where the machine is another one: over ssh. */
function restart(name, all, command) {
    if (!isElsewhere(command))
        return null;
    const words = (0,deploys_arguments/* readWords */.ux)(all, new Set(['-H', '-M', '-c']));
    const spoken = words.operands.map(deploys_arguments/* known */.eO);
    if (!spoken.some((word) => word !== null && /^(restart|reload|startOrReload|startOrRestart)$/.test(word)))
        return null;
    return result(`${name} restart`, restarted, words);
}

;// CONCATENATED MODULE: ./build/analysis/deploys/classify.js





/** Classes that change what is live; the others only look like it. */
const deploying = new Set(['deploy', 'rollout', 'promotion', 'config']);
function isDeploying(classified) {
    return classified !== null && deploying.has(classified.class);
}
const cache = new WeakMap();
/** What a command does, by its name and verb. Null for commands that the catalogue does not know. */
function classify(command) {
    const cached = cache.get(command);
    if (cached !== undefined)
        return cached;
    const result = decide(command);
    cache.set(command, result);
    return result;
}
function decide(command) {
    const called = calledProgram(command);
    if (called === null)
        return null;
    // `--help` asks, whatever stands before it.
    if (called.words.some((word) => word.value === '--help'))
        return null;
    const byOperands = classifyByOperands(called.name, called.words, command);
    if (byOperands !== undefined)
        return byOperands;
    for (const tool of toolsNamed(called.name)) {
        const found = inTool(tool, called.name, called.words, command);
        if (found !== null)
            return scalesAway(found) ? { ...found, class: 'teardown' } : found;
    }
    return called.name === 'uses' ? byOrbName(called.words) : null;
}
/** `kubectl scale \u2026 --replicas=0`: what runs there is stopped. */
function scalesAway({ verb, words }) {
    return (verb.words[0] === 'scale' &&
        words.options.some(({ name, value }) => name === '--replicas' && value?.value === '0'));
}
const orbDeploy = tool('uses', 'CircleCI orb', [verb('deploy', 'orb deploy')]);
/** An orb's job or command that deploys by its name: `artsy/hokusai/deploy-production`. What it does cannot be seen here. */
function byOrbName(words) {
    const name = words[0]?.value ?? '';
    if (!/^[\w-]+\/[\w-]+\/(deploy|rollout|promote)([-_]\w[\w-]*)?$/.test(name))
        return null;
    if (/(preview|review|docs|check|notify|status|lint|test|key|undeploy)/.test(name))
        return null;
    return {
        tool: orbDeploy,
        verb: orbDeploy.verbs[0],
        class: 'deploy',
        title: name,
        words: { operands: [], options: [] },
    };
}
/** Tools whose sub-command is often handed in from outside. */
const handedIn = new Set(['terraform', 'tofu', 'terragrunt', 'pulumi', 'helmfile', 'cdk', 'cf']);
/**
 * `terraform "$1"` in a script that compares the word with one that deploys: the word is taken for that one. Without
 * such a test nobody knows what it is.
 */
function givenVerb(tool, name, words, command) {
    const first = words.operands[0];
    if (!handedIn.has(name) || first === undefined || first.value !== null)
        return null;
    const variable = /^["']?\$\{?([A-Za-z_]\w*|\d)\}?["']?$/.exec(first.text)?.[1];
    if (variable === undefined)
        return null;
    const { text } = command.script.excerpt;
    for (const { words: spoken, class: of } of tool.verbs) {
        const [verb, more] = spoken;
        if (of !== 'deploy' || verb === undefined || more !== undefined || !/^\w[\w-]*$/.test(verb))
            continue;
        const compared = new RegExp(`\\$\\{?${variable}\\}?["']?\\s*\\]?\\]?\\s*==?~?\\s*["']?${verb}\\b`);
        const arm = new RegExp(`case\\s+["']?\\$\\{?${variable}\\b[\\s\\S]{0,2000}?[\\s|(]["']?${verb}["']?\\s*[|)]`);
        if (compared.test(text) || arm.test(text))
            return { ...first, value: verb, pattern: verb };
    }
    return null;
}
function inTool(tool, name, all, command) {
    const read = (0,deploys_arguments/* readWords */.ux)(all, new Set(tool.values));
    const given = givenVerb(tool, name, read, command);
    const words = given === null ? read : { ...read, operands: [given, ...read.operands.slice(1)] };
    const spoken = words.operands.filter((word, at) => at > 2 || !tool.fillers.includes(word.value ?? ''));
    const found = longest(tool, spoken);
    if (found === null)
        return null;
    const { verb, length } = found;
    if (verb.bare && spoken.length > length)
        return null;
    const rest = { operands: spoken.slice(length), options: words.options };
    const dry = isDryRun([...tool.dryRun, ...verb.dryRun], rest);
    const armed = verb.only.length === 0 ||
        rest.options.some(({ name: option, word }) => verb.only.includes(option) || verb.only.includes(word.value ?? ''));
    return {
        tool,
        verb,
        class: dry || !armed ? 'read-only' : verb.class,
        title: name === 'uses'
            ? verb.words.join(' ')
            : name === 'put'
                ? `put of ${verb.words.join(' ')}`
                : [name, ...verb.words].join(' '),
        words: rest,
    };
}
/** The verb with most words that the operands begin with. */
function longest(tool, operands) {
    let best = null;
    for (const verb of tool.verbs) {
        if (best !== null && verb.words.length <= best.words.length)
            continue;
        if (verb.words.every((word, at) => operands[at]?.value === word))
            best = verb;
    }
    return best === null ? null : { verb: best, length: best.words.length };
}
function isDryRun(names, words) {
    return words.options.some(({ name, word, value }) => {
        if (names.includes(word.value ?? '\0'))
            return true;
        if (!names.includes(name))
            return false;
        // `--dry-run=none` and `--dry-run=false` are none.
        return value === null || (value.value !== 'none' && value.value !== 'false');
    });
}
/** Name and words after what only runs another program: `python -m mkdocs`, `npx wrangler`. */
function calledProgram(command) {
    if (command.name === null)
        return null;
    const words = command.arguments;
    if (/^python[\d.]*$/.test(command.name)) {
        const flag = words.findIndex((word) => word.value === '-m');
        const module = flag === -1 ? null : (words[flag + 1]?.value ?? null);
        return module === null ? { name: command.name, words } : { name: module, words: words.slice(flag + 2) };
    }
    // These only fetch credentials for the command behind them.
    if (/^(aws-auth|awsudo|aws-sudo|envchain|assume-role|aws-assume-role|swamp|berglas|ejson2env|sekret|with-env)$/.test(command.name)) {
        const at = words.findIndex(({ value }) => value !== null && toolsNamed(value).length > 0);
        const name = words[at]?.value;
        if (at !== -1 && name)
            return { name, words: words.slice(at + 1) };
    }
    // The tool under its own name in package.json: `npm run cdk -- deploy`.
    if (command.name === 'npm' || command.name === 'pnpm') {
        const spoken = words.filter(({ value }) => value !== '--');
        const name = spoken[1]?.value ?? '';
        if (spoken[0]?.value === 'run' && /^(cdk|sls|serverless|sst|wrangler|firebase)$/.test(name))
            return { name, words: spoken.slice(2) };
    }
    // A package name may carry a version: `npx wrangler@3 deploy`.
    const name = command.name.replace(/(?<=.)@[\w.^~-]+$/, '');
    return { name: (0,workspace/* baseName */.Fl)(name).replace(/\.(exe|cmd)$/i, ''), words };
}
/** `-chdir=infra`: the value that an option has in this command, as far as it is known. */
function optionValue(classified, names) {
    return classified.words.options.find(({ name }) => names.includes(name))?.value ?? null;
}
function mentions(command, text) {
    return command.arguments.some((argument) => knownText(argument).includes(text));
}


/***/ }),

/***/ 9206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ DataFlow)
});

// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/analysis/deploys/arguments.js
var deploys_arguments = __webpack_require__(38336);
// EXTERNAL MODULE: ./build/analysis/deploys/call-graph.js
var call_graph = __webpack_require__(43683);
// EXTERNAL MODULE: ./build/analysis/deploys/classify.js + 15 modules
var classify = __webpack_require__(81867);
;// CONCATENATED MODULE: ./build/analysis/deploys/live-reads.js


const values = new Set('-n --namespace --context --kubeconfig -l --selector -o --output --format --query --region --profile -p -t --target --pipeline -e -d --task-definition --project -a --app --cluster --services --template --function-name --name -g --resource-group --id --stack-name -c --config'.split(' '));
const kubernetes = ['kubectl', 'oc', 'k', 'microk8s.kubectl'];
const value = (words, names) => (0,deploys_arguments/* known */.eO)(words.options.find(({ name }) => names.includes(name))?.value);
/** `-o yaml`, `--output=json`; jsonpath, name and columns read single fields. */
const printsObject = (words) => {
    const joined = words.options.find(({ name }) => /^-o(yaml|json)$/.test(name));
    return joined !== undefined || ['yaml', 'json'].includes(value(words, ['-o', '--output']) ?? '');
};
/** An AWS answer is whole unless `--output text` or a `--query` for one field narrows it. */
const wholeAnswer = (words) => {
    if (value(words, ['--output']) === 'text')
        return false;
    const query = value(words, ['--query']);
    return (query === null ||
        !/\.(\w*[aA]rn|revision|status|family|taskRoleArn|\w*Name|\w*Id|image)(\]|$)|\[\d*\]\.\w+$/.test(query));
};
const readers = [
    {
        tools: ['cf', 'cf7', 'cf8', 'cf6'],
        verbs: ['create-app-manifest'],
        sinks: ['cf', 'cf7', 'cf8', 'cf6'],
        file: manifestOfApp,
    },
    { tools: kubernetes, verbs: ['get'], sinks: kubernetes, whole: printsObject },
    { tools: ['oc'], verbs: ['export'], sinks: kubernetes },
    {
        tools: ['helm', 'helm3'],
        verbs: ['get values', 'get manifest', 'get all'],
        sinks: ['helm', 'helm3', ...kubernetes],
    },
    { tools: ['nomad'], verbs: ['job inspect', 'inspect'], sinks: ['nomad'] },
    {
        tools: ['bosh', 'bosh2'],
        verbs: ['manifest', 'cloud-config', 'runtime-config'],
        sinks: ['bosh', 'bosh2'],
    },
    { tools: ['fly'], verbs: ['get-pipeline', 'gp'], sinks: ['fly'] },
    {
        tools: ['fly', 'flyctl'],
        verbs: ['config save'],
        sinks: ['fly', 'flyctl'],
        file: (words) => value(words, ['-c', '--config']) ?? 'fly.toml',
    },
    { tools: ['fly', 'flyctl'], verbs: ['config show'], sinks: ['fly', 'flyctl'] },
    {
        tools: ['gcloud'],
        verbs: ['run services describe', 'run jobs describe'],
        sinks: ['gcloud'],
        whole: (words) => ['export', 'yaml', 'json'].includes(value(words, ['--format']) ?? ''),
    },
    { tools: ['aws'], verbs: ['ecs describe-task-definition'], sinks: ['aws'], whole: wholeAnswer },
    {
        tools: ['aws'],
        verbs: ['lambda get-function-configuration', 'cloudformation get-template'],
        sinks: ['aws'],
        whole: wholeAnswer,
    },
    {
        tools: ['az'],
        verbs: ['containerapp show', 'group export', 'container export'],
        sinks: ['az'],
        whole: (words) => value(words, ['--query']) === null,
    },
    { tools: ['doctl'], verbs: ['apps spec get'], sinks: ['doctl'] },
    { tools: ['wrangler'], verbs: ['pages download config'], sinks: ['wrangler'], file: () => 'wrangler.toml' },
];
const byTool = new Map();
for (const reader of readers) {
    for (const name of reader.tools)
        byTool.set(name, [...(byTool.get(name) ?? []), reader]);
}
function liveRead(command) {
    const called = (0,classify/* calledProgram */.sl)(command);
    const candidates = called === null ? undefined : byTool.get(called.name);
    if (called === null || candidates === undefined)
        return null;
    const words = (0,deploys_arguments/* readWords */.ux)(called.words, values);
    const spoken = words.operands.map(deploys_arguments/* known */.eO);
    for (const reader of candidates) {
        const verb = reader.verbs.find((each) => each.split(' ').every((word, at) => spoken[at] === word));
        if (verb === undefined)
            continue;
        const rest = { operands: words.operands.slice(verb.split(' ').length), options: words.options };
        return {
            title: `${called.name} ${verb}`,
            file: reader.file?.(rest) ?? null,
            sinks: reader.sinks,
            partial: reader.whole !== undefined && !reader.whole(words),
        };
    }
    return null;
}
/** `cf create-app-manifest APP` writes `APP_manifest.yml` in the working directory, `-p` names another file. */
function manifestOfApp(words) {
    const named = words.options.find(({ name }) => name === '-p')?.value;
    if (named)
        return (0,deploys_arguments/* normalizedText */.F9)(named);
    const app = words.operands[0];
    return app === undefined
        ? null
        : app.value === null
            ? `${(0,deploys_arguments/* canonical */.$N)(app.text)}_manifest.yml`
            : `${app.value}_manifest.yml`;
}

;// CONCATENATED MODULE: ./build/analysis/deploys/dataflow.js
var _a;




/** What is known at each command of one flow. */
class DataFlow {
    #files = new Map();
    #variables = new Map();
    #streams = new Map();
    #inputs = new Map();
    #substituted = new Map();
    #places = new Map();
    static of(facts, flow) {
        let traces = cache.get(facts);
        if (!traces) {
            traces = new Map();
            cache.set(facts, traces);
        }
        let trace = traces.get(flow);
        if (!trace) {
            trace = new _a();
            // Set before it is filled: scripts that call each other in a circle find this one as it is.
            traces.set(flow, trace);
            trace.#fill(facts, flow);
        }
        return trace;
    }
    /** What stands in a file when this command runs; null when nothing above wrote it. */
    fileAt(command, name) {
        return this.#last(this.#files, placed(command, name), command);
    }
    /**
     * The same where the name is a variable whose value nobody knows: written and read under one name, with no other
     * value given to it in between, it is one file. `mktemp`, `$1`, `$TMPDIR/x`.
     */
    sameFileAt(command, argument, name) {
        const write = this.#lastWrite(this.#files, placed(command, name), command);
        if (write === null)
            return null;
        for (const variable of variablesIn(argument.text)) {
            const given = this.#lastWrite(this.#variables, variable, command);
            if (given !== null && given.place > write.place)
                return null;
        }
        return write.stuff;
    }
    inputOf(command) {
        return this.#inputs.get(command) ?? null;
    }
    /** What an argument holds through variables (`"$NEW"`) and substitutions (`"$(\u2026)"`). */
    heldBy(command, argument) {
        for (const name of variablesIn(argument.text)) {
            const stuff = this.#last(this.#variables, name, command);
            if (stuff)
                return stuff;
        }
        const at = command.arguments.indexOf(argument);
        return this.#substituted.get(command)?.find((stuff) => stuff.producer.feeds?.argument === at) ?? null;
    }
    #last(writes, name, command) {
        return this.#lastWrite(writes, name, command)?.stuff ?? null;
    }
    #lastWrite(writes, name, command) {
        const list = writes.get(name);
        const place = this.#places.get(command);
        if (!list || place === undefined)
            return null;
        let low = 0;
        let high = list.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (list[middle].place < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low === 0 ? null : list[low - 1];
    }
    #fill(facts, flow) {
        const flows = (0,call_graph/* callGraphOf */.a)(facts);
        const byScript = new Map();
        flow.commands.forEach((command, place) => {
            this.#places.set(command, place);
            const commands = byScript.get(command.script) ?? new Map();
            commands.set(command.index, command);
            byScript.set(command.script, commands);
        });
        flow.commands.forEach((command, place) => {
            const commands = byScript.get(command.script);
            this.#step(facts, command, place, (index) => commands.get(index) ?? null);
            for (const called of flows.calledBy(command) ?? []) {
                // A called script's files are there afterwards; its variables are its own.
                if (called === flow)
                    continue;
                for (const [name, writes] of _a.of(facts, called).#files) {
                    const last = writes.at(-1);
                    if (last)
                        this.#write(this.#files, name, place, last.stuff);
                }
            }
        });
    }
    #step(facts, command, place, at) {
        const { input } = command;
        let incoming = null;
        if (input?.type === 'pipe' || input?.type === 'substitution') {
            const from = at(input.from);
            incoming = from === null ? null : (this.#streams.get(from) ?? null);
        }
        else if (input?.type === 'file')
            incoming = this.fileAt(command, (0,deploys_arguments/* normalizedText */.F9)(input.path));
        else if (input?.type === 'text') {
            incoming = this.#variable(variablesIn(input.text), command) ?? {
                producer: command,
                live: null,
                fetched: null,
                rendered: true,
                edited: false,
                copyOf: null,
                asked: null,
            };
        }
        if (incoming)
            this.#inputs.set(command, incoming);
        const outgoing = this.#outgoing(facts, command, incoming);
        this.#streams.set(command, outgoing);
        if (command.feeds !== null) {
            const into = at(command.feeds.command);
            if (into) {
                const held = this.#substituted.get(into);
                if (held)
                    held.push(outgoing);
                else
                    this.#substituted.set(into, [outgoing]);
            }
        }
        const variable = assignedTo(facts, command, at);
        if (variable !== null)
            this.#write(this.#variables, variable, place, outgoing);
        for (const output of command.outputs) {
            if (output.stream === 'stderr')
                continue;
            const name = placed(command, (0,deploys_arguments/* normalizedText */.F9)(output.path));
            // `envsubst < web.yaml > web.yaml`
            const own = input?.type === 'file' && placed(command, (0,deploys_arguments/* normalizedText */.F9)(input.path)) === name;
            this.#write(this.#files, name, place, own ? { ...outgoing, edited: true } : outgoing);
        }
        for (const { name, stuff } of this.#written(facts, command, outgoing))
            this.#write(this.#files, placed(command, name), place, stuff);
    }
    #write(into, name, place, stuff) {
        const key = name.replace(/^\.\//, '');
        const list = into.get(key);
        if (list)
            list.push({ place, stuff });
        else
            into.set(key, [{ place, stuff }]);
    }
    #variable(names, command) {
        for (const name of names) {
            const stuff = this.#last(this.#variables, name, command);
            if (stuff?.live || stuff?.fetched)
                return stuff;
        }
        return null;
    }
    /** What a command prints. */
    #outgoing(facts, command, incoming) {
        const fresh = {
            producer: command,
            live: null,
            fetched: null,
            rendered: false,
            edited: false,
            copyOf: null,
            asked: null,
        };
        const read = liveRead(command);
        if (read)
            return read.partial ? { ...fresh, asked: command } : { ...fresh, live: { command, read } };
        if (asksLive(command))
            return { ...fresh, asked: command };
        if (command.name === 'curl' || command.name === 'wget')
            return { ...fresh, fetched: command };
        // A filter that takes one field out of a live description no longer passes the description on.
        const asked = incoming?.asked ?? incoming?.live?.command ?? null;
        if (command.name === 'jq' && takesField(command))
            return { ...fresh, asked };
        if (command.name === 'grep' || command.name === 'cut' || command.name === 'awk' || command.name === 'wc')
            return { ...fresh, asked };
        const sources = incoming ? [incoming] : [];
        for (const argument of command.arguments) {
            const held = this.heldBy(command, argument) ?? this.fileAt(command, (0,deploys_arguments/* normalizedText */.F9)(argument));
            if (held)
                sources.push(held);
        }
        const live = sources.find((stuff) => stuff.live)?.live ?? null;
        const fetched = sources.find((stuff) => stuff.fetched)?.fetched ?? null;
        const rendered = renderers.has(command.name ?? '') && !readsOutside(command) && !this.#readsUnknown(facts, command);
        return { ...fresh, live, fetched, rendered, asked: sources.find((stuff) => stuff.asked)?.asked ?? null };
    }
    /** The file that it renders is in a variable, and nothing above wrote it: it may be anybody's. */
    #readsUnknown(facts, command) {
        const { input, name, arguments: words } = command;
        const last = words.at(-1);
        const named = input?.type === 'file'
            ? input.path
            : /^(sed|cat|awk|perl|yq|gomplate|mustache|erb|jinja2|j2)$/.test(name ?? '') && input === null
                ? last
                : undefined;
        if (named === undefined || named.value !== null || named.rounds !== undefined)
            return false;
        if (!/^["']?\$\{?\w+\}?["']?$/.test(named.text))
            return false;
        if (this.sameFileAt(command, named, (0,deploys_arguments/* normalizedText */.F9)(named)) !== null)
            return false;
        return named.resolved === undefined || !facts.files.has(named.resolved);
    }
    /** Files that a command writes by its own options. */
    #written(facts, command, outgoing) {
        const read = liveRead(command);
        if (read?.file)
            return [{ name: read.file, stuff: outgoing }];
        const args = command.arguments;
        switch (command.name) {
            case 'tee':
                return args
                    .filter((word) => !(0,deploys_arguments/* knownText */.bG)(word).startsWith('-'))
                    .map((word) => ({ name: (0,deploys_arguments/* normalizedText */.F9)(word), stuff: outgoing }));
            case 'cp':
            case 'mv':
            case 'install': {
                const operands = (0,deploys_arguments/* readWords */.ux)(args, new Set(['-m', '-o', '-g', '-t'])).operands;
                const [from, to] = [operands[0], operands.at(-1)];
                if (!from || !to || operands.length !== 2)
                    return [];
                const stuff = this.fileAt(command, (0,deploys_arguments/* normalizedText */.F9)(from));
                const tracked = {
                    producer: command,
                    live: null,
                    fetched: null,
                    rendered: true,
                    edited: false,
                    copyOf: trackedFile(facts, command, from),
                    asked: null,
                };
                // Moved over a tracked file, it changes that.
                const over = stuff !== null && trackedFile(facts, command, to) !== null;
                return [{ name: (0,deploys_arguments/* normalizedText */.F9)(to), stuff: over ? { ...stuff, edited: true } : (stuff ?? tracked) }];
            }
            case 'sed':
            case 'perl':
            case 'yq':
            case 'sponge': {
                const inPlace = args.some((word) => /^(-i\S*|--in-place\S*|--inplace|-pi\S*)$/.test((0,deploys_arguments/* knownText */.bG)(word)));
                if (!inPlace && command.name !== 'sponge')
                    return [];
                const file = args.at(-1);
                if (!file || (0,deploys_arguments/* knownText */.bG)(file).startsWith('-'))
                    return [];
                const before = this.fileAt(command, (0,deploys_arguments/* normalizedText */.F9)(file));
                return [
                    { name: (0,deploys_arguments/* normalizedText */.F9)(file), stuff: { ...(before ?? outgoing), producer: command, edited: true } },
                ];
            }
            case 'kustomize': {
                if (args[0]?.value !== 'edit')
                    return [];
                return ['kustomization.yaml', 'kustomization.yml'].map((name) => ({
                    name,
                    stuff: { ...outgoing, producer: command, edited: true },
                }));
            }
            default: {
                const files = [];
                args.forEach((word, at) => {
                    const text = (0,deploys_arguments/* knownText */.bG)(word);
                    const next = args[at + 1];
                    if (/^(-o|-O|-out|--out|--output|--outfile|--out-file|--output-[a-z-]{0,30}file|--output-dir)$/.test(text) &&
                        next) {
                        files.push({ name: (0,deploys_arguments/* normalizedText */.F9)(next), stuff: outgoing });
                    }
                    else if (/^--out(put|file)?(-file)?=./.test(text)) {
                        files.push({ name: (0,deploys_arguments/* canonical */.$N)(word.text.slice(word.text.indexOf('=') + 1)), stuff: outgoing });
                    }
                });
                return files;
            }
        }
    }
}
_a = DataFlow;
/** One name for one file, wherever the command stands: from the root, where that is known. */
function placed(command, name) {
    const plain = name.replace(/^\.\//, '');
    if (/[\u0000-\u0001$~]|^\/|:\/\//.test(plain))
        return plain;
    const base = (0,call_graph/* baseOf */.b)(command);
    return base === null || base === '' ? plain : ((0,workspace/* joinPath */.uJ)(base, plain) ?? plain);
}
function trackedFile(facts, command, { value }) {
    if (value === null || value.startsWith('/'))
        return null;
    for (const folder of [(0,call_graph/* baseOf */.b)(command), '', (0,workspace/* folderOf */.yS)(command.path)]) {
        const full = folder === null ? null : (0,workspace/* joinPath */.uJ)(folder, value);
        if (full !== null && facts.files.has(full))
            return full;
    }
    return null;
}
/** Reads of single values from what runs: its environment, its settings. */
function asksLive({ name, arguments: words }) {
    const spoken = words.map(({ value }) => value);
    switch (name) {
        case 'cf':
        case 'cf7':
        case 'cf8':
            return spoken[0] === 'env' || spoken[0] === 'e';
        case 'heroku':
            return spoken[0] === 'config:get' || spoken[0] === 'config';
        case 'fly':
        case 'flyctl':
            return spoken[0] === 'config' && spoken[1] === 'env';
        default:
            return false;
    }
}
const cache = new WeakMap();
const renderers = new Set('echo printf cat envsubst sed jq yq jinja2 j2 ytt jsonnet cue dhall-to-yaml kustomize helm oc kubectl gomplate consul-template spruce bosh erb mustache m4 python python3 ruby node awk perl docker docker-compose ejs mo tera'.split(' '));
/** `sed s/a/b/ < ../other-checkout/manifest.yml`: another repository's file is not in this one. */
function readsOutside({ input, arguments: words, directory }) {
    const named = input?.type === 'file' ? [...words, input.path] : words;
    return named.some((word) => {
        const path = (0,deploys_arguments/* knownText */.bG)(word);
        return path.startsWith('../') && (0,workspace/* joinPath */.uJ)(directory ?? '', path) === null;
    });
}
const variable = /\$(?:\{([A-Za-z_]\w*)[^}]*\}|([A-Za-z_]\w*))/g;
function variablesIn(text) {
    const names = [];
    for (const match of text.matchAll(variable))
        names.push((match[1] ?? match[2]));
    return names;
}
/** `jq -r .taskDefinition.revision`: a plain path to a field that is no whole description. */
function takesField(command) {
    const filter = command.arguments.find((word) => !(0,deploys_arguments/* knownText */.bG)(word).startsWith('-'));
    const text = filter === undefined ? '' : (0,deploys_arguments/* knownText */.bG)(filter).trim();
    if (!/^\.[\w.[\]"]*$/.test(text) || text === '.')
        return false;
    return !/(taskDefinition|containerDefinitions|spec|Configuration|Environment|TemplateBody)"?\]?(\[\])?$/.test(text);
}
/** How far back the name of a variable may stand before `$(`. */
const lookBehind = 200;
/**
 * The variable that takes what a command prints: `NAME=$(a | b)`. The last command of the substitution
 * prints; what stands before the first one tells the name.
 */
function assignedTo(facts, command, at) {
    const { place, length, id } = command.pipeline;
    if (place !== length - 1)
        return null;
    let first = command;
    for (let index = command.index - 1, steps = 0; steps < 50 && first.pipeline.place > 0; index--, steps++) {
        const before = at(index);
        if (!before)
            break;
        if (before.pipeline.id === id && before.pipeline.place === 0)
            first = before;
    }
    const text = facts.texts.get(command.path) ??
        (command.script.path === command.path ? command.script.excerpt.text : '');
    const before = text.slice(Math.max(0, first.span.start - lookBehind), first.span.start);
    return /([A-Za-z_]\w*)\+?=["']?(?:\$\(|`)\s*$/.exec(before)?.[1] ?? null;
}


/***/ }),

/***/ 302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ deployFacts),
  q: () => (/* binding */ deploysIn)
});

// EXTERNAL MODULE: ./build/model/signature.js
var signature = __webpack_require__(87864);
// EXTERNAL MODULE: ./build/analysis/deploys/call-graph.js
var call_graph = __webpack_require__(43683);
// EXTERNAL MODULE: ./build/analysis/deploys/callers.js
var callers = __webpack_require__(14684);
// EXTERNAL MODULE: ./build/analysis/deploys/classify.js + 15 modules
var classify = __webpack_require__(81867);
// EXTERNAL MODULE: ./build/analysis/deploys/arguments.js
var deploys_arguments = __webpack_require__(38336);
// EXTERNAL MODULE: ./build/analysis/deploys/exit-statuses.js
var exit_statuses = __webpack_require__(27153);
// EXTERNAL MODULE: ./build/analysis/deploys/polls.js
var polls = __webpack_require__(64702);
// EXTERNAL MODULE: ./build/analysis/deploys/probes.js
var probes = __webpack_require__(47861);
// EXTERNAL MODULE: ./build/analysis/deploys/workloads.js
var workloads = __webpack_require__(57058);
;// CONCATENATED MODULE: ./build/analysis/deploys/health-checks.js







const none = { state: null, by: null, weak: false, reason: null, remedy: null, disabled: null };
/** Whether anybody asks for health after a deploy: itself, what follows, what its callers do next. */
function gateOf(facts, flow, command, classified, manifest) {
    const { verb, words } = classified;
    const rule = verb.gate;
    const off = verb.disables.find(({ option, value }) => words.options.some((use) => use.name === option &&
        (value === undefined
            ? !isNo(use.value?.value)
            : use.value?.value === value || (value === 'false' && isNo(use.value?.value)))));
    const disabled = off ? { flag: flagAsWritten(words, off.option), why: off.why } : null;
    if (rule.waits === 'unknown')
        return { ...none, disabled };
    const { family } = classified.tool;
    if (family === 'Kubernetes' || family === 'OpenShift' || family === 'ko') {
        if ((0,workloads/* rollsOut */.zJ)(facts, flow, command, classified, manifest) !== true)
            return { ...none, disabled };
    }
    if (rule.waits === 'itself' && disabled === null)
        return { ...none, state: true, by: command };
    if (rule.waits === 'with' &&
        words.options.some(({ name, word }) => (rule.options.includes(name) && !/=(false|0|f|hookonly)$/i.test((0,deploys_arguments/* knownText */.bG)(word))) ||
            rule.options.includes((0,deploys_arguments/* knownText */.bG)(word)))) {
        return { ...none, state: true, by: command };
    }
    // Options in a variable may hold the one that waits.
    if (rule.waits === 'with' &&
        command.arguments.some((argument) => argument.value === null && /^["']?\$/.test(argument.text))) {
        return { ...none, disabled };
    }
    if (classified.tool.names.includes('boto3') && !replacesInstances(flow, classified))
        return { ...none, disabled };
    const asked = askedByProgram(facts, command) ??
        new Search(facts, deployedBy(facts, command, classified, manifest)).after(flow, command);
    return { ...asked, disabled };
}
function isNo(value) {
    return value === 'false' || value === '0' || value === 'f' || value === 'False' || value === 'F';
}
/** `--wait=false`, `-u none`: as it stands in the command. */
function flagAsWritten(words, option) {
    const use = words.options.find(({ name }) => name === option);
    const joined = use.word.text.includes('=') || use.value === null;
    return joined ? use.word.text : `${use.word.text} ${use.value.text}`;
}
function deployedBy(facts, command, classified, manifest) {
    const { family } = classified.tool;
    if (family === 'Kubernetes' || family === 'OpenShift') {
        const objects = (0,workloads/* workloadsOf */.mo)(facts, classified, manifest);
        return { command, family, tool: 'kubernetes', objects };
    }
    const service = classified.verb.words[0];
    const aws = command.name === 'aws' && service !== undefined;
    return { command, family, tool: aws ? 'aws' : null, objects: aws ? relatedServices(service) : null };
}
/** Where the health of what a service rolls out can be asked. */
function relatedServices(service) {
    return new Set([
        service,
        'elbv2',
        'elb',
        'cloudformation',
        ...(service === 'ecs' ? ['deploy', 'codedeploy'] : []),
    ]);
}
/**
 * A group that is made bigger once is only scaled. Up and down again, or instances told to go, replace what runs.
 */
function replacesInstances(flow, { verb }) {
    if (verb.words[0] !== 'autoscaling' || /^(start|terminate)/.test(verb.words[1] ?? ''))
        return true;
    const sizes = flow.commands.filter(({ name, arguments: words }) => name === 'boto3' &&
        words[0]?.value === 'autoscaling' &&
        words[1]?.value !== 'create_launch_configuration');
    return sizes.length > 1;
}
/** A program waits in its own words, anywhere in its file. */
function askedByProgram(facts, command) {
    const { kind } = command.script.unit;
    if (kind !== 'program' && kind !== 'task')
        return null;
    const waits = facts.in(command.path, 'wait');
    if (waits.some(({ asks }) => asks === 'target-health'))
        return { ...none, state: true };
    // `weak-health-gate` tells these where they stand.
    if (waits.some(({ asks }) => asks === 'in-service'))
        return { ...none, state: false, weak: true };
    // It waits for something; what that is cannot be read.
    return waits.length > 0 ? none : null;
}
const deepest = 6;
/** How many commands behind a deploy are asked. */
const longestSearch = 500;
class Search {
    #facts;
    #deployed;
    #seen = new Set();
    constructor(facts, deployed) {
        this.#facts = facts;
        this.#deployed = deployed;
    }
    after(flow, command) {
        const found = this.#following(flow, command, 0);
        if (found === null)
            return { ...none, state: false };
        if (found.question === 'opaque')
            return none;
        return {
            ...none,
            state: found.question === 'health',
            by: found.command,
            weak: found.question === 'state-only',
            reason: found.reason,
            remedy: found.remedy ?? null,
        };
    }
    /** What asks after a command, in its own flow and then in its callers; a question for health wins. */
    #following(flow, command, depth) {
        if (depth > deepest || this.#seen.has(flow))
            return null;
        this.#seen.add(flow);
        const flows = (0,call_graph/* callGraphOf */.a)(this.#facts);
        const place = command === null ? -1 : flows.placeOf(command);
        // Functions run where they are called, which may be after what stands below them.
        const inFunction = command?.within.some(({ type }) => type === 'function') ?? false;
        let best = null;
        const from = inFunction ? Math.max(0, place - longestSearch) : place + 1;
        for (let at = from; at < flow.commands.length && at <= place + longestSearch; at++) {
            const each = flow.commands[at];
            if (at === place || (command !== null && (0,exit_statuses/* areExclusive */.dP)(command, each)))
                continue;
            best = better(best, this.#asks(flow, each, depth));
            if (best?.question === 'health')
                return best;
        }
        if (!inFunction && place > 0) {
            for (const called of functionsAsking(this.#facts, flow)) {
                if (flows.placeOf(called) >= place)
                    break;
                best = better(best, this.#asks(flow, called, depth));
                if (best?.question === 'health')
                    return best;
            }
        }
        for (const target of flows.callsOf(flow)) {
            best = better(best, this.#anywhere(target, depth + 1));
        }
        best = better(best, this.#laterInFile(flow));
        if (best?.question === 'health')
            return best;
        for (const caller of flows.callersOf(flow)) {
            if (caller.flow === null)
                continue;
            best = better(best, this.#following(caller.flow, caller.command, depth + 1));
            if (best?.question === 'health')
                return best;
        }
        return best;
    }
    #asks(flow, command, depth) {
        const called = (0,call_graph/* callGraphOf */.a)(this.#facts).calledBy(command);
        if (called !== null && called.length > 0)
            return this.#asksInCalled(flow, command, called, depth);
        const own = this.#own(flow, command);
        if (own !== null)
            return own;
        // A script that is not in the tree may ask anything.
        return called === null ? { question: 'opaque', command, reason: null } : null;
    }
    /** What the command asks itself. */
    #own(flow, command) {
        const { family, tool, objects } = this.#deployed;
        if ((0,probes/* waitsByItself */.B3)(command) && (0,classify/* classify */.L8)(command).tool.family === family && this.#sameThing(command))
            return this.#heard(flow, command, { question: 'health', command, reason: null });
        const probe = (0,probes/* probeOf */.u0)(this.#facts, flow, command);
        if (probe === null)
            return null;
        const { question, about, reason } = probe;
        // It asks for something else than what was deployed.
        if (about !== null && tool === about.tool && objects !== null && !objects.has(about.what))
            return null;
        const asked = { question, command, reason };
        if (question !== 'health')
            return asked;
        const poll = (0,polls/* pollAround */.F)(this.#facts, flow, command);
        if (poll?.ends !== 'conditional')
            return this.#heard(flow, command, asked);
        if (!poll.runsOut)
            return asked;
        return {
            question: 'state-only',
            command,
            reason: 'The loop runs out after some rounds, and the script continues whatever the answer was.',
            remedy: 'Fail behind the loop when the answer never came.',
        };
    }
    /** A later command that waits is about the same thing unless both name another. */
    #sameThing(command) {
        const name = (each) => (0,classify/* classify */.L8)(each)?.words.operands[0]?.value ?? null;
        const [ours, theirs] = [name(this.#deployed.command), name(command)];
        const { manifest } = (0,classify/* classify */.L8)(this.#deployed.command).verb;
        // An operand of these is a file.
        if (manifest.from === 'files' && manifest.operands !== 'none')
            return true;
        return ours === null || theirs === null || ours === theirs;
    }
    /** A question whose failure reaches nobody is none. */
    #heard(flow, command, asked) {
        const lost = (0,exit_statuses/* lostStatus */.N)(this.#facts, flow, command);
        if (lost === null)
            return asked;
        if (command.script.unit.runner === 'jenkins' && lost.how === 'allowed')
            return { ...asked, question: 'opaque' };
        if (lost.how === 'continues')
            return { ...asked, question: 'unheard' };
        return {
            ...asked,
            question: 'state-only',
            reason: `The check's failure is thrown away (${lost.written}), so a broken version passes.`,
            remedy: 'Let it fail the deploy.',
        };
    }
    /** What a called script asks, and whether its failure is heard where it is called. */
    #asksInCalled(flow, command, called, depth) {
        let best = null;
        for (const each of called)
            best = better(best, this.#anywhere(each, depth + 1));
        if (best?.question === 'health')
            return this.#heard(flow, command, { ...best, command });
        const named = probes/* askingName */.hG.test(command.text);
        // A pause in another script is no answer to this deploy, but no fault of it either.
        if (best === null)
            return named ? { question: 'opaque', command, reason: null } : null;
        if (best.question === 'opaque' || best.question === 'unheard')
            return { ...best, command };
        return named ? { ...best, command } : null;
    }
    #anywhere(flow, depth) {
        if (depth > deepest || this.#seen.has(flow))
            return null;
        this.#seen.add(flow);
        let best = null;
        for (const command of flow.commands.slice(0, longestSearch)) {
            best = better(best, this.#asks(flow, command, depth));
            if (best?.question === 'health')
                break;
        }
        return best;
    }
    /** Later jobs of one pipeline file ask for what an earlier one deployed. */
    #laterInFile(flow) {
        if (flow.unit.kind !== 'step')
            return null;
        for (const other of pipelineFlows(this.#facts, flow.path)) {
            if (other === flow)
                continue;
            if (probes/* askingName */.hG.test(other.unit.job ?? '') || probes/* askingName */.hG.test(other.unit.name ?? '')) {
                return { question: 'opaque', command: other.commands[0] ?? null, reason: null };
            }
            for (const command of other.commands.slice(0, longestSearch)) {
                const asked = this.#own(other, command);
                if (asked?.question === 'health')
                    return asked;
            }
        }
        // A reusable workflow or an action of somebody may ask.
        const uses = this.#facts.in(flow.path, 'action').some(({ text }) => probes/* askingName */.hG.test(text));
        return uses ? { question: 'opaque', command: null, reason: null } : null;
    }
}
const inFunctions = new WeakMap();
/** The commands of a flow that stand in functions and ask for health. */
function functionsAsking(facts, flow) {
    let found = inFunctions.get(flow);
    if (found === undefined) {
        found = flow.commands.filter((each) => each.within.some(({ type }) => type === 'function') &&
            (0,probes/* probeOf */.u0)(facts, flow, each)?.question === 'health');
        inFunctions.set(flow, found);
    }
    return found;
}
const rank = { health: 4, opaque: 3, 'state-only': 2, unheard: 1 };
function better(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return rank[b.question] > rank[a.question] ? b : a;
}
const pipelines = new WeakMap();
function pipelineFlows(facts, path) {
    let byPath = pipelines.get(facts);
    if (!byPath) {
        byPath = new Map();
        for (const flow of (0,call_graph/* callGraphOf */.a)(facts).all) {
            const list = byPath.get(flow.path);
            if (list)
                list.push(flow);
            else
                byPath.set(flow.path, [flow]);
        }
        pipelines.set(facts, byPath);
    }
    return byPath.get(path) ?? [];
}

// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/model/append.js
var append = __webpack_require__(69468);
;// CONCATENATED MODULE: ./build/analysis/deploys/argument-values.js



/** More values than this are not looked at one by one. */
const most = 40;
/** Of longer scripts only what the reader of commands knows is known. */
const longestScript = 100_000;
/**
 * The values that a word may have where its own script does not say: one for each branch, for each call of the
 * function or script that it is an argument of, for each job that sets the variable. Null when one of them is unknown.
 */
function valuesOf(facts, flow, command, argument) {
    if (argument.value !== null)
        return [argument.value];
    if (argument.rounds !== undefined)
        return argument.rounds.every((value) => !value.includes('\0')) ? argument.rounds : null;
    const holes = [...argument.text.matchAll(/\$\{?([A-Za-z_]\w*|\d)\}?/g)];
    const name = holes[0]?.[1];
    if (name === undefined || holes.some((hole) => hole[1] !== name))
        return null;
    const values = valuesOfVariable(facts, flow, command, name, 0);
    if (values === null || values.length === 0 || values.length > most)
        return null;
    const written = argument.text.replace(/["']/g, '');
    if (/\$\(|`|\$\{\w+[^\w}]/.test(written))
        return null;
    return [...new Set(values.map((value) => written.replaceAll(/\$\{?(?:[A-Za-z_]\w*|\d)\}?/g, () => value)))];
}
function valuesOfVariable(facts, flow, command, name, depth) {
    if (depth > 3)
        return null;
    if (/^\d$/.test(name))
        return valuesOfPlace(facts, flow, command, Number(name), depth);
    const { text } = command.script.excerpt;
    if (text.length > longestScript)
        return null;
    // `local manifest=${1}`, `file="$2"`: the variable is an argument.
    const assigned = [...text.matchAll(new RegExp(`(?:^|[\\s;({])${name}=(\\S*)`, 'gm'))].map((match) => match[1]);
    if (assigned.length > 1)
        return null;
    if (assigned.length === 1) {
        const place = /^["']?\$\{?(\d)(?::?-([\w./-]*))?\}?["']?;?$/.exec(assigned[0]);
        if (place === null)
            return null;
        const values = valuesOfPlace(facts, flow, command, Number(place[1]), depth);
        return values === null || place[2] === undefined
            ? values
            : [...values, place[2]].filter((value) => value !== '');
    }
    return fromCallers(facts, flow, (site) => {
        const { command: call, flow: caller } = site;
        const own = call?.environment[name] ?? call?.script.unit.env?.[name] ?? caller?.unit.env?.[name];
        return own === undefined || own === null ? null : own;
    });
}
/** `$1` of the function around, or of the script. */
function valuesOfPlace(facts, flow, command, place, depth) {
    const around = command.within.findLast(({ type }) => type === 'function');
    if (around === undefined)
        return fromCallers(facts, flow, (site) => argumentOf(site, flow, place));
    const calls = (0,exit_statuses/* callsOfFunction */.z_)(flow, command).filter(({ name }) => name === around.name);
    if (calls.length === 0 || calls.length > most)
        return null;
    const values = [];
    for (const call of calls) {
        const given = call.arguments[place - 1];
        const found = given === undefined
            ? null
            : given.value !== null
                ? [given.value]
                : deeper(facts, flow, call, given, depth);
        if (found === null)
            return null;
        (0,append/* append */.B)(values, found);
    }
    return values;
}
function deeper(facts, flow, call, given, depth) {
    if (given.rounds !== undefined)
        return given.rounds;
    const name = /^["']?\$\{?([A-Za-z_]\w*|\d)\}?["']?$/.exec(given.text)?.[1];
    return name === undefined ? null : valuesOfVariable(facts, flow, call, name, depth + 1);
}
function fromCallers(facts, flow, read) {
    const sites = (0,call_graph/* callGraphOf */.a)(facts).callersOf(flow);
    if (sites.length === 0 || sites.length > most)
        return null;
    const values = [];
    for (const site of sites) {
        const value = read(site);
        if (value === null || value.includes('\0'))
            return null;
        values.push(value);
    }
    return values;
}
function argumentOf({ command }, callee, place) {
    if (command === null)
        return null;
    const base = callee.path.slice(callee.path.lastIndexOf('/') + 1);
    const own = command.program.pattern.endsWith(base);
    const from = own ? 0 : command.arguments.findIndex(({ pattern }) => pattern.endsWith(base)) + 1;
    if (!own && from === 0)
        return null;
    return command.arguments[from + place - 1]?.value ?? null;
}

// EXTERNAL MODULE: ./build/analysis/deploys/dataflow.js + 1 modules
var dataflow = __webpack_require__(9206);
;// CONCATENATED MODULE: ./build/analysis/deploys/manifests.js





const blank = {
    state: 'n/a',
    files: [],
    named: null,
    live: null,
    why: null,
    ignored: null,
    edit: null,
};
function manifestOf(facts, flow, command, classified) {
    const rule = classified.verb.manifest;
    const flag = classified.words.options.find(({ name, word }) => classified.verb.live.includes(name) && !/=false$/.test((0,deploys_arguments/* knownText */.bG)(word)));
    if (flag)
        return {
            ...blank,
            state: 'generated',
            named: flag.word,
            why: `${flag.name} takes ${liveThing(classified)} from the live system`,
        };
    if (rule.from === 'live')
        return { ...blank, state: 'generated', why: rule.why };
    if (rule.from === 'nothing')
        return blank;
    if (rule.from === 'flags')
        return { ...blank, state: 'none' };
    // The files of another machine are not this repository's.
    if (command.remote !== null)
        return { ...blank, state: 'unknown' };
    if (rule.from === 'folder')
        return inFolder(facts, flow, command, classified, rule);
    return inFiles(facts, flow, command, classified, rule);
}
function inFolder(facts, flow, command, classified, rule) {
    const option = rule.option === null ? undefined : classified.words.options.find(({ name }) => name === rule.option);
    const base = (0,call_graph/* baseOf */.b)(command);
    // Terraform before 0.14 takes the folder as an operand; a saved plan was made of the folder that it runs in.
    const operand = classified.words.operands[0];
    const named = option?.value ??
        (operand && operand.value !== null && isFolder(facts, command, operand.value) ? operand : null);
    if (option || named) {
        if (!named || base === null)
            return { ...blank, state: 'unknown' };
        const values = valuesOf(facts, flow, command, named);
        const folders = values?.map((value) => (0,workspace/* joinPath */.uJ)(base, value.replace(/\/$/, ''))) ?? null;
        const found = folders !== null
            ? folders.every((folder) => folder !== null && holds(facts, folder, rule.holds))
            : holdsLike(facts, base, (0,deploys_arguments/* knownText */.bG)(named), rule.holds);
        return { ...blank, state: found ? 'committed' : 'unknown' };
    }
    if (base !== null &&
        [base, ...inputFolder(facts, command, base)].some((each) => holds(facts, each, rule.holds))) {
        return { ...blank, state: 'committed' };
    }
    return { ...blank, state: holds(facts, (0,workspace/* folderOf */.yS)(command.path), rule.holds) ? 'committed' : 'unknown' };
}
function isFolder(facts, command, path) {
    const full = (0,workspace/* joinPath */.uJ)((0,call_graph/* baseOf */.b)(command) ?? '', path.replace(/\/$/, ''));
    return full !== null && facts.files.hasFolder(full);
}
/** A folder with unknown parts that a tracked one fits: `infra/$ENV` where infra/prod is. */
function holdsLike(facts, base, pattern, kind) {
    const full = (base === '' ? pattern : `${base}/${pattern}`).replace(/^\.\//, '').replace(/\/$/, '');
    if (!/[\w.-]{2,}/.test(full) || full.startsWith('/') || full.startsWith('\0') || full.includes('..'))
        return false;
    holds(facts, '', kind);
    for (const folder of holdings.get(facts).get(kind))
        if (fits(folder, full) && folder.split('/').length === full.split('/').length)
            return true;
    return false;
}
const holdings = new WeakMap();
/** Whether a folder has a tracked file of a kind directly in it. */
function holds(facts, folder, kind) {
    let byKind = holdings.get(facts);
    if (!byKind) {
        byKind = new Map();
        holdings.set(facts, byKind);
    }
    let folders = byKind.get(kind);
    if (!folders) {
        const found = new Set();
        for (const path of facts.files.paths())
            if (kind.test(path))
                found.add((0,workspace/* folderOf */.yS)(path));
        folders = found;
        byKind.set(kind, folders);
    }
    return folders.has(folder);
}
function inFiles(facts, flow, command, classified, rule) {
    const { words } = classified;
    const defaults = trackedDefault(facts, command, rule);
    const refused = words.options.find(({ name }) => rule.refused.includes(name));
    if (refused)
        return { ...blank, state: 'none', named: refused.word, ignored: defaults };
    const named = words.options.flatMap(({ name, value }) => rule.options.includes(name) && value ? [value] : []);
    const operands = rule.operands === 'all'
        ? words.operands
        : rule.operands === 'none'
            ? []
            : words.operands.slice(rule.operands, rule.operands + 1);
    const helm = classified.tool.family === 'Helm' ? chartOf(facts, flow, command, classified, named) : null;
    if (helm !== null)
        return helm;
    const resolved = [...named, ...operands].map((argument) => classified.tool.names.includes('uses') && argument.text.includes('steps.')
        ? rendered(facts, flow, command, classified)
        : resolve(facts, flow, command, argument, classified));
    // Of several files one that cannot be reviewed decides.
    for (const state of ['generated', 'missing', 'unknown', 'committed']) {
        const found = resolved.find((each) => each.state === state);
        if (!found)
            continue;
        const files = resolved.flatMap((each) => each.files);
        const edit = resolved.find((each) => each.edit)?.edit ?? null;
        const leftAside = state === 'generated' || state === 'missing' ? defaults : null;
        return { ...found, files, edit, ignored: leftAside };
    }
    if (defaults !== null) {
        const stuff = dataflow/* DataFlow */.p.of(facts, flow).fileAt(command, defaults);
        return { ...blank, state: 'committed', files: [defaults], edit: stuff?.edited ? stuff.producer : null };
    }
    if (rule.defaults.length > 0) {
        const stuff = writtenDefault(facts, flow, command, rule);
        if (stuff)
            return fromStuff(stuff, classified, null);
        // Where the command runs is not known, so nothing is known of what is there.
        if ((0,call_graph/* baseOf */.b)(command) === null)
            return { ...blank, state: 'unknown' };
    }
    // Variables are for a manifest, which then stands where the script is run from.
    if (words.options.some(({ name }) => name === '--vars-file' || name === '--var'))
        return { ...blank, state: 'unknown' };
    // Without any flag the command needs a manifest: it is rendered or stands elsewhere.
    if (rule.otherwise === 'flags' && words.options.length === 0 && words.operands.length === 0)
        return { ...blank, state: 'unknown' };
    if (rule.otherwise === 'flags')
        return { ...blank, state: 'none' };
    return { ...blank, state: rule.otherwise === 'nothing' ? 'n/a' : 'unknown' };
}
const renderAction = 'aws-actions/amazon-ecs-render-task-definition';
/** An output of an earlier step: the render action's, whose own input says where the task definition is from. */
function rendered(facts, flow, command, classified) {
    const before = flow.commands.slice(0, (0,call_graph/* callGraphOf */.a)(facts).placeOf(command));
    const render = before.findLast(({ name, arguments: words }) => name === 'uses' && words[0]?.value === renderAction);
    if (!render)
        return { ...blank, state: 'unknown' };
    const { options } = (0,deploys_arguments/* readWords */.ux)(render.arguments, new Set());
    const live = options.find(({ name }) => /^--task-definition-(arn|family|revision)$/.test(name));
    if (live)
        return {
            ...blank,
            state: 'generated',
            live: { command: render, title: `${renderAction} with ${live.name.slice(2)}` },
        };
    const file = options.find(({ name }) => name === '--task-definition')?.value;
    // Rendered before already, for another container.
    if (file?.text.includes('steps.') && file.text.includes('outputs.'))
        return rendered(facts, flow, render, classified);
    return file ? resolve(facts, flow, render, file, classified) : { ...blank, state: 'unknown' };
}
/**
 * Helm names a chart by folder or by repository. A chart of a repository is fixed by its version, and the values
 * beside it are the desired state; with neither, all of it is flags.
 */
function chartOf(facts, flow, command, classified, values) {
    const { operands, options } = classified.words;
    const chart = operands[1] ?? operands[0];
    if (!chart)
        return { ...blank, state: 'unknown' };
    if (chart.value === null) {
        const placed = ownPath(facts, chart);
        return placed === null
            ? { ...blank, state: 'unknown' }
            : { ...blank, state: 'committed', files: [placed] };
    }
    const files = values.map((argument) => resolve(facts, flow, command, argument, classified));
    const bad = files.find(({ state }) => state === 'generated') ?? files.find(({ state }) => state === 'missing');
    if (bad)
        return bad;
    const tracked = trackedPath(facts, command, chart.value);
    if (tracked !== null)
        return { ...blank, state: 'committed', files: [tracked, ...files.flatMap((each) => each.files)] };
    // A word without a folder is a folder here, unless a repository is named beside it.
    const bare = !chart.value.includes('/') && !options.some(({ name }) => name === '--repo');
    if (bare || /^[./]|\.tgz$/.test(chart.value))
        return { ...blank, state: 'unknown', named: chart };
    const versioned = options.some(({ name }) => name === '--version');
    if (files.some(({ state }) => state === 'unknown'))
        return { ...blank, state: 'unknown' };
    if (files.length === 0 && !versioned)
        return { ...blank, state: 'none', named: chart };
    return { ...blank, state: versioned ? 'committed' : 'unknown', files: files.flatMap((each) => each.files) };
}
/** The tool's default manifest where the command runs: from its folder, or the script's own where that is not known. */
function trackedDefault(facts, command, rule) {
    const base = (0,call_graph/* baseOf */.b)(command);
    const own = command.directory !== null || base === null ? [base] : [base, (0,workspace/* folderOf */.yS)(command.path)];
    const folders = base === null ? own : [...own, ...inputFolder(facts, command, base)];
    for (const folder of folders) {
        if (folder === null)
            continue;
        for (const name of rule.defaults) {
            const path = (0,workspace/* joinPath */.uJ)(folder, name);
            if (path !== null && (facts.files.has(path) || facts.files.hasFolder(path)))
                return path;
        }
    }
    return null;
}
function writtenDefault(facts, flow, command, rule) {
    const trace = dataflow/* DataFlow */.p.of(facts, flow);
    for (const name of rule.defaults) {
        const stuff = trace.fileAt(command, name);
        if (stuff)
            return stuff;
    }
    return null;
}
function resolve(facts, flow, command, argument, classified) {
    const trace = dataflow/* DataFlow */.p.of(facts, flow);
    const text = (0,deploys_arguments/* knownText */.bG)(argument);
    if (argument.value === null) {
        const placed = ownPath(facts, argument);
        if (placed !== null && trace.fileAt(command, placed) === null)
            return { ...blank, state: 'committed', files: [placed], named: argument };
        // Written and read under one name, whatever that is, it is one file.
        const own = trace.sameFileAt(command, argument, spellingOfFile(argument));
        if (own !== null && (own.live || !own.edited))
            return fromStuff(own, classified, argument);
        const values = own === null ? valuesOf(facts, flow, command, argument) : null;
        if (values !== null)
            return ofEach(facts, flow, command, argument, values, classified);
    }
    if (text === '-' || text === '/dev/stdin') {
        const stuff = trace.inputOf(command);
        return stuff ? fromStuff(stuff, classified, argument) : { ...blank, state: 'unknown', named: argument };
    }
    const held = trace.heldBy(command, argument);
    if (held && (held.live || text === '\0'))
        return fromStuff(held, classified, argument);
    const path = text.replace(/^(file:\/\/|@)/, '');
    if (/^(https?|s3|gs|oci|git(\+\w+)?):\/\//.test(path) || /^(github\.com|git@)/.test(path)) {
        return { ...blank, state: movingUrl(path) ? 'missing' : 'unknown', named: argument };
    }
    // JSON given as the argument itself is a flag like others.
    if (path.startsWith('{') || path.startsWith('['))
        return { ...blank, state: 'unknown', named: argument };
    const stuff = trace.fileAt(command, argument.value === null ? spellingOfFile(argument) : path) ??
        editedInside(trace, facts, command, path);
    if (stuff && !stuff.edited)
        return fromStuff(stuff, classified, argument);
    if (stuff?.live)
        return fromStuff(stuff, classified, argument);
    if (argument.value === null) {
        const match = matchingPath(facts, command, path);
        return match === null
            ? { ...blank, state: 'unknown', named: argument }
            : { ...blank, state: 'committed', files: [match], named: argument, edit: stuff?.producer ?? null };
    }
    const tracked = trackedPath(facts, command, path);
    if (tracked !== null) {
        const inside = stuff?.producer.name === 'kustomize' ? kustomizationIn(facts, tracked) : null;
        return {
            ...blank,
            state: 'committed',
            files: [inside ?? tracked],
            named: argument,
            edit: stuff?.producer ?? null,
        };
    }
    // A copy of a tracked file that was changed since.
    if (stuff?.copyOf)
        return { ...blank, state: 'committed', files: [stuff.copyOf], named: argument, edit: stuff.producer };
    if (stuff)
        return { ...blank, state: stuff.rendered ? 'committed' : 'unknown', named: argument };
    return {
        ...blank,
        state: isSurelyMissing(facts, flow, command, path) ? 'missing' : 'unknown',
        named: argument,
    };
}
/** The word is one of several: all of them tracked is committed, one that surely is not there is missing. */
function ofEach(facts, flow, command, argument, values, classified) {
    const each = values.map((value) => resolve(facts, flow, command, { text: value, value, pattern: value, span: argument.span }, classified));
    for (const state of ['generated', 'missing', 'unknown']) {
        const found = each.find((manifest) => manifest.state === state);
        if (found)
            return found;
    }
    const files = [...new Set(each.flatMap((manifest) => manifest.files))];
    return { ...(each[0] ?? blank), files, named: argument };
}
function kustomizationIn(facts, folder) {
    const paths = ['kustomization.yaml', 'kustomization.yml'].map((name) => (0,workspace/* joinPath */.uJ)(folder, name));
    return paths.find((path) => path !== null && facts.files.has(path)) ?? null;
}
/** `kustomize edit set image` in a folder that is then applied. */
function editedInside(trace, facts, command, path) {
    if (path.includes('\0') || !isFolder(facts, command, path))
        return null;
    const folder = path.replace(/\/$/, '');
    const stuff = ['kustomization.yaml', 'kustomization.yml']
        .map((name) => trace.fileAt(command, folder === '.' ? name : `${folder}/${name}`))
        .find((found) => found?.edited);
    return stuff ?? null;
}
/** `"$(dirname "$0")/../chart"`: named through the script's own place. */
function ownPath(facts, { resolved }) {
    const path = resolved?.replace(/\/$/, '');
    return path !== undefined && (facts.files.has(path) || facts.files.hasFolder(path)) ? path : null;
}
function spellingOfFile(argument) {
    return (0,deploys_arguments/* normalizedText */.F9)(argument).replace(/^(file:\/\/|@)/, '');
}
function fromStuff(stuff, classified, named) {
    const title = classified.title.split(' ')[0];
    const name = title.startsWith('aws-actions/') ? 'aws' : title;
    if (stuff.live?.read.sinks.includes(name)) {
        const { command, read } = stuff.live;
        return { ...blank, state: 'generated', named, live: { command, title: read.title } };
    }
    if (stuff.fetched)
        return { ...blank, state: 'unknown', named };
    return { ...blank, state: stuff.rendered ? 'committed' : 'unknown', named };
}
/** The tracked file or folder that a path means, from where the command runs, the root or the script's folder. */
function trackedPath(facts, command, path) {
    const { files } = facts;
    const glob = path.search(/[*?[{]/);
    // `k8s/*.yaml` is in git when its folder is.
    const fixed = glob === -1 ? path : path.slice(0, path.lastIndexOf('/', glob) + 1);
    if (fixed.startsWith('/') || fixed.startsWith('~'))
        return null;
    for (const folder of [(0,call_graph/* baseOf */.b)(command), '', (0,workspace/* folderOf */.yS)(command.path)]) {
        if (folder === null)
            continue;
        const full = (0,workspace/* joinPath */.uJ)(folder, fixed);
        if (full !== null && (files.has(full) || files.hasFolder(full)))
            return full;
    }
    // Concourse puts every input in a folder of its own: the first part of the path is the input's name.
    const cut = fixed.indexOf('/');
    if (cut > 0 && inConcourse(facts, command)) {
        const inner = fixed.slice(cut + 1);
        if (files.has(inner) || files.hasFolder(inner))
            return inner;
    }
    return null;
}
/** The same folder without the name of the Concourse input that it stands in. */
function inputFolder(facts, command, folder) {
    const cut = folder.indexOf('/');
    if (folder === '' || !inConcourse(facts, command))
        return [];
    return [cut === -1 ? '' : folder.slice(cut + 1)];
}
function inConcourse(facts, command) {
    const flows = (0,call_graph/* callGraphOf */.a)(facts);
    const flow = flows.of(command);
    return (flow.unit.runner === 'concourse' ||
        flows.callersOf(flow).some((site) => site.flow?.unit.runner === 'concourse'));
}
const matches = new WeakMap();
/** A tracked file that a path with unknown parts can mean: `manifest_$SPACE.yml` where manifest_prod.yml is. */
function matchingPath(facts, command, pattern) {
    const written = pattern.replace(/^\.\//, '');
    const base = (0,call_graph/* baseOf */.b)(command);
    if (!/[\w.-]{4,}$/.test(written) || written.startsWith('/') || base === null)
        return null;
    const full = base === '' ? written : `${base}/${written}`;
    if (full.includes('..') || full.length > 300)
        return null;
    const known = matches.get(facts) ?? new Map();
    matches.set(facts, known);
    let found = known.get(full);
    if (found === undefined) {
        const parts = full.split('\0').filter((part) => part !== '');
        found = parts.length > 6 ? null : ([...facts.files.paths()].find((path) => fits(path, full)) ?? null);
        known.set(full, found);
    }
    return found;
}
/** Unknown parts stand for anything, folders too; the rest has to be there, in order. */
function fits(path, pattern) {
    const parts = pattern.split('\0');
    if (!path.startsWith(parts[0]) || !path.endsWith(parts.at(-1)))
        return false;
    let at = 0;
    for (const part of parts) {
        const next = path.indexOf(part, at);
        if (next === -1)
            return false;
        at = next + part.length;
    }
    return true;
}
/** Programs that only read, and so cannot have written the file. */
const harmless = new Set('set echo printf cd export test [ [[ cat ls true false exit source . mkdir rm pwd read date sleep git kubectl oc cf helm aws gcloud az docker grep sed awk jq login which command chmod shift local declare'.split(' '));
/**
 * A literal path that no commit holds and nothing above can have written. Any program above that is not
 * known may have, so doubt means unknown.
 */
function isSurelyMissing(facts, flow, command, path) {
    if (/[*?[{$\0]/.test(path) || path.startsWith('/') || path.startsWith('~') || path === '')
        return false;
    if ((0,call_graph/* baseOf */.b)(command) === null)
        return false;
    if (inConcourse(facts, command))
        return false;
    // Another job, action or checkout may have brought it.
    if (facts.in(flow.path, 'action').some(({ text }) => !/^['"]?actions\/(checkout|setup-)/.test(text)))
        return false;
    if (facts.in(flow.path, 'action').filter(({ text }) => /actions\/checkout/.test(text)).length > 1)
        return false;
    return (0,call_graph/* callGraphOf */.a)(facts).placeOf(command) <= firstWriter(flow);
}
const writers = new WeakMap();
/** The place of the first command of a flow that may write a file; past its end when none may. */
function firstWriter(flow) {
    let found = writers.get(flow);
    if (found === undefined) {
        const at = flow.commands.findIndex(({ name }) => name === null || !harmless.has(name));
        found = at === -1 ? flow.commands.length : at;
        writers.set(flow, found);
    }
    return found;
}
/** A URL whose content can change: no commit, no digest, no release tag in it. */
function movingUrl(url) {
    if (url.includes('\0') || url.includes('$'))
        return false;
    if (/[0-9a-f]{40}/i.test(url))
        return false;
    if (/(^|[/=@])v?\d+\.\d+(\.\d+)?([-.+\w]*)?([/?#]|$)/.test(url))
        return false;
    return (/(raw\.githubusercontent\.com|github\.com|gitlab\.com|bitbucket\.org)/.test(url) &&
        /\/(master|main|HEAD|develop|latest|trunk)(\/|$)/.test(url));
}
function liveThing({ tool }) {
    return tool.family === 'Helm' ? 'the values' : 'the template';
}

// EXTERNAL MODULE: ./build/analysis/deploys/target.js
var deploys_target = __webpack_require__(49131);
;// CONCATENATED MODULE: ./build/analysis/deploys/deploys.js







const cache = new WeakMap();
/** Every deploy of a tree, in the order of the files; tests and look-alikes are not among them. Computed once. */
function deploysIn(facts) {
    let deploys = cache.get(facts);
    if (!deploys) {
        deploys = find(facts);
        cache.set(facts, deploys);
    }
    return deploys;
}
function find(facts) {
    const flows = (0,call_graph/* callGraphOf */.a)(facts);
    const deploys = [];
    for (const flow of flows.all) {
        flow.commands.forEach((command, place) => {
            const classified = (0,classify/* classify */.L8)(command);
            if (!(0,classify/* isDeploying */.QI)(classified) || isOwnScript(facts, command) || isToolItself(flow, command, classified))
                return;
            const target = (0,deploys_target/* targetOf */.$)(facts, flow, place, command, classified);
            if (target === 'test')
                return;
            const manifest = manifestOf(facts, flow, command, classified);
            deploys.push({
                path: command.path,
                span: command.span,
                command,
                classified,
                tool: toolOf(command, classified),
                flow,
                target,
                manifest,
                gate: gateOf(facts, flow, command, classified, manifest),
                callers: callersOf(facts, flow),
            });
        });
    }
    return deploys;
}
/** What stands for a tool elsewhere bears its name: an action, a resource. */
function toolOf(command, { title, verb }) {
    if (command.name === 'uses')
        return title;
    if (command.name === 'put')
        return verb.words[0];
    return title.split(' ')[0];
}
/** A script of this repository that bears a tool's name; the wrappers that tools write themselves are the tools. */
function isOwnScript(facts, command) {
    const program = command.program.resolved ?? command.program.value;
    if (!program?.includes('/') || /(gradlew|mvnw|\/(cap|kamal|rails|rake|serverless|sls))$/.test(program))
        return false;
    return (facts.files.has(program.replace(/^\.\//, '')) || ((0,call_graph/* callGraphOf */.a)(facts).calledBy(command) ?? []).length > 0);
}
/** Scripts that are a deploy tool, copied into the repository: what they deploy stands where they are called. */
const vendoredTool = /(^|\/)(ecs-deploy|ecs-cluster-update|docker-stack-(wait|deploy)|dehydrated|acme\.sh|getssl)(\.(sh|py|rb))?$/;
/** `ENTRYPOINT ["ecs-deploy"]`: the image is the tool, and says nothing of what it deploys. */
function isToolItself(flow, command, { words }) {
    if (flow.unit.kind === 'file' && vendoredTool.test(flow.path))
        return true;
    const { kind } = command.script.unit;
    if (kind !== 'instruction' && kind !== 'process')
        return false;
    return words.operands.length === 0 && words.options.every(({ value }) => value === null);
}
/** More callers than this are not told one by one. */
const mostCallers = 10;
function callersOf(facts, flow) {
    const flows = (0,call_graph/* callGraphOf */.a)(facts);
    const found = [];
    const seen = new Set([flow]);
    const queue = [flow];
    for (const next of queue) {
        for (const caller of flows.callersOf(next)) {
            if (found.length >= mostCallers)
                return found;
            found.push(caller);
            if (caller.flow && !seen.has(caller.flow)) {
                seen.add(caller.flow);
                queue.push(caller.flow);
            }
        }
    }
    return found;
}
/** What prepares a place to deploy to, for people to know: no rule judges it. */
const preparing = /^(kubectl|oc) (create (namespace|ns|serviceaccount|sa|role\w*|clusterrole\w*|service|svc|quota)|annotate|expose|autoscale)$|^cf (bind-security-group|create-security-group|update-security-group|bind-running-security-group|create-route)$|^(gcloud|az|eksctl|aws) .*(clusters create|create-cluster|aks create|create cluster|node-pools create)$/;
function setUps(facts) {
    return (0,call_graph/* callGraphOf */.a)(facts).all.flatMap((flow) => flow.commands.flatMap((command, place) => {
        const classified = (0,classify/* classify */.L8)(command);
        if (classified === null || !preparing.test(classified.title))
            return [];
        if (classified.class !== 'set-up' && classified.class !== 'one-off')
            return [];
        if ((0,deploys_target/* targetOf */.$)(facts, flow, place, command, classified) === 'test')
            return [];
        const { path, span } = command;
        return [
            {
                path,
                span,
                tool: toolOf(command, classified),
                class: 'set-up',
                manifest: 'none',
                healthGate: null,
            },
        ];
    }));
}
/** The same as `premortem facts` tells them. */
function deployFacts(facts, signatures = null) {
    const signed = (path) => {
        const grade = signatures?.about === facts ? (0,signature/* gradeOf */.V)(signatures, path) : 'unknown';
        return grade === 'unknown' ? null : grade;
    };
    const found = [];
    const told = new Set();
    const add = (fact) => {
        const key = `${fact.path}\0${fact.span.start}\0${fact.span.end}\0${fact.tool}`;
        if (told.has(key))
            return;
        told.add(key);
        found.push(fact);
    };
    const deploys = deploysIn(facts);
    const about = ({ tool, classified, manifest, gate }) => ({
        tool,
        class: classified.class,
        manifest: manifest.state === 'n/a' || manifest.state === 'unknown' ? null : manifest.state,
        healthGate: gate.state,
    });
    for (const deploy of deploys)
        add({ path: deploy.path, span: deploy.span, ...about(deploy), signed: signed(deploy.path) });
    for (const fact of setUps(facts))
        add({ ...fact, signed: signed(fact.path) });
    for (const deploy of deploys) {
        for (const { site, via } of (0,callers/* callersOfDeploy */.l)(facts, deploy)) {
            const { path, span } = site;
            const way = [
                ...via.map((each) => ({ path: each.path, span: each.span })),
                { path: deploy.path, span: deploy.span },
            ];
            add({ path, span, ...about(deploy), via: way, signed: signed(path) });
        }
    }
    return found.sort((a, b) => (a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 27153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lostStatus),
/* harmony export */   OA: () => (/* binding */ functionOf),
/* harmony export */   UN: () => (/* binding */ readsPipeStatus),
/* harmony export */   dP: () => (/* binding */ areExclusive),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   vM: () => (/* binding */ losesStatus),
/* harmony export */   xG: () => (/* binding */ branchesAfter),
/* harmony export */   z_: () => (/* binding */ callsOfFunction)
/* harmony export */ });
/* unused harmony export handlerOf */
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43683);

const swallowing = new Set(['true', ':', 'echo', 'printf']);
/** Programs and functions whose name says that they end the script. */
const failing = /^(exit|return|false|fail\w*|die|fatal|abort|bail\w*|error|err|error_?exit|throw|kill|exit_?with\w*|rollback\w*|roll_back\w*)$/i;
/**
 * Where the failure of a command goes: null when it fails what runs the command, or when that cannot be told.
 * Only the shell's own rules are asked; a program that runs commands has others.
 */
function lostStatus(facts, flow, command) {
    const { unit, shell } = command.script;
    if (unit.failureIgnored)
        return {
            how: 'allowed',
            written: unit.kind === 'recipe' ? '`-` before the line' : ignoredKey(unit.runner),
        };
    if (unit.kind === 'program' || unit.runner === 'python' || unit.runner === 'ruby')
        return null;
    if (shell !== 'bash' && shell !== 'sh')
        return null;
    if (command.unheard === 'background')
        return waitsForJobs(flow, command) ? null : { how: 'background', written: '`&`' };
    if (command.unheard === 'declaration')
        return { how: 'declaration', written: '`export X=$(\u2026)`' };
    // What its output is used for decides.
    if (command.feeds !== null)
        return null;
    const pipe = losingPipe(command);
    if (pipe !== null)
        return pipe;
    if (command.orElse !== null)
        return swallowedBy(facts, flow, command);
    if (command.tested)
        return untestedCondition(facts, flow, command);
    return laterDecides(facts, flow, command);
}
/** The runner's own word for it. */
function ignoredKey(runner) {
    if (runner === 'gitlab')
        return '`allow_failure`';
    if (runner === 'azure')
        return '`continueOnError`';
    if (runner === 'ansible')
        return '`ignore_errors`';
    return '`continue-on-error`';
}
function waitsForJobs(flow, command) {
    return flow.commands.some(({ name, script, index }) => name === 'wait' && script === command.script && index > command.index);
}
/** Only the last command of a pipeline decides its status, unless pipefail is on or the script looks itself. */
function losingPipe(command) {
    if (readsPipeStatus(command))
        return null;
    const { pipeline, pipefail, within } = command;
    if (!pipefail && pipeline.place < pipeline.length - 1)
        return { how: 'piped', written: 'the pipe' };
    return within.some(losesStatus) ? { how: 'piped', written: 'the pipe around it' } : null;
}
/** A construct on the left of a pipe without pipefail. */
function losesStatus({ pipeline }) {
    return pipeline !== undefined && !pipeline.pipefail && pipeline.place < pipeline.length - 1;
}
/** `${PIPESTATUS[0]}` is looked at somewhere in the script. */
function readsPipeStatus({ script }) {
    let found = pipeStatus.get(script);
    if (found === undefined) {
        found = /PIPESTATUS|pipestatus/.test(script.excerpt.text);
        pipeStatus.set(script, found);
    }
    return found;
}
const pipeStatus = new WeakMap();
function swallowedBy(facts, flow, command) {
    const handler = handlerOf(facts, flow.commands, command);
    const first = handler[0];
    if (first === undefined || !handler.every(({ name }) => name !== null && swallowing.has(name)))
        return null;
    // `|| echo "$?"` may still be read; `|| failed=1` is no command at all.
    return { how: 'swallowed', written: `\`|| ${first.name}\`` };
}
/** The commands that run when this one fails: one command, or all of a group. */
function handlerOf(facts, commands, command) {
    const at = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).placeOf(command) + (command.orElse - command.index);
    const first = commands[at];
    if (!first || first.script !== command.script || first.index !== command.orElse)
        return [];
    const group = first.within[command.within.length];
    if (group === undefined) {
        // `a || b && c`: what else is joined decides too.
        const next = commands[at + 1];
        const joined = next && next.script === first.script && next.joined !== 'then' && next.joined !== 'first';
        return joined || first.orElse !== null ? [] : [first];
    }
    const inside = [];
    for (let place = at; place < commands.length; place++) {
        const each = commands[place];
        if (each.script !== command.script || !each.within.some(({ id }) => id === group.id))
            break;
        inside.push(each);
    }
    return inside;
}
/** How many commands behind a condition are looked at. */
const longestBranch = 60;
/** `if gate; then echo fine; fi`: looked at, but no branch fails. A loop asks again, which is another matter. */
function untestedCondition(facts, flow, command) {
    const branches = branchesAfter(facts, flow, command);
    const types = new Set(branches.map(({ within }) => within[command.within.length]?.type));
    if (branches.length === 0 || types.has('loop'))
        return null;
    if (branches.some((each) => mayFail(each)))
        return null;
    // What a branch assigns may be looked at later.
    const text = textBetween(facts, command, branches.at(-1));
    if (text === null || /(^|[\s;({])[A-Za-z_]\w*\+?=/m.test(text.slice(command.text.length)))
        return null;
    // Where the branch is skipped because the gate failed, what follows can still look.
    return { how: 'condition', written: 'no branch of the `if` fails' };
}
/** The commands in the branches of the `if` (or the body of the loop) whose condition this is. */
function branchesAfter(facts, flow, command) {
    const depth = command.within.length;
    const found = [];
    let construct = null;
    const from = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).placeOf(command) + 1;
    for (const each of flow.commands.slice(from, from + longestBranch)) {
        if (each.script !== command.script)
            break;
        const branch = each.within[depth];
        if (branch === undefined || !sharesBlocks(each, command.within)) {
            // The rest of the condition, the next `elif`.
            if (each.tested || each.feeds !== null || each.pipeline.id === command.pipeline.id)
                continue;
            // In the words of the condition.
            if (contains(command, each))
                continue;
            break;
        }
        const of = branch.construct ?? branch.id;
        if (construct === null)
            construct = of;
        else if (of !== construct)
            break;
        found.push(each);
    }
    return found;
}
function sharesBlocks({ within }, blocks) {
    return blocks.every(({ id }, at) => within[at]?.id === id);
}
/** It ends the script or the job with a failure, or may do so. */
function mayFail(command) {
    const { name, arguments: words } = command;
    if (name === null)
        return true;
    if (name === 'exit' || name === 'return')
        return words[0]?.value !== '0';
    if (name === 'set' || name === 'break' || name === 'continue')
        return true;
    // A function of the script, or a word whose name says so.
    return failing.test(name) || /rollout.+undo|rollback/.test(command.text);
}
function textBetween(facts, from, to) {
    const text = facts.texts.get(from.path);
    if (text === undefined)
        return null;
    const end = text.indexOf('\n', to.span.end);
    return text.slice(from.span.start, end === -1 ? text.length : end);
}
/** Without errexit only the last command of a script decides. */
function laterDecides(facts, flow, command) {
    if (command.errexit || command.remote !== null)
        return null;
    const place = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).placeOf(command);
    let last = command;
    for (const later of flow.commands.slice(place + 1, place + 500)) {
        if (later.script !== command.script)
            break;
        // Words inside other commands, what it runs itself, and the rest of its own chain.
        if (later.feeds !== null || contains(command, later) || later.pipeline.id === command.pipeline.id)
            continue;
        if (functionOf(later) !== functionOf(command) || areExclusive(command, later))
            continue;
        if (later.joined === 'and' && last === command) {
            last = later;
            continue;
        }
        if (later.arguments.some(({ text }) => /\$\?|\$\{\?\}/.test(text)))
            return null;
        if (later.name === 'exit' || later.name === 'return') {
            const value = later.arguments[0]?.value;
            if (value !== '0')
                return null;
        }
        // A variable may have taken the status: `status=$?` is no command.
        if (takesStatus(facts, command, later))
            return null;
        const near = flow.commands.slice(Math.max(0, place - 200), place + 200);
        const switched = near.some((each) => each.errexit && each.script === command.script);
        return switched || command.script.unit.errexit
            ? { how: 'switched', written: '`set +e`' }
            : { how: 'continues', written: 'the script continues after a failure' };
    }
    return null;
}
function takesStatus(facts, from, to) {
    const text = facts.texts.get(from.path)?.slice(from.span.end, to.span.start) ?? '';
    return text.includes('$?');
}
/** The later command stands in the words of the earlier one: `npx cdk deploy` is `npx`, and `cdk` inside it. */
function contains(outer, inner) {
    return (outer !== inner &&
        outer.path === inner.path &&
        outer.span.start <= inner.span.start &&
        inner.span.end <= outer.span.end);
}
/** The innermost function that a command stands in. */
function functionOf({ within }) {
    return within.findLast(({ type }) => type === 'function')?.id ?? null;
}
/** They stand in two arms of one `if` or `case`, so that only one of them runs. */
function areExclusive(a, b) {
    return a.within.some(({ construct, id }) => construct !== undefined && b.within.some((other) => other.construct === construct && other.id !== id));
}
const callers = new WeakMap();
/** Calls, in the same script, of the function that a command stands in; of functions that call that one too. */
function callsOfFunction(flow, command) {
    const name = functionNameOf(command);
    if (name === null)
        return [];
    let byName = callers.get(flow);
    if (byName === undefined) {
        byName = new Map();
        callers.set(flow, byName);
    }
    const key = `${command.script.span.start}\0${name}`;
    let found = byName.get(key);
    if (found === undefined) {
        const calls = [];
        const names = new Set([name]);
        // Names that call it join it: every one of them once, however they circle.
        for (const each of names) {
            for (const call of flow.commands) {
                if (call.name !== each || call.script !== command.script)
                    continue;
                calls.push(call);
                const around = functionNameOf(call);
                if (around !== null && names.size < 20)
                    names.add(around);
            }
        }
        found = calls;
        byName.set(key, found);
    }
    return found;
}
function functionNameOf({ within }) {
    return within.findLast(({ type }) => type === 'function')?.name ?? null;
}


/***/ }),

/***/ 64702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pollAround),
/* harmony export */   T: () => (/* binding */ readerOf)
/* harmony export */ });
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43683);
/* harmony import */ var _exit_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27153);


const cache = new WeakMap();
/** The innermost loop that a command stands in, or whose condition it is; null outside of loops. */
function pollAround(facts, flow, command) {
    let poll = cache.get(command);
    if (poll === undefined) {
        poll = readPoll(facts, flow, command);
        cache.set(command, poll);
    }
    return poll;
}
/** The most commands of one loop that are looked at, and of what stands behind it. */
const most = 80;
function readPoll(facts, flow, command) {
    const body = loopBody(facts, flow, command);
    const first = body[0];
    if (first === undefined)
        return null;
    const loop = first.within.findLast(({ type }) => type === 'loop');
    const depth = first.within.findIndex(({ id }) => id === loop.id);
    const place = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).placeOf(first);
    const condition = loop.name === 'while' || loop.name === 'until' ? conditionBefore(flow, place, depth) : [];
    // `while read line` goes through its input.
    if (condition.some(({ name }) => name === 'read'))
        return null;
    const asked = condition.filter((each) => !isTrivial(each) && !isCounter(each));
    const leaves = body.filter((each) => leavesLoop(each, depth));
    // `for host in $HOSTS` goes through hosts, unless an answer ends it.
    if (asked.length === 0 && leaves.length === 0) {
        return isCounted(loop, body) || condition.length > 0 ? { ends: 'counting', runsOut: true } : null;
    }
    const limited = asked.length === 0 && !condition.some(isTrivial);
    return { ends: 'conditional', runsOut: limited && !looksAfterwards(facts, flow, body, loop) };
}
/** The commands of the loop around a command, or of the one whose condition it stands in. */
function loopBody(facts, flow, command) {
    const loop = command.within.findLast(({ type }) => type === 'loop');
    const from = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).placeOf(command);
    if (loop !== undefined) {
        let first = from;
        while (first > 0 && from - first < most && isIn(flow.commands[first - 1], command, loop))
            first--;
        let last = from;
        while (last - from < most && isIn(flow.commands[last + 1], command, loop))
            last++;
        return flow.commands.slice(first, last + 1);
    }
    // `[ "$(ask | grep -c ok)" = 3 ]`: the last of the pipeline is the word.
    const last = lastOfPipeline(flow, from, command);
    const reader = readerOf(flow, (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).placeOf(last), last);
    if (!reader.tested)
        return [];
    const branches = (0,_exit_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .branchesAfter */ .xG)(facts, flow, reader);
    return branches[0]?.within[reader.within.length]?.type === 'loop' ? branches : [];
}
function isIn(other, { script }, { id }) {
    return other?.script === script && other.within.some((each) => each.id === id);
}
function lastOfPipeline(flow, place, command) {
    const { id, length } = command.pipeline;
    if (command.pipeline.place === length - 1)
        return command;
    const last = flow.commands
        .slice(place + 1, place + 30)
        .find((each) => each.script === command.script && each.pipeline.id === id && each.pipeline.place === length - 1);
    return last ?? command;
}
/** `[ "$(ask)" = ok ]`: the command whose word the answer is. */
function readerOf(flow, place, command) {
    let reader = command;
    for (let steps = 0; reader.feeds !== null && steps < 5; steps++) {
        const next = flow.commands[place + (reader.feeds.command - command.index)];
        if (next === undefined || next.script !== command.script)
            break;
        reader = next;
    }
    return reader;
}
/** The tested commands right before a loop's body. */
function conditionBefore(flow, place, depth) {
    const found = [];
    const { script } = flow.commands[place];
    for (let at = place - 1; at >= 0 && at >= place - 12; at--) {
        const each = flow.commands[at];
        if (each.script !== script || each.within.length !== depth)
            break;
        if (!each.tested && each.feeds === null)
            break;
        found.push(each);
    }
    return found;
}
function isTrivial({ name }) {
    return name === 'true' || name === ':' || name === 'sleep';
}
/** `[ $i -lt 60 ]`: it counts the rounds. */
function isCounter({ name, arguments: words }) {
    return ((name === '[' || name === 'test' || name === '[[') &&
        words.some(({ value }) => /^-(lt|le|gt|ge)$/.test(value ?? '')) &&
        !words.some(({ text }) => text.includes('$(') || text.includes('`')));
}
function isCounted(loop, body) {
    return loop.name !== null && body.every(({ arguments: words }) => !mentions(words, loop.name));
}
function mentions(words, variable) {
    return words.some(({ text }) => new RegExp(`\\$\\{?${variable}\\b`).test(text));
}
/** `break`, `exit`, `return` that only an answer leads to: under `if` or `case`, behind `&&` or `||`. */
function leavesLoop({ name, within, joined }, depth) {
    if (name !== 'break' && name !== 'exit' && name !== 'return')
        return false;
    const inner = within.slice(depth + 1);
    return joined === 'and' || joined === 'or' || inner.some(({ type }) => type !== 'group');
}
const looking = /^(\[|\[\[|test|exit|return|false|fail\w*|die|fatal|abort|error\w*|kubectl|curl|grep)$/;
/** Something in the loop or behind it fails when the answer never came. */
function looksAfterwards(facts, flow, body, loop) {
    const last = body.at(-1);
    if (body.some(({ name, arguments: words }) => name === 'exit' && words[0]?.value !== '0'))
        return true;
    if (body.some(({ name, arguments: words }) => name === 'return' && words[0]?.value !== '0'))
        return true;
    const from = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).placeOf(last) + 1;
    const after = flow.commands.slice(from, from + most);
    const behind = after.filter((each) => each.script === last.script && !(0,_exit_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(last, each));
    if (behind.some(({ name, within }) => looking.test(name ?? '') && !within.some(({ id }) => id === loop.id)))
        return true;
    const text = facts.texts.get(last.path);
    // `((\u2026))` and `case` are no commands.
    return text === undefined || /\(\(|\bcase\b|\$\?/.test(text.slice(last.span.end, last.span.end + 4000));
}


/***/ }),

/***/ 47861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ waitsByItself),
/* harmony export */   Fh: () => (/* binding */ isTestedIn),
/* harmony export */   N4: () => (/* binding */ assignedVariable),
/* harmony export */   PE: () => (/* binding */ objectNamed),
/* harmony export */   UL: () => (/* binding */ kindNamed),
/* harmony export */   hG: () => (/* binding */ askingName),
/* harmony export */   u0: () => (/* binding */ probeOf)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38336);
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43683);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81867);
/* harmony import */ var _polls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64702);




const askingName = /(smoke|health|verify|wait[-_]?for|wait[-_]until|acceptance|e2e|sanity|canary|monitor|probe|post[-_]?deploy|check[-_]?(deploy|app|site|status|service))/i;
const testRunners = /^(newman|cypress|playwright|k6|artillery|locust|pytest|rspec|cucumber|behave|robot|bats|postman|jest|vitest|mocha|testcafe|gauge|karate|inspec|goss|wait-on|wait-for-it|dockerize)$/;
const health = { question: 'health', about: null, reason: null };
const opaque = { question: 'opaque', about: null, reason: null };
const appearance = (reason) => ({ question: 'state-only', about: null, reason });
const probes = new WeakMap();
/** What a command asks, from its words and from what becomes of its answer; null when it asks nothing. */
function probeOf(facts, flow, command) {
    let probe = probes.get(command);
    if (probe === undefined) {
        probe = read(new Asked(facts, flow, command));
        probes.set(command, probe);
    }
    return probe;
}
/** A command with what becomes of its answer. */
class Asked {
    facts;
    flow;
    command;
    constructor(facts, flow, command) {
        this.facts = facts;
        this.flow = flow;
        this.command = command;
    }
    /** It stands in a loop that an answer ends. */
    get polled() {
        return (0,_polls_js__WEBPACK_IMPORTED_MODULE_2__/* .pollAround */ .F)(this.facts, this.flow, this.command)?.ends === 'conditional';
    }
    /** Something decides by what it prints: a test, a filter that fails, a variable that is tested. */
    get decides() {
        const { command, flow } = this;
        const place = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(this.facts).placeOf(command);
        const reader = (0,_polls_js__WEBPACK_IMPORTED_MODULE_2__/* .readerOf */ .T)(flow, place, command);
        if (reader !== command)
            return reader.tested || /^(\[|\[\[|test)$/.test(reader.name ?? '');
        if (command.tested)
            return true;
        const sink = this.sink;
        if (sink !== null && isFilter(sink))
            return true;
        const variable = assignedVariable(this.facts, flow, sink ?? command);
        return variable !== null && isTested(this.facts, command, variable);
    }
    /** The last command of its pipeline; null when it is that itself. */
    get sink() {
        const { command, flow } = this;
        const { place, length, id } = command.pipeline;
        if (place === length - 1)
            return null;
        const from = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(this.facts).placeOf(command);
        for (const each of flow.commands.slice(from + 1, from + 30)) {
            if (each.script !== command.script)
                break;
            if (each.pipeline.id === id && each.pipeline.place === length - 1)
                return each;
        }
        return null;
    }
    /**
     * A state that is printed once says nothing when nobody looks; in a poll it is what is waited for; what is tested
     * once, at some moment, nobody can judge.
     */
    once(what) {
        if (this.polled)
            return health;
        return this.decides ? opaque : appearance(`${what} prints a state once and succeeds whatever it is.`);
    }
}
/** `grep -q`, `jq -e`: its status is an answer. */
function isFilter({ name, arguments: words }) {
    if (name === null)
        return false;
    if (/^(grep|egrep|fgrep|rg)$/.test(name))
        return true;
    return name === 'jq' && words.some(({ value }) => /^-\w*e/.test(value ?? '') || value === '--exit-status');
}
function read(asked) {
    const { command } = asked;
    const called = (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .calledProgram */ .sl)(command);
    if (called === null)
        return askingName.test(command.program.text) ? health : null;
    const { name, words } = called;
    const spoken = words.map(_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO).filter((word) => word !== null && !word.startsWith('-'));
    const has = (...parts) => parts.every((part) => spoken.includes(part));
    const text = words.map(_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG);
    switch (name) {
        case 'kubectl':
        case 'oc':
        case 'k':
        case 'microk8s.kubectl':
            return kubernetes(asked, name, words.map(_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG));
        case 'helm':
        case 'helm3':
            if (has('test'))
                return health;
            return has('status') ? (asked.polled || asked.decides ? opaque : null) : null;
        case 'aws':
            return amazon(asked, spoken);
        case 'cf':
        case 'cf7':
        case 'cf8':
            if (has('curl'))
                return opaque;
            return has('app') || has('apps') ? asked.once(`${name} app`) : null;
        case 'argocd':
            return argocd(asked, spoken, text);
        case 'flux':
            if (has('reconcile'))
                return health;
            return has('get') ? asked.once('flux get') : null;
        case 'gcloud':
            if (has('wait-until'))
                return health;
            return has('describe') && (has('run') || has('app') || has('deploy'))
                ? asked.once('gcloud describe')
                : null;
        case 'nomad':
            if (has('deployment', 'status') || has('job', 'status') || has('status'))
                return text.some((word) => /^-{1,2}monitor$/.test(word)) ? health : asked.once('nomad status');
            return null;
        case 'heroku':
            if (spoken[0] === 'ps:wait')
                return health;
            return spoken[0] === 'ps' ? asked.once('heroku ps') : null;
        case 'eb':
            return has('status') || has('health') ? asked.once(`eb ${has('health') ? 'health' : 'status'}`) : null;
        case 'az':
            return has('show') && asked.polled ? opaque : null;
        case 'systemctl':
        case 'service':
        case 'supervisorctl':
            return has('is-active') || has('status')
                ? appearance('The service manager reports that a process runs, not that it answers.')
                : null;
        case 'curl':
        case 'http':
        case 'https':
        case 'wget':
            return page(asked, name);
        case 'docker':
        case 'podman':
        case 'docker-compose':
            return docker(asked, name, spoken);
        case 'nc':
        case 'telnet':
            return health;
        case 'sleep': {
            const poll = (0,_polls_js__WEBPACK_IMPORTED_MODULE_2__/* .pollAround */ .F)(asked.facts, asked.flow, command);
            if (poll?.ends === 'conditional') {
                if (!poll.runsOut)
                    return opaque;
                return appearance('The loop runs out after some rounds, and the script continues whatever the answer was.');
            }
            return appearance('A fixed pause passes whether or not the new version works.');
        }
    }
    if (testRunners.test(name))
        return health;
    if (askingName.test(name) || askingName.test(command.program.text))
        return health;
    if (/^(npm|yarn|pnpm|make|rake|bundle|inv|just|task|bash|sh|python3?|ruby|node|gradle|mvn|go|cargo|bin\/\w+|\.\/\w+)$/.test(name)) {
        return words.some((word) => askingName.test((0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG)(word))) ? health : null;
    }
    return null;
}
const kubernetesKinds = {
    deploy: 'deployment',
    deployments: 'deployment',
    sts: 'statefulset',
    statefulsets: 'statefulset',
    ds: 'daemonset',
    daemonsets: 'daemonset',
    dc: 'deploymentconfig',
    deploymentconfigs: 'deploymentconfig',
    rollouts: 'rollout',
    rs: 'replicaset',
    replicasets: 'replicaset',
    po: 'pod',
    pods: 'pod',
    svc: 'service',
    services: 'service',
    no: 'node',
    nodes: 'node',
    jobs: 'job',
    ns: 'namespace',
    namespaces: 'namespace',
    cm: 'configmap',
    configmaps: 'configmap',
    secrets: 'secret',
    cronjobs: 'cronjob',
    cj: 'cronjob',
    ing: 'ingress',
    ingresses: 'ingress',
    crds: 'crd',
    customresourcedefinition: 'crd',
    customresourcedefinitions: 'crd',
    certificates: 'certificate',
    cert: 'certificate',
    ksvc: 'ksvc',
};
/** `deployments.apps` \u2192 deployment. */
function kindNamed(word) {
    const plain = word.toLowerCase().split('.', 1)[0];
    return Object.hasOwn(kubernetesKinds, plain) ? kubernetesKinds[plain] : plain;
}
/** `deployment/web` of `deployment web`, `deploy/web`, `deployments.apps/web`; null when no name is written. */
function objectNamed(operands) {
    const [first, second] = operands;
    if (first == null)
        return null;
    const cut = first.indexOf('/');
    if (cut > 0)
        return { kind: kindNamed(first.slice(0, cut)), name: first.slice(cut + 1) || null };
    return { kind: kindNamed(first), name: second ?? null };
}
const workloads = /^(deployment|statefulset|daemonset|deploymentconfig|rollout|replicaset|pod|ksvc|all)$/;
const valued = new Set('-n --namespace --context --cluster --kubeconfig -l --selector -o --output --for --timeout -f --filename --field-selector -c --container --request-timeout --as --token --server -s --revision'.split(' '));
function kubernetes(asked, name, words) {
    const operands = [];
    const flag = new Map();
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        const equals = word.indexOf('=');
        if (!word.startsWith('-'))
            operands.push(word);
        else if (equals > 0)
            flag.set(word.slice(0, equals), word.slice(equals + 1));
        else if (valued.has(word))
            flag.set(word, words[++at] ?? '');
        else
            flag.set(word, 'true');
    }
    const about = (object) => object === null || object.name === null || object.name.includes('\0') || object.kind.includes('\0')
        ? null
        : { tool: 'kubernetes', what: `${object.kind}/${object.name}` };
    if (operands[0] === 'rollout' && operands[1] === 'status') {
        const watch = flag.get('--watch') ?? flag.get('-w');
        if (watch === 'false' || watch === '0')
            return asked.polled ? health : appearance(`\`--watch=false\` prints the state once and does not wait.`);
        return { ...health, about: about(objectNamed(operands.slice(2))) };
    }
    if (operands[0] === 'wait')
        return kubernetesWait(operands.slice(1), flag.get('--for') ?? '', about);
    if (operands[0] !== 'get')
        return null;
    const object = objectNamed(operands.slice(1));
    if (object === null || !object.kind.split(',').some((kind) => workloads.test(kindNamed(kind))))
        return null;
    if (asked.polled) {
        // An old pod is running too.
        const text = asked.command.script.excerpt.text;
        const running = /Running/.test(text) && !/[rR]eady|[aA]vailable|\d\/\d/.test(text);
        return object.kind === 'pod' && running
            ? appearance('A phase of Running says that a process has started, and an old pod satisfies it too.')
            : health;
    }
    // `kubectl get pods | grep -q Running` is one look at one moment.
    const sink = asked.sink;
    if (asked.decides && !(sink !== null && isFilter(sink)))
        return opaque;
    return appearance(`\`${name} get ${object.kind}\` shows the state of one moment, when the roll-out has just begun.`);
}
function kubernetesWait(operands, wanted, about) {
    const object = objectNamed(operands);
    const kind = object?.kind ?? '';
    if (/^(namespace|crd|certificate|certificaterequest|node|job|cronjob|issuer|clusterissuer|pvc|secret)$/.test(kind))
        return null;
    const target = wanted.toLowerCase();
    if (target === '' || target.includes('\0'))
        return health;
    if (target.startsWith('delete') || target.startsWith('create'))
        return null;
    const condition = /^condition=([\w-]+)(=(\w+))?/.exec(target);
    const healthy = { ...health, about: about(object) };
    if (condition !== null) {
        const turned = condition[3] === 'false';
        if (/^(ready|available|containersready|healthy|rolloutcompleted|reconciled|deployed)$/.test(condition[1]))
            return turned ? appearance(`\`--for=${wanted}\` waits for the opposite of readiness.`) : healthy;
        if (/^(established|namesaccepted|complete|failed|synced|approved)$/.test(condition[1]))
            return null;
        return appearance(`\`--for=${wanted}\` is a condition that a version which does not answer satisfies too.`);
    }
    if (/(ready|available|updated)replicas|\bhealth|\.status\.ready|conditions/.test(target))
        return healthy;
    if (/phase/.test(target))
        return /running/.test(target)
            ? appearance('A phase of Running says that a process has started, and an old pod satisfies it too.')
            : opaque;
    return opaque;
}
/** Which of the waits of AWS say that a version serves, by the service that rolls it out. */
const amazonWaits = {
    ecs: /^services-stable$/,
    elbv2: /^target-in-service$/,
    elb: /^(any-)?instance-in-service$/,
    deploy: /^deployment-successful$/,
    lambda: /^(function-updated|function-active|function-updated-v2|function-active-v2)$/,
    elasticbeanstalk: /^environment-(updated|exists)$/,
    cloudformation: /^stack-(create|update)-complete$/,
    apprunner: /./,
    cloudfront: /^(distribution-deployed|invalidation-completed)$/,
    eks: /^(nodegroup|addon|cluster)-active$/,
    autoscaling: /./,
};
function amazon(asked, spoken) {
    const at = spoken.indexOf('wait');
    if (at > 0) {
        const service = spoken[at - 1];
        const kind = spoken[at + 1] ?? '';
        const waits = Object.hasOwn(amazonWaits, service) ? amazonWaits[service] : undefined;
        if (waits === undefined)
            return null;
        const about = { tool: 'aws', what: service };
        return waits.test(kind) ? { ...health, about } : { ...opaque, about };
    }
    const asks = spoken.find((word) => /^describe-(target-health|instance-health|services|tasks|deployments?|environment-health|environments|instance-refreshes|stacks|service)$|^(get-deployment|get-function|get-function-configuration|list-deployments)$/.test(word));
    return asks === undefined ? null : asked.once(`\`aws ${spoken[0] ?? ''} ${asks}\``);
}
/** Without a selecting flag it waits for sync, health and operation (https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_app_wait/). */
function argocd(asked, spoken, words) {
    if (spoken[0] !== 'app' && spoken[0] !== 'appset')
        return null;
    if (spoken[1] === 'get' || spoken[1] === 'list')
        return asked.once('`argocd app get`');
    if (spoken[1] !== 'wait')
        return null;
    const selects = /^--(sync|health|suspended|operation|degraded|delete|hydrated)(=(.*))?$/;
    const chosen = words.flatMap((word) => {
        const match = selects.exec(word);
        return match === null || match[3] === 'false' ? [] : [match[1]];
    });
    if (chosen.length === 0 || chosen.includes('health'))
        return health;
    return appearance(`\`argocd app wait --${chosen[0]}\` does not wait for health.`);
}
function docker(asked, name, spoken) {
    const shows = /^((stack|service|container|compose) )?(ps|ls|inspect|services|top)( |$)/.test(spoken.slice(0, 2).join(' ')) ||
        (name === 'docker-compose' && spoken.includes('ps'));
    return shows ? asked.once(`\`${name} ${spoken.slice(0, 2).join(' ')}\``) : null;
}
/** Chats, trackers and counters that are told of a deploy. */
const notifies = /hooks?\.|webhook|slack\.com|discord(app)?\.com|telegram|office\.com|pagerduty|opsgenie|newrelic|datadog|sentry\.io|rollbar|honeybadger|bugsnag|airbrake|grafana|statuspage|hc-ping|healthchecks\.io|deadmanssnitch|uptimerobot|codecov|api\.github\.com|api\.cloudflare\.com|\/(notify|notifications?|annotations|events|metrics|deployments?|purge)(\/|\?|$)/i;
/** Commands that take what is fetched and use it; it was no question. */
const uses = /^(sh|bash|zsh|dash|python[\d.]*|ruby|node|perl|tar|gpg|gunzip|unzip|apt-key|tee|kubectl|docker|sudo|psql)$/;
/** curl answers 0 for a 500 page unless told to fail or somebody looks at what it prints. */
function page(asked, name) {
    const { command } = asked;
    const texts = command.arguments.map(_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG);
    // A call that sends something tells, and does not ask.
    if (texts.some((text) => /^(-X|--request=?)?(POST|PUT|PATCH|DELETE)$/.test(text) ||
        /^(-d|--data\S*|-F|--form|-T|--upload-file|--post-data\S*|--post-file\S*|--method=(POST|PUT|PATCH|DELETE))$/.test(text)))
        return null;
    if (texts.some((text) => notifies.test(text)))
        return null;
    if (!texts.some((text) => /^https?:|\0|^\w[\w.-]+(:\d+)?(\/|$)/.test(text)))
        return null;
    const sink = asked.sink;
    if (sink !== null && uses.test(sink.name ?? ''))
        return null;
    if (name === 'wget') {
        // Without a page to print it downloads a file.
        const looks = texts.some((text) => /^(--spider|-\w*O-|-\w*O\/dev\/null|--output-document=(-|\/dev\/null))$/.test(text));
        const target = texts[texts.findIndex((text) => /^-\w*O$|^--output-document$/.test(text)) + 1] ?? '';
        return looks || target === '-' || target === '/dev/null' ? health : null;
    }
    const output = texts.findIndex((text) => /^(-\w*o|--output)$/.test(text));
    if (output !== -1 && texts[output + 1] !== '/dev/null')
        return null;
    if (texts.some((text) => /^(-\w*O|--remote-name)$/.test(text)))
        return null;
    if (command.outputs.some(({ path, stream }) => stream !== 'stderr' && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG)(path) !== '/dev/null'))
        return null;
    if (name !== 'curl')
        return health;
    const fails = texts.some((text) => text === '--fail' || text === '--fail-with-body' || /^-[a-zA-Z]*f/.test(text));
    if (fails || asked.polled || asked.decides)
        return health;
    return appearance('This request succeeds for an error page too, so a broken version passes.');
}
/** The variable that takes what a command prints: `CODE=$(curl \u2026)`. */
function assignedVariable(facts, flow, command) {
    const { place, length, id } = command.pipeline;
    if (place !== length - 1 || command.feeds !== null)
        return null;
    let first = command;
    const from = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).placeOf(command);
    for (let at = from - 1; first.pipeline.place > 0 && at >= Math.max(0, from - 50); at--) {
        const before = flow.commands[at];
        if (before.script === command.script && before.pipeline.id === id && before.pipeline.place === 0)
            first = before;
    }
    const text = facts.texts.get(command.path) ?? '';
    const before = text.slice(Math.max(0, first.span.start - 200), first.span.start);
    return /([A-Za-z_]\w*)\+?=["']?(?:\$\(|`)\s*$/.exec(before)?.[1] ?? null;
}
/** The variable is looked at behind the command: in a test, a `case`, arithmetic, a filter. */
function isTested(facts, command, variable) {
    return isTestedIn(facts.texts.get(command.path)?.slice(command.span.end) ?? '', variable);
}
/** The same in a piece of a script. */
function isTestedIn(text, variable) {
    if (text.includes(`\${${variable}:?`))
        return true;
    return new RegExp(`(\\[{1,2}[^\\]\\n]{0,200}|\\bcase\\s+["']?|\\(\\([^)\\n]{0,100}|\\btest\\s[^\\n]{0,100}|\\bif\\s[^\\n]{0,200})\\$\\{?${variable}\\b|\\(\\([^)\\n]{0,60}\\b${variable}\\b|\\$\\{?${variable}\\b[^\\n]{0,100}\\|\\s*(grep|jq -e)|<<<\\s*["']?\\$\\{?${variable}\\b`).test(text.slice(0, 6000));
}
/** A command of the same tool that rolls out and waits by itself. */
function waitsByItself(command) {
    const classified = (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(command);
    if (classified === null || !['deploy', 'rollout', 'promotion'].includes(classified.class))
        return false;
    const { gate, disables } = classified.verb;
    const off = disables.some(({ option, value }) => classified.words.options.some((use) => use.name === option && (value === undefined || use.value?.value === value)));
    if (off)
        return false;
    if (gate.waits === 'itself')
        return true;
    return (gate.waits === 'with' &&
        classified.words.options.some(({ name, word }) => (gate.options.includes(name) && !/=false$/.test((0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG)(word))) ||
            gate.options.includes((0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG)(word))));
}


/***/ }),

/***/ 49131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* unused harmony export isOnOwnMachine */
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9259);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38336);
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43683);



/** Put up for one pull request and thrown away. */
const preview = /(^|[-_./ ])(review|preview|ephemeral|pull[-_]?request|pr)([-_./ ]|s?$|[-_]?apps?)/i;
const localClusters = new Set(['kind', 'minikube', 'k3d', 'k3s', 'ctlptl', 'microk8s', 'setup-envtest']);
/** Folders that are tests. A name that only begins with the word says less: see `lesserPath`. */
const testPath = /(^|\/)(i?tests?|\w+[-_]itests?|specs?|e2e|__tests__|testing|testdata|fixtures|integration[-_]tests?|acceptance[-_]tests?|e2e[-_]tests?|unit[-_]tests?|molecule|conformance)\//i;
const testName = /(^|[-_./ ])(e2e|integration|acceptance|conformance|envtest|molecule|unit|kind|k3d|k3s|minikube|localstack)([-_./ ]|$)/i;
const lesserPath = /(^|\/)(tests?[-_][\w-]+|[\w-]+[-_]tests?|acceptance)\//i;
const examplePath = /(^|\/)(examples?|samples?|demos?|tutorials?|playground|hack|_?archived?|docs?|templates?|quickstarts?|labs?|workshops?)\//i;
const local = /(^|[^\w.])(localhost|127\.0\.0\.1|host\.docker\.internal|kind-[\w-]+|minikube|docker-desktop|rancher-desktop|k3d-[\w-]+|\w*itests)([^\w.]|$)/;
/** A variable that holds a cluster's name says what made it. */
const ownCluster = /\$\{?(kind|k3d|minikube)_/i;
/** Tools that only deploy where the machine is another one. */
const containerTools = new Set(['docker', 'podman', 'nerdctl', 'docker-compose', 'podman-compose']);
function targetOf(facts, flow, place, command, classified) {
    if (flow.unit.test === true || isDevelopment(facts, flow))
        return 'test';
    const named = namesLiveEnvironment(flow, command);
    // The folder that it runs in counts as the script's own does.
    if (testPath.test(folderPath(flow.path)) || testPath.test(`${command.directory ?? ''}/`))
        return named ? 'example' : 'test';
    // `test-upgrade.yaml`, `validate.sh`; `deploy-test.yml` deploys to an environment of that name.
    if (/^(tests?|validate|local)([-_.]|$)|[-_]local\.\w+$/i.test((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(flow.path)))
        return 'test';
    if (command.name === 'ansible-playbook' && command.arguments.some(isOwnMachine))
        return 'test';
    const titles = [flow.unit.job ?? '', flow.unit.name ?? '', (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(flow.path)];
    if (titles.some((title) => testName.test(title) && !deployWord.test(title)) ||
        testName.test(folderPath(flow.path)))
        return named ? 'example' : 'test';
    if (containerTools.has(command.name ?? '') && !runsElsewhere(facts, flow, place, command, classified))
        return 'test';
    if (command.arguments.some((argument) => local.test((0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(argument)) || ownCluster.test(argument.text)))
        return 'test';
    if (Object.values(command.environment).some((value) => value !== null && local.test(value)))
        return 'test';
    if (startsLocalCluster(facts, flow, place) || usesLocalCluster(facts, flow))
        return 'test';
    if (isKubebuilder(facts, flow))
        return 'example';
    if (preview.test(flow.unit.job ?? '') || preview.test(flow.unit.name ?? '') || preview.test(flow.path))
        return 'example';
    if (titles.some((title) => testName.test(title)))
        return 'example';
    return examplePath.test(flow.path) || lesserPath.test(folderPath(flow.path)) ? 'example' : 'live';
}
function folderPath(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
const deployWord = /deploy|release|promot|provision|rollout/i;
const liveEnvironment = /(^|[^a-z])(prod|production|live|prd|staging|stg|uat|preprod)([^a-z]|$)/i;
/** The environment in the arguments or in the job: it goes somewhere, whatever the folder is called. */
function namesLiveEnvironment(flow, command) {
    if (liveEnvironment.test(flow.unit.environment ?? ''))
        return true;
    return command.arguments.some((word) => liveEnvironment.test((0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(word)));
}
const developmentPath = /(^|\/)(\.devcontainer|\.gitpod|\.codespaces|\.vagrant)\//i;
/** It only serves a developer's own environment: dev containers, Gitpod, Vagrant, and what only these start. */
function isDevelopment(facts, flow, depth = 0) {
    if (flow.unit.runner === 'devcontainer' || flow.unit.runner === 'vagrant')
        return true;
    if (developmentPath.test(flow.path) || /(^|\/)(\.gitpod\.ya?ml|Vagrantfile)$/.test(flow.path))
        return true;
    const callers = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).callersOf(flow);
    return (depth < 4 &&
        callers.length > 0 &&
        callers.every(({ flow: caller }) => caller !== null && caller !== flow && isDevelopment(facts, caller, depth + 1)));
}
/** A playbook of the tests, or one that writes files for the next. */
function isOwnMachine(argument) {
    const path = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(argument);
    return testPath.test(path) || /(^|\/)(generate|gather|collect|render)[-_][\w-]*\.ya?ml$/.test(path);
}
/** `docker run` on the machine of the script is a test or a build; over ssh or to a named host it deploys. */
function runsElsewhere(facts, flow, place, command, { words, verb }) {
    // A swarm is never only this machine.
    if (verb.words[0] === 'stack' || verb.words[0] === 'service')
        return true;
    const detached = words.options.some(({ name }) => name === '--detach' || /^-[a-zA-Z]*d[a-zA-Z]*$/.test(name));
    if (!detached)
        return false;
    if (command.wrappers.includes('ssh'))
        return true;
    if (words.options.some(({ name }) => ['-H', '--host', '--context'].includes(name)))
        return true;
    if (Object.hasOwn(command.environment, 'DOCKER_HOST'))
        return true;
    if (flow.unit.env?.DOCKER_HOST !== undefined || exportsHost(flow, place))
        return true;
    // `ssh HOST make up`: the target runs over there.
    if ((0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts)
        .callersOf(flow)
        .some((site) => site.command?.wrappers.includes('ssh')))
        return true;
    // On a machine of one's own it is there to stay.
    if (isOnOwnMachine(facts, flow))
        return true;
    // On a runner for hire it is gone after the job; by hand, what bears this name is run on the host.
    if (handRun.has(flow.unit.kind) && deployName.test(flow.unit.name ?? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(flow.path)))
        return true;
    return flow.commands.slice(0, place).some(({ name }) => name === 'docker-machine');
}
function exportsHost(flow, place) {
    return flow.commands
        .slice(0, place)
        .some(({ name, arguments: words }) => name === 'export' && words.some(({ text }) => /^DOCKER_HOST=./.test(text)));
}
/** A deploy job on a self-hosted runner, or a script that only such jobs run. */
function isOnOwnMachine(facts, flow, depth = 0) {
    const { ownMachine, environment, job, name } = flow.unit;
    if (ownMachine)
        return (environment !== undefined ||
            [job ?? '', name ?? '', (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(flow.path)].some((each) => shipping.test(each)));
    const callers = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).callersOf(flow);
    return (depth < 4 &&
        callers.some(({ flow: caller }) => caller !== null && caller !== flow && isOnOwnMachine(facts, caller, depth + 1)));
}
const shipping = /deploy|release|prod|staging|\blive\b|ship|publish|roll-?out|promot/i;
const handRun = new Set(['file', 'recipe']);
const deployName = /^(?!.*(local|dev|test))(.*[-_:])?(re)?deploy/i;
/** A local cluster is made before: here, in a target or script that is called before, or by whoever calls this. */
function startsLocalCluster(facts, flow, place, depth = 0) {
    const index = firstLocalCluster(flow);
    if (index !== -1 && index < place)
        return true;
    if (depth > 3)
        return false;
    const flows = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts);
    const called = flow.commands
        .slice(Math.max(0, place - 60), place)
        .flatMap((each) => flows.calledBy(each) ?? []);
    if ([...called, ...(depth === 0 ? prerequisites(facts, flow) : [])].some((each) => firstLocalCluster(each) !== -1))
        return true;
    const callers = flows.callersOf(flow);
    return (callers.length > 0 &&
        callers.every(({ flow: caller, command }) => caller !== null &&
            caller !== flow &&
            (usesLocalCluster(facts, caller) ||
                startsLocalCluster(facts, caller, command === null ? 0 : flows.placeOf(command), depth + 1))));
}
/** What a make target needs done before. */
function prerequisites(facts, flow) {
    return flow.unit.kind === 'recipe' ? (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).callsOf(flow) : [];
}
/** An action that starts a cluster in the job. */
function usesLocalCluster(facts, flow) {
    if (flow.unit.runner !== 'github')
        return false;
    return facts
        .in(flow.path, 'action')
        .some(({ text }) => /(kind-action|setup-kind|k3d-action|setup-minikube|k3s-action|setup-envtest|localstack)/i.test(text));
}
const clusters = new WeakMap();
function firstLocalCluster(flow) {
    let found = clusters.get(flow);
    if (found === undefined) {
        found = flow.commands.findIndex(({ name }) => name !== null && localClusters.has(name));
        clusters.set(flow, found);
    }
    return found;
}
/** The developer targets that kubebuilder writes into every operator's Makefile. */
function isKubebuilder(facts, flow) {
    if (flow.unit.kind !== 'recipe')
        return false;
    return ['', (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(flow.path)].some((folder) => {
        const inFolder = (name) => facts.files.has(folder === '' ? name : `${folder}/${name}`);
        return inFolder('PROJECT') || inFolder('config/default/kustomization.yaml');
    });
}


/***/ }),

/***/ 57058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mo: () => (/* binding */ workloadsOf),
/* harmony export */   ow: () => (/* binding */ workloadsIn),
/* harmony export */   zJ: () => (/* binding */ rollsOut)
/* harmony export */ });
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38336);
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43683);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47861);




/** Kinds whose change starts new pods while old ones still serve. */
const rolling = /^(deployment|statefulset|daemonset|replicaset|replicationcontroller|deploymentconfig|rollout|cloneset|ksvc|service|revision|configuration)$/;
/**
 * Whether a kubectl command starts a roll-out: true when a workload is surely in it, false when surely none is,
 * null when nobody can tell. A namespace, a secret, a job or a custom resource has nothing to wait for.
 */
function rollsOut(facts, flow, command, classified, manifest) {
    const [first, second] = classified.verb.words;
    const { operands } = classified.words;
    if (first === 'set' || first === 'run' || second === 'deployment' || second === 'deploy')
        return true;
    if (first === 'rollout' || first === 'patch') {
        const kind = operands[0]?.value ?? null;
        if (first === 'rollout' && kind === null)
            return true;
        return kind === null ? null : isRolling((0,_probes_js__WEBPACK_IMPORTED_MODULE_1__/* .kindNamed */ .UL)(kind.split('/', 1)[0]));
    }
    if (manifest.files.length > 0) {
        return manifest.files.some((file) => hasWorkload(facts, file)) ? true : null;
    }
    const producer = command.input?.type === 'pipe' ? firstOfPipeline(facts, flow, command) : null;
    if (producer === null)
        return null;
    if (producer.name === 'kustomize' || producer.name === 'helm') {
        const folder = producer.arguments
            .map(_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)
            .find((text) => facts.files.hasFolder(text.replace(/\/$/, '')));
        // A chart's templates are no manifests until they are rendered.
        if (folder === undefined || producer.name === 'helm')
            return true;
        return hasWorkload(facts, folder.replace(/\/$/, '')) ? true : null;
    }
    const file = producer.arguments.map(_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG).find((text) => facts.files.has(text));
    return file !== undefined && hasWorkload(facts, file) ? true : null;
}
function isRolling(kind) {
    return rolling.test(kind) && kind !== 'service';
}
function firstOfPipeline(facts, flow, command) {
    const place = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .callGraphOf */ .a)(facts).placeOf(command) - command.pipeline.place;
    const first = flow.commands[place];
    return first?.script === command.script && first.pipeline.id === command.pipeline.id ? first : null;
}
const workloadName = /(^|[/_.-])(deploy(ment)?|stateful-?set|daemon-?set)[\w.-]{0,40}\.ya?ml$/i;
const paths = new WeakMap();
/** Whether a file, a folder or a kustomization has a workload in it that rolls out. */
function hasWorkload(facts, path) {
    let known = paths.get(facts);
    if (!known) {
        const found = new Set();
        const read = new Set(facts.all('image').map(({ path: file }) => file));
        // In a pull request only what it touches is read: of the other files the name has to do.
        const named = [...facts.files.paths()].filter((file) => workloadName.test(file) && !read.has(file));
        const rolls = facts
            .all('image')
            .flatMap(({ path: file, role, owner }) => (role === 'workload' && ownerRolls(owner) ? [file] : []));
        for (const file of [...rolls, ...named]) {
            found.add(file);
            for (let folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(file); !found.has(folder); folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(folder)) {
                found.add(folder);
                if (folder === '')
                    break;
            }
        }
        known = found;
        paths.set(facts, known);
    }
    return kustomized(facts, path).some((each) => known.has(each));
}
/** `Deployment/web`, `Job/x`; of a template or another tool's file nothing is known, which may be anything. */
function ownerRolls(owner) {
    if (owner === undefined || owner === '')
        return true;
    const kind = (0,_probes_js__WEBPACK_IMPORTED_MODULE_1__/* .kindNamed */ .UL)(owner.split('/', 1)[0]);
    // A Service that has an image is Knative's.
    return rolling.test(kind);
}
const kustomizations = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** The files that a kustomization folder takes in, its own folder where they cannot be read. */
function kustomized(facts, path) {
    const found = new Set();
    const open = [/\/kustomization\.ya?ml$/i.test(path) ? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path) : path];
    for (const folder of open) {
        if (found.has(folder) || open.length > 200)
            continue;
        const file = kustomizations
            .map((name) => (folder === '' ? name : `${folder}/${name}`))
            .find((each) => facts.files.has(each));
        const text = file === undefined ? undefined : facts.texts.get(file);
        if (file === undefined) {
            found.add(folder);
            continue;
        }
        if (text === undefined) {
            // Not read, so all that stands beside it, and the usual base.
            found.add(folder);
            for (const base of ['base', '../base', '../../base']) {
                const full = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, base);
                if (full !== null && facts.files.hasFolder(full))
                    found.add(full);
            }
            continue;
        }
        for (const entry of resourcesIn(text)) {
            const full = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, entry);
            if (full === null)
                continue;
            if (facts.files.has(full))
                found.add(full);
            else if (facts.files.hasFolder(full))
                open.push(full);
        }
    }
    return [...found];
}
/** The entries of `resources:`, `bases:` and `components:`, as lists of either style. */
function resourcesIn(text) {
    const found = [];
    let inside = false;
    for (const line of text.split('\n')) {
        const key = /^["']?([A-Za-z]+)["']?:[ \t]*(\[[^\]]*\])?/.exec(line);
        if (key) {
            inside = /^(resources|bases|components|crds|generators)$/.test(key[1]);
            if (inside && key[2])
                for (const item of key[2].slice(1, -1).split(','))
                    found.push(item.trim().replace(/^["']|["']$/g, ''));
            continue;
        }
        const item = /^[ \t]*-[ \t]+["']?([^\s"'#]+)/.exec(line);
        if (inside && item)
            found.push(item[1].replace(/\/$/, ''));
    }
    return found.filter((entry) => entry !== '' && !entry.includes('://'));
}
/**
 * The workloads that a kubectl command rolls out, as `deployment/web`; null when that is not sure: a folder, a
 * kustomization that may put something before the names, a template, a file that was not read.
 */
function workloadsOf(facts, classified, manifest) {
    const [first, second] = classified.verb.words;
    const { operands } = classified.words;
    if (first === 'set' || first === 'rollout' || first === 'patch' || second === 'deployment') {
        const words = operands.map(_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO);
        const named = (0,_probes_js__WEBPACK_IMPORTED_MODULE_1__/* .objectNamed */ .PE)(second === 'deployment' ? ['deployment', ...words] : words);
        return named?.name == null ? null : new Set([`${named.kind}/${named.name}`]);
    }
    if (first !== 'apply' && first !== 'create' && first !== 'replace')
        return null;
    if (manifest.files.length === 0 || manifest.edit !== null)
        return null;
    const found = new Set();
    for (const file of manifest.files) {
        const workloads = workloadsInFile(facts, file);
        if (workloads === null)
            return null;
        for (const workload of workloads)
            found.add(workload);
    }
    return found.size === 0 ? null : found;
}
/** The same for one file that a command names; an empty set where it surely holds none. */
function workloadsIn(facts, command, argument, path = null) {
    if (path !== null)
        return workloadsInFile(facts, path);
    const name = argument === null ? null : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(argument);
    if (name === null)
        return null;
    for (const folder of [(0,_call_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .b)(command), '', (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(command.path)]) {
        const full = folder === null ? null : (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, name.replace(/\/$/, ''));
        if (full !== null && facts.files.has(full))
            return workloadsInFile(facts, full);
        if (full !== null && facts.files.hasFolder(full))
            return workloadsInFolder(facts, full);
    }
    return null;
}
function workloadsInFile(facts, file) {
    if (facts.files.hasFolder(file))
        return workloadsInFolder(facts, file);
    const text = facts.texts.get(file);
    if (text === undefined || /\$\{?\w|\{\{/.test(text))
        return null;
    const found = new Set();
    for (const { owner, role } of facts.in(file, 'image')) {
        if (role !== 'workload')
            continue;
        const cut = owner?.indexOf('/') ?? -1;
        if (owner === undefined || cut === -1)
            return null;
        const kind = (0,_probes_js__WEBPACK_IMPORTED_MODULE_1__/* .kindNamed */ .UL)(owner.slice(0, cut));
        if (rolling.test(kind))
            found.add(`${kind}/${owner.slice(cut + 1)}`);
    }
    return found;
}
/** The files directly in a folder; null as soon as one of them cannot be told. */
function workloadsInFolder(facts, folder) {
    let byFolder = folders.get(facts);
    if (byFolder === undefined) {
        byFolder = new Map();
        folders.set(facts, byFolder);
        for (const path of new Set(facts.all('image').map((image) => image.path))) {
            const list = byFolder.get((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path));
            if (list)
                list.push(path);
            else
                byFolder.set((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path), [path]);
        }
    }
    const found = new Set();
    for (const path of byFolder.get(folder) ?? [])
        for (const workload of workloadsInFile(facts, path) ?? [])
            found.add(workload);
    return found.size === 0 ? null : found;
}
const folders = new WeakMap();


/***/ })

};
