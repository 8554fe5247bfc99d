export const id = 7162;
export const ids = [7162];
export const modules = {

/***/ 47162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig),
  schemaText: () => (/* binding */ schemaText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/settings.js
var settings = __webpack_require__(64317);
// EXTERNAL MODULE: ./build/model/span.js
var span = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/model/table.js
var table = __webpack_require__(40426);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/config/check.js



/**
 * Holds a YAML tree against a schema. Our own, because a validator library tells pointers, not places, and does
 * not say which key was probably meant. `name` is how messages call the value: `rules.floating-image`.
 */
function check(node, schema, name) {
    const at = node?.range?.[0] ?? 0;
    if ((0,dist.isAlias)(node))
        return [{ message: `${name} is an alias; write it out`, at }];
    if (schema.anyOf)
        return checkAny(node, schema.anyOf, name, at);
    if (schema.enum)
        return checkEnum(node, schema.enum, name, at);
    switch (schema.type) {
        case 'object':
            return checkObject(node, schema, name, at);
        case 'array':
            if (!(0,dist.isSeq)(node))
                return [{ message: `${name} must be a list`, at }];
            return node.items.flatMap((item, index) => check(item, schema.items ?? {}, `${name}[${index}]`));
        case 'string':
            return checkString(node, schema, name, at);
        case 'number':
        case 'integer':
            return checkNumber(node, schema, name, at);
        case 'boolean':
            return (0,dist.isScalar)(node) && typeof node.value === 'boolean'
                ? []
                : [{ message: `${name} must be true or false`, at }];
        default:
            return [];
    }
}
function checkAny(node, schemas, name, at) {
    // A map is held against the map that is allowed, anything else against the rest: that gives the better message.
    const fitting = schemas.find((one) => (0,dist.isMap)(node) === (one.type === 'object'));
    return fitting ? check(node, fitting, name) : [{ message: `${name} has the wrong form`, at }];
}
function checkEnum(node, allowed, name, at) {
    const value = (0,dist.isScalar)(node) ? node.value : undefined;
    if (allowed.some((one) => one === value))
        return [];
    const words = allowed.filter((one) => typeof one === 'string');
    return [{ message: `${name} must be one of ${words.join(', ')}`, at }];
}
function checkString(node, schema, name, at) {
    if (!(0,dist.isScalar)(node) || typeof node.value !== 'string')
        return [{ message: `${name} must be text`, at }];
    if (node.value.trim().length < (schema.minLength ?? 0))
        return [{ message: `${name} is empty`, at }];
    if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(node.value)) {
        const message = schema.patternMeans
            ? `${name} must be ${schema.patternMeans}`
            : `${name} does not match ${schema.pattern}`;
        return [{ message, at }];
    }
    return [];
}
function checkNumber(node, schema, name, at) {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
    const value = (0,dist.isScalar)(node) && typeof node.value === 'number' ? node.value : Number.NaN;
    const fits = schema.type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);
    if (fits && value >= minimum && value <= maximum)
        return [];
    const kind = schema.type === 'integer' ? 'a whole number' : 'a number';
    const range = schema.minimum === undefined
        ? ''
        : schema.maximum === undefined
            ? `, ${minimum} or more`
            : ` from ${minimum} to ${maximum}`;
    return [{ message: `${name} must be ${kind}${range}`, at }];
}
function checkObject(node, schema, name, at) {
    if (!(0,dist.isMap)(node))
        return [{ message: `${name} must be a map`, at }];
    const known = Object.keys(schema.properties ?? {});
    const seen = new Set();
    const problems = node.items.flatMap((pair) => {
        const key = (0,dist.isScalar)(pair.key) ? String(pair.key.value) : '';
        const where = pair.key?.range?.[0] ?? at;
        if (seen.has(key))
            return [{ message: `${name} has ${key} twice`, at: where }];
        seen.add(key);
        const property = (0,table/* lookUp */.T)(schema.properties ?? {}, key) ?? (schema.additionalProperties || undefined);
        if (!property) {
            const near = (0,nearest/* nearest */.p)(key, known);
            return [
                { message: `${name} has no key ${key}${near === null ? '' : ` (did you mean ${near}?)`}`, at: where },
            ];
        }
        return check(pair.value, property, name === 'the configuration' ? key : `${name}.${key}`);
    });
    for (const key of schema.required ?? [])
        if (!seen.has(key))
            problems.push({ message: `${name} lacks ${key}`, at });
    return problems;
}

// EXTERNAL MODULE: ./build/config/schema.js
var config_schema = __webpack_require__(57096);
;// CONCATENATED MODULE: ./build/config/read.js






/** Text of a configuration \u2192 settings. Throws `ConfigError` naming file, line and column of everything that is wrong. */
function readConfig(path, text, rules) {
    const lines = new span/* LineIndex */.r(text);
    const where = (at) => {
        const { line, column } = lines.positionAt(at);
        return `${path}:${line}:${column}`;
    };
    const fail = (message, at) => {
        throw new model_error/* ConfigError */.xL(`${where(at)}: ${message}.`);
    };
    const document = (0,dist.parseDocument)(text, { logLevel: 'silent', uniqueKeys: false });
    const error = document.errors[0];
    if (error)
        fail((error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, ''), error.pos[0]);
    if (document.contents === null)
        return { ...settings/* defaultSettings */.L, path };
    if (!(0,dist.isMap)(document.contents))
        fail('the configuration must be a map', 0);
    const problems = check(document.contents, (0,config_schema/* configSchema */.Q)(rules), 'the configuration').map(({ message, at }) => `${where(at)}: ${message}.`);
    if (problems.length > 0)
        throw new model_error/* ConfigError */.xL(problems.join('\n'));
    const written = document.toJS({ maxAliasCount: 0 });
    return {
        path,
        extends: written.extends ?? null,
        rules: new Map(Object.entries(written.rules ?? {}).map(([id, setting]) => [id, ruleSetting(setting)])),
        paths: written.paths ?? [],
        pathsIgnore: written['paths-ignore'] ?? [],
        allow: written.allow ?? [],
        vendored: written.vendored ?? [],
        endpoints: Object.fromEntries(Object.entries(written.endpoints ?? {}).map(([name, url]) => [name, url.replace(/\/+$/, '')])),
        lookups: {
            requests: written['max-requests'] ?? settings/* defaultSettings */.L.lookups.requests,
            seconds: written['max-seconds'] ?? settings/* defaultSettings */.L.lookups.seconds,
        },
        failOn: written['fail-on'] ?? null,
        baseline: written.baseline ?? settings/* defaultSettings */.L.baseline,
    };
}
function ruleSetting(written) {
    if (typeof written !== 'object')
        return { severity: severityOf(written), options: {}, paths: [], pathsIgnore: [] };
    const { severity, paths, 'paths-ignore': pathsIgnore, ...options } = written;
    return {
        severity: severity === undefined ? null : severityOf(severity),
        options,
        paths: paths ?? [],
        pathsIgnore: pathsIgnore ?? [],
    };
}
/** YAML 1.1 editors turn `off` into false. */
function severityOf(written) {
    return written === false ? 'off' : written;
}
/** The JSON schema file for editors. */
function schemaText(rules) {
    const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'premortem configuration',
        ...(0,config_schema/* configSchema */.Q)(rules),
    };
    // Our own key, for messages: editors would call it unknown.
    return `${JSON.stringify(schema, (key, value) => (key === 'patternMeans' ? undefined : value), 2)}\n`;
}


/***/ })

};
