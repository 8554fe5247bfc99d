import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 298:
/***/ ((module) => {

// A simple implementation of make-array
function makeArray (subject) {
  return Array.isArray(subject)
    ? subject
    : [subject]
}

const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'

// The characters that carry a meaning of their own inside a regular
//   expression, so a literal one has to be escaped before it is emitted.
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
// A run of two or more asterisks is a globstar (#175)
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g

// Invalid:
// - /foo,
// - ./foo,
// - ../foo,
// - .
// - ..
// Valid:
// - .foo
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46


const SLASH = '/'

// Do not use ternary expression here, since "istanbul ignore next" is buggy
let TMP_KEY_IGNORE = 'node-ignore'
/* istanbul ignore else */
if (typeof Symbol !== 'undefined') {
  TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE

const define = (object, key, value) => {
  Object.defineProperty(object, key, {value})
  return value
}

const RETURN_FALSE = () => false

// > The range notation, e.g. [a-zA-Z],
// > can be used to match one of the characters in a range.
//
// gitignore(5) defers to fnmatch(3) for this, and git implements it in
//   `wildmatch.c`.  A bracket expression has a sub-grammar of its own, which
//   is neither the surrounding pattern grammar nor the JavaScript one:
//
//   - a `]` right after `[` or `[!` is a literal member, not the terminator
//   - `[:alpha:]` names one of twelve POSIX classes
//   - `\` escapes the next member, `]` included
//   - `*`, `?` and `.` are plain literal members
//   - an unterminated expression makes the whole pattern match nothing
//
// which means the expression can not be located -- let alone translated -- by
//   a regular expression.  It is scanned out of the pattern before the
//   replacers below run, and put back once they are done, so that neither the
//   metacharacter escaper nor the `?` / `*` replacers ever see its body.

// git classifies with its own ASCII-only ctype macros (`wildmatch.c`), never
//   with the C library ones, so these must not be mapped onto `\d` / `\w` /
//   `\s`, which are wider.  `/` is left out of every expansion, because a
//   bracket expression never matches a path separator.
const POSIX_CLASSES = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-.0-~',
  lower: 'a-z',
  print: ' -.0-~',
  punct: '!-.:-@\\[-`{-~',
  // git's `sane-ctype.h` classifies \v and \f as control, not space,
  //   unlike C's `isspace`
  space: ' \\t\\n\\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f'
}

const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['

const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
  ? char
  : ESCAPE + char

// > if (matched == negated || ((flags & WM_PATHNAME) && text_ch == '/'))
// >   return WM_ABORT_TO_STARSTAR;                     (git, `wildmatch.c`)
// A bracket expression never matches a path separator, whatever its members
//   say, so a negated class gets `/` as one more excluded character, while a
//   plain one -- where a literal member or a range could still let `/` in --
//   is guarded with a lookahead, `/` being impossible to subtract from a
//   JavaScript character class.
const NON_SLASH = '(?!\\/)'

const classSource = (negated, body) => {
  if (negated) {
    return `[^\\/${body}]`
  }

  const source = `[${body}]`

  return new RegExp(source).test('/')
    ? NON_SLASH + source
    : source
}

// Scan the bracket expression that starts at `pattern[start] === '['`,
//   mirroring the member loop of git's `wildmatch.c`.
// @returns {{end: number, source: string} | null} `null` if the expression is
//   never terminated, which makes the whole pattern match nothing.
const scanBracket = (pattern, start) => {
  const {length} = pattern
  let index = start + 1
  let negated = EMPTY

  const lead = pattern[index]
  if (lead === '!' || lead === '^') {
    negated = '^'
    index ++
  }

  let body = EMPTY

  // The member a `-` could start a range from, or EMPTY when the previous
  //   member can not open one (start of the body, or a range / POSIX class
  //   that has just closed)
  let prev = EMPTY

  // git scans the members with a do-while, so the first one is consumed
  //   unconditionally.  That is the whole reason a leading `]` is a member
  //   and not the terminator.
  for (;;) {
    const char = pattern[index]

    if (char === UNDEFINED) {
      return null
    }

    if (char === ESCAPE) {
      // A pattern can not end on a lone backslash -- `createRule` has
      //   already thrown it away -- so there is a character to read.
      const escaped = pattern[++ index]
      body += escapeMember(escaped)
      prev = escaped
    } else if (
      char === '-'
      && prev
      && index + 1 < length
      && pattern[index + 1] !== ']'
    ) {
      index ++
      let to = pattern[index]
      if (to === ESCAPE) {
        to = pattern[index += 1]
      }
      // An out-of-order range matches nothing in git but is a syntax error in
      //   JavaScript, so it is dropped.  Its lower bound stays: git tests it
      //   as a plain member before it ever looks at the `-`, so `[c-a]` does
      //   match `c`.
      if (prev <= to) {
        body += `-${escapeMember(to)}`
      }
      prev = EMPTY
    } else if (char === '[' && pattern[index + 1] === ':') {
      const nameStart = index + 2
      let end = nameStart
      while (end < length && pattern[end] !== ']') {
        end ++
      }

      if (end === length) {
        return null
      }

      if (end > nameStart && pattern[end - 1] === ':') {
        const name = pattern.slice(nameStart, end - 1)

        // An unknown class name makes the whole pattern match nothing
        if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
          return null
        }

        body += POSIX_CLASSES[name]
        prev = EMPTY
        index = end
      } else {
        // No `:]` to close it, so the `[` is a plain member and scanning
        //   resumes right after it.
        body += escapeMember('[')
        prev = '['
        index = nameStart - 2
      }
    } else {
      body += escapeMember(char)
      prev = char
    }

    index ++

    if (pattern[index] === ']') {
      return {
        end: index,
        source: classSource(negated, body)
      }
    }
  }
}

// An empty JavaScript class can never match, which is how a pattern that git
//   gives up on (`WM_ABORT_ALL`) is expressed here.
const NEVER_MATCH = '[]'

// A NUL can appear in neither a `.gitignore` line nor a path, which makes it
//   the one safe placeholder character.  A literal one in the pattern is
//   held aside all the same, so a collision is impossible by construction.
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
  `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)

// The one wildcard the chain does not expand for itself is a trailing `*`. How
//   it expands depends on the mode (`regex` vs `checkRegex`), so `_make` is
//   left to do it, and until then the pending wildcard travels as this marker.
//   That is what keeps it apart from a user-escaped literal `\*`: the unescape
//   steps collapse the escaped one to the exact `\*` a wildcard would leave
//   behind, so by the time `_make` runs the two are otherwise the same string
//   and a literal star gets wrongly rewritten into a wildcard. The marker is a
//   private-use character, and `extractBrackets` keeps one that came out of the
//   pattern apart from it, so the only marker `_make` ever turns back into a
//   real wildcard is the one this chain put there itself.
const TRAILING_WILDCARD = '\uE000'

// A trailing "/**" is deferred the same way, because `checkRegex` has to tell
//   it apart from a trailing "/*" (see `checkSourceOf`). For `.ignores()` it
//   still never matches the folder itself (#21).
const TRAILING_DOUBLESTAR = '\uE001'

// The three characters above mean something to the chain that builds the
//   source rather than to the path, so one that came out of the pattern is
//   held aside like a bracket expression instead of going straight out. Being
//   held is what makes it safe: the restore runs after the step that anchors
//   the source, so the character comes back in the middle of the source and
//   not at its end, which is the one place `_make` and `checkSourceOf` look
//   for a marker. Without it a pattern's own character lands where a pending
//   marker sits, and `_make` turns it into a real trailing wildcard.
//
// It is held as a one-member class rather than bare, in both of the branches
//   a reserved character can reach, so that the property can be
//   read off this function alone -- a reserved character never goes out on
//   its own -- rather than depending on where in the chain the restore
//   happens to run. In the expression built here `[x]` matches exactly what
//   `x` matches, none of the three being special to a regular expression or
//   inside a class, so no test can tell the two apart: the class is insurance,
//   and the paragraph above is the reason it is not needed.
const isReserved = char =>
  char === PLACEHOLDER
  || char === TRAILING_WILDCARD
  || char === TRAILING_DOUBLESTAR

// Replace every bracket expression with a placeholder the replacers below
//   leave alone, and translate it separately.
const extractBrackets = pattern => {
  const sources = []
  const hold = source =>
    `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`

  const {length} = pattern
  let out = EMPTY
  let index = 0

  while (index < length) {
    const char = pattern[index]

    if (char === ESCAPE) {
      // > Put a backslash ("\") in front of ... a character to make it literal.
      //                                            (gitignore(5) -> fnmatch(3))
      // A backslash quotes the next character, whatever it is, so `\d` is a
      //   literal `d`, not the regex digit class, and `\?` is a literal `?`,
      //   not a wildcard. Held aside as its literal here, the escape never
      //   reaches the replacers below, which would otherwise let `\d`, `\b`,
      //   `\1`, `\/` keep their regular-expression meaning, and would turn a
      //   `\?` into `[^\/]`.
      //
      // Three escapes are still left for the chain: `\*` (a literal star,
      //   told apart from a wildcard by `TRAILING_WILDCARD` and the wildcard
      //   replacers), `\[` (a literal bracket, the one `[` the bracket
      //   replacer still expects), and `\ ` (a quoted space, which one pass
      //   below rewrites in bulk -- holding each one aside instead costs more
      //   on a pattern built out of them).
      //
      // A quoted backslash is not among them. The chain doubles every
      //   backslash, then takes the doubling back out again, and a quoted one
      //   standing next to a character the chain also escapes left the two
      //   counts sharing a run, so one of the escapes was lost. Held here as
      //   the literal it means, it never joins that run.
      const escaped = pattern[index + 1]

      if (escaped === SLASH && index + 2 === length) {
        // Git removes a final directory slash before matching. An escape
        //   without a character after that removal makes the pattern invalid.
        out += hold(NEVER_MATCH)
      } else if (
        escaped === '*'
        || escaped === '['
        || escaped === SPACE
      ) {
        out += pattern.slice(index, index + 2)
      } else {
        out += hold(
          REGEX_LITERAL_SPECIAL.test(escaped)
            ? ESCAPE + escaped
            : isReserved(escaped)
              ? `[${escaped}]`
              : escaped
        )
      }

      index += 2
    } else if (isReserved(char)) {
      out += hold(`[${char}]`)
      index ++
    } else if (char === '[') {
      const scanned = scanBracket(pattern, index)

      if (scanned === null) {
        // git gives up on the whole pattern (`WM_ABORT_ALL`), so whatever
        //   follows can not make it match either.
        out += hold(NEVER_MATCH)
        index = length
      } else {
        out += hold(scanned.source)
        index = scanned.end + 1
      }
    } else {
      out += char
      index ++
    }
  }

  return {
    source: out,
    sources
  }
}

// A step of the chain below is normally a `[matcher, replacer]` pair handed
//   to `String.replace`. `DIRECT` marks the ones that are plain string work
//   instead, and take `(source, pattern)`.
//
// Anchoring the two ends is exactly that -- a test of one character and a
//   concatenation -- and putting it through the regular expression engine
//   cost a third of this chain for nothing: 167ns where 10ns does the same
//   job. The two are still steps in the same list, in the same places,
//   because their position in the order is part of what they mean.
const DIRECT = null

// A separator at the beginning or in the middle of a pattern, as opposed to
//   one at the very end.
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'

// > If the pattern ends with a slash,
// > it is removed for the purpose of the following description,
// > but it would only find a match with a directory.
// > In other words, foo/ will match a directory foo and paths underneath it,
// > but will not match a regular file or a symbolic link foo
// >  (this is consistent with the way how pathspec works in general in Git).
// '`foo/`' will not match regular file '`foo`' or symbolic link '`foo`'
// -> ignore-rules will not deal with it, because it costs extra `fs.stat` call
//      you could use option `mark: true` with `glob`

// '`foo/`' should not continue with the '`..`'
// The chain that turns one gitignore pattern into a regular expression
//   source, in order. A step is either
//
//   [matcher, replacer]            handed to `String.replace`
//   [matcher, replacer, required]  the same, but skipped outright unless
//                                    `required` appears in the string, which
//                                    the matcher cannot match without
//   [DIRECT, transform]            plain string work, taking (source, pattern)
//
// The `required` character is only ever a shortcut: finding it does not mean
//   the matcher will match, and not finding it means it cannot. It is there
//   because scanning for one character costs a fraction of running a matcher
//   that then finds nothing -- for the wildcard step, whose `[^\\]+`
//   backtracks its way through the whole string before giving up, 11ns
//   against 400ns.
const REPLACERS = [

  // Replace (\ ) with ' '
  // Only a space: an escaped tab or other whitespace is already a literal by
  //   the time it reaches here, and a bare tab must be left as one, not turned
  //   into a space.
  // (\ ) -> ' '
  // (\\ ) -> '\\ '
  // (\\\ ) -> '\\ '
  [
    // A run of backslashes is taken whole, from its first one, so no match
    //   ever starts again inside it -- `(\\+?) ` did, which made a long run
    //   quadratic.
    /(\\+)( ?)/g,
    (_, run, space) => space
      ? run.slice(0, run.length - run.length % 2) + SPACE
      : run,
    ESCAPE + SPACE
  ],

  // git's wildmatch() reads a run of two or more asterisks as one globstar
  //   whenever the run fills a path segment: it starts the pattern or follows
  //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
  //   already `**`; a longer one is folded into `**` here, so the steps
  //   below only ever have to know `**`.
  // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
  // git also takes a run beside a literal prefix (`a***/b`) or beside an
  //   escaped slash (`***\/b`) as a globstar, and this does not; the README
  //   lists both, under "A run of asterisks".
  [
    /(^|\/)\*{3,}(?=\/|$)/g,
    (_, start) => `${start}**`,
    '*'
  ],

  // Escape metacharacters
  // which is written down by users but means special for regular expressions.

  // > There are 12 characters with special meanings:
  // > - the backslash \,
  // > - the caret ^,
  // > - the dollar sign $,
  // > - the period or dot .,
  // > - the vertical bar or pipe symbol |,
  // > - the question mark ?,
  // > - the asterisk or star *,
  // > - the plus sign +,
  // > - the opening parenthesis (,
  // > - the closing parenthesis ),
  // > - and the opening square bracket [,
  // > - the opening curly brace {,
  // > These special characters are often called "metacharacters".
  [
    /[\\$.|*+(){^]/g,
    match => `\\${match}`
  ],

  [
    // > a question mark (?) matches a single character
    /(?!\\)\?/g,
    () => '[^/]',
    '?'
  ],

  // leading slash
  [

    // > A leading slash matches the beginning of the pathname.
    // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
    // A leading slash matches the beginning of the pathname
    /^\//,
    () => '^',
    SLASH
  ],

  // replace special metacharacter slash after the leading slash
  [
    /\//g,
    () => '\\/',
    SLASH
  ],

  [
    // > A leading "**" followed by a slash means match in all directories.
    // > For example, "**/foo" matches file or directory "foo" anywhere,
    // > the same as pattern "foo".
    // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
    // >   under directory "foo".
    // Notice that the '*'s have been replaced as '\\*'
    /^\^*(?:\\\*\\\*\\\/)+/,

    // '**/foo' <-> 'foo'
    () => '(?:^|\\/)',
    '*'
  ],

  // starting
  [
    // there will be no leading '/'
    //   (which has been replaced by section "leading slash")
    // If starts with '**', adding a '^' to the regular expression also works
    DIRECT,
    (source, pattern) => {
      // Nothing to anchor to, or already anchored (`^` or `(?:^|\/)`)
      if (!source || source[0] === '^' || source[0] === '(') {
        return source
      }

      // If has a slash `/` at the beginning or middle
      const anchor = !REGEX_INNER_SLASH.test(pattern)
        // > Prior to 2.22.1
        // > If the pattern does not contain a slash /,
        // >   Git treats it as a shell glob pattern
        // Actually, if there is only a trailing slash,
        //   git also treats it as a shell glob pattern

        // After 2.22.1 (compatible but clearer)
        // > If there is a separator at the beginning or middle (or both)
        // > of the pattern, then the pattern is relative to the directory
        // > level of the particular .gitignore file itself.
        // > Otherwise the pattern may also match at any level below
        // > the .gitignore level.
        ? '(?:^|\\/)'

        // > Otherwise, Git treats the pattern as a shell glob suitable for
        // >   consumption by fnmatch(3)
        : '^'

      return anchor + source
    }
  ],

  // two globstars
  [
    // Use lookahead assertions so that we could match more than one `'/**'`
    /\\\/\\\*\\\*(?=\\\/|$)/g,

    // Zero, one or several directories
    // should not use '*', or it will be replaced by the next replacer

    // Check if it is not the last `'/**'`
    (_, index, str) => index + 6 < str.length

      // case: /**/ at the end of the pattern, i.e. a trailing `'/**/'`
      // > A trailing `"/**/"` (a trailing `"/**"` restricted to directories)
      // >   matches everything inside, but it should not match the current
      // >   folder itself, so it requires at least one directory segment.
      // 'a/**/' matches 'a/b/', 'a/x/y/' but not 'a/'
      ? str.slice(index + 6) === '\\/'
        ? '(?:\\/[^\\/]+)+'

        // case: /**/
        // > A slash followed by two consecutive asterisks then a slash matches
        // >   zero or more directories.
        // > For example, "a/**/b" matches "a/b", "a/x/b", "a/x/y/b" and so on.
        // '/**/'
        : '(?:\\/[^\\/]+)*'

      // case: /**
      // > A trailing `"/**"` matches everything inside.

      // #21: everything inside but it should not include the current folder,
      //   resolved by `_make`
      : `\\/${TRAILING_DOUBLESTAR}`,
    '*'
  ],

  // normal intermediate wildcards
  [
    // Never replace escaped '*'
    // ignore rule '\*' will match the path '*'

    // 'abc.*/' -> go
    // 'abc.*'  -> skip this rule,
    //    coz trailing single wildcard will be handed by [trailing wildcard]
    /(^|[^\\])(?:\\\*)+(?!$)/g,

    // '*.js' matches '.js'
    // '*.js' doesn't match 'abc'
    // 1. An asterisk "*" matches anything except a slash.
    // 2. Other consecutive asterisks are considered regular asterisks
    //    and collapse into one non-slash wildcard run.
    (_, p1) => p1 + WILDCARD,
    '*'
  ],

  // trailing wildcard, held apart from a literal star
  [
    // The step above leaves a trailing `*` alone, so a single `\*` is all that
    //   can be left at the end here, and what stands in front of it says which
    //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
    //   nothing before it; a literal arrives as the user's own escape, which
    //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
    //   There is no third case: every backslash still reaching the chain is
    //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
    //   own character, so a longer run can never form. This runs while the
    //   two are still distinct, before the unescape steps below collapse the
    //   literal onto the very `\*` a wildcard leaves behind.
    /(^|[^\\])((?:\\\\)*)\\\*$/,

    (match, p1, p2) =>
      p2 === EMPTY
        // A real wildcard: carry it to `_make` as the marker, so the unescape
        //   steps and the trailing-wildcard rewrite can never mistake it for a
        //   literal `\*` (nor the reverse).
        ? p1 + TRAILING_WILDCARD
        // A literal star: leave it exactly as it stands for the unescape steps.
        : match,
    '*'
  ],

  [
    // unescape, revert step 3 except for back slash
    // For example, if a user escape a '\\*',
    // after step 3, the result will be '\\\\\\*'
    /\\\\\\(?=[$.|*+(){^])/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // '\\\\' -> '\\'
    /\\\\/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // Every real bracket expression -- POSIX classes included -- has already
    //   been held aside by `extractBrackets`, so the only `[` left in the
    //   pattern is an escaped, literal one.

    // A backslash could only stand at the end of the range if it quoted the
    //   `]`, and `\]` is held aside long before this.
    /\\\[([^\]/]*?)($|\])/g,

    // '\\[bar]' -> '\\\\[bar]'
    (match, range, close) => `\\[${range}${close}`,
    '['
  ],

  // ending
  [
    // 'js' will not match 'js.'
    // 'ab' will not match 'abc'
    DIRECT,

    // WTF!
    // https://git-scm.com/docs/gitignore
    // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
    // which re-fixes #24, #38

    // > If there is a separator at the end of the pattern then the pattern
    // > will only match directories, otherwise the pattern can match both
    // > files and directories.

    // 'js*' will not match 'a.js'
    // 'js/' will not match 'a.js'
    // 'js' will match 'a.js' and 'a.js/'
    source => {
      const last = source[source.length - 1]

      // The pattern is empty, or ends in a pending marker `_make` owns --
      //   the trailing wildcard, or a trailing "/**". A trailing `*` that is
      //   not the marker is a literal star, which anchors like any other
      //   final character.
      if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
        return source
      }

      return last === SLASH
        // foo/ will not match 'foo'
        ? `${source}$`
        // foo matches 'foo' and 'foo/'
        : `${source}(?=$|\\/$)`
    }
  ]
]

const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'

const replaceTrailingWildcard = (_, p1) => {
  const prefix = p1
    // '\^':
    // '/*' does not match EMPTY
    // '/*' does not match everything

    // '\\\/':
    // 'abc/*' does not match 'abc/'
    ? `${p1}[^/]+`

    // 'a*' matches 'a'
    // 'a*' matches 'aa'
    : '[^/]*'

  return `${prefix}(?=$|\\/$)`
}

const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/

// 'abc/**' matches everything under 'abc', but not 'abc/' itself (#21):
//   requiring one arbitrary character (line terminators included, #176)
//   after 'abc/' is necessary and sufficient for `.test(path)`.
const replaceTrailingDoublestar = () => '[\\s\\S]'

// The fixed piece between the wildcard at `at` and the next wildcard of the
//   run: the tokens that separate them, joined as they appear in the source.
//   A run never holds two wildcards in a row, so there is always at least one
//   token.
const separatorAfter = (run, at) => {
  let separator = EMPTY

  for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
    separator += run[index].single
  }

  return separator
}

// Where a run of non-slash wildcards is split by fixed pieces --
//   `[^/]*ab[^/]*cd...` -- the engine has many equivalent ways to lay the
//   input across the wildcards, and on input that does not match it works
//   through all of them, so the time grows with the number of wildcards
//   rather than the length of the path. Every wildcard but the last in such a
//   run can be pinned to stop where the piece after it begins, which leaves
//   one way to lay out the input and no rewinding, without changing which
//   paths match: the fixed pieces still bound the count, and the last
//   wildcard still absorbs the rest.
//
// A wildcard is pinned to the whole piece, never to the piece's first
//   character. The pin leaves no way back, so a wildcard that stopped at that
//   first character would hand over wherever the character happens to turn
//   up, including the places the rest of the piece cannot follow -- which is
//   how `f*o/*/*` came to miss `foo/b/c`, the first `o` of `foo` not being
//   the one the `o/` after it needs. Every token of a piece matches exactly
//   one character, so the first place the whole piece fits is the leftmost
//   place it can sit, and whatever is left over goes to the wildcards that
//   follow.
//
// The source is read one token at a time -- a wildcard, a single-character
//   piece (a literal, an escape, a class), or a parenthesised group or anchor
//   that ends the run -- so only a genuine wildcard is touched.
const pinWildcards = source => {
  if (source.indexOf(WILDCARD) < 0) {
    return source
  }

  const tokens = []
  const {length} = source
  let index = 0

  while (index < length) {
    const char = source[index]

    if (source.startsWith(WILDCARD, index)) {
      tokens.push({wildcard: true})
      index += WILDCARD.length
    } else if (char === '[') {
      let end = index + 1

      if (source[end] === '^') {
        end ++
      }

      if (source[end] === ']') {
        end ++
      }

      while (end < length && source[end] !== ']') {
        end += source[end] === ESCAPE
          ? 2
          : 1
      }

      end ++
      tokens.push({single: source.slice(index, end)})
      index = end
    } else if (char === ESCAPE) {
      tokens.push({single: source.slice(index, index + 2)})
      index += 2
    } else if (char === '(') {
      let depth = 0
      let end = index

      do {
        if (source[end] === ESCAPE) {
          end ++
        } else if (source[end] === '(') {
          depth ++
        } else if (source[end] === ')') {
          depth --
        }

        end ++
      } while (end < length && depth > 0)

      if ('*+?'.indexOf(source[end]) >= 0) {
        end ++
      }

      tokens.push({boundary: source.slice(index, end)})
      index = end
    } else if (char === '^' || char === '$') {
      tokens.push({boundary: char})
      index ++
    } else {
      tokens.push({single: char})
      index ++
    }
  }

  let out = EMPTY
  let run = []

  const flush = () => {
    let lastWildcard

    run.forEach((token, at) => {
      if (token.wildcard) {
        lastWildcard = at
      }
    })

    run.forEach((token, at) => {
      if (!token.wildcard) {
        out += token.single
        return
      }

      // Every wildcard but the last is pinned to the whole piece that
      //   follows it, for the reason set out above this function. The last
      //   one stays as it is and takes up the rest.
      out += at === lastWildcard
        ? WILDCARD
        : `(?:(?!${separatorAfter(run, at)})[^\\/])*`
    })

    run = []
  }

  tokens.forEach(token => {
    if (token.boundary === undefined) {
      run.push(token)
      return
    }

    flush()
    out += token.boundary
  })

  flush()

  return out
}

// @param {pattern}
const makeRegexPrefix = pattern => {
  // `/**` matches every path, as `**` does. The translation below only finds
  //   a globstar beside a slash it keeps, and the leading one is turned into
  //   an anchor, so `/**` would come out as `/*` and match one level only.
  //   Here rather than in `createRule`, so that `checkSourceOf`, which
  //   compiles `/**/` again without its trailing slash, gets it too.
  if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
    pattern = '**'
  }

  const {source, sources} = extractBrackets(pattern)

  const replaced = REPLACERS.reduce(
    // A pass whose matcher finds nothing hands back the very string it was
    //   given, so asking first costs a search and saves a rewrite. Ten of the
    //   fifteen passes never fire for a typical .gitignore line, and between
    //   them they were 45% of this chain.
    (prev, [matcher, replacer, required]) => {
      if (matcher === DIRECT) {
        return replacer(prev, pattern)
      }

      if (required !== UNDEFINED && prev.indexOf(required) < 0) {
        return prev
      }

      // A pass whose matcher finds nothing hands back the very string it was
      //   given, so asking first costs a search and saves a rewrite.
      return matcher.test(prev)
        ? prev.replace(matcher, replacer.bind(pattern))
        : prev
    },
    source
  )

  // Most patterns hold no bracket expression at all, and then there is
  //   nothing to put back.
  return sources.length
    ? replaced.replace(
      REGEX_RESTORE_PLACEHOLDER,
      (match, index) => sources[index]
    )
    : replaced
}

// `checkRegex` tests a path with a trailing slash, 'abc/', the way
//   `git check-ignore` matches that literal string once the directory itself
//   is known not to be excluded (see `checkIgnore`): a trailing '/' of the
//   pattern is dropped, a basename pattern sees an empty basename, and only a
//   pattern whose last segment is a pending wildcard can match what is left
//   after the final slash -- 'abc/*' and 'abc/**' match 'abc/', and 'abc/**'
//   also matches 'abc/d/' (#77, #169).
const checkSourceOf = (body, prefix) => {
  if (body[body.length - 1] === SLASH) {
    prefix = makeRegexPrefix(body.slice(0, - 1))
  }

  const head = prefix.slice(0, - 1)
  const last = prefix[prefix.length - 1]

  return last === TRAILING_WILDCARD
    ? `${head}$`
    : last === TRAILING_DOUBLESTAR
      ? head
      : NEVER_MATCH
}

// A trailing slash does not stop a pattern being basename-only: it restricts
//   the match to a directory, it does not let the pattern reach across one.
//   Everything else a pattern can hold -- a wildcard, a character class, an
//   escape -- stays inside a single path segment too, so a pattern with no
//   separator in it can only ever describe the last one.
const matchesBasename = body => {
  const index = body.indexOf(SLASH)

  return index < 0 || index === body.length - 1
}

// The last segment of a path, keeping a trailing slash, because a pattern that
//   ends in one matches only a directory.
// 'a/b/c.js' -> 'c.js';  'a/b/' -> 'b/';  'c.js' -> 'c.js' (no copy made)
const basenameOf = path => {
  const end = path.length - 1

  const index = path.lastIndexOf(
    SLASH,
    path[end] === SLASH
      ? end - 1
      : end
  )

  return index < 0
    ? path
    : path.slice(index + 1)
}

// The parent directory of a path, with its trailing separator, or EMPTY when
//   the path has none.
// 'a/b/c' -> 'a/b/';  'a/b/' -> 'a/';  'a' -> EMPTY;  'a/' -> EMPTY
//
// A path holding an empty segment has to be taken apart, because its
//   ancestors are not prefixes of it: the parent of 'a//b' is 'a/', not
//   'a//', and the parent of '/a/' is nothing at all. Both shapes reach here
//   -- 'a//b' is accepted outright, and `checkIgnore` does not put the path
//   it is given through the relative-path check.
//
// Every other path is a prefix of itself, and cutting one costs a fraction of
//   splitting it into an array and joining that back at every level: 73ns
//   against 207ns.
const parentOf = path => {
  if (
    path.charCodeAt(0) === SLASH_CODE
    || path.indexOf(DOUBLE_SLASH) >= 0
  ) {
    const slices = path.split(SLASH).filter(Boolean)

    slices.pop()

    return slices.length
      ? slices.join(SLASH) + SLASH
      : EMPTY
  }

  const end = path.length - 1

  // Look back from before a trailing separator, since that one belongs to the
  //   path itself.
  //
  // A negative place to start would be a trap here: `lastIndexOf` clamps one
  //   to 0 and searches there rather than reporting no match, so '/' would
  //   come back as its own parent and the walk would never end. It cannot
  //   happen -- that is the only path short enough to produce one, and the
  //   test above has already sent it the other way.
  const cut = path.lastIndexOf(
    SLASH,
    path.charCodeAt(end) === SLASH_CODE
      ? end - 1
      : end
  )

  return cut < 0
    ? EMPTY
    : path.slice(0, cut + 1)
}

const isString = subject => typeof subject === 'string'

// Blank lines, comments and trailing lone backslashes are told by
//   `createRule`, once the pattern is normalized.
const checkPattern = pattern => pattern
  && isString(pattern)

// Git drops one CR before each LF, and one at the end of a final line that
//   has no LF after it.
const splitPattern = pattern => (
  pattern[pattern.length - 1] === '\r'
    ? pattern.slice(0, - 1)
    : pattern
)
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)

class IgnoreRule {
  constructor (
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    prefix
  ) {
    this.pattern = pattern
    this.mark = mark
    this.negative = negative

    define(this, 'body', body)
    define(this, 'ignoreCase', ignoreCase)
    define(this, 'regexPrefix', prefix)
  }

  // Worked out on first use and kept behind an own property, the way `regex`
  //   caches itself in `_regex`. Deciding it in the constructor instead would
  //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
  //   every compile -- including the compiles of rules that are never matched
  //   against anything.
  get _basenameOnly () {
    return define(this, '_basenameOnly', matchesBasename(this.body))
  }

  get regex () {
    const key = UNDERSCORE + MODE_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_IGNORE, key)
  }

  get checkRegex () {
    const key = UNDERSCORE + MODE_CHECK_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_CHECK_IGNORE, key)
  }

  _make (mode, key) {
    const str = pinWildcards(
      mode === MODE_IGNORE
        ? this.regexPrefix
        .replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
        .replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
        : checkSourceOf(this.body, this.regexPrefix)
    )

    const regex = this.ignoreCase
      ? new RegExp(str, 'i')
      : new RegExp(str)

    return define(this, key, regex)
  }
}

const hasTrailingBackslash = str => {
  let count = 0

  while (str[str.length - count - 1] === ESCAPE) {
    count ++
  }

  return count % 2 === 1
}

// Read a line the way git does: when `stripLineEnd` is set (an unsplit array
//   or object pattern), drop any trailing blank lines along with the LF
//   before each and at most one CR at the end of the line; then trim trailing
//   spaces in the same backward pass. Git trims spaces only, and a space
//   escaped by an odd run of backslashes stays, unescaped, as the last one.
// Scanned from the end: a regular expression can only try each start in
//   turn, which is quadratic over a long run of spaces or backslashes.
// 'a  ' -> 'a';  'a\ ' -> 'a ';  'a\\ ' -> 'a\\';  'a\t' -> 'a\t'
// 'a\r\n' -> 'a';  'a\r\r' -> 'a\r';  'a\n\r' -> 'a'
const trimEnd = (body, stripLineEnd) => {
  let lineEnd = body.length
  let end

  for (;;) {
    if (stripLineEnd && body[lineEnd - 1] === '\r') {
      lineEnd --
    }

    end = lineEnd

    while (body[end - 1] === SPACE) {
      end --
    }

    if (!stripLineEnd || body[end - 1] !== '\n') {
      break
    }

    lineEnd = end - 1
  }

  if (end === lineEnd) {
    return body.slice(0, lineEnd)
  }

  let backslashes = 0

  while (body[end - backslashes - 1] === ESCAPE) {
    backslashes ++
  }

  return backslashes % 2
    ? body.slice(0, end - 1) + SPACE
    : body.slice(0, end)
}

const createRule = (
  pattern,
  mark,
  ignoreCase,
  stripLineEnd,
  stripBOM
) => {
  // Git drops a BOM before it reads the first line, so before anything else.
  let body = stripBOM && pattern[0] === BOM
    ? pattern.slice(1)
    : pattern

  // > A line starting with # serves as a comment.
  if (body[0] === '#') {
    return
  }

  let negative = false

  // > An optional prefix "!" which negates the pattern;
  if (body[0] === '!') {
    negative = true
    body = body.slice(1)
  }

  // Normalize the body before checking which slashes anchor the pattern.
  //   Otherwise `bar/ ` is mistaken for a pattern containing an inner slash.
  //   A line from `splitPattern` has already lost its line ending, so only a
  //   trailing space remains to trim there.
  const last = body[body.length - 1]

  if (
    last === SPACE
    || stripLineEnd && (last === '\r' || last === '\n')
  ) {
    body = trimEnd(body, stripLineEnd)
  }

  // > A blank line matches no files, so it can serve as a separator for
  // >   readability.
  // Nor does a lone "!", a pattern ending on an unpaired backslash, or
  //   anything else left empty here: an empty pattern would compile to a
  //   regex matching every path.
  if (!body || hasTrailingBackslash(body)) {
    return
  }

  body = body
  // > Put a backslash ("\") in front of the first "!" for patterns that
  // >   begin with a literal "!", for example, `"\!important!.txt"`.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
  // > Put a backslash ("\") in front of the first hash for patterns that
  // >   begin with a hash.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')

  const regexPrefix = makeRegexPrefix(body)

  return new IgnoreRule(
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    regexPrefix
  )
}

class RuleManager {
  constructor (ignoreCase) {
    this._ignoreCase = ignoreCase
    this._rules = []

    // How many of the rules git would tag `EXC_FLAG_NODIR`.
    //
    // The scan uses it to decide, once for the whole set, whether handing
    //   those rules the basename is worth what it costs the others. The
    //   shortcut saves a full-path scan on every rule it applies to and costs
    //   a check on every rule it does not, so a set where almost nothing is
    //   basename-only comes out behind -- a 955 pattern set with 44 of them
    //   measured 19% slower with the shortcut always on.
    //
    // Deciding this by measurement rather than by meaning is safe: a
    //   basename-only pattern gives the very same answer against the whole
    //   path, it just takes longer to say so. The choice can only change how
    //   fast the scan runs, never what it returns.
    this._basenameCount = 0
  }

  _add (pattern, index) {
    // #32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules._rules)
      this._basenameCount += pattern._rules._basenameCount
      this._added = true
      return
    }

    const isStr = isString(pattern)
    const raw = isStr
      ? pattern
      : pattern.pattern

    const rule = checkPattern(raw)
      && createRule(
        raw,
        isStr ? UNDEFINED : pattern.mark,
        this._ignoreCase,
        !this._split,
        this._stripBOM && !index
      )

    if (rule) {
      this._added = true
      this._rules.push(rule)

      // Deliberately not `rule._basenameOnly`: reading that would materialise
      //   the rule's own copy, and the whole point of leaving it lazy is that
      //   a rule which is compiled and never matched never pays for it.
      if (matchesBasename(rule.body)) {
        this._basenameCount ++
      }
    }
  }

  // @param {Array<string> | string | Ignore} pattern
  add (pattern) {
    this._added = false
    this._split = isString(pattern)
    this._stripBOM = !this._split || pattern[0] === BOM

    makeArray(
      this._split
        ? splitPattern(pattern)
        : pattern
    ).forEach(this._add, this)

    if (this._added) {
      this._literalRules = UNDEFINED
    }

    return this._added
  }

  // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
  //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
  //   are left out once, rather than tested or compiled for every path.
  testLiteral (path) {
    const rules = this._literalRules || (
      this._literalRules = this._rules.filter(
        ({body}) => body[body.length - (
          body[body.length - 1] === SLASH ? 2 : 1
        )] === '*'
      )
    )

    let ignored = false
    let unignored = false
    let matchedRule

    for (let index = rules.length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule.checkRegex.test(path)) {
        ignored = !rule.negative
        unignored = rule.negative
        matchedRule = rule.negative
          ? UNDEFINED
          : rule
        break
      }
    }

    const ret = {
      ignored,
      unignored
    }

    if (matchedRule) {
      ret.rule = matchedRule
    }

    return ret
  }

  // Test one single path without recursively checking parent directories
  //
  // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`

  // @returns {TestResult}
  test (path, mode) {
    // Most of a .gitignore is patterns with no slash in them, and running
    //   those against the whole path makes the regular expression engine walk
    //   every directory name on the way to the only segment that could match.
    //   Handing them the basename instead is what git does, and it is where
    //   the time in a directory walk goes: the rule scan was two thirds of it.
    const rules = this._rules
    const {length} = rules

    const shortcut = this._basenameCount * 2 >= length

    const basename = shortcut
      ? basenameOf(path)
      : path

    // The last rule to match decides, as in git, and it is the rule
    //   `git check-ignore -v` reports, so the scan runs from the end and stops
    //   at the first match.
    // A plain loop rather than `forEach`, so that `path`, `basename` and
    //   `shortcut` are locals. As a callback they became closure variables,
    //   and reaching for one of those once per rule cost 10% of a scan over a
    //   large rule set -- more than the shortcut they were there to serve.
    for (let index = length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule[mode].test(
        shortcut && rule._basenameOnly
          ? basename
          : path
      )) {
        const {negative} = rule

        const ret = {
          ignored: !negative,
          unignored: negative
        }

        if (!negative) {
          ret.rule = rule
        }

        return ret
      }
    }

    return {
      ignored: false,
      unignored: false
    }
  }
}

const throwError = (message, Ctor) => {
  throw new Ctor(message)
}

const checkPath = (path, originalPath, doThrow) => {
  if (!isString(path)) {
    return doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    )
  }

  // We don't know if we should ignore EMPTY, so throw
  if (!path) {
    return doThrow(`path must not be empty`, TypeError)
  }

  // Check if it is a relative path
  if (checkPath.isNotRelative(path)) {
    const r = '`path.relative()`d'
    return doThrow(
      `path should be a ${r} string, but got "${originalPath}"`,
      RangeError
    )
  }

  return true
}

// > pathname should be a `path.relative()`d one
//
// The same thing `REGEX_TEST_INVALID_PATH` says, spelled out: a path is not
//   relative if it begins with a separator, or with `./` or `../`, or is
//   nothing but `.` or `..`. Every match is decided by the first three
//   characters, and this runs on every path handed to the library -- where it
//   was 55% of a cached lookup, more than the cache lookup itself.
const isNotRelative = path => {
  const first = path.charCodeAt(0)

  if (first === SLASH_CODE) {
    return true
  }

  if (first !== DOT_CODE) {
    return false
  }

  // '.'
  if (path.length === 1) {
    return true
  }

  const second = path.charCodeAt(1)

  // './'
  if (second === SLASH_CODE) {
    return true
  }

  if (second !== DOT_CODE) {
    return false
  }

  // '..' or '../'
  return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}

checkPath.isNotRelative = isNotRelative

// On windows, the following function will be replaced
/* istanbul ignore next */
checkPath.convert = p => p


const convertPath = target =>
  isString(target) && checkPath.convert(target)


class Ignore {
  constructor ({
    ignorecase = true,
    ignoreCase = ignorecase,
    allowRelativePaths = false
  } = {}) {
    define(this, KEY_IGNORE, true)

    this._rules = new RuleManager(ignoreCase)
    this._strictPathCheck = !allowRelativePaths
    this._initCache()
  }

  _initCache () {
    // A cache for the result of `.ignores()`
    this._ignoreCache = Object.create(null)

    // A cache for the result of `.test()`
    this._testCache = Object.create(null)
  }

  add (pattern) {
    if (this._rules.add(pattern)) {
      // Some rules have just added to the ignore,
      //   making the behavior changed,
      //   so we need to re-initialize the result cache
      this._initCache()
    }

    return this
  }

  // legacy
  addPattern (pattern) {
    return this.add(pattern)
  }

  // @returns {TestResult}
  _test (originalPath, cache, path) {
    checkPath(
      path,
      originalPath,
      this._strictPathCheck
        ? throwError
        : RETURN_FALSE
    )

    return path
      ? this._t(path, cache)
      : {
        ignored: false,
        unignored: false
      }
  }

  checkIgnore (target) {
    // A Windows path is converted first, so that a directory given with a
    //   trailing separator, `\` or `/`, is told the same way
    const path = convertPath(target)

    // If the path does not end with a slash, `.ignores()` is much equivalent
    //   to `git check-ignore`
    if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
      return this._test(target, this._testCache, path)
    }

    // Like `git check-ignore`: a directory excluded by itself or by an
    //   ancestor settles it, and only then is the literal 'abc/' matched
    //   against the rules (see `checkSourceOf`).
    const dir = this._t(path, this._testCache)

    if (dir.ignored) {
      return dir
    }

    const literal = this._rules.testLiteral(path)

    return literal.ignored || literal.unignored
      ? literal
      : dir
  }

  _t (
    // The path to be tested
    path,

    // The cache for the result of a certain checking
    cache
  ) {
    if (path in cache) {
      return cache[path]
    }

    const parentPath = parentOf(path)

    // If the path contains a parent directory, check the parent first
    const parent = parentPath
      ? this._t(parentPath, cache)
      : UNDEFINED

    return cache[path] = parent && parent.ignored
      // > It is not possible to re-include a file if a parent directory of
      // >   that file is excluded.
      ? parent
      : this._rules.test(path, MODE_IGNORE)
  }

  ignores (path) {
    return this._test(path, this._ignoreCache, convertPath(path)).ignored
  }

  createFilter () {
    return path => !this.ignores(path)
  }

  filter (paths) {
    return makeArray(paths).filter(this.createFilter())
  }

  // @returns {TestResult}
  test (path) {
    return this._test(path, this._testCache, convertPath(path))
  }
}

const factory = options => new Ignore(options)

const isPathValid = path =>
  checkPath(convertPath(path), path, RETURN_FALSE)

/* istanbul ignore next */
const setupWindows = () => {
  /* eslint no-control-regex: "off" */
  const makePosix = str => /^\\\\\?\\/.test(str)
  || /["<>|\u0000-\u001F]+/u.test(str)
    ? str
    : str.replace(/\\/g, '/')

  checkPath.convert = makePosix

  // 'C:\\foo'     <- 'C:\\foo' has been converted to 'C:/'
  // 'd:\\foo'
  const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
  checkPath.isNotRelative = path =>
    REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
    || isNotRelative(path)
}


// Windows
// --------------------------------------------------------------
/* istanbul ignore next */
if (
  // Detect `process` so that it can run in browsers.
  typeof process !== 'undefined'
  && process.platform === 'win32'
) {
  setupWindows()
}

// COMMONJS_EXPORTS ////////////////////////////////////////////////////////////

module.exports = factory

// Although it is an anti-pattern,
//   it is still widely misused by a lot of libraries in github
// Ref: https://github.com/search?q=ignore.default%28%29&type=code
factory.default = factory

module.exports.isPathValid = isPathValid

// For testing purposes
define(module.exports, Symbol.for('setupWindows'), setupWindows)


/***/ }),

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 9379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(356)
const { safeRe: re, t } = __nccwpck_require__(5471)
const cmp = __nccwpck_require__(8646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)


/***/ }),

/***/ 6782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(1383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(356)
const Comparator = __nccwpck_require__(9379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const trimComparatorWhitespace = __nccwpck_require__(9737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(5471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(5101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 8646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(6599)
const gte = __nccwpck_require__(1236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 5082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 6599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 1236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 6717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 8011:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 1383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 9737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(5101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 4737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PE: () => (/* binding */ isWithinMajor),
  VS: () => (/* binding */ judgePackages),
  B9: () => (/* binding */ packageProducts),
  pm: () => (/* binding */ packageVerdicts)
});

// UNUSED EXPORTS: productOfPackage

;// CONCATENATED MODULE: ./build/data/package-identifiers.generated.js
/*
 * Generated by src/tools/update-lifecycles.ts: change that, not this.
 *
 * The facts come from https://github.com/endoflife-date/endoflife.date under the MIT licence,
 * Copyright 2020 endoflife.date contributors:
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation
 * the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and
 * to permit persons to whom the Software is furnished to do so, subject to the following conditions: The above
 * copyright notice and this permission notice shall be included in all copies or substantial portions of the
 * Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
 * LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT
 * SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
 * OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
 * DEALINGS IN THE SOFTWARE.
 */
/** Packages that endoflife.date itself names in its identifiers, by ecosystem and name. */
const packageIdentifiers = {
    composer: {
        'api-platform/core': 'api-platform',
        'behat/behat': 'behat',
        'cachethq/cachet': 'cachet',
        'composer/composer': 'composer',
        'concrete5/core': 'concrete-cms',
        'consolidation/robo': 'robo',
        'drupal/core': 'drupal',
        'drush/drush': 'drush',
        'guzzlehttp/guzzle': 'guzzle',
        'laravel/framework': 'laravel',
        'neos/neos': 'neos',
        'phpmyadmin/phpmyadmin': 'phpmyadmin',
        'phpro/grumphp': 'grumphp',
        'silverstripe/cms': 'silverstripe',
        'statamic/cms': 'statamic',
        'twbs/bootstrap': 'bootstrap',
        'typo3/cms': 'typo3',
    },
    gem: {
        'bootstrap': 'bootstrap',
        'rails': 'rails',
    },
    hex: {
        'phoenix': 'phoenix-framework',
    },
    maven: {
        'io.micronaut/micronaut-core': 'micronaut',
        'io.quarkus.platform/quarkus-bom': 'quarkus-framework',
        'log4j/log4j': 'log4j',
        'org.apache.activemq/activemq-broker': 'apache-activemq',
        'org.apache.ant/ant': 'ant',
        'org.apache.camel/camel': 'apache-camel',
        'org.apache.cassandra/apache-cassandra': 'apache-cassandra',
        'org.apache.grails/grails': 'grails',
        'org.apache.groovy/groovy': 'apache-groovy',
        'org.apache.hadoop/hadoop-core': 'apache-hadoop',
        'org.apache.logging.log4j/log4j-core': 'log4j',
        'org.apache.maven/maven': 'apache-maven',
        'org.apache.nifi/nifi': 'apache-nifi',
        'org.apache.struts/struts2-core': 'apache-struts',
        'org.apache.tomcat/tomcat': 'tomcat',
        'org.apache.zookeeper/zookeeper': 'zookeeper',
        'org.codehaus.groovy/groovy': 'apache-groovy',
        'org.codehaus.groovy/groovy-all': 'apache-groovy',
        'org.eclipse.jetty/jetty-server': 'eclipse-jetty',
        'org.elasticsearch/elasticsearch': 'elasticsearch',
        'org.hibernate.orm/hibernate-core': 'hibernate-orm',
        'org.hibernate/hibernate-core': 'hibernate-orm',
        'org.jruby/jruby': 'jruby',
        'org.keycloak/keycloak-core': 'keycloak',
        'org.springframework.boot/spring-boot': 'spring-boot',
        'org.springframework.boot/spring-boot-actuator-autoconfigure': 'spring-boot',
        'org.springframework.boot/spring-boot-autoconfigure': 'spring-boot',
        'org.springframework.boot/spring-boot-starter': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-actuator': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-amqp': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-aop': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-batch': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-data-jpa': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-data-mongodb': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-jdbc': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-log4j2': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-logging': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-security': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-test': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-thymeleaf': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-tomcat': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-undertow': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-validation': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-web': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-webflux': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-websocket': 'spring-boot',
        'org.springframework.cloud/spring-cloud-commons': 'spring-cloud',
        'org.springframework.cloud/spring-cloud-config': 'spring-cloud',
        'org.springframework.cloud/spring-cloud-dependencies': 'spring-cloud',
        'org.springframework.cloud/spring-cloud-gateway': 'spring-cloud',
        'org.springframework.cloud/spring-cloud-netflix': 'spring-cloud',
        'org.springframework.security/spring-security-config': 'spring-security',
        'org.springframework.security/spring-security-core': 'spring-security',
        'org.springframework.security/spring-security-oauth2-client': 'spring-security',
        'org.springframework.security/spring-security-oauth2-core': 'spring-security',
        'org.springframework.security/spring-security-web': 'spring-security',
        'org.springframework/spring-aop': 'spring-framework',
        'org.springframework/spring-beans': 'spring-framework',
        'org.springframework/spring-context': 'spring-framework',
        'org.springframework/spring-core': 'spring-framework',
        'org.springframework/spring-expression': 'spring-framework',
        'org.springframework/spring-jdbc': 'spring-framework',
        'org.springframework/spring-jms': 'spring-framework',
        'org.springframework/spring-messaging': 'spring-framework',
        'org.springframework/spring-orm': 'spring-framework',
        'org.springframework/spring-oxm': 'spring-framework',
        'org.springframework/spring-tx': 'spring-framework',
        'org.springframework/spring-web': 'spring-framework',
        'org.springframework/spring-webmvc': 'spring-framework',
        'org.springframework/spring-websocket': 'spring-framework',
        'org.webjars/jquery': 'jquery',
        'org.webjars/jquery-ui': 'jquery-ui',
    },
    npm: {
        '@adonisjs/core': 'adonisjs',
        '@angular/core': 'angular',
        '@fortawesome/fontawesome-svg-core': 'font-awesome',
        '@ionic/core': 'ionic',
        '@strapi/strapi': 'strapi',
        'angular': 'angularjs',
        'aws-cdk': 'amazon-cdk',
        'bootstrap': 'bootstrap',
        'bun': 'bun',
        'deno': 'deno',
        'ember-source': 'emberjs',
        'eslint': 'eslint',
        'express': 'express',
        'grunt': 'grunt',
        'jquery': 'jquery',
        'jquery-ui': 'jquery-ui',
        'next': 'nextjs',
        'nuxt': 'nuxt',
        'pnpm': 'pnpm',
        'protractor': 'protractor',
        'quasar': 'quasar',
        'react': 'react',
        'react-native': 'react-native',
        'renovate': 'renovate',
        'svelte': 'svelte',
        'tailwindcss': 'tailwind-css',
        'tarteaucitronjs': 'tarteaucitron',
        'vue': 'vue',
        'vuetify': 'vuetify',
        'yarn': 'yarn',
    },
    nuget: {
        'bootstrap': 'bootstrap',
        'jquery': 'jquery',
        'jquery.ui.combined': 'jquery-ui',
        'microsoft.netcore.app': 'dotnet',
        'microsoft.netcore.app.runtime.linux-arm': 'dotnet',
        'microsoft.netcore.app.runtime.linux-arm64': 'dotnet',
        'microsoft.netcore.app.runtime.linux-bionic-arm64': 'dotnet',
        'microsoft.netcore.app.runtime.linux-bionic-x64': 'dotnet',
        'microsoft.netcore.app.runtime.linux-musl-arm': 'dotnet',
        'microsoft.netcore.app.runtime.linux-musl-arm64': 'dotnet',
        'microsoft.netcore.app.runtime.linux-musl-x64': 'dotnet',
        'microsoft.netcore.app.runtime.linux-x64': 'dotnet',
        'microsoft.netcore.app.runtime.osx-arm64': 'dotnet',
        'microsoft.netcore.app.runtime.osx-x64': 'dotnet',
        'microsoft.netcore.app.runtime.win-arm': 'dotnet',
        'microsoft.netcore.app.runtime.win-arm64': 'dotnet',
        'microsoft.netcore.app.runtime.win-x64': 'dotnet',
        'microsoft.netcore.app.runtime.win-x86': 'dotnet',
    },
    pypi: {
        'ansible': 'ansible',
        'apache-airflow': 'apache-airflow',
        'django': 'django',
        'numpy': 'numpy',
        'wagtail': 'wagtail',
    },
};

;// CONCATENATED MODULE: ./build/data/packages.js
/**
 * Package \u2192 product, where endoflife.date's own identifiers (package-identifiers.generated.ts) say nothing: names as
 * `packageName` gives them. Only packages whose version is the product's.
 */
const packages_packages = {
    npm: {
        '@aws-cdk/core': 'amazon-cdk',
        'aws-cdk-lib': 'amazon-cdk',
        '@adonisjs/framework': 'adonisjs',
        ckeditor4: 'ckeditor',
        electron: 'electron',
        ckeditor5: 'ckeditor',
        '@fortawesome/fontawesome-free': 'font-awesome',
        'font-awesome': 'font-awesome',
        'generator-jhipster': 'jhipster',
        'ionic-angular': 'ionic',
        '@ionic/angular': 'ionic',
        '@ionic/react': 'ionic',
        '@ionic/vue': 'ionic',
        'react-dom': 'react',
        strapi: 'strapi',
        '@vue/compat': 'vue',
        nuxt3: 'nuxt',
    },
    pypi: {
        'ansible-base': 'ansible-core',
        'ansible-core': 'ansible-core',
        'dbt-core': 'dbt-core',
        'products-cmfplone': 'plone',
        plone: 'plone',
        salt: 'salt',
        thumbor: 'thumbor',
    },
    conda: {
        django: 'django',
        numpy: 'numpy',
        ansible: 'ansible',
        'ansible-core': 'ansible-core',
        wagtail: 'wagtail',
    },
    gem: {
        actionpack: 'rails',
        actionview: 'rails',
        activemodel: 'rails',
        activerecord: 'rails',
        activesupport: 'rails',
        chef: 'chef-infra-client',
        'inspec-core': 'chef-inspec',
        inspec: 'chef-inspec',
        jekyll: 'jekyll',
        puppet: 'puppet',
        railties: 'rails',
    },
    composer: {
        'akeneo/pim-community-dev': 'akeneo-pim',
        'cakephp/cakephp': 'cakephp',
        'concretecms/core': 'concrete-cms',
        'contao/core-bundle': 'contao',
        'contao/manager-bundle': 'contao',
        'craftcms/cms': 'craft-cms',
        'drupal/core-recommended': 'drupal',
        'drupal/drupal': 'drupal',
        'getkirby/cms': 'kirby',
        'illuminate/support': 'laravel',
        'johnpbloch/wordpress': 'wordpress',
        'johnpbloch/wordpress-core': 'wordpress',
        'magento/magento2-base': 'magento',
        'magento/product-community-edition': 'magento',
        'mautic/core': 'mautic',
        'mautic/core-lib': 'mautic',
        'mediawiki/core': 'mediawiki',
        'moodle/moodle': 'moodle',
        'roots/wordpress': 'wordpress',
        'roots/wordpress-no-content': 'wordpress',
        'roundcube/roundcubemail': 'roundcube',
        'shopware/core': 'shopware',
        'shopware/platform': 'shopware',
        'shopware/shopware': 'shopware',
        'silverstripe/framework': 'silverstripe',
        // Components of Symfony that are released with it; its contracts and polyfills have versions of their own.
        ...Object.fromEntries(`symfony asset browser-kit cache config console css-selector debug-bundle dependency-injection doctrine-bridge
      dom-crawler dotenv error-handler event-dispatcher expression-language filesystem finder form framework-bundle
      http-client http-foundation http-kernel intl ldap lock mailer messenger mime monolog-bridge notifier
      options-resolver password-hasher process property-access property-info rate-limiter routing runtime scheduler
      security-bundle security-core security-csrf security-http semaphore serializer stopwatch string templating
      translation twig-bridge twig-bundle uid validator var-dumper var-exporter web-link web-profiler-bundle workflow
      yaml`
            .split(/\s+/)
            .map((name) => [`symfony/${name}`, 'symfony'])),
        'twig/twig': 'twig',
        'typo3/cms-core': 'typo3',
    },
    maven: {
        // Plugins of Gradle by their ids
        'io.quarkus': 'quarkus-framework',
        'org.springframework.boot': 'spring-boot',
        'io.dropwizard/dropwizard-core': 'dropwizard',
        'io.quarkus/quarkus-bom': 'quarkus-framework',
        'io.quarkus/quarkus-core': 'quarkus-framework',
        'io.quarkus/quarkus-maven-plugin': 'quarkus-framework',
        'io.quarkus.platform/quarkus-maven-plugin': 'quarkus-framework',
        'org.apache.camel/camel-core': 'apache-camel',
        'org.apache.logging.log4j/log4j-bom': 'log4j',
        'org.apache.lucene/lucene-core': 'apache-lucene',
        'org.apache.tomcat.embed/tomcat-embed-core': 'tomcat',
        'org.eclipse.jetty/jetty-bom': 'eclipse-jetty',
        'org.grails/grails-core': 'grails',
        'org.liquibase/liquibase-core': 'liquibase',
        'org.springframework.boot/spring-boot-dependencies': 'spring-boot',
        'org.springframework.boot/spring-boot-gradle-plugin': 'spring-boot',
        'org.springframework.boot/spring-boot-maven-plugin': 'spring-boot',
        'org.springframework.boot/spring-boot-starter-parent': 'spring-boot',
        'org.springframework.boot/org.springframework.boot.gradle.plugin': 'spring-boot',
        'org.springframework.security/spring-security-bom': 'spring-security',
        'org.springframework/spring-framework-bom': 'spring-framework',
    },
    nuget: {
        'microsoft.aspnetcore.all': 'dotnet',
        'microsoft.aspnetcore.app': 'dotnet',
        'microsoft.entityframeworkcore': 'dotnet',
        'microsoft.entityframeworkcore.design': 'dotnet',
        'microsoft.entityframeworkcore.sqlserver': 'dotnet',
        'microsoft.entityframeworkcore.tools': 'dotnet',
        'umbraco.cms': 'umbraco',
        'umbraco.cms.web.website': 'umbraco',
        umbracocms: 'umbraco',
    },
};
/**
 * Identifiers of endoflife.date that are not taken: clients and libraries of a server, whose users run another
 * version of it; programs that a project does not ship; packages whose numbers are not the product's.
 */
const otherVersions = new Set([
    'maven:org.apache.activemq/activemq-broker',
    'maven:org.apache.ant/ant',
    'maven:org.apache.cassandra/apache-cassandra',
    'maven:org.apache.hadoop/hadoop-core',
    'maven:org.apache.maven/maven',
    'maven:org.apache.nifi/nifi',
    'maven:org.apache.zookeeper/zookeeper',
    'maven:org.elasticsearch/elasticsearch',
    'maven:org.jruby/jruby',
    'maven:org.keycloak/keycloak-core',
    'maven:org.springframework.cloud/spring-cloud-commons',
    'maven:org.springframework.cloud/spring-cloud-config',
    'maven:org.springframework.cloud/spring-cloud-gateway',
    'maven:org.springframework.cloud/spring-cloud-netflix',
    'npm:bun',
    'npm:deno',
    'npm:pnpm',
    'npm:renovate',
    'npm:yarn',
]);
/** Products of the category `framework` that no package stands for, each with the reason. */
const productsWithoutPackage = {
    bun: 'a runtime',
    deno: 'a runtime',
    dotnetfx: 'a part of Windows',
    ffmpeg: 'a system library',
    'freedesktop-sdk': 'an image',
    gorilla: 'Go modules with versions of their own',
    gstreamer: 'a system library',
    nodejs: 'a runtime',
    oniguruma: 'a system library',
    openssl: 'a system library',
    'oracle-apex': 'a part of a database',
    qt: 'a system library',
    ros: 'a distribution',
    'ros-2': 'a distribution',
};

// EXTERNAL MODULE: ./build/model/table.js
var table = __nccwpck_require__(426);
// EXTERNAL MODULE: ./build/versions/identity.js
var identity = __nccwpck_require__(1436);
// EXTERNAL MODULE: ./build/analysis/upgrades/direct-dependencies.js
var direct_dependencies = __nccwpck_require__(8084);
// EXTERNAL MODULE: ./build/analysis/lifecycles/verdict.js + 2 modules
var lifecycles_verdict = __nccwpck_require__(4396);
;// CONCATENATED MODULE: ./build/analysis/lifecycles/packages.js






/** The product of endoflife.date that a package is, or is a part of under the same version. */
function productOfPackage(ecosystem, name) {
    // Gradle's lockfile writes `group:artifact`.
    const own = (0,identity/* packageName */.oZ)(ecosystem, ecosystem === 'maven' ? name.replace(':', '/') : name);
    const listed = (0,table/* lookUp */.T)(packages_packages[ecosystem] ?? {}, own);
    if (listed !== undefined)
        return listed;
    if (otherVersions.has(`${ecosystem}:${own}`))
        return null;
    return (0,table/* lookUp */.T)((0,table/* lookUp */.T)(packageIdentifiers, ecosystem) ?? {}, own) ?? null;
}
/** Products that the locked packages of a tree are, to be looked up. */
function packageProducts(facts) {
    const found = new Set();
    for (const { ecosystem, name } of [...facts.all('locked'), ...pinnedRequirements(facts)]) {
        const product = productOfPackage(ecosystem, name);
        if (product !== null)
            found.add(product);
    }
    return found;
}
/** The products that packages are, judged once for each product and lockfile. */
function packageVerdicts(facts, context) {
    const { lifecycles } = context.needs;
    if (!lifecycles)
        return [];
    return judgePackages(facts, lifecycles, context.date, (0,lifecycles_verdict/* windowsOf */.R5)(context)).filter(({ verdict }) => !(0,lifecycles_verdict/* isExtended */.UB)(verdict, context));
}
/** The same for the time line, which no rule's options change. */
function judgePackages(facts, lifecycles, date, days) {
    const asking = (0,direct_dependencies/* askingIn */.bl)(facts);
    const groups = new Map();
    for (const candidate of candidatesOf(facts, asking)) {
        const verdict = (0,lifecycles_verdict/* judgeUse */.rQ)(useOf(candidate), lifecycles, date, days);
        if (!verdict)
            continue;
        const key = `${candidate.lockfile}\0${verdict.product.name}`;
        const group = groups.get(key);
        const judged = { ...candidate, verdict, others: 0 };
        if (group)
            group.push(judged);
        else
            groups.set(key, [judged]);
    }
    return [...groups.values()].flatMap(oneOf);
}
/** A direct package speaks for the product; among equals the one whose cycle ended first, then the first. */
function oneOf(group) {
    const [first] = [...group].sort((a, b) => Number(b.direct) - Number(a.direct) || rank(a) - rank(b));
    if (!first)
        return [];
    const same = group.filter(({ name, version }) => version === first.version && name !== first.name);
    return [{ ...first, others: new Set(same.map(({ name }) => name)).size }];
}
function rank({ verdict }) {
    return verdict.state === 'older' ? 0 : verdict.state === 'ended' ? 1 : verdict.state === 'ending' ? 2 : 3;
}
function candidatesOf(facts, asking) {
    const asked = (0,direct_dependencies/* askedIn */.UB)(asking);
    const found = [];
    for (const locked of facts.all('locked')) {
        const product = productOfPackage(locked.ecosystem, locked.name);
        if (product === null || !isPublic(locked))
            continue;
        const { path, span, ecosystem, name, version, through = [] } = locked;
        const direct = locked.direct ?? asked(path, ecosystem, name, [version]) ?? through.length === 0;
        const line = direct ? manifestLine(asking(path, ecosystem, name)) : null;
        found.push({
            lockfile: path,
            product,
            ecosystem,
            name,
            version,
            direct,
            through,
            path: line?.path ?? path,
            span: line?.span ?? span,
            locked: line === null ? null : { path, span },
            pinned: false,
        });
    }
    const lockfiles = new Set(facts.all('lockfile').map(({ path }) => path));
    for (const requirement of pinnedRequirements(facts)) {
        const { path, span, ecosystem, name } = requirement;
        const product = productOfPackage(ecosystem, name);
        if (product === null || lockfiles.has(path) || isLockedElsewhere(requirement, facts))
            continue;
        const version = bareVersion(requirement.requirement);
        found.push({
            lockfile: path,
            product,
            ecosystem,
            name,
            version,
            direct: true,
            through: [],
            path,
            span,
            locked: null,
            pinned: true,
        });
    }
    return found;
}
/** A fork under the same name has a life of its own. */
function isPublic({ origin }) {
    return origin.type === 'index' || origin.type === 'registry';
}
function manifestLine(requirements) {
    return requirements?.[0] ?? null;
}
/** What a manifest pins to one version is as good as locked: most of Maven's and many of pip's projects have no more. */
function pinnedRequirements(facts) {
    return facts.all('requirement').filter(({ exact, requirement, origin, ecosystem }) => 
    // NuGet takes the lowest version that a plain one admits: itself.
    (exact || (ecosystem === 'nuget' && /^\d+(?:\.\d+){1,3}$/.test(requirement ?? ''))) &&
        origin.type !== 'git' &&
        origin.type !== 'path' &&
        origin.type !== 'url' &&
        /\d/.test(requirement ?? ''));
}
function isLockedElsewhere({ ecosystem, name, path }, facts) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const own = (0,identity/* packageName */.oZ)(ecosystem, name);
    return facts
        .all('locked')
        .some((locked) => locked.ecosystem === ecosystem &&
        locked.path.startsWith(folder) &&
        (0,identity/* packageName */.oZ)(ecosystem, locked.name) === own);
}
/** `==3.2.1` \u2192 3.2.1, `[2.7.18]` \u2192 2.7.18 */
function bareVersion(requirement) {
    return /v?(\d[\w.+-]*)/.exec(requirement ?? '')?.[1] ?? '';
}
function useOf({ product, version, path, span, name }) {
    return {
        kind: 'runtime',
        path,
        span,
        text: name,
        product,
        version: /^v?(\d[\w.+-]*)/.exec(version)?.[1] ?? version,
        constraint: 'exact',
        role: 'runtime',
        source: 'package',
    };
}
/** Newer lines of the same major are reached by an update that asks nobody's leave. */
function isWithinMajor(product, cycle, ecosystem, date) {
    if (ecosystem !== 'npm' && ecosystem !== 'composer')
        return false;
    const major = Number.parseInt(cycle.cycle, 10);
    if (!Number.isFinite(major) || major === 0)
        return false;
    return product.cycles.some((next) => Number.parseInt(next.cycle, 10) === major &&
        next !== cycle &&
        (next.released === null || next.released <= date) &&
        (next.eol === false || (typeof next.eol === 'string' && next.eol >= date)));
}


/***/ }),

/***/ 4396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uj: () => (/* binding */ compareEnds),
  mK: () => (/* binding */ describeRuntime),
  XO: () => (/* binding */ extensions),
  UB: () => (/* binding */ isExtended),
  WP: () => (/* binding */ isFarBehind),
  rN: () => (/* binding */ isRapid),
  HB: () => (/* binding */ isShortLived),
  rQ: () => (/* binding */ judgeUse),
  rY: () => (/* binding */ verdicts),
  R5: () => (/* binding */ windowsOf)
});

// EXTERNAL MODULE: ./build/model/day.js
var day = __nccwpck_require__(6320);
// EXTERNAL MODULE: ./build/model/schema.js
var schema = __nccwpck_require__(7007);
// EXTERNAL MODULE: ./build/versions/index.js + 6 modules
var versions = __nccwpck_require__(7738);
// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __nccwpck_require__(8394);
;// CONCATENATED MODULE: ./build/versions/cycle-ranges.js


/** Beyond anything released: a range that takes it takes the next cycle too. */
const future = '999.0.0';
/**
 * The listed cycles of which a range takes at least one version, newest first as listed. Null when the range
 * is open above or cannot be read: then nothing is known of what will run.
 */
function admittedCycles(product, range) {
    const scheme = schemeOf(product.name, range);
    if (scheme === null || range.length > 256)
        return null;
    const open = scheme.satisfies(future, range);
    if (open !== false)
        return null;
    const named = [...range.matchAll(/\d+(?:\.\d+)*/g)].map(([version]) => version);
    return product.cycles.filter((cycle) => samples(cycle, named).some((version) => scheme.satisfies(version, range) === true));
}
/** Poetry writes `^3.6` and setup-python `3.6 - 3.8`, which Python's own tools cannot read. */
function schemeOf(product, range) {
    if (product === 'python' && /\^|~(?!=)|\s-\s|\|\||^\d/.test(range))
        return semver/* npm */.wm;
    return (0,versions/* schemeForRuntime */.R3)(product);
}
/** First, last and latest of a cycle, and what the range itself names of it. */
function samples(cycle, named) {
    const own = named.filter((version) => version === cycle.cycle || version.startsWith(`${cycle.cycle}.`));
    const latest = cycle.latest === null ? [] : [cycle.latest];
    return [
        full(cycle.cycle, '0'),
        full(cycle.cycle, '9999'),
        ...own.map((version) => full(version, '0')),
        ...latest,
    ];
}
/** `20` \u2192 20.0.0 or 20.9999.9999, `3.6` \u2192 3.6.9999. */
function full(version, filler) {
    const parts = version.split('.');
    while (parts.length < 3)
        parts.push(filler);
    return parts.join('.');
}

// EXTERNAL MODULE: ./build/versions/cycles.js
var versions_cycles = __nccwpck_require__(6829);
;// CONCATENATED MODULE: ./build/analysis/lifecycles/on-purpose.js

/**
 * The places whose version is old on purpose: one of several that are tried side by side, or the oldest that the
 * project promises to support. Somebody who reads about them learns nothing new, and changes nothing.
 */
function onPurpose(verdicts, facts) {
    const found = new Set();
    const minimums = minimumCycles(verdicts, facts);
    for (const { use, cycle, product } of verdicts) {
        if (!isTried(use))
            continue;
        const isMinimum = cycle !== null && minimums.has(`${product.name}@${cycle.cycle}`);
        if (isMinimum || [use.owner ?? '', ...(use.names ?? [])].some(saysMinimum))
            found.add(use);
    }
    for (const group of groupsOf(verdicts))
        for (const use of siblingsIn(group))
            found.add(use);
    return found;
}
/** What a pipeline or a test tries the project on; what it ships, or what everybody develops on, is no trial. */
function isTried({ source, ships, imageRole, names }) {
    if (source === 'image') {
        return imageRole === 'job' || imageRole === 'service' || imageRole === 'step' || imageRole === 'run'
            ? true
            : ships !== true && (names?.length ?? 0) > 0;
    }
    return tried.has(source);
}
/** A runner that is gone starts nothing, whatever for: it is not among them. */
const tried = new Set(['setup-action', 'command', 'ci-language']);
const minimumWords = new Set(['min', 'mins', 'minimum', 'msrv', 'lowest', 'oldest', 'mindeps', 'minversion']);
/** `rust_min`, `MSRV`, `minPython`, `test (lowest)` */
function saysMinimum(name) {
    return name
        .slice(0, 200)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => minimumWords.has(word));
}
/** `product@cycle` of the lowest version that manifests of this repository say they run on. */
function minimumCycles(verdicts, facts) {
    const products = new Map(verdicts.map(({ product }) => [product.name, product]));
    const found = new Set();
    for (const { product: name, version, source, constraint } of facts.all('runtime')) {
        const product = products.get(name);
        if (product === undefined || version === null)
            continue;
        if (source !== 'engines' && source !== 'go-directive')
            continue;
        const lowest = constraint === 'minimum' ? version : constraint === 'range' ? lowerBound(version) : null;
        const match = lowest === null ? null : (0,versions_cycles/* matchCycle */.kf)(product, lowest);
        if (match?.type === 'cycle')
            found.add(`${name}@${match.cycle.cycle}`);
        else if (match?.type === 'floating')
            found.add(`${name}@${match.cycles.at(-1).cycle}`);
    }
    return found;
}
/** `>=3.8,<4` \u2192 3.8, `^14 || ^16` \u2192 14. */
function lowerBound(range) {
    const lows = [];
    for (const [, sign = '', version = ''] of range.slice(0, 256).matchAll(/([<>=!~^]*)\s*v?(\d+(?:\.\d+)*)/g))
        if (!/^[<!]|^>$/.test(sign))
            lows.push(version);
    return lows.sort(versions_cycles/* compareCycles */.xN)[0] ?? null;
}
/** Places of one file and kind, or of one kind in files like `3.6/Dockerfile`, that name versions of one product. */
function groupsOf(verdicts) {
    const groups = new Map();
    const add = (key, member) => {
        const group = groups.get(key);
        if (group)
            group.push(member);
        else
            groups.set(key, [member]);
    };
    for (const verdict of verdicts) {
        const { path, source, product, imageRole, owner, names = [] } = verdict.use;
        const key = `${source}\n${imageRole ?? ''}\n${product}`;
        if (isTried(verdict.use) || imageRole !== undefined)
            add(`${path}\n${key}`, { verdict, names: owner === undefined ? names : [owner, ...names] });
        if (source === 'image' && namesCycle(path, cycleOf(verdict)))
            add(`${path.replace(/\d+(?:[._-]?\d+)*/g, '#')}\n${key}`, { verdict, names: [path] });
    }
    return groups.values();
}
function cycleOf({ cycle, use }) {
    return cycle?.cycle ?? use.version ?? '';
}
/** Jobs that leave something behind: what they run on is no trial. */
const shipping = /deploy|release|publish/i;
/** The uses of a group that are there to be tried beside a newer version of the same product. */
function siblingsIn(group) {
    const cycles = new Set(group.map(({ verdict }) => cycleOf(verdict)));
    if (cycles.size < 2)
        return [];
    const lives = group.some(({ verdict }) => verdict.state !== 'ended' && verdict.state !== 'older');
    if (!lives && cycles.size < 3)
        return [];
    const stems = new Map();
    for (const { verdict, names } of group) {
        const stem = stemOf(names[0] ?? '');
        stems.set(stem, (stems.get(stem) ?? new Set()).add(cycleOf(verdict)));
    }
    return group
        .filter(({ verdict, names }) => {
        const { use } = verdict;
        const ships = use.ships === true && names[0] !== use.path;
        if (ships || names.some((name) => shipping.test(name) && name !== use.path))
            return false;
        if (names.some((name) => namesCycle(name, cycleOf(verdict))))
            return true;
        const trial = isTried(use);
        const several = (stems.get(stemOf(names[0] ?? ''))?.size ?? 0) > 1;
        return trial && ((several && names.length > 0) || cycles.size > 2 || names.some(saysOneOfMany));
    })
        .map(({ verdict }) => verdict.use);
}
/** `pg_10` and `pg_18` are both `pg`; so are the two steps of one job. */
function stemOf(name) {
    return name.replace(/[._-]?\d+(?:[._-]?\d+)*/g, '');
}
const manyWords = /(?:^|[^a-z])(?:old|older|legacy|new|newer|latest|previous|prev|current|compat|stable)(?:[^a-z]|$)/i;
function saysOneOfMany(name) {
    return manyWords.test(name.slice(0, 200));
}
/** `mysql_57`, `py3.8` and `node-14` name the cycles 5.7, 3.8 and 14. */
function namesCycle(name, cycle) {
    if (!/^\d+(?:\.\d+){0,3}$/.test(cycle))
        return false;
    const form = new RegExp(`(?:^|\\D)${cycle.split('.').join('[._-]?')}(?:\\D|$)`);
    return form.test(name.slice(0, 1000));
}

;// CONCATENATED MODULE: ./build/analysis/lifecycles/verdict.js





/** Null when the product is not known. */
function judgeUse(use, lifecycles, date, days) {
    const product = lifecycles.get(use.product);
    if (!product)
        return null;
    const unknown = {
        use,
        product,
        cycle: null,
        state: 'unknown',
        end: null,
        oldest: null,
        several: false,
    };
    if (use.version === null || use.constraint === 'minimum')
        return unknown;
    if (use.constraint === 'range') {
        const admitted = admittedCycles(product, use.version);
        return admitted === null || admitted.length === 0 ? unknown : judgeSeveral(unknown, admitted, date, days);
    }
    const match = (0,versions_cycles/* matchCycle */.kf)(product, use.version);
    if (match.type === 'cycle')
        return judgeSeveral(unknown, [match.cycle], date, days);
    if (match.type === 'floating')
        return judgeSeveral(unknown, match.cycles, date, days);
    if (match.type === 'older') {
        // While the oldest that is listed lives, what came before it may live too.
        const { state } = (0,versions_cycles/* judgeCycle */.sI)(product.name, match.oldest, date, days);
        return state === 'ended' ? { ...unknown, state: 'older', oldest: match.oldest } : unknown;
    }
    return unknown;
}
/** Of several cycles only what holds for the one that lives longest can be said. */
function judgeSeveral(base, cycles, date, days) {
    const name = base.product.name;
    const [longest = null] = cycles.toSorted((a, b) => compareEnds((0,versions_cycles/* endOf */.pJ)(name, b), (0,versions_cycles/* endOf */.pJ)(name, a)));
    if (longest === null)
        return base;
    const { state, end } = (0,versions_cycles/* judgeCycle */.sI)(name, longest, date, days);
    return { ...base, cycle: longest, state, end, several: cycles.length > 1 };
}
/** Order of ends: ended on a day unknown, dates, not announced. Nobody knows counts as not announced. */
function compareEnds(a, b) {
    const left = rank(a);
    const right = rank(b);
    return left < right ? -1 : left > right ? 1 : 0;
}
function rank(end) {
    if (end === true)
        return '';
    return typeof end === 'string' ? end : '9999';
}
/** Every place that names a runtime, judged once: two sources may read the same words. */
function verdicts(facts, context) {
    const { lifecycles } = context.needs;
    if (!lifecycles)
        return [];
    const days = windowsOf(context);
    return judgeAll(facts, lifecycles, context.date, days).filter((verdict) => !isExtended(verdict, context));
}
/** Four rules ask the same of the same facts. */
const judged = new WeakMap();
function judgeAll(facts, lifecycles, date, days) {
    const asked = `${date} ${days.warn} ${days.grace}`;
    const known = judged.get(facts);
    if (known?.lifecycles === lifecycles && known.asked === asked)
        return known.verdicts;
    const seen = new Set();
    const found = [];
    for (const use of facts.all('runtime')) {
        const key = `${use.path}\n${use.span.start}\n${use.product}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        const verdict = judgeUse(use, lifecycles, date, days);
        if (verdict)
            found.push(verdict);
    }
    const intended = onPurpose(found, facts);
    const verdicts = found.map((verdict) => verdict.use.matrix || intended.has(verdict.use) ? { ...verdict, intended: true } : verdict);
    judged.set(facts, { lifecycles, asked, verdicts });
    return verdicts;
}
function windowsOf(context) {
    return { warn: days(context.options['warn-days'], 90), grace: days(context.options['grace-days'], 0) };
}
/** A hundred years are enough for everybody, and keep dates four-digit. */
function days(value, otherwise) {
    return typeof value === 'number' && Number.isFinite(value)
        ? Math.min(36_500, Math.max(0, Math.trunc(value)))
        : otherwise;
}
/** The form of the option `extended`; without a day and a reason an entry would count for nothing. */
const extensions = (0,schema/* mapOf */.A7)((0,schema/* record */.g1)({ until: schema/* day */.vd, reason: schema/* someText */.aX }, ['until', 'reason']));
/**
 * `extended: { centos@7: { until: 2028-06-30, reason: \u2026 } }`: somebody else fixes it until then. Without a
 * reason or a day it counts for nothing.
 */
function isExtended({ product, cycle, use }, { options, date }) {
    const extended = options.extended;
    if (typeof extended !== 'object' || extended === null)
        return false;
    for (const key of [`${product.name}@${cycle?.cycle ?? use.version ?? ''}`, product.name]) {
        const entry = Object.hasOwn(extended, key)
            ? extended[key]
            : undefined;
        if (typeof entry !== 'object' || entry === null)
            continue;
        const { until, reason } = entry;
        if (typeof until !== 'string' || !(0,day/* isDay */.N)(until) || typeof reason !== 'string' || reason.trim() === '')
            continue;
        if (date <= until)
            return true;
    }
    return false;
}
/** What everybody is behind with: an error would be cried all the time. */
function isRapid(product, cycle) {
    // Go ends a cycle when the second next appears (https://go.dev/doc/devel/release#policy).
    return product.name === 'go' || isShortLived(product, cycle);
}
/** Cycles that live for weeks or a few months: always about to end. */
function isShortLived(product, cycle) {
    if (product.name === 'rust' || product.name === 'deno')
        return true;
    if (cycle === null || cycle.released === null || typeof cycle.eol !== 'string')
        return false;
    return cycle.eol < (0,day/* addDays */.fi)(cycle.released, 120);
}
/**
 * Of what ends with its next release every pin has ended after a few weeks, which says nothing. From this many
 * releases on (a year and a half of Rust's) somebody has forgotten it.
 */
const severalReleases = 12;
const longAgo = 540;
function isFarBehind(product, cycle, date) {
    if (typeof cycle?.eol === 'string' && date > (0,day/* addDays */.fi)(cycle.eol, longAgo))
        return true;
    const at = cycle === null ? -1 : product.cycles.indexOf(cycle);
    const own = cycle?.released ?? '';
    const newer = product.cycles.filter(({ released }, index) => index !== at && released !== null && released > own && released <= date);
    return newer.length >= severalReleases;
}
/**
 * What `premortem facts` says of one runtime. Of several cycles that may run nothing is said unless all of them
 * have ended. `eol` is the day that counts (for Lambda the day of deprecation).
 */
function describeRuntime(use, lifecycles, date) {
    const verdict = judgeUse(use, lifecycles, date, { warn: 0, grace: 0 });
    if (verdict?.state === 'older')
        return { cycle: null, eol: null, isEol: null };
    if (!verdict?.cycle || verdict.state === 'unknown')
        return { cycle: verdict?.cycle?.cycle ?? null, eol: null, isEol: null };
    const ended = verdict.state === 'ended' || verdict.state === 'long-term';
    if (verdict.several && !ended)
        return { cycle: null, eol: null, isEol: null };
    return { cycle: verdict.cycle.cycle, eol: (0,versions_cycles/* endOf */.pJ)(verdict.product.name, verdict.cycle), isEol: ended };
}


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ movedIn),
/* harmony export */   Jn: () => (/* binding */ holdersIn),
/* harmony export */   UB: () => (/* binding */ askedIn),
/* harmony export */   bl: () => (/* binding */ askingIn)
/* harmony export */ });
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9259);
/* harmony import */ var _versions_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1436);
/* harmony import */ var _versions_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7738);
/* harmony import */ var _workspaces_manifest_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5697);




/** Manifests that are data: what they do not name, they do not ask for. */
const wholly = new Set(['npm', 'pypi', 'composer', 'conda', 'cargo', 'pub', 'jsr']);
/** Null where no manifest of that lockfile was read. */
function askingIn(facts) {
    let byLockfile = null;
    return (lockfile, ecosystem, name) => {
        byLockfile ??= requirementsByLockfile(facts);
        const asked = byLockfile.get(lockfile);
        return asked === undefined ? null : (asked.get((0,_versions_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .packageKey */ .MO)(ecosystem, name)) ?? []);
    };
}
/** For lockfiles that do not say who asks (yarn's, Poetry's, Composer's): their manifests do. */
function askedIn(asking) {
    return (lockfile, ecosystem, name, versions) => {
        const all = asking(lockfile, ecosystem, name);
        if (all === null)
            return null;
        // Another copy, which another package asks for, has the same name.
        const isMeant = all.some((one) => versions.some((version) => mayMean(one, version)));
        return isMeant ? true : wholly.has(ecosystem) ? false : null;
    };
}
/** Manifests that hold a copy, where one alone of the copies is what they ask for. */
function holdersIn(asking) {
    return (copies) => {
        const held = new Map();
        const [{ path, ecosystem, name }] = copies;
        for (const one of asking(path, ecosystem, name) ?? []) {
            const meant = new Set(copies.filter(({ version }) => mayMean(one, version)).map(({ version }) => version));
            if (meant.size === 1)
                held.set(`/${one.path}`, [...meant]);
        }
        return held;
    };
}
/** Whether a manifest of the lockfile asks for another range of a package than before. */
function movedIn(before, now) {
    return ({ path, ecosystem, name }) => {
        const words = (asking) => (asking(path, ecosystem, name) ?? [])
            .map((one) => `${one.path}\0${one.requirement}`)
            .sort()
            .join('\n');
        return words(before) !== words(now);
    };
}
/** A requirement of another kind, or one that cannot be judged, may mean any version. */
function mayMean({ requirement, origin, ecosystem, name }, version) {
    if (requirement === null || (origin.type !== 'index' && origin.type !== 'registry'))
        return true;
    return (0,_versions_index_js__WEBPACK_IMPORTED_MODULE_1__/* .schemeFor */ .XJ)(ecosystem, name).satisfies(version, requirement) !== false;
}
function requirementsByLockfile(facts) {
    const byLockfile = new Map();
    for (const manifest of facts.all('manifest')) {
        const wanted = facts
            .in(manifest.path, 'requirement')
            .filter(({ scope }) => scope !== 'peer' && scope !== 'override');
        for (const path of lockfilesOf(manifest, facts)) {
            const asked = byLockfile.get(path) ?? new Map();
            byLockfile.set(path, asked);
            for (const requirement of wanted) {
                const key = (0,_versions_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .packageKey */ .MO)(requirement.ecosystem, requirement.name);
                const list = asked.get(key);
                if (list)
                    list.push(requirement);
                else
                    asked.set(key, [requirement]);
            }
        }
    }
    return byLockfile;
}
/** The one that fixes it, and others that lie beside: projects change their package manager. */
function lockfilesOf(manifest, facts) {
    const folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(manifest.path);
    const beside = manifest.lockfiles.map((name) => (folder === '' ? name : `${folder}/${name}`));
    const found = new Set(beside.filter((path) => facts.files.has(path)));
    const first = (0,_workspaces_manifest_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockfileOf */ .dA)(manifest, facts);
    if (first !== null)
        found.add(first);
    found.delete(manifest.path);
    return found;
}


/***/ }),

/***/ 5697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   dA: () => (/* binding */ lockfileOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4006);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9259);


/**
 * The lockfile that fixes what a manifest asks for: beside it, or beside the root of a workspace that it
 * is a member of. Null when there is none.
 */
function lockfileOf(manifest, facts) {
    const beside = present(manifest, (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(manifest.path), facts);
    // These look at the workspace's only, whatever lies in a member's folder.
    if (beside !== null && !isListedCrate(manifest, facts) && !isSharedMember(manifest, beside, facts))
        return beside;
    for (const root of rootsOf(manifest, facts)) {
        const folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(root.path);
        const there = present(manifest, folder, facts) ?? present(root, folder, facts);
        if (there !== null)
            return there;
    }
    if (beside !== null)
        return beside;
    return manifest.ecosystem === 'npm' ? rushLockfile(manifest, facts) : null;
}
/** A crate that a workspace names among its members; one with a workspace of its own never is. */
function isListedCrate(manifest, facts) {
    if (manifest.ecosystem !== 'cargo' || manifest.workspaces.length > 0)
        return false;
    const own = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(manifest.path);
    return rootsOf(manifest, facts).some((root) => {
        const workspaces = root.workspaces.filter((glob) => glob !== '**');
        return isMember({ ...root, workspaces }, (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(root.path), own);
    });
}
/** Yarn 2 and later take the nearest yarn.lock for a project of its own; the others take the root's. */
const shared = new Set([
    'pnpm-lock.yaml',
    'package-lock.json',
    'bun.lock',
    'bun.lockb',
    'uv.lock',
    'pubspec.lock',
]);
/** A member that has a lockfile of the tool whose lockfile lies beside the workspace's root. */
function isSharedMember(manifest, beside, facts) {
    const name = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(beside);
    if (!shared.has(name) || manifest.workspaces.length > 0)
        return false;
    return rootsOf(manifest, facts).some((root) => {
        const folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(root.path);
        if (!facts.files.has(joined(folder, name)))
            return false;
        // pnpm can be told to keep one for each member.
        const settings = [joined(folder, '.npmrc'), joined(folder, 'pnpm-workspace.yaml')];
        return !settings.some((path) => /shared-?workspace-?lockfile['"]?\s*[=:]\s*false/i.test(facts.texts.get(path) ?? ''));
    });
}
function joined(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** The workspace roots that a manifest is a member of, nearest first. */
function rootsOf(manifest, facts) {
    const own = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(manifest.path);
    const found = [];
    for (let folder = own; folder !== '';) {
        folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder);
        for (const root of workspaceRoots(facts).get(folder) ?? [])
            if (root.ecosystem === manifest.ecosystem && isMember(root, folder, own))
                found.push(root);
    }
    return found;
}
/** Rush keeps one lockfile for all projects (https://rushjs.io/pages/maintainer/package_managers/). */
function rushLockfile(manifest, facts) {
    for (let folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(manifest.path);; folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder)) {
        const path = `${folder === '' ? '' : `${folder}/`}common/config/rush/pnpm-lock.yaml`;
        if (facts.files.has(path))
            return path;
        if (folder === '')
            return null;
    }
}
function present(manifest, folder, facts) {
    for (const name of manifest.lockfiles) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (facts.files.has(path))
            return path;
    }
    return null;
}
const roots = new WeakMap();
function workspaceRoots(facts) {
    const known = roots.get(facts);
    if (known)
        return known;
    const byFolder = new Map();
    for (const manifest of facts.all('manifest')) {
        if (manifest.workspaces.length === 0)
            continue;
        const folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(manifest.path);
        byFolder.set(folder, [...(byFolder.get(folder) ?? []), manifest]);
    }
    roots.set(facts, byFolder);
    return byFolder;
}
/** A later `!glob` takes out what an earlier one took in, as npm, pnpm and Cargo's `exclude` have it. */
function isMember(root, folder, member) {
    const relative = folder === '' ? member : member.slice(folder.length + 1);
    let inside = false;
    for (const glob of root.workspaces) {
        const negated = glob.startsWith('!');
        const pattern = glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '');
        if (pattern !== '' && picomatch__WEBPACK_IMPORTED_MODULE_1__.isMatch(relative, pattern))
            inside = !negated;
    }
    return inside;
}
const deployFiles = /^(?:(?:docker|container)file(?:\..+)?|.+\.dockerfile|procfile|(?:docker-)?compose.*\.ya?ml|app\.ya?ml|serverless\.ya?ml|fly\.toml|render\.ya?ml|heroku\.yml|wrangler\.toml|vercel\.json|netlify\.toml|manage\.py|wsgi\.py|asgi\.py|config\.ru|artisan|runtime\.txt|cdk\.json|samconfig\.toml|skaffold\.yaml|next\.config\..+|nuxt\.config\..+|angular\.json)$/i;
const deployFolders = new WeakMap();
/** Something beside the manifest deploys or serves what is there. */
function isDeployed(folder, facts) {
    let folders = deployFolders.get(facts);
    if (!folders) {
        folders = new Set();
        for (const path of facts.files.paths())
            if (deployFiles.test((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path)) && !isComposeOfOthers(path, facts))
                folders.add((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path));
        deployFolders.set(facts, folders);
    }
    return folders.has(folder);
}
/** Services that are pulled and not built, databases for development mostly, show nothing of what lies beside. */
function isComposeOfOthers(path, facts) {
    if (!/compose[^/]*\.ya?ml$/i.test(path))
        return false;
    const text = facts.texts.get(path);
    return text !== undefined && !/^\s+["']?(?:build|dockerfile|context)["']?\s*:/m.test(text);
}


/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9445);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7096);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6320);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3188);





const commands = ['audit', 'diff', 'fix', 'facts', 'rules', 'baseline'];
const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
const usage = `premortem reads a repository the way a postmortem reads it afterwards, but before the merge.

  premortem audit [PATH] [--since REV|DURATION]
  premortem diff  [PATH] --base REV [--head REV]        default head: the working tree
  premortem fix   [PATH] [--dry-run] [--unsafe]         writes the fixes that findings carry
  premortem facts [PATH]                                what was read, before any rule
  premortem rules [RULE]                                list, or explain one
  premortem baseline [PATH]                             accept today's findings

PATH is a repository, a folder, a single file, a bare repository or a .git folder; the default is here.

  --only a,b               actions or rules to run, and no others
  --format FORMAT          text (default), json, sarif, markdown, html or github
  --output FILE            where the report goes instead of standard output
  --json FILE, --sarif FILE, --html FILE, --summary FILE
                           further reports; --summary is Markdown
  --as-of YYYY-MM-DD       judge as if it were that day
  --offline                ask no network; bundled data answers, and the report says so
  --config FILE|none       instead of .github/premortem.yml or premortem.yml
  --no-ignores             tell what ignore comments hide
  --fail-on LEVEL          error (default), warning, notice or none: what makes the exit code 1
  --endpoint NAME=URL      another server for ${_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointNames */ .C.join(', ')}
  --quiet                  only the closing line
  --color, --no-color      colours whatever the terminal says
  --help, --version

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not run; 3 nothing was there to check.
`;
/** Throws `UsageError` with one sentence for anything it does not understand. */
function parseArguments(words) {
    const { values, positionals } = parse(words);
    if (values.help)
        return { help: true };
    if (values.version)
        return { version: true };
    const name = positionals[0];
    if (name === undefined)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('Say what to do: audit, diff, fix, facts, rules or baseline (--help explains).');
    const command = commands.find((known) => known === name);
    if (!command)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`There is no command ${name}${suggestion(name, commands)}; --help lists them.`);
    if (positionals.length > 2)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${command} takes one PATH, not ${positionals.length - 1}.`);
    if (command === 'diff' && values.base === undefined)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('diff needs --base REV: what to compare with.');
    if (command !== 'diff' && (values.base !== undefined || values.head !== undefined)) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--base and --head belong to diff, not to ${command}.`);
    }
    return {
        command,
        path: positionals[1] ?? null,
        base: values.base ?? null,
        head: values.head ?? null,
        since: values.since ?? null,
        only: (values.only ?? [])
            .flatMap((list) => list.split(','))
            .map((word) => word.trim())
            .filter((word) => word !== ''),
        targets: targets(values),
        asOf: day(values['as-of']),
        offline: values.offline ?? false,
        config: values.config ?? null,
        honourIgnores: !(values['no-ignores'] ?? false),
        failOn: threshold(values['fail-on']),
        quiet: values.quiet ?? false,
        color: values['no-color'] ? false : values.color ? true : null,
        endpoints: endpoints(values.endpoint ?? []),
        dryRun: values['dry-run'] ?? false,
        unsafe: values.unsafe ?? false,
    };
}
const options = {
    base: { type: 'string' },
    head: { type: 'string' },
    since: { type: 'string' },
    only: { type: 'string', multiple: true },
    format: { type: 'string' },
    output: { type: 'string' },
    json: { type: 'string' },
    sarif: { type: 'string' },
    html: { type: 'string' },
    summary: { type: 'string' },
    'as-of': { type: 'string' },
    offline: { type: 'boolean' },
    config: { type: 'string' },
    'no-ignores': { type: 'boolean' },
    'fail-on': { type: 'string' },
    endpoint: { type: 'string', multiple: true },
    quiet: { type: 'boolean' },
    color: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    unsafe: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
function parse(words) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, allowPositionals: true });
    }
    catch (error) {
        const unknown = /Unknown option '(-[^']*)'/.exec(error.message)?.[1];
        if (unknown === undefined)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(error.message.split('\n')[0]);
        const known = Object.keys(options).map((name) => `--${name}`);
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`There is no option ${unknown}${suggestion(unknown, known)}; --help lists them.`);
    }
}
function targets(values) {
    const format = values.format === undefined ? 'text' : formats.find((known) => known === values.format);
    if (!format)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`There is no format ${values.format}: ${formats.join(', ')}.`);
    const list = [{ format, file: values.output ?? null }];
    if (values.json !== undefined)
        list.push({ format: 'json', file: values.json });
    if (values.sarif !== undefined)
        list.push({ format: 'sarif', file: values.sarif });
    if (values.html !== undefined)
        list.push({ format: 'html', file: values.html });
    if (values.summary !== undefined)
        list.push({ format: 'markdown', file: values.summary });
    return list;
}
function day(text) {
    if (text === undefined)
        return null;
    if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(text))
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--as-of takes a day as YYYY-MM-DD, not ${text}.`);
    return text;
}
function threshold(text) {
    if (text === undefined)
        return null;
    if (text === 'error' || text === 'warning' || text === 'notice' || text === 'none')
        return text;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--fail-on takes error, warning, notice or none, not ${text}.`);
}
function endpoints(pairs) {
    const result = {};
    for (const pair of pairs) {
        const cut = pair.indexOf('=');
        const name = pair.slice(0, Math.max(0, cut));
        if (!_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointNames */ .C.includes(name)) {
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--endpoint takes NAME=URL with a name of ${_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointNames */ .C.join(', ')}, not ${pair}.`);
        }
        if (!/^https?:\/\//.test(pair.slice(cut + 1)))
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--endpoint ${name} takes an http or https address.`);
        result[name] = pair.slice(cut + 1).replace(/\/+$/, '');
    }
    return result;
}
/** ` (did you mean X?)` when one known word is near. */
function suggestion(word, known) {
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(word, known);
    return near === null ? '' : ` (did you mean ${near}?)`;
}


/***/ }),

/***/ 8694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DiskWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(298);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(8963);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3188);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9259);
/* harmony import */ var _embedded_repositories_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4818);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5975);
/* harmony import */ var _git_discovery_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(820);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8234);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1180);











/**
 * A folder as it is on disk: what git tracks below it and, where `untracked` says so, what it does not ignore; every
 * file that is not ignored where there is no git.
 */
class DiskWorkspace {
    revision = null;
    #root;
    #repository;
    #untracked;
    #diagnostics = [];
    /** Files that stand for their blob: not checked out, or rendered by it. */
    #blobs = new Map();
    #entries = null;
    constructor(root, repository, untracked = false) {
        this.#root = root;
        this.#repository = repository;
        this.#untracked = untracked;
    }
    /** What the listing found that is not read as it stands there: known when `list` has answered. */
    get diagnostics() {
        return this.#diagnostics;
    }
    list() {
        this.#entries ??=
            this.#repository && !this.#repository.bare ? this.#tracked() : Promise.resolve(this.#walk());
        return this.#entries;
    }
    async #tracked() {
        const repository = this.#repository;
        const others = this.#untracked ? ['--cached', '--others', '--exclude-standard'] : [];
        const compare = ['--raw', '--relative', '--no-renames', '--no-ext-diff', '--ignore-submodules=all'];
        const [staged, changed] = await Promise.all([
            // The user's own settings say what else is ignored.
            (0,_git_program_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(repository, ['ls-files', '-z', '--stage', '-v', ...others], {
                purpose: this.#untracked ? 'user' : 'read',
            }),
            (0,_git_program_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(repository, ['diff-files', '-z', ...compare]),
        ]);
        const listed = (0,_git_program_js__WEBPACK_IMPORTED_MODULE_5__/* .recordsOf */ .M$)(staged, 'list the files that it tracks');
        const touched = touchedPaths((0,_git_program_js__WEBPACK_IMPORTED_MODULE_5__/* .recordsOf */ .M$)(changed, 'compare the files with what it tracks'));
        const entries = new Map();
        const separate = [];
        let tracked = 0;
        for (const record of listed) {
            // `? <path>`, or `<tag> SP <mode> SP <id> SP <stage> TAB <path>`; a conflicting path stands there once per side
            if (record.startsWith('? ')) {
                const path = record.slice(2);
                if (path.endsWith('/'))
                    separate.push(path.slice(0, -1));
                else
                    this.#addUntracked(path, entries);
                continue;
            }
            const tab = record.indexOf('\t');
            const [tag = '', mode = '', id = ''] = record.slice(0, tab).split(' ');
            tracked += 1;
            this.#addTracked(record.slice(tab + 1), tag, mode, id, touched, entries);
        }
        if (repository.prefix === '')
            await this.#checkIndex(tracked);
        if (this.#isRendered(entries))
            for (const { path, kind, id } of entries.values())
                if (kind === 'file' && id !== null)
                    this.#blobs.set(path, id);
        this.#noteRepositories([...entries.values()], separate);
        return [...entries.values()].sort(_git_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2);
    }
    #addTracked(path, tag, mode, id, touched, entries) {
        const status = touched.get(path);
        if (status === 'D')
            return;
        // `S` is left out of the working tree, a small letter is taken for unchanged: git does not look at either.
        const unseen = /[Sa-z]/.test(tag);
        const there = !unseen || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path));
        if (!there && mode.startsWith('100'))
            this.#blobs.set(path, id);
        const own = status === undefined && !(unseen && there);
        entries.set(path, (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(mode, own ? id : null, path));
    }
    #addUntracked(path, entries) {
        try {
            const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path));
            if (about.isSymbolicLink())
                entries.set(path, (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)('120000', null, path));
            else if (about.isFile())
                entries.set(path, (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)((about.mode & 0o111) === 0 ? '100644' : '100755', null, path));
        }
        catch {
            // gone meanwhile
        }
    }
    /**
     * Attributes make another text of a file than the one that is committed (`working-tree-encoding`, `ident`,
     * filters): then the blob is what is read, because that is what others get.
     */
    #isRendered(entries) {
        const { top, gitDirectory, prefix } = this.#repository;
        const above = prefix.split('/').slice(0, -1);
        const files = [
            (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_git_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .commonDirectory */ .hH)(gitDirectory), 'info', 'attributes'),
            ...above.map((_, depth) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, ...above.slice(0, depth), '.gitattributes')),
            ...[...entries.keys()]
                .filter((path) => path === '.gitattributes' || path.endsWith('/.gitattributes'))
                .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path)),
        ];
        return files.some((path) => renders.test(textOf(path)));
    }
    /** Git takes a missing index for an empty one, and an index names how many files it holds. */
    async #checkIndex(tracked) {
        const repository = this.#repository;
        const expected = indexedFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.gitDirectory, 'index'));
        if (expected !== null && tracked < expected)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_7__/* .GitError */ .XS(`Git listed ${tracked} of the ${expected} files that it tracks.`);
        if (expected === null && (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .eZ)(repository, 'HEAD')) !== null)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_7__/* .GitError */ .XS('The index of the repository is missing, so git does not say which files it tracks.');
    }
    /** Git directories among the files, and repositories of their own that git leaves out. */
    #noteRepositories(entries, separate) {
        const folders = new Set(entries.filter(({ kind }) => kind === 'file').map(({ path }) => (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOf */ .yS)(path)));
        const embedded = [...folders].filter((folder) => folder !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, folder, '.git')));
        for (const found of (0,_embedded_repositories_js__WEBPACK_IMPORTED_MODULE_9__/* .embeddedRepositories */ .P)(entries, embedded))
            this.#diagnostics.push(found);
        for (const path of separate) {
            const message = 'This folder is a git repository of its own, so its files were not read.';
            this.#diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__/* .diagnostic */ .Y)('skipped', message, { path, severity: 'notice' }));
        }
    }
    #walk() {
        const entries = [];
        const folders = [
            { path: '', rules: [] },
        ];
        for (let folder = folders.pop(); folder; folder = folders.pop()) {
            const rules = [...folder.rules, ...ignoreFile(this.#root, folder.path)];
            let names;
            try {
                names = this.readFolder(folder.path);
            }
            catch {
                continue; // no permission, or gone meanwhile
            }
            for (const name of names) {
                const path = folder.path === '' ? name.name : `${folder.path}/${name.name}`;
                if (name.name === '.git' || isIgnored(path, name.isDirectory(), rules))
                    continue;
                if (name.isDirectory())
                    folders.push({ path, rules });
                else if (name.isSymbolicLink())
                    entries.push((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)('120000', null, path));
                else if (name.isFile())
                    entries.push((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(isExecutable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path)) ? '100755' : '100644', null, path));
            }
        }
        return entries.sort(_git_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2);
    }
    readFolder(path) {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path), { withFileTypes: true });
    }
    async read(paths) {
        const root = realRoot(this.#root);
        const inside = new Map();
        const contents = paths.map((path) => (this.#blobs.has(path) ? null : readInside(root, path, inside)));
        const fromGit = paths.filter((_, place) => contents[place] === null);
        if (fromGit.length === 0)
            return contents;
        const blobs = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b4)(this.#repository, fromGit.map((path) => this.#blobs.get(path)));
        let next = 0;
        return contents.map((content, place) => {
            if (content !== null)
                return content;
            const blob = blobs[next++];
            // Where Git LFS has put the content into the working tree, that is what runs.
            if (blob.ok || blob.reason !== _text_js__WEBPACK_IMPORTED_MODULE_6__/* .pointerReason */ .Im)
                return blob;
            const onDisk = readInside(root, paths[place], inside);
            return onDisk.ok ? onDisk : blob;
        });
    }
    /** Nothing where only tracked files are read: there, ignore rules decide nothing. */
    async ignored() {
        const repository = this.#repository;
        if (!this.#untracked || !repository || repository.bare)
            return [];
        const words = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
        const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(repository, words, { purpose: 'user' });
        return (0,_git_program_js__WEBPACK_IMPORTED_MODULE_5__/* .recordsOf */ .M$)(result, 'list the files that it ignores').filter((path) => !path.endsWith('/'));
    }
    /** What links say, for those that are links on disk. */
    links(paths) {
        return Promise.resolve(paths.map((path) => {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            }
            catch {
                return null;
            }
        }));
    }
}
/** A line that gives files one of these attributes. */
const renders = /(?:^|\n)[^#\n]*[ \t](?:working-tree-encoding|ident|filter)\b/;
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1') : '';
    }
    catch {
        return '';
    }
}
/** `diff-files --raw -z`: `:old new id id STATUS NUL path NUL` \u2192 path \u2192 status letter. */
function touchedPaths(parts) {
    const touched = new Map();
    for (let at = 0; at + 1 < parts.length; at += 2) {
        touched.set(parts[at + 1], parts[at].slice(-1));
    }
    return touched;
}
/** Entries of a git index by its header; null where there is none. https://git-scm.com/docs/index-format */
function indexedFiles(path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch {
        return null;
    }
    try {
        const header = Buffer.alloc(12);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, header) === 12 && header.toString('latin1', 0, 4) === 'DIRC'
            ? header.readUInt32BE(8)
            : 0;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function realRoot(root) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    }
    catch {
        return root;
    }
}
/**
 * Reads a regular file, never through a link that leaves the tree: the file itself may be none, and no folder on
 * the way may lead out. `inside` remembers the folders, because asking is slower than reading a small file.
 */
function readInside(root, path, inside) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    try {
        const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
        if (!about.isFile())
            return { ok: false, reason: 'it is not a regular file' };
        if (about.size > _text_js__WEBPACK_IMPORTED_MODULE_6__/* .maximumBytes */ .a0) {
            return { ok: false, reason: `it has ${about.size} bytes, more than ${_text_js__WEBPACK_IMPORTED_MODULE_6__/* .maximumBytes */ .a0}` };
        }
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full);
        let stays = inside.get(folder);
        if (stays === undefined) {
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
            stays = real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            inside.set(folder, stays);
        }
        if (!stays)
            return { ok: false, reason: 'it lies behind a link that leaves the repository' };
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full));
    }
    catch (error) {
        const code = error.code ?? 'error';
        return { ok: false, reason: code === 'ENOENT' ? 'there is no such file' : `reading it failed (${code})` };
    }
}
function isExecutable(path) {
    try {
        return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).mode & 0o111) !== 0;
    }
    catch {
        return false;
    }
}
function ignoreFile(root, folder) {
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, '.gitignore');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile())
            return []; // a link may lead to what never ends
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
        return [{ base: folder, matcher: ignore__WEBPACK_IMPORTED_MODULE_2__().add(text) }];
    }
    catch {
        return [];
    }
}
function isIgnored(path, folder, rules) {
    let ignored = false;
    for (const { base, matcher } of rules) {
        const relative = base === '' ? path : path.slice(base.length + 1);
        const result = matcher.test(folder ? `${relative}/` : relative);
        if (result.ignored)
            ignored = true;
        else if (result.unignored)
            ignored = false;
    }
    return ignored;
}


/***/ }),

/***/ 4818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ embeddedRepositories)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8963);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9259);


/** Test data of git tools holds hundreds of them. */
const mostNamed = 5;
/**
 * Folders of a tree that git, started in them, would take for a repository and whose settings it would obey: those
 * with the parts of a bare repository among their files, and those `withGit` that have a `.git` on disk.
 */
function embeddedRepositories(entries, withGit = []) {
    const paths = new Set(entries.map(({ path }) => path));
    const folders = new Set(withGit);
    const heads = entries.filter(({ path }) => path.endsWith('/HEAD')).map(({ path }) => (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path));
    if (heads.length > 0) {
        const parents = new Set();
        for (const path of paths)
            for (let folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path); folder !== '' && !parents.has(folder); folder = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder))
                parents.add(folder);
        for (const folder of heads)
            if (paths.has(`${folder}/config`) &&
                (parents.has(`${folder}/refs`) || parents.has(`${folder}/objects`)))
                folders.add(folder);
    }
    const sorted = [...folders].sort();
    const named = sorted
        .slice(0, mostNamed)
        .map((path) => (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('skipped', 'This folder holds a git directory, and git run here would obey its settings. Its files were read as part of the repository around it.', { path, severity: 'notice' }));
    const rest = sorted.length - named.length;
    if (rest > 0)
        named.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('skipped', `${rest} more folders hold a git directory.`, { severity: 'notice' }));
    return named;
}


/***/ }),

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ noRepository),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   hH: () => (/* binding */ commonDirectory)
/* harmony export */ });
/* unused harmony export openRepository */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3188);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8234);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4406);





const noRepository = 'this is no git repository';
/** The repository a folder is in; null when it is in none, or git is not there. */
async function openRepository(folder, options = {}) {
    return (await findRepository(folder, options)).repository;
}
/**
 * Finds the repository of a folder without starting a program in it. From the outside to the inside: a repository is
 * taken for what it is only if the one around it does not have it among its own files, because then a commit could
 * have brought it, with settings that name programs. A bare one counts only where the path itself names it.
 */
async function findRepository(folder, options = {}) {
    const full = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    const { candidates, foreign } = candidatesOf(full, options.ceiling === undefined ? null : (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(options.ceiling));
    if (candidates.length === 0) {
        const problem = foreign === null ? noRepository : `the git directory of ${foreign} belongs to another user`;
        return { repository: null, problem, refused: [] };
    }
    const outermost = candidates[0];
    if ((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)('git', outermost.bare ? null : outermost.top) === null) {
        const problem = 'git is not installed, or not in PATH';
        return { repository: null, problem, refused: [] };
    }
    const refused = [];
    let trusted = await openCandidate(outermost, full, options);
    for (const candidate of candidates.slice(1)) {
        if (await isContentOf(candidate, trusted))
            refused.push(candidate.top);
        else
            trusted = await openCandidate(candidate, full, options);
    }
    const own = { ...trusted, ...seenFrom(trusted, full) };
    if (refused.length > 0 && (await isInSubmodule(own))) {
        const problem = `the git directory in ${refused.at(-1)} lies among the files of the repository in ${own.top}, so a commit could have brought it`;
        return { repository: null, problem, refused: [] };
    }
    return { repository: own, problem: null, refused };
}
/** Every git directory on the way from the ceiling down to the folder, the outermost first. */
function candidatesOf(full, ceiling) {
    const candidates = [];
    let foreign = null;
    const user = process.getuid?.() ?? 0;
    const owners = new Set([ownerOf(full), user]);
    if (isGitDirectory(full) && ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full) === '.git' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(full, '.git'))))
        candidates.push({ top: full, gitDirectory: full, bare: true });
    for (let at = full;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const gitDirectory = gitDirectoryIn(at);
        // What somebody else has put into a shared folder above is not this folder's repository. Containers run as root
        // on the checkout of another user.
        if (gitDirectory !== null) {
            if (user === 0 || owners.has(ownerOf(gitDirectory)))
                candidates.push({ top: at, gitDirectory, bare: false });
            else
                foreign ??= at;
        }
        if (at === ceiling || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            break;
    }
    return { candidates: candidates.reverse(), foreign };
}
/** The git directory that a folder's `.git` is or names; null where that is none. */
function gitDirectoryIn(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
    try {
        const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (about.isDirectory())
            return isGitDirectory(path) ? (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(path) : null;
        if (!about.isFile() || about.size > 8192)
            return null;
        const target = /^gitdir: (.+?)[\r\n]*$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))?.[1];
        if (target === undefined)
            return null;
        const full = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, target));
        return isGitDirectory(full) ? full : null;
    }
    catch {
        return null;
    }
}
/** As git itself tells them: https://git-scm.com/docs/gitrepository-layout. */
function isGitDirectory(folder) {
    try {
        const common = commonDirectory(folder);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'objects')).isDirectory() || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'refs')).isDirectory())
            return false;
        const head = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'));
        if (head.isSymbolicLink())
            return true;
        if (!head.isFile())
            return false;
        return /^(ref:\s*refs\/|[0-9a-f]{40})/.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'), 'utf8'));
    }
    catch {
        return false;
    }
}
/** Where a worktree keeps what it shares with the others. */
function commonDirectory(gitDirectory) {
    try {
        const shared = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'commondir'), 'utf8').replace(/[\r\n]+$/, '');
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, shared);
    }
    catch {
        return gitDirectory;
    }
}
function ownerOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).uid;
    }
    catch {
        return -1;
    }
}
/** The outer repository has files at or below the folder, or below the git directory that the folder names. */
async function isContentOf(inner, outer) {
    // What lies in the outer one's own git directory was put there by git: submodules, worktrees.
    const parts = [inner.gitDirectory, commonDirectory(inner.gitDirectory)];
    const isOwn = (path) => (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(path), (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(commonDirectory(outer.gitDirectory)));
    if (parts.every(isOwn))
        return false;
    if (outer.bare)
        return true;
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(inner.top) === '.git' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(inner.top) : inner.top;
    const inside = [named, ...parts].filter((path) => (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, outer.top) && !isOwn(path));
    for (const path of new Set(inside)) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(outer.top, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const at = { ...outer, folder: outer.top, prefix: '' };
        const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(at, ['ls-files', '-z', '--', name === '' ? '.' : name]);
        if (result.status !== 0 || result.stdout.length > 0)
            return true;
    }
    return false;
}
/** The folder is, or lies in, what the repository knows as a submodule: it has no files of its own there. */
async function isInSubmodule(repository) {
    const top = { ...repository, folder: repository.top };
    const parts = repository.prefix.split('/').slice(0, -1);
    const paths = parts.map((_, last) => parts.slice(0, last + 1).join('/'));
    if (paths.length === 0)
        return false;
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(top, ['ls-files', '-z', '--stage', '--', ...paths]);
    return result.status !== 0 || /(^|\0)160000 /.test(result.stdout.toString('latin1'));
}
async function openCandidate({ top, gitDirectory, bare }, full, { offline = false }) {
    const common = commonDirectory(gitDirectory);
    const settings = await settingsOf(gitDirectory, common, top);
    return {
        top,
        gitDirectory,
        bare,
        shallow: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'shallow')),
        overrides: overridesFor(settings, top),
        partial: settings.some(([key]) => isPartial.test(key)),
        promisor: offline ? null : promisorIn(settings),
        ...seenFrom({ top, bare }, full),
    };
}
function seenFrom({ top, bare }, full) {
    if (bare)
        return { folder: top, prefix: '' };
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return { folder: full, prefix: inside === '' ? '' : `${inside}/` };
}
/** Sections with a free name that can start a program, pull in other files, or make a partial clone. */
const worthReading = /filter|hook|include|promisor|partialclone/i;
/**
 * The settings of the repository itself, with what they include. No process for the usual file, in which none of the
 * words stands that would matter here.
 */
async function settingsOf(gitDirectory, common, top) {
    const files = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'config'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'config.worktree')].filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
    const settings = [];
    for (const file of files) {
        if (!worthReading.test(readText(file)))
            continue;
        // `includeIf.gitdir` needs the repository to be known; a file alone is asked first, which is enough for the rest.
        const words = ['config', '--file', file, '--includes', '--list', '-z'];
        const asked = ['--git-dir', gitDirectory, ...words];
        const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitAlone */ .aF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), top, asked);
        if (result.status !== 0)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS(`Git could not read the settings in ${file} (${(0,_git_program_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(result)}).`);
        for (const record of result.stdout.toString('utf8').split('\0')) {
            const cut = record.indexOf('\n');
            if (record !== '')
                settings.push(cut === -1 ? [record, 'true'] : [record.slice(0, cut), record.slice(cut + 1)]);
        }
    }
    return settings;
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return 'include'; // cannot be read here: git says why
    }
}
/** Filters and configured hooks are named freely, so each is switched off by its name. */
function overridesFor(settings, top) {
    const overrides = new Set();
    for (const [key] of settings) {
        const match = /^(filter|hook)\.([\s\S]+)\.[^.]+$/.exec(key);
        if (!match)
            continue;
        const [, section, name] = match;
        if (/[=\n\0]/.test(name)) {
            const message = `The settings of the repository in ${top} name a ${section} that cannot be switched off (${JSON.stringify(name)}), so git was not run there.`;
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS(message);
        }
        const off = section === 'filter'
            ? ['clean=', 'smudge=', 'process=', 'required=false']
            : ['event=', 'enabled=false'];
        for (const setting of off)
            overrides.add(`${section}.${name}.${setting}`);
    }
    return [...overrides];
}
const isPartial = /^remote\..+\.(promisor|partialclonefilter)$|^extensions\.partialclone$/;
/** The remote of a partial clone. A name that git could take for an option or an address is none. */
function promisorIn(settings) {
    for (const [key, value] of settings) {
        const named = /^remote\.(.+)\.promisor$/.exec(key)?.[1] ??
            /^remote\.(.+)\.partialclonefilter$/.exec(key)?.[1] ??
            (key === 'extensions.partialclone' ? value : undefined);
        if (named !== undefined && /^[A-Za-z0-9_][\w.-]*$/.test(named) && value !== 'false')
            return named;
    }
    return null;
}


/***/ }),

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   aF: () => (/* binding */ gitAlone)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3188);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4406);



/**
 * Whatever a setting may start is switched off, wherever it is set: system, user, repository. Settings with a free
 * name in the middle (filters, hooks) are in `Repository.overrides`; transports in `GIT_ALLOW_PROTOCOL`.
 */
const guards = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.alternateRefsCommand=true', // the program that does nothing: an empty value would start the path itself
    'core.askPass=',
    'core.gitProxy=',
    'credential.helper=',
    'core.quotePath=false',
    'diff.interHunkContext=0',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);
/** Seconds without a byte after which a transfer, or a connection, is given up. */
const patience = 30;
/** https://git-scm.com/docs/git#_environment_variables. Nothing of `GIT_*` comes from outside. */
const variables = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null', // git for Windows knows it by this name too
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_NO_REPLACE_OBJECTS: '1',
    // From git 2.45 on, reading never fetches; before, the fetch that reading starts finds no protocol allowed.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
};
/** Where a proxy or a certificate is set for a whole machine, that is in git's own settings. */
const fetching = {
    GIT_CONFIG_NOSYSTEM: undefined,
    GIT_CONFIG_GLOBAL: undefined,
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    GIT_SSH_COMMAND: `ssh -o BatchMode=yes -o ConnectTimeout=${patience}`,
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
};
const fetchGuards = [
    `http.lowSpeedLimit=1`,
    `http.lowSpeedTime=${patience}`,
    'fetch.writeCommitGraph=false',
].flatMap((setting) => ['-c', setting]);
/** Runs git on the repository that was found and on no other, whatever lies in the folder. Never rejects. */
function git(repository, words, options = {}) {
    const { folder, top, gitDirectory, bare, overrides } = repository;
    const purpose = options.purpose ?? 'read';
    const where = bare
        ? ['--git-dir', gitDirectory, '-c', 'core.bare=true']
        : ['--git-dir', gitDirectory, '--work-tree', top];
    const all = [
        ...where,
        ...guards,
        '-c',
        `safe.directory=${top}`,
        ...(purpose === 'fetch' ? fetchGuards : []),
        ...overrides.flatMap((setting) => ['-c', setting]),
        '--no-pager',
        '--literal-pathspecs',
        ...words,
    ];
    return start(all, folder, top, purpose, options);
}
/** Runs git where no repository counts: to read one file of settings. */
function gitAlone(folder, outside, words) {
    return start(words, folder, outside, 'read', {});
}
function start(words, folder, outside, purpose, { input, milliseconds, take, environment }) {
    const program = (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)('git', outside);
    if (program === null)
        return Promise.resolve(failed('git is not installed, or not in PATH'));
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, words, {
            cwd: folder,
            env: {
                ...(0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)({ outside, network: purpose === 'fetch' }),
                ...variables,
                ...(purpose === 'user' ? { GIT_CONFIG_GLOBAL: undefined, GIT_CONFIG_NOSYSTEM: undefined } : {}),
                ...(purpose === 'fetch' ? fetching : {}),
                ...environment,
            },
            windowsHide: true,
            ...(milliseconds === undefined ? {} : { timeout: milliseconds, killSignal: 'SIGKILL' }),
        });
        const out = [];
        const err = [];
        let satisfied = false;
        child.stdout.on('data', (chunk) => {
            if (satisfied)
                return;
            if (!take)
                out.push(chunk);
            else if (take(chunk)) {
                satisfied = true;
                child.kill('SIGKILL');
            }
        });
        child.stderr.on('data', (chunk) => {
            if (err.length < 100)
                err.push(chunk);
        });
        child.stdin.on('error', () => { }); // git may end before it has read everything
        child.on('error', (error) => resolve(failed(`git could not be started: ${error.message}`)));
        child.on('close', (status, signal) => {
            const said = Buffer.concat(err).toString('utf8');
            resolve({
                status: satisfied ? 0 : (status ?? 128),
                stdout: Buffer.concat(out),
                stderr: signal === null ? said : `${said}\nit was ended by ${signal}`,
            });
        });
        child.stdin.end(input);
    });
}
function failed(stderr) {
    return { status: 128, stdout: Buffer.alloc(0), stderr };
}
/** Git's own reason in one line. */
function reasonOf({ stderr, status }) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const line = lines.find((one) => /^(fatal|error):/.test(one)) ?? lines.find((one) => one !== '');
    return line ?? `it ended with status ${status}`;
}
/**
 * The records of a listing (`-z`). Throws `GitError` when git failed, and when the output ends in the middle of a
 * record: a part of a tree would make deleted files of the rest.
 */
function recordsOf(result, what) {
    if (result.status !== 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS(`Git could not ${what} (${reasonOf(result)}).`);
    if (result.stdout.length === 0)
        return [];
    if (result.stdout.at(-1) !== 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS(`Git could not ${what} (its output was cut short).`);
    return result.stdout.toString('utf8', 0, result.stdout.length - 1).split('\0');
}


/***/ }),

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ GitWorkspace),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Pq: () => (/* binding */ newestCommits),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   Xg: () => (/* binding */ commitBefore),
/* harmony export */   ZQ: () => (/* binding */ commitParents),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   subjectsBetween: () => (/* binding */ subjectsBetween),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3188);
/* harmony import */ var _embedded_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4818);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8234);
/* harmony import */ var _partial_clone_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6186);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1180);





/** A revision's commit id. Null when there is no such revision; never takes a revision for an option. */
async function resolveRevision(repository, revision) {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, words);
    const id = result.stdout.toString('utf8').trim().split('\n').pop() ?? '';
    return result.status === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : null;
}
/**
 * The commit where two lines of history part; null when they share none, or it is beyond a shallow end. Throws
 * `GitError` when git cannot say.
 */
async function mergeBase(repository, one, other) {
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['merge-base', one, other]);
    const id = result.stdout.toString('utf8').trim().split('\n')[0] ?? '';
    if (result.status === 0 && id !== '')
        return id;
    // 1 is the answer "none": https://git-scm.com/docs/git-merge-base
    if (result.status === 1)
        return null;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`Git could not tell where the change begins (${(0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(result)}).`);
}
/** The newest commit of HEAD's first-parent line made before a moment (seconds since 1970), or null. */
async function commitBefore(repository, head, seconds) {
    const words = ['rev-list', '-1', '--first-parent', `--before=${seconds}`, head];
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, words);
    const id = result.stdout.toString('utf8').trim();
    return result.status === 0 && id !== '' ? id : null;
}
/**
 * HEAD and its first parents, newest first: at most `most` of them, none where there is no commit yet. Throws
 * `GitError` when git cannot list them.
 */
async function newestCommits(repository, most) {
    const words = [
        'log',
        '--first-parent',
        '--no-show-signature',
        `-n${most}`,
        '--format=%H %ct',
        'HEAD',
        '--',
    ];
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, words);
    if (result.status !== 0) {
        if (/does not have any commits yet|bad revision 'HEAD'/.test(result.stderr))
            return [];
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`Git could not read the history (${(0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(result)}).`);
    }
    const lines = result.stdout.toString('utf8').matchAll(/^([0-9a-f]{40,64}) (\d+)$/gm);
    return Array.from(lines, (line) => ({ id: line[1], time: Number(line[2]) }));
}
/** First lines of the commits that `head` has and `base` has not; none where git cannot say. */
async function subjectsBetween(repository, base, head, most) {
    if (!/^[0-9a-f]{40,64}$/.test(base) || !/^(?:[0-9a-f]{40,64}|HEAD)$/.test(head))
        return [];
    const words = ['log', '--no-show-signature', `-n${most}`, '--format=%s', `${base}..${head}`, '--'];
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, words);
    return result.status === 0
        ? result.stdout
            .toString('utf8')
            .split('\n')
            .filter((line) => line !== '')
        : [];
}
/** The tree of one commit, read from git's objects. Paths are relative to the repository's folder. */
class GitWorkspace {
    revision;
    #repository;
    #entries = null;
    #diagnostics = [];
    #ids = null;
    constructor(repository, commit) {
        this.#repository = repository;
        this.revision = commit;
    }
    get diagnostics() {
        return this.#diagnostics;
    }
    list() {
        this.#entries ??= this.#list();
        return this.#entries;
    }
    async #list() {
        const result = await (0,_partial_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .listTree */ .n)(this.#repository, this.revision);
        const entries = [];
        // <mode> SP <type> SP <id> TAB <path> NUL
        for (const record of (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(result, `list the files of ${this.revision}`)) {
            const tab = record.indexOf('\t');
            if (tab === -1)
                continue;
            const [mode = '', , id = ''] = record.slice(0, tab).split(' ');
            entries.push(entryOf(mode, id, record.slice(tab + 1)));
        }
        entries.sort(byPath);
        this.#diagnostics = (0,_embedded_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .embeddedRepositories */ .P)(entries);
        return entries;
    }
    async read(paths) {
        if (paths.length === 0)
            return [];
        this.#ids ??= new Map((await this.list()).map((entry) => [entry.path, entry.id ?? '']));
        const ids = paths.map((path) => this.#ids.get(path) ?? '');
        const known = ids.filter((id) => id !== '');
        const blobs = await readBlobs(this.#repository, known);
        let next = 0;
        return ids.map((id) => id === ''
            ? { ok: false, reason: 'there is no such file' }
            : (blobs[next++] ?? { ok: false, reason: 'git did not answer' }));
    }
}
function entryOf(mode, id, path) {
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
    return { path, kind, executable: mode === '100755', id, size: null };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
/** The contents of blobs by id, in order, from one `git cat-file --batch`; missing ones are fetched in one request. */
async function readBlobs(repository, ids) {
    if (ids.length === 0)
        return [];
    const lacking = await (0,_partial_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchMissing */ .j)(repository, ids);
    const present = lacking.size === 0 ? ids : ids.filter((id) => !lacking.has(id));
    const reader = new BatchReader(present.length);
    if (present.length > 0)
        await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['cat-file', '--batch', '--buffer'], {
            input: present.map((id) => `${id}\n`).join(''),
            take: (chunk) => {
                reader.take(chunk);
                return false;
            },
        });
    const contents = reader.finish();
    if (lacking.size === 0)
        return contents;
    let next = 0;
    return ids.map((id) => {
        const reason = lacking.get(id);
        return reason === undefined ? contents[next++] : { ok: false, reason };
    });
}
/** Splits `<id> SP <type> SP <size> LF <bytes> LF`, in whatever chunks it comes. Keeps one blob in memory. */
class BatchReader {
    #contents = [];
    #expected;
    #pending = [];
    #length = 0;
    /** Bytes still to come of the blob under way; -1 while a header is read. */
    #wanted = -1;
    #skip = false;
    constructor(expected) {
        this.#expected = expected;
    }
    take(chunk) {
        let rest = chunk;
        while (rest.length > 0)
            rest = this.#wanted === -1 ? this.#header(rest) : this.#body(rest);
    }
    #header(chunk) {
        const end = chunk.indexOf(10);
        if (end === -1) {
            this.#pending.push(chunk);
            return Buffer.alloc(0);
        }
        const line = Buffer.concat([...this.#pending, chunk.subarray(0, end)]).toString('utf8');
        this.#pending = [];
        const size = Number(/ (\d+)$/.exec(line)?.[1] ?? Number.NaN);
        if (Number.isNaN(size))
            this.#contents.push({ ok: false, reason: 'git has no such object here' });
        else {
            this.#wanted = size + 1; // and the line feed after it
            this.#skip = size > _text_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumBytes */ .a0;
            this.#length = 0;
        }
        return chunk.subarray(end + 1);
    }
    #body(chunk) {
        const part = chunk.subarray(0, this.#wanted);
        if (!this.#skip)
            this.#pending.push(part);
        this.#length += part.length;
        this.#wanted -= part.length;
        if (this.#wanted === 0) {
            const bytes = this.#pending.length === 1 ? this.#pending[0] : Buffer.concat(this.#pending);
            this.#contents.push(this.#skip
                ? { ok: false, reason: `it has ${this.#length - 1} bytes, more than ${_text_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumBytes */ .a0}` }
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(bytes.subarray(0, bytes.length - 1)));
            this.#pending = [];
            this.#wanted = -1;
        }
        return chunk.subarray(part.length);
    }
    finish() {
        while (this.#contents.length < this.#expected)
            this.#contents.push({ ok: false, reason: 'git ended early' });
        return this.#contents;
    }
}
/** The parents that a commit object names, also those that a shallow clone hides from `HEAD^`. */
async function commitParents(repository, commit) {
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['cat-file', 'commit', commit]);
    if (result.status !== 0)
        return [];
    const header = result.stdout.toString('latin1').split('\n\n')[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
async function hasCommit(repository, commit) {
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['cat-file', '-e', `${commit}^{commit}`]);
    return result.status === 0;
}


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fetchMissing),
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8234);

/** A remote that needs longer than this for a few files is not waited for. */
const mostMilliseconds = 120_000;
/**
 * Objects that a partial clone left with its remote, asked for in one request. Returns those that are still missing,
 * with the reason. Reading itself never fetches, so that no file costs a request of its own.
 */
async function fetchMissing(repository, ids) {
    if (!repository.partial)
        return new Map();
    const wanted = await missing(repository, ids);
    if (wanted.size === 0)
        return new Map();
    if (repository.promisor === null) {
        const reason = 'this is a partial clone, and missing objects are not fetched offline';
        return new Map([...wanted].map((id) => [id, reason]));
    }
    const result = await fetchObjects(repository, [...wanted]);
    if (result.status === 0)
        return new Map();
    const left = await missing(repository, [...wanted]);
    const reason = `this is a partial clone, and ${repository.promisor} did not give it (${(0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(result)})`;
    return new Map([...left].map((id) => [id, reason]));
}
/** `git ls-tree -r`, after fetching the trees that a `tree:0` clone does not have. */
async function listTree(repository, commit) {
    const words = ['ls-tree', '-r', '-z', commit];
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, words);
    if (result.status === 0 || repository.promisor === null)
        return result;
    const tree = await treeOf(repository, commit);
    if (tree === null)
        return result;
    const fetched = await fetchObjects(repository, [tree]);
    return fetched.status === 0 ? (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, words) : fetched;
}
async function treeOf(repository, commit) {
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['cat-file', 'commit', commit]);
    if (result.status !== 0)
        return null;
    return /^tree ([0-9a-f]{40,64})$/m.exec(result.stdout.toString('latin1'))?.[1] ?? null;
}
/** The one listing of objects that tells what is missing without fetching it, in old versions of git too. */
async function missing(repository, ids) {
    const words = ['rev-list', '--objects', '--no-walk', '--ignore-missing', '--missing=print', '--stdin'];
    const result = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, words, { input: ids.map((id) => `${id}\n`).join('') });
    const left = new Set(ids);
    if (result.status !== 0)
        return left;
    for (const match of result.stdout.toString('latin1').matchAll(/^([0-9a-f]{40,64})(?: |$)/gm))
        left.delete(match[1]);
    return left;
}
/** As git itself fetches what is missing, but once for all. */
function fetchObjects(repository, ids) {
    const words = [
        '-c',
        'fetch.negotiationAlgorithm=noop',
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--filter=blob:none',
        '--upload-pack=git-upload-pack',
        '--stdin',
        '--',
        repository.promisor,
    ];
    return (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, words, {
        purpose: 'fetch',
        input: ids.map((id) => `${id}\n`).join(''),
        milliseconds: mostMilliseconds,
    });
}


/***/ }),

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   Ye: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** What any program needs to start. No token, no input and no setting of another program is among them. */
const basic = [
    'HOME',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'USER',
    'LOGNAME',
    'TMPDIR',
    'TMP',
    'TEMP',
    'TZ',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'XDG_CONFIG_HOME',
];
/** What a program needs to reach a server: proxies, certificates, the agent that holds ssh keys. */
const network = [
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'all_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'SSH_AUTH_SOCK',
];
/** An environment made from nothing: what is not listed here does not reach a child. */
function childEnvironment({ outside, network: online = false }) {
    const environment = { PATH: searchPath(outside).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter), LC_ALL: 'C' };
    for (const name of online ? [...basic, ...network] : basic) {
        const value = process.env[name];
        if (value !== undefined)
            environment[name] = value;
    }
    return environment;
}
const found = new Map();
/**
 * The full path of a program, looked up in the absolute folders of PATH that do not lie in `outside`: `npx` puts the
 * repository's own `node_modules/.bin` first, and Windows looks in the current folder before anywhere else. Null
 * where there is none.
 */
function findProgram(name, outside) {
    const key = `${name}\0${outside ?? ''}\0${process.env.PATH ?? ''}`;
    let path = found.get(key);
    if (path === undefined) {
        const file = process.platform === 'win32' ? `${name}.exe` : name;
        path =
            searchPath(outside)
                .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file))
                .find(isProgram) ?? null;
        found.set(key, path);
    }
    return path;
}
function searchPath(outside) {
    const folders = (process.env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
    return outside === null ? folders : folders.filter((folder) => !isInside(realPath(folder), outside));
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** The path without links; as it is where it cannot be resolved. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** `path` is `folder` or lies below it. Both are absolute. */
function isInside(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}


/***/ }),

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Im: () => (/* binding */ pointerReason),
/* harmony export */   a0: () => (/* binding */ maximumBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

/** Files above this are not read into memory: a string of V8 ends at 512 MB, and no lockfile known is near it. */
const maximumBytes = 128 * 1024 * 1024;
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const pointer = 'version https://git-lfs.github.com/spec/';
const pointerReason = 'it is a pointer of Git LFS, and what it points to is not here';
/** As much of a binary file is looked at in case that a shell runs it. */
const maximumBinary = 1024 * 1024;
/**
 * Bytes \u2192 text. UTF-8 first, UTF-16 by its byte order mark, Latin-1 for the rest (never fails, keeps ASCII).
 * Bytes with a NUL are no text; a shell looks for one in the first line only, and passes over all others.
 */
function decode(bytes) {
    if (bytes.length < 1024 && bytes.toString('latin1', 0, pointer.length) === pointer)
        return { ok: false, reason: pointerReason };
    if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe && isUtf16(bytes, 0)) {
        return { ok: true, text: bytes.subarray(2).toString('utf16le') };
    }
    if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff && isUtf16(bytes, 1)) {
        const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
        return { ok: true, text: Buffer.from(even).swap16().toString('utf16le') };
    }
    const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = isMarked ? bytes.subarray(3) : withoutFalseMark(bytes);
    const text = () => ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body) ? body.toString('utf8') : body.toString('latin1'));
    const nul = body.indexOf(0);
    if (nul === -1)
        return { ok: true, text: text() };
    const reason = 'it holds a NUL byte, so it is not text';
    const isRunnable = body.length <= maximumBinary && body.subarray(0, nul).includes(10);
    return isRunnable ? { ok: false, reason, binary: text() } : { ok: false, reason };
}
/** Two bytes in front of other text make no UTF-16 of it: its line feeds, or else its letters, have two bytes each. */
function isUtf16(bytes, low) {
    let wide = 0;
    let narrow = 0;
    for (let at = bytes.indexOf(10, 2); at !== -1 && wide + narrow < 10_000; at = bytes.indexOf(10, at + 1)) {
        const other = bytes[low === 0 ? at + 1 : at - 1];
        if (at % 2 === (low === 0 ? 0 : 1) && other === 0)
            wide++;
        else
            narrow++;
    }
    // A byte 10 may be half of another letter, but a shell takes it for a line's end: in doubt it is not text.
    if (wide + narrow > 0)
        return narrow === 0;
    const sample = bytes.subarray(2, 4096);
    return sample.length === 0 || sample.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(sample);
}
function withoutFalseMark(bytes) {
    const isMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return isMark ? bytes.subarray(2) : bytes;
}


/***/ }),

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word nearest to a mistyped one, or null when none is near. */
function nearest(word, known) {
    let best = null;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(word, candidate, least);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** Levenshtein's distance, or `limit` when it is at least that. */
function editDistance(one, other, limit) {
    if (Math.abs(one.length - other.length) >= limit || one.length > 80)
        return limit;
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const cost = one[i - 1] === other[j - 1] ? 0 : 1;
            next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + cost));
        }
        row = next;
    }
    return row[other.length];
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endpointNames),
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
const globs = { type: 'array', items: { type: 'string' } };
/** YAML reads a bare `off` as text, and older editors as a boolean: both mean off. */
const severity = {
    enum: ['error', 'warning', 'notice', 'off', false],
    description: 'How bad a finding is, or off.',
};
/** Services that can be asked elsewhere: mirrors, and servers in tests. */
const endpointNames = [
    'endoflife',
    'pypi',
    'npm',
    'rubygems',
    'crates',
    'packagist',
    'github',
    'oci',
];
/** The schema of `premortem.yml` for the rules there are. One source for the check and for editors. */
function configSchema(rules) {
    return {
        type: 'object',
        additionalProperties: false,
        properties: {
            'fail-on': {
                enum: ['error', 'warning', 'notice', 'none'],
                description: 'From which severity on a run fails.',
            },
            paths: { ...globs, description: 'Only these paths, gitignore-style.' },
            'paths-ignore': { ...globs, description: 'Never these paths, gitignore-style.' },
            allow: {
                ...globs,
                description: 'Trusted subjects, exact or glob, never a prefix: actions/*, docker.io/library/python.',
            },
            vendored: {
                ...globs,
                description: "Names of folders that hold somebody else's files, on top of the usual ones.",
            },
            baseline: { type: 'string', description: 'Where accepted findings are kept.' },
            endpoints: {
                type: 'object',
                description: 'Mirrors to ask instead of the public servers.',
                additionalProperties: false,
                properties: Object.fromEntries(endpointNames.map((name) => [name, { type: 'string', pattern: '^https?://' }])),
            },
            rules: {
                type: 'object',
                description: 'Severity, paths and options of single rules.',
                additionalProperties: false,
                properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
            },
        },
    };
}
function ruleSchema({ docs }) {
    const options = Object.entries(docs.options ?? {}).map(([name, { text, value }]) => [
        name,
        { description: text, ...value },
    ]);
    return {
        description: docs.summary,
        anyOf: [
            severity,
            {
                type: 'object',
                additionalProperties: false,
                properties: { severity, paths: globs, 'paths-ignore': globs, ...Object.fromEntries(options) },
            },
        ],
    };
}


/***/ }),

/***/ 9468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
/** `list.push(...more)`, which throws for lists that are longer than the stack. */
function append(list, more) {
    for (const one of more)
        list.push(one);
}


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/** `YYYY-MM-DD` that is a day of the calendar. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Milliseconds since 1970 \u2192 the UTC day. */
function dayOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
/** A day some days later (or earlier). */
function addDays(day, days) {
    return dayOf(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}
/** Whole days from one day to another; negative when the other is earlier. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ diagnostic),
/* harmony export */   j: () => (/* binding */ bug)
/* harmony export */ });
/**
 * Something threw that must not. The run goes on without it, and what was not judged makes the report no clean one:
 * no other diagnostic is an error.
 */
function bug(what, error, where = {}) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${what} failed (${reason}). This is a bug in premortem.`;
    return diagnostic('skipped', message, { ...where, severity: 'error' });
}
function diagnostic(code, message, where = {}) {
    return {
        code,
        severity: where.severity ?? 'warning',
        message,
        path: where.path ?? null,
        span: where.span ?? null,
        ...(where.about === undefined ? {} : { about: where.about }),
    };
}


/***/ }),

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/** Something the person who started premortem can mend: one sentence, no stack. Exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}
/** A configuration that cannot be used. The message names file, line and what is expected. */
class ConfigError extends UsageError {
    name = 'ConfigError';
}
/** Git did not answer, or not to the end. No verdict can be given; in an action that is no reason for a red job. */
class GitError extends UsageError {
    name = 'GitError';
}


/***/ }),

/***/ 6609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Facts)
/* harmony export */ });
const none = [];
/** What was read of one tree, by kind and by path. Order: path, then place in the file. */
class Facts {
    files;
    /** Texts of the files as they were read, for line numbers and fixes: with `\n` as their only line end. */
    texts;
    /** Offsets in those texts before which characters of the files were left out. */
    left;
    #byKind = new Map();
    #byPath = new Map();
    #byPathAndKind = new Map();
    constructor(facts, files, texts = new Map(), left = new Map()) {
        this.files = files;
        this.texts = texts;
        this.left = left;
        for (const fact of facts) {
            push(this.#byKind, fact.kind, fact);
            push(this.#byPath, fact.path, fact);
        }
    }
    all(kind) {
        return this.#byKind.get(kind) ?? none;
    }
    in(path, kind) {
        const facts = this.#byPath.get(path);
        if (facts === undefined)
            return none;
        // Rules ask again for each finding of a file.
        let known = this.#byPathAndKind.get(path);
        if (known === undefined) {
            known = new Map();
            for (const fact of facts)
                push(known, fact.kind, fact);
            this.#byPathAndKind.set(path, known);
        }
        return known.get(kind) ?? none;
    }
    paths() {
        return this.#byPath.keys();
    }
    /** Every fact of one file. */
    of(path) {
        return this.#byPath.get(path) ?? none;
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

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ actionNames),
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   P5: () => (/* binding */ raised),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
const actionNames = [
    'unpinned-dependencies',
    'eol-runtimes',
    'lockfile-majors',
    'deploy-scripts',
];
/** Lower by one level; notice stays notice. */
function lowered(severity) {
    return severity === 'error' ? 'warning' : 'notice';
}
function raised(severity) {
    return severity === 'notice' ? 'warning' : 'error';
}
const severityRank = { error: 3, warning: 2, notice: 1 };


/***/ }),

/***/ 1506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony export isArchivePath */
/**
 * Host and path of a repository in one spelling: `git+ssh://git@github.com/A/b.git`, `git@github.com:a/b` and
 * `https://github.com:443/a/b/` are one.
 */
function repositoryOf(url) {
    const plain = decoded(url.trim())
        .replace(/[?#].*$/s, '')
        // `git::https://\u2026` (Terraform), `git+https://\u2026`, `scm:git:https://\u2026`
        .replace(/^(?:scm:)?git(?:::|:(?=https?:))/i, '')
        .replace(/^(?:(?:git|hg|svn|bzr)\+)?[a-z]+:\/\/+/i, '')
        .replace(/^[^/@]*@/, '')
        .replace(/^([\w.-]+):(?!\d+(?:\/|$))\/?/, '$1/')
        .replace(/^([^/]+):(?:443|80|22)(?=\/|$)/, '$1')
        // GitHub and GitLab answer SSH on these hosts where its port is closed.
        .replace(/^(?:ssh\.(?=github\.com)|altssh\.(?=gitlab\.com|bitbucket\.org)|www\.)/i, '')
        .replace(/\/{2,}/g, '/')
        .replace(/\/+$/, '')
        .replace(/\.git$/i, '');
    return plain.replace(/\/+$/, '').toLowerCase();
}
/** Host and path of a registry, without the scheme, a user's name and password, a default port, or a last slash. */
function registryOf(url) {
    const plain = url
        .replace(/^(?:sparse\+|registry\+)?[a-z+]+:\/\/(?:[^/@]*@)?/i, '')
        .replace(/^([^/:]+):(?:443|80)(?=\/|$)/, '$1')
        .replace(/\/+$/, '')
        .replace(/\/(?:simple|\+simple)$/, '');
    const slash = plain.indexOf('/');
    return slash === -1 ? plain.toLowerCase() : plain.slice(0, slash).toLowerCase() + plain.slice(slash);
}
/** The host of an address; null for a path, which is on none. */
function hostOf(url) {
    const host = /^[a-z+]+:\/\/(?:[^/@]*@)?([^/?#:]+)/i.exec(url)?.[1];
    return host === undefined || /^file:/i.test(url) ? null : host.toLowerCase();
}
/** Who delivers, in one text: equal for one source however it is written, and whatever commit is taken of it. */
function sourceKey(origin) {
    switch (origin.type) {
        case 'index':
            return 'index';
        case 'path':
            return 'path';
        case 'git':
            return `git ${repositoryOf(origin.url)}`;
        case 'registry':
            return `registry ${registryOf(origin.url)}`;
        case 'url':
            return hostOf(origin.url) === null ? 'path' : `url ${hostOf(origin.url)}`;
    }
}
const archive = /\.(?:whl|zip|tgz|tar|tar\.(?:gz|bz2|xz|zst)|tbz2?|gem|crate|nupkg|conda|jar|phar|egg)$/i;
/** `vendor/alpha-1.0.0.tgz`: somebody else's package, kept beside the project. Any other path is the project's own folder. */
function isArchivePath(path) {
    return archive.test(path.replace(/[?#].*$/, ''));
}
/** Whether a locked entry is somebody else's: members of the workspace and folders beside it are not. */
function isForeign(origin) {
    return origin.type !== 'path' || isArchivePath(origin.path);
}
function decoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ repositoryInAddress),
/* harmony export */   Hr: () => (/* binding */ ownershipOfAddress),
/* harmony export */   VL: () => (/* binding */ ownershipOf),
/* harmony export */   d5: () => (/* binding */ ownRepository)
/* harmony export */ });
/** `acme/widget`, `https://github.com/acme/widget.git`, `git@host:group/sub/widget.git`; null for anything else. */
function ownRepository(text) {
    if (!text || text.length > 1000)
        return null;
    const plain = /^([\w.-]+)\/([\w.-]+)$/.exec(text);
    if (plain)
        return { host: 'github.com', owner: plain[1], name: plain[2] };
    const found = repositoryInAddress(text);
    return found;
}
/** The repository that an address is about: its clone address, a raw file, a release, an archive. */
function repositoryInAddress(address) {
    const bare = address.replace(/^(?:git|hg)(?:::|\+)/, '');
    const match = /^(?:[a-z][a-z+.-]*:\/\/)?(?:[^@/\s]*@)?([\w.-]+\.[a-z]{2,})(?::\d+(?=\/))?[/:](\S+)$/i.exec(bare) ??
        null;
    if (match === null)
        return null;
    const host = match[1].toLowerCase().replace(/^www\./, '');
    let segments = match[2]
        .split(/[?#@]/, 1)[0]
        .split('/')
        .filter((one) => one !== '');
    const server = servers.get(host) ?? host;
    if (host === 'api.github.com')
        segments = segments[0] === 'repos' ? segments.slice(1) : [];
    if (host === 'cdn.jsdelivr.net' || host === 'cdn.statically.io') {
        if (segments[0] !== 'gh')
            return null;
        segments = segments.slice(1);
    }
    const end = segments.findIndex((one) => one === '-' || one === '_git');
    if (server !== 'github.com' && server !== 'bitbucket.org' && end === -1) {
        // Groups may be nested; the last part is the repository where it says so.
        const git = segments.findIndex((one) => one.endsWith('.git'));
        if (git !== -1)
            segments = segments.slice(0, git + 1);
    }
    else if (end !== -1)
        segments = segments.slice(0, end);
    else
        segments = segments.slice(0, 2);
    if (segments.length < 2)
        return null;
    const name = segments.at(-1).replace(/\.git$/, '');
    const owner = segments.slice(0, -1).join('/');
    if (name === '' || name.includes('\0') || owner.includes('\0'))
        return null;
    return { host: server, owner, name };
}
/** Addresses under other names of the same server. */
const servers = new Map([
    ['raw.githubusercontent.com', 'github.com'],
    ['codeload.github.com', 'github.com'],
    ['api.github.com', 'github.com'],
    ['objects.githubusercontent.com', 'github.com'],
    ['ghcr.io', 'github.com'],
    ['cdn.jsdelivr.net', 'github.com'],
    ['cdn.statically.io', 'github.com'],
    ['raw.githack.com', 'github.com'],
    ['registry.gitlab.com', 'gitlab.com'],
]);
/** Whether a repository is the own one, or of the same owner. Names are compared whole, in any case. */
function ownershipOf(own, other) {
    if (!own || (other.host ?? 'github.com').toLowerCase() !== own.host)
        return null;
    if (!same(own.owner, other.owner)) {
        // A group's subgroups are the same people's.
        return own.host !== 'github.com' && same(own.owner.split('/')[0], other.owner.split('/')[0])
            ? 'owner'
            : null;
    }
    return same(own.name, other.name) ? 'repository' : 'owner';
}
/** The same for an address; null where it is of no repository. */
function ownershipOfAddress(own, address) {
    if (!own)
        return null;
    const found = repositoryInAddress(address);
    return found === null ? null : ownershipOf(own, found);
}
function same(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 7007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   aX: () => (/* binding */ someText),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** Names, exact or glob: `[actions/*, my-org]`. */
const nameList = { type: 'array', items: { type: 'string', minLength: 1 } };
/** A path of the repository, from its root. */
const filePath = { type: 'string', minLength: 1 };
const someText = { type: 'string', minLength: 1 };
function wholeNumber(minimum, maximum) {
    return { type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }) };
}
function oneOf(...choices) {
    return { enum: choices };
}
/** `2027-03-31` */
const day = {
    type: 'string',
    pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
    patternMeans: 'a day such as 2027-03-31',
};
/** Keys that nobody can list beforehand, each with a value of one form. */
function mapOf(value) {
    return { type: 'object', additionalProperties: value };
}
function record(properties, required) {
    return { type: 'object', additionalProperties: false, properties, required };
}


/***/ }),

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings)
/* harmony export */ });
const defaultSettings = {
    path: null,
    rules: new Map(),
    paths: [],
    pathsIgnore: [],
    allow: [],
    vendored: [],
    endpoints: {},
    failOn: null,
    baseline: '.github/premortem-baseline.json',
};


/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   _: () => (/* binding */ emptyTable)
/* harmony export */ });
/**
 * The entry of a table `{\u2026}` under a word that a repository may have written. `constructor` and `__proto__` name no
 * entry, although every object answers to them.
 */
function lookUp(table, word) {
    return Object.hasOwn(table, word) ? table[word] : undefined;
}
/** A table to be filled with names that a repository has written: `__proto__` is a name like any other. */
function emptyTable() {
    return Object.create(null);
}


/***/ }),

/***/ 9259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   rx: () => (/* binding */ FileIndex),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The paths of one tree, for rules that ask what is there without reading it. */
class FileIndex {
    #entries;
    #folders;
    constructor(entries) {
        this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
        const folders = new Set(['']);
        for (const { path } of entries) {
            for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
                const folder = path.slice(0, cut);
                if (folders.has(folder))
                    break;
                folders.add(folder);
            }
        }
        this.#folders = folders;
    }
    has(path) {
        return this.#entries.has(path);
    }
    hasFolder(path) {
        return this.#folders.has(path);
    }
    get(path) {
        return this.#entries.get(path);
    }
    paths() {
        return this.#entries.keys();
    }
    get size() {
        return this.#entries.size;
    }
}
/** `a/b/c.txt` \u2192 `a/b`; a file at the root \u2192 ``. */
function folderOf(path) {
    const cut = path.lastIndexOf('/');
    return cut === -1 ? '' : path.slice(0, cut);
}
let lastPath = '';
let lastName = '';
/** The last answer is kept: half of all sources ask for the name of one path after the other. */
function baseName(path) {
    if (path !== lastPath) {
        lastPath = path;
        lastName = path.slice(path.lastIndexOf('/') + 1);
    }
    return lastName;
}
/** Joins and resolves `.` and `..` in POSIX form. Null when it climbs out of the tree or is absolute. */
function joinPath(folder, relative) {
    if (relative.startsWith('/'))
        return null;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (parts.length === 0)
                return null;
            parts.pop();
        }
        else
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 9582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/**
 * Repository text is shown to people: control characters (escape sequences) and those that turn the direction of
 * text are written out, so that they are seen and not obeyed. What a runner would take for a command is broken up
 * in the same way.
 */
function printable(text) {
    return inert(text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, written));
}
/** The same for a text of several lines, such as a server's answer or a stack: its lines stay lines. */
function printableLines(text) {
    return inert(text.split(/\r?\n/).map(printable).join('\n'));
}
/**
 * Whole lines that go to a log. A runner obeys `##[\u2026]` anywhere in a line and `::\u2026` behind any blanks at its start
 * (actions/runner `src/Runner.Common/ActionCommand.cs`), and pieces that are harmless one by one can form either.
 */
function inert(text) {
    return text.replaceAll('##[', '##\\u005b').replace(/^([^\S\r\n]*):(?=:)/gm, '$1\\u003a');
}
/** JSON whose strings a log may show: the same values, and nothing that a runner obeys. */
function inertJson(json) {
    return json.replaceAll('##[', '#\\u0023[');
}
function written(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 7704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   VC: () => (/* binding */ failsJob),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   xz: () => (/* binding */ leavesUnchecked)
/* harmony export */ });
/* unused harmony export isUnchecked */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6939);

const severities = ['error', 'warning', 'notice'];
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The findings that nobody accepted. */
function openFindings(report) {
    return report.findings.filter((finding) => !finding.suppressed);
}
/** `1 error, 17 warnings`, or that there is nothing. */
function verdict(report, open) {
    const compared = open.filter(({ uncompared }) => !uncompared);
    const left = open.length - compared.length;
    const counts = severities
        .map((severity) => [severity, compared.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => plural(count, severity));
    if (left > 0)
        counts.push(`${plural(left, 'finding')} that could not be compared`);
    if (counts.length > 0)
        return counts.join(', ');
    if (leavesUnchecked(report))
        return 'no findings, but not everything was checked';
    return report.mode === 'diff' ? 'this change introduces nothing' : 'no findings';
}
/** Something that should have been read, compared or looked up was not. */
function leavesUnchecked({ diagnostics }) {
    return diagnostics.some(isUnchecked);
}
/** Notices are of what nobody misses, and bundled data answers like live data. */
function isUnchecked({ code, severity, about }) {
    return severity !== 'notice' && code !== 'stale-data' && about === undefined;
}
function failsJob(report, { severity, suppressed, uncompared }) {
    if (report.failOn === 'none' || suppressed || uncompared)
        return false;
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[severity] >= _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[report.failOn];
}
/** What fails the job, and whether all was checked, in sentences of Markdown. */
function failing(report, open) {
    return `${threshold(report, open)}${unchecked(report)}`;
}
function threshold(report, open) {
    if (report.failOn === 'none')
        return 'Nothing fails this job (`fail-on: none`).';
    const count = open.filter((finding) => failsJob(report, finding)).length;
    return count === 0
        ? `Nothing here fails the job (\`fail-on: ${report.failOn}\`).`
        : `${count} of these ${count === 1 ? 'fails' : 'fail'} the job (\`fail-on: ${report.failOn}\`).`;
}
/** Notes on what was not checked, and notes on ignores and the baseline, which leave nothing unchecked. */
function notesOf({ diagnostics }) {
    return {
        unchecked: diagnostics.filter(({ about }) => about === undefined),
        exceptions: diagnostics.filter(({ about }) => about === 'exceptions'),
    };
}
/** Not checked must not look like clean. */
function unchecked(report) {
    if (report.stats.read === 0)
        return ' No file here is of a kind that premortem checks.';
    const count = report.diagnostics.filter(isUnchecked).length;
    if (count === 0)
        return '';
    return ` Not everything was checked: ${plural(count, 'note')} at the end ${count === 1 ? 'says' : 'say'} what.`;
}


/***/ }),

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _reporters_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7704);

/** 0 nothing at or above the threshold, 1 findings, 2 a part of the run failed, 3 nothing was there to check. */
function exitCode(report) {
    if (report.findings.some((finding) => (0,_reporters_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failsJob */ .VC)(report, finding)))
        return 1;
    if (report.diagnostics.some(({ severity }) => severity === 'error'))
        return 2;
    return report.mode === 'audit' && report.stats.read === 0 ? 3 : 0;
}


/***/ }),

/***/ 2974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createFetchers)
});

// EXTERNAL MODULE: ./build/analysis/lifecycles/packages.js + 2 modules
var lifecycles_packages = __nccwpck_require__(4591);
// EXTERNAL MODULE: ./build/run/version.js
var version = __nccwpck_require__(6170);
;// CONCATENATED MODULE: ./build/run/notes-fetcher.js

/** Nobody waits long for a link: the registry's own page is there without asking. */
const patience = 2_500;
/** Adds to direct majors where their registries say that the changes are written down. */
function releaseNotes({ offline, endpoints, }) {
    return async (upgrades) => {
        const wanted = offline ? [] : upgrades.filter(isWanted);
        if (wanted.length === 0)
            return upgrades;
        const [{ fetchReleaseNotes }, { createHttp }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 462).then(__nccwpck_require__.bind(__nccwpck_require__, 4462)),
            Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(823)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7823)),
        ]);
        const http = createHttp({ userAgent: version/* userAgent */.N, timeout: patience, retries: 0, maximumBytes: 8 * 1024 * 1024 });
        const asked = wanted.map(({ ecosystem, name, to }) => ({ ecosystem, name, version: to.at(-1) }));
        const notes = await fetchReleaseNotes(asked, http, endpoints);
        return upgrades.map((upgrade) => {
            const url = isWanted(upgrade) ? notes.get(`${upgrade.ecosystem}:${upgrade.name}`) : undefined;
            return url === undefined ? upgrade : withNotes(upgrade, url);
        });
    };
}
function isWanted({ bump, direct, to, links = [] }) {
    const isCompared = links.some(({ kind }) => kind === 'comparison');
    return bump === 'major' && direct === true && to.length > 0 && !isCompared;
}
/** Member by member: an upgrade may find its place and its links only when somebody asks. */
function withNotes(upgrade, url) {
    const { path, span, through, pairs = [], beside = [], links = [] } = upgrade;
    const { ecosystem, name, from, to, bump, change, direct } = upgrade;
    const facts = { path, span, ecosystem, name, from, to, bump, change, direct, through, pairs, beside };
    return { ...facts, links: [{ kind: 'notes', url }, ...links] };
}

;// CONCATENATED MODULE: ./build/run/package-fetcher.js

/** Releases of the packages that rules want, from their indexes. Nothing wanted needs no network. */
function packageIndex(options) {
    return async (_facts, change, rules) => {
        if (change === null)
            return { value: { releases: () => undefined }, diagnostics: [] };
        const packages = rules.flatMap((rule) => rule.judges === 'change' && rule.wants ? [...rule.wants(change)] : []);
        if (packages.length === 0)
            return { value: { releases: () => undefined }, diagnostics: [] };
        if (options.offline)
            return { value: null, diagnostics: [] };
        const [{ fetchPackageIndex }, { createHttp }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 487).then(__nccwpck_require__.bind(__nccwpck_require__, 5487)),
            Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(823)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7823)),
        ]);
        const { index, diagnostics } = await fetchPackageIndex({
            packages,
            http: createHttp({ userAgent: version/* userAgent */.N }),
            endpoints: options.endpoints,
        });
        return { value: index, diagnostics };
    };
}

;// CONCATENATED MODULE: ./build/run/tags-fetcher.js

const nothing = { commitOf: () => 'unknown', hasCommit: () => 'unknown' };
/** Where the tags of pinned actions lead, from GitHub. Where nothing is pinned nobody is asked. */
function remoteTags(options) {
    return async (facts, change, rules) => {
        // In a diff the base is judged too, and what it cannot be told of would count as introduced.
        const asked = (tree) => rules.flatMap((rule) => rule.tagsToFetch?.(tree) ?? []);
        const pins = [facts, ...(change ? [change.base] : [])].flatMap(asked).flatMap(({ pins = [] }) => pins);
        const tags = options.token ? asked(facts).flatMap(({ releases = [] }) => releases) : [];
        if (pins.length + tags.length === 0)
            return { value: nothing, diagnostics: [] };
        if (options.offline)
            return { value: pins.length === 0 ? nothing : null, diagnostics: [] };
        const [{ fetchRemoteTags }, { createHttp }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 147).then(__nccwpck_require__.bind(__nccwpck_require__, 9147)),
            Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(823)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7823)),
        ]);
        const answer = await fetchRemoteTags({
            pins,
            tags,
            http: createHttp({ userAgent: version/* userAgent */.N }),
            token: options.token ?? null,
            ...(options.endpoints.github ? { endpoint: options.endpoints.github } : {}),
        });
        return { value: answer.remoteTags, diagnostics: answer.diagnostics };
    };
}

;// CONCATENATED MODULE: ./build/run/fetchers.js





/** The services that rules may need, each loaded and asked only when a rule that runs needs it. */
function createFetchers(options) {
    return {
        lifecycles: lifecycles(options),
        index: packageIndex(options),
        notes: releaseNotes(options),
        remoteTags: remoteTags(options),
        about: async () => [...(options.about ?? []), ...(await subjects(options))],
        signatures: async (...asked) => (await __nccwpck_require__.e(/* import() */ 63).then(__nccwpck_require__.bind(__nccwpck_require__, 4063))).signatures(options)(...asked),
    };
}
/** Subjects of the change's own commits, as far as the clone has them. */
async function subjects({ history }) {
    if (!history?.repository || history.base === null)
        return [];
    const { subjectsBetween } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5975));
    return subjectsBetween(history.repository, history.base, history.head ?? 'HEAD', 50);
}
/** Release cycles of the products met: live where the network is allowed, from the bundled table otherwise. */
function lifecycles(options) {
    return async (facts, change) => {
        const met = [...facts.all('runtime'), ...(change?.base.all('runtime') ?? [])];
        // A lower bound says nothing that could be judged.
        const judged = met.filter(({ constraint, version }) => constraint !== 'minimum' && version !== null);
        const products = new Set(judged.map(({ product }) => product));
        for (const tree of [facts, change?.base])
            if (tree)
                for (const product of (0,lifecycles_packages/* packageProducts */.B9)(tree))
                    products.add(product);
        if (options.offline || products.size === 0) {
            const { bundledLifecycles } = await __nccwpck_require__.e(/* import() */ 405).then(__nccwpck_require__.bind(__nccwpck_require__, 8405));
            return { value: bundledLifecycles(), diagnostics: [] };
        }
        const [{ fetchLifecycles }, { createHttp }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(405), __nccwpck_require__.e(781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6781)),
            Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(823)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7823)),
        ]);
        const answer = await fetchLifecycles({
            products,
            http: createHttp({ userAgent: version/* userAgent */.N, redirects: false }),
            ...(options.store ? { store: options.store } : {}),
            ...(options.endpoints.endoflife ? { endpoint: options.endpoints.endoflife } : {}),
        });
        return { value: answer.lifecycles, diagnostics: answer.diagnostics };
    };
}


/***/ }),

/***/ 4800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _reporters_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9582);

/** Report \u2192 text in one format. Each reporter is loaded only when asked for: start-up is what people feel. */
async function render(report, format, options) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 530).then(__nccwpck_require__.bind(__nccwpck_require__, 9530))).textReport(report, options);
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 499).then(__nccwpck_require__.bind(__nccwpck_require__, 6499))).jsonReport(report);
        case 'github':
            return (await __nccwpck_require__.e(/* import() */ 442).then(__nccwpck_require__.bind(__nccwpck_require__, 8442))).commandsReport(report);
        case 'markdown':
            return (0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((await __nccwpck_require__.e(/* import() */ 508).then(__nccwpck_require__.bind(__nccwpck_require__, 3508))).summaryReport(report));
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 832).then(__nccwpck_require__.bind(__nccwpck_require__, 832))).sarifReport(report);
        case 'html':
            return (0,_reporters_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((await __nccwpck_require__.e(/* import() */ 64).then(__nccwpck_require__.bind(__nccwpck_require__, 9064))).htmlReport(report));
    }
}


/***/ }),

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run),
/* harmony export */   u: () => (/* binding */ preload)
/* harmony export */ });
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6609);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9259);


/**
 * Reads, checks and reports. All that knows formats and rules is loaded here and not before: start-up is what
 * people feel, and a tree without files needs none of it.
 */
async function run(job) {
    if (job.base === null && job.only.length === 0 && (await job.head.list()).length === 0)
        return emptyReport(job);
    const { runWhole } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(379), __nccwpck_require__.e(933), __nccwpck_require__.e(746), __nccwpck_require__.e(754)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3153));
    return runWhole(job);
}
/** Begins to load what a scan needs, while git is asked for the files. */
function preload() {
    // What goes wrong here goes wrong again where it is waited for.
    Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(379), __nccwpck_require__.e(933), __nccwpck_require__.e(746), __nccwpck_require__.e(754)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3153)).catch(() => { });
}
function emptyReport(job) {
    return {
        tool: { name: 'premortem', version: job.version },
        mode: job.mode,
        asOf: job.date,
        revisions: { base: null, head: job.head.revision },
        findings: [],
        upgrades: [],
        diagnostics: [...job.diagnostics, ...(job.head.diagnostics ?? [])],
        facts: new _model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Facts */ .A([], new _model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .FileIndex */ .rx([])),
        data: null,
        timeline: [],
        ignoresAdded: [],
        failOn: job.failOn ?? job.settings.failOn ?? 'error',
        stats: { listed: 0, read: 0, facts: 0, durationMs: 0 },
    };
}


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _$: () => (/* binding */ UnreadConfigError),
  hg: () => (/* binding */ configPaths),
  mF: () => (/* binding */ readBaseline),
  sb: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/model/error.js
var error = __nccwpck_require__(3188);
;// CONCATENATED MODULE: ./build/config/baseline.js

/** The fingerprints of a baseline file, with the rule that each belongs to. Throws `ConfigError` when it is none: a broken baseline must not hide or tell all. */
function readBaselineText(path, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new error/* ConfigError */.xL(`${path}: the baseline is no JSON. Write it anew with premortem baseline.`);
    }
    const { version, findings } = (value ?? {});
    if (version !== 1 || !Array.isArray(findings)) {
        throw new error/* ConfigError */.xL(`${path}: this is no baseline of version 1. Write it anew with premortem baseline.`);
    }
    return new Map(findings.map((entry) => {
        const { fingerprint, rule } = (entry ?? {});
        if (typeof fingerprint !== 'string')
            throw new error/* ConfigError */.xL(`${path}: an entry has no fingerprint.`);
        return [fingerprint, typeof rule === 'string' ? rule : ''];
    }));
}

// EXTERNAL MODULE: ./build/model/settings.js
var settings = __nccwpck_require__(4317);
;// CONCATENATED MODULE: ./build/run/settings.js




/** Where a configuration is looked for, from the root; the first that is there counts. */
const configPaths = [
    '.github/premortem.yml',
    '.github/premortem.yaml',
    'premortem.yml',
    'premortem.yaml',
];
/** The tree has a configuration or a baseline, and does not give it: nobody knows what it says. */
class UnreadConfigError extends error/* ConfigError */.xL {
    name = 'ConfigError';
}
function unread(path, reason = 'nothing was read') {
    return new UnreadConfigError(`\`${path}\` cannot be read: ${reason}.`);
}
/**
 * The configuration of a tree; `named` is a file on disk instead, or `none` for none at all. `inTree` is what the
 * tree calls that file: where it has one, that counts. Throws `ConfigError` with file, line and column.
 */
async function readSettings(workspace, named, inTree = null) {
    if (named === 'none')
        return settings/* defaultSettings */.L;
    const isThere = inTree !== null && (await workspace.list()).some(({ path }) => path === inTree);
    if (named !== null && !isThere) {
        let text;
        try {
            text = (0,external_node_fs_.readFileSync)(named, 'utf8');
        }
        catch {
            throw new error/* ConfigError */.xL(`The configuration ${named} cannot be read.`);
        }
        return parse(named, text);
    }
    const there = new Set((await workspace.list()).map(({ path }) => path));
    const path = isThere ? inTree : configPaths.find((candidate) => there.has(candidate));
    if (path === undefined)
        return settings/* defaultSettings */.L;
    const [content] = await workspace.read([path]);
    if (!content?.ok)
        throw unread(path, content?.reason);
    return parse(path, content.text);
}
/** Loaded only where there is a configuration: its words are those of the rules. */
async function parse(path, text) {
    const [{ readConfig }, { rules }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7162)),
        Promise.all(/* import() */[__nccwpck_require__.e(933), __nccwpck_require__.e(746), __nccwpck_require__.e(864)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1746)),
    ]);
    return readConfig(path, text, rules);
}
/** Fingerprints that the tree's baseline accepts; none where there is no baseline. */
async function readBaseline(workspace, settings) {
    const listed = (await workspace.list()).some(({ path }) => path === settings.baseline);
    if (!listed)
        return new Map();
    const [content] = await workspace.read([settings.baseline]);
    if (!content?.ok)
        throw unread(settings.baseline, content?.reason);
    return readBaselineText(settings.baseline, content.text);
}


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ diskTree),
/* harmony export */   "in": () => (/* binding */ openPath),
/* harmony export */   j_: () => (/* binding */ diffTrees),
/* harmony export */   rx: () => (/* binding */ auditTrees)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _clients_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8694);
/* harmony import */ var _clients_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5975);
/* harmony import */ var _clients_git_discovery_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(820);
/* harmony import */ var _clients_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4406);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8963);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3188);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(426);









/** Throws `UsageError` when there is nothing at the path. */
async function openPath(path, options = {}) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    let about;
    try {
        about = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full);
    }
    catch {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`There is nothing at ${path}.`);
    }
    if (about.isDirectory()) {
        return openFolder(full, options);
    }
    if (!about.isFile())
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${path} is neither a folder nor a file.`);
    // A single file is recognised by its whole path: `.github/workflows/ci.yml` is a workflow, `ci.yml` is not.
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_clients_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full));
    const found = await (0,_clients_git_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), options);
    const top = found.repository?.top ?? null;
    const root = top ?? (file.startsWith(process.cwd() + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? process.cwd() : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    return { ...(await openFolder(root, options)), file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
async function openFolder(root, options) {
    const { repository, problem, refused } = await (0,_clients_git_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)(root, options);
    const diagnostics = refused.map((folder) => {
        const message = `The git directory in ${folder} was not used: it lies among the files of the repository in ${repository?.top}, so a commit could have brought it. Its files were read as part of that repository.`;
        return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnostic */ .Y)('skipped', message);
    });
    // `.git` is there, and all the same git cannot be asked.
    if (repository === null && ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git')) || problem !== _clients_git_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .noRepository */ .GD))
        diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnostic */ .Y)('skipped', `Git was not asked (${problem}), so every file was read that no .gitignore names.`));
    return { root, repository, problem, untracked: options.untracked ?? false, diagnostics, file: null };
}
/** One file of a tree, as a tree. The rest is not even listed. */
class SingleFile {
    revision;
    #inner;
    #path;
    constructor(inner, path) {
        this.revision = inner.revision;
        this.#inner = inner;
        this.#path = path;
    }
    async list() {
        const entries = (await this.#inner.list()).filter(({ path }) => path === this.#path);
        // Named outright, so it is read even where git does not track it.
        return entries.length > 0
            ? entries
            : [{ path: this.#path, kind: 'file', executable: false, id: null, size: null }];
    }
    read(paths) {
        return this.#inner.read(paths);
    }
}
/** What is on disk at the path. */
function diskTree({ root, repository, untracked }) {
    return new _clients_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .DiskWorkspace */ .T(root, repository, untracked);
}
/** More than a week of most histories, and hardly dearer to ask for than one commit. */
const quickLook = 100;
/** The tree to audit and, where history has it, the one at `since`. */
async function auditTrees(opened, since) {
    const { repository } = opened;
    const onDisk = repository?.bare ? null : diskTree(opened);
    // Git lists the files while it is asked for the history; who lists them next is told of a failure.
    onDisk?.list().catch(() => { });
    const history = repository ? await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .newestCommits */ .Pq)(repository, quickLook) : [];
    const commit = history[0]?.id ?? null;
    if (repository?.bare && commit === null) {
        const empty = new EmptyWorkspace();
        return { head: empty, base: null, ruled: empty, diagnostics: opened.diagnostics };
    }
    const whole = onDisk ?? new _clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitWorkspace */ .AX(repository, commit);
    const head = narrowed(whole, opened.file);
    if (!repository || commit === null) {
        if (since !== null)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('--since needs a git repository with commits.');
        return { head, base: null, ruled: whole, diagnostics: opened.diagnostics };
    }
    const before = await sinceCommit(repository, history, since ?? '7d', since !== null);
    if (before === null) {
        const why = repository.shallow ? 'this clone holds only part of the history' : 'the history begins later';
        const message = `Lockfiles were not compared with an earlier state: ${why}.`;
        const note = (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnostic */ .Y)('skipped', message, { severity: 'notice' });
        return { head, base: null, ruled: whole, diagnostics: [...opened.diagnostics, note] };
    }
    const base = before === commit ? null : narrowed(new _clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitWorkspace */ .AX(repository, before), opened.file);
    return { head, base, ruled: whole, diagnostics: opened.diagnostics };
}
const units = {
    h: 3600,
    d: 86_400,
    w: 604_800,
    m: 30 * 86_400,
    y: 365 * 86_400,
};
async function sinceCommit(repository, history, since, given) {
    const duration = /^(\d{1,5})([hdwmy])$/.exec(since);
    if (duration) {
        return lastBefore(repository, history, history[0].time - Number(duration[1]) * (0,_model_table_js__WEBPACK_IMPORTED_MODULE_8__/* .lookUp */ .T)(units, duration[2]));
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(since)) {
        const time = Date.parse(`${since}T00:00:00Z`) / 1000;
        if (Number.isFinite(time))
            return lastBefore(repository, history, time);
    }
    const commit = await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .eZ)(repository, since);
    if (commit === null && given)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`There is no revision ${since}, and it is no duration (7d, 2w) or day.`);
    return commit;
}
async function lastBefore(repository, history, seconds) {
    const known = history.find(({ time }) => time <= seconds);
    if (known !== undefined)
        return known.id;
    return history.length < quickLook ? null : (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .commitBefore */ .Xg)(repository, history[0].id, seconds);
}
/** Base is the merge base, as in a pull request; head is a revision or the working tree. */
async function diffTrees(opened, base, head) {
    const { repository } = opened;
    if (!repository)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`diff needs a git repository: ${opened.problem}.`);
    if (head === null && repository.bare)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('This repository has no working tree: say --head REV.');
    const from = await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .eZ)(repository, base);
    if (from === null)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`There is no revision ${base} here.`);
    const to = await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .eZ)(repository, head ?? 'HEAD');
    if (to === null)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`There is no revision ${head ?? 'HEAD'} here.`);
    const diagnostics = [...opened.diagnostics];
    let start = await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBase */ .wu)(repository, from, to);
    if (start === null) {
        start = from;
        const message = `${base} and ${head ?? 'HEAD'} share no history here, so the two were compared as they are.`;
        diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnostic */ .Y)('skipped', message, { severity: 'notice' }));
    }
    const tree = head === null ? diskTree(opened) : new _clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitWorkspace */ .AX(repository, to);
    return {
        head: narrowed(tree, opened.file),
        base: narrowed(new _clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitWorkspace */ .AX(repository, start), opened.file),
        ruled: head === null ? tree : new _clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitWorkspace */ .AX(repository, from),
        diagnostics,
    };
}
function narrowed(workspace, file) {
    return file === null ? workspace : new SingleFile(workspace, file);
}
class EmptyWorkspace {
    revision = null;
    list() {
        return Promise.resolve([]);
    }
    read() {
        return Promise.resolve([]);
    }
}


/***/ }),

/***/ 6170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of package.json; a test holds the two together. */
const version = '0.1.0';
/** Who asks, in every request: name, version, and where to read about it. */
const userAgent = `premortem/${version} (+https://github.com/OWNER/premortem)`;


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ compareRefs),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   y9: () => (/* binding */ bumpOfRefs)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8394);

/** A full commit id of git, SHA-1 or SHA-256. One can be all digits, and is no version for that. */
function isCommitId(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
/** Tags like `v4` and `v4.1.0`; branches and commits have no order. */
function bumpOfRefs(from, to) {
    if (from === to)
        return 'none';
    return isVersion(from) && isVersion(to) ? _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .looseSemver */ .N2.bump(from, to) : 'unknown';
}
/** 0 when it cannot be told. */
function compareRefs(a, b) {
    return isVersion(a) && isVersion(b) ? _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .looseSemver */ .N2.compare(a, b) : 0;
}
function isVersion(ref) {
    return !isCommitId(ref) && _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .looseSemver */ .N2.isValid(ref);
}


/***/ }),

/***/ 920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ twoDigitYear),
/* harmony export */   ME: () => (/* binding */ countsByTwoDigitYear),
/* harmony export */   mZ: () => (/* binding */ calendarYear)
/* harmony export */ });
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(426);

/**
 * The year when a first number can only be one: `2023` of 2023.7.22, `20230722`. Null otherwise.
 * Two digits (`23.1`) are a year only for packages known to count so: virtualenv 20 and jsdom 22 do not.
 */
function calendarYear(first) {
    if (first.length !== 4 && first.length !== 6 && first.length !== 8)
        return null;
    const year = first.slice(0, 4);
    if (year < '1990' || year > '2099')
        return null;
    if (first.length === 4)
        return year;
    const month = first.slice(4, 6);
    return month >= '01' && month <= '12' ? first : null;
}
function twoDigitYear(first) {
    return first.length === 2 ? first : calendarYear(first);
}
/** Projects that say they count by the year, in two digits (https://calver.org/users.html and their own pages). */
const twoDigitYears = {
    pypi: new Set([
        'aiofiles',
        'argon2-cffi',
        'argon2-cffi-bindings',
        'attrs',
        'automat',
        'black',
        'cattrs',
        'constantly',
        'environ-config',
        'flake8-bugbear',
        'hatch-fancy-pypi-readme',
        'hyperlink',
        'incremental',
        'klein',
        'packaging',
        'pip',
        'prometheus-async',
        'pyopenssl',
        'service-identity',
        'stamina',
        'structlog',
        'svcs',
        'towncrier',
        'treq',
        'twisted',
    ]),
    conda: new Set([
        'attrs',
        'black',
        'cattrs',
        'conda',
        'conda-build',
        'packaging',
        'pip',
        'pyopenssl',
        'twisted',
    ]),
};
function countsByTwoDigitYear(ecosystem, name) {
    return (0,_model_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .T)(twoDigitYears, ecosystem)?.has(name.toLowerCase().replace(/[-_.]+/g, '-')) ?? false;
}


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ hasFreeExtension),
/* harmony export */   kf: () => (/* binding */ matchCycle),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   sI: () => (/* binding */ judgeCycle),
/* harmony export */   xN: () => (/* binding */ compareCycles)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6320);

const unknown = { type: 'unknown' };
/** Java says 1.8 and 8u292 for 8. */
const java = new Set([
    'alibaba-dragonwell',
    'amazon-corretto',
    'azul-zulu',
    'bellsoft-liberica',
    'eclipse-temurin',
    'graalvm-ce',
    'ibm-semeru-runtime',
    'microsoft-build-of-openjdk',
    'openjdk-builds-from-oracle',
    'oracle-graalvm',
    'oracle-jdk',
    'redhat-build-of-openjdk',
    'sapmachine',
]);
/** Versions that name a cycle in a way no prefix finds, by product. */
const spoken = {
    // amazonlinux:1 is the last release of the first line.
    'amazon-linux': { '1': '2018.03', al1: '2018.03', al2: '2', al2022: '2023', al2023: '2023' },
    // Years on the box, numbers in the data.
    mssqlserver: {
        '2012': '11.0-sp4',
        '2014': '12.0-sp3',
        '2016': '13.0-sp3',
        '2017': '14.0',
        '2019': '15.0',
        '2022': '16.0',
        '2025': '17.0',
    },
    dotnetfx: { '3.5': '3.5-sp1' },
    fedora: { heisenbug: '20' },
    'windows-server': { ltsc2016: '2016', ltsc2019: '2019', ltsc2022: '2022', ltsc2025: '2025' },
    // The container tag 1809 is the image of LTSC 2019; the cycle 1809 is the desktop channel's.
    'windows-server-core': {
        '1809': '2019',
        ltsc2016: '2016',
        ltsc2019: '2019',
        ltsc2022: '2022',
        ltsc2025: '2025',
    },
    'windows-nano-server': {
        '1809': '2019',
        sac2016: '1607',
        ltsc2019: '2019',
        ltsc2022: '2022',
        ltsc2025: '2025',
    },
};
/** Their cycles are names, or numbers that do not nest: nothing but the whole name matches. */
const exactOnly = new Set([
    'aws-lambda',
    'github-actions-runner-images',
    'windows-server-core',
    'windows-nano-server',
    'dotnetfx',
]);
/**
 * The cycle whose components are the longest prefix of the version's: 3.10.2 is 3.10 and never 3.1, 10.3 is 10
 * where 9.6.1 is 9.6. Code names (`buster`, `bionic`) match their cycle.
 */
function matchCycle(product, version) {
    const asked = normal(product, version);
    if (asked === '')
        return unknown;
    const exact = product.cycles.find(({ cycle }) => cycle.toLowerCase() === asked);
    if (exact)
        return { type: 'cycle', cycle: exact };
    const named = product.cycles.find(({ codename }) => codename?.split(' ')[0]?.toLowerCase() === asked);
    if (named && /^[a-z]/.test(asked))
        return { type: 'cycle', cycle: named };
    if (exactOnly.has(product.name) || !/^\d/.test(asked))
        return unknown;
    const parts = components(asked);
    for (let length = parts.length; length > 0; length--) {
        const prefix = parts.slice(0, length).join('.');
        const found = product.cycles.find(({ cycle }) => cycle === prefix);
        if (found)
            return { type: 'cycle', cycle: found };
    }
    const below = product.cycles.filter(({ cycle }) => startsWith(components(cycle), parts));
    if (below.length === 1)
        return { type: 'cycle', cycle: below[0] };
    if (below.length > 1)
        return { type: 'floating', cycles: below.toSorted((a, b) => compareCycles(b.cycle, a.cycle)) };
    return older(product, asked);
}
function normal(product, version) {
    let text = version.trim().toLowerCase();
    if (/^v\d/.test(text))
        text = text.slice(1);
    if (java.has(product.name)) {
        text = text.replace(/^1\.(?=[5-9](?:\D|$))/, '').replace(/^(\d+)[u+].*$/, '$1');
    }
    const names = Object.hasOwn(spoken, product.name) ? spoken[product.name] : {};
    if (Object.hasOwn(names, text))
        return names[text];
    // Leap is 15.5; Tumbleweed has no number and never comes here.
    return text;
}
/** `3.13.0rc1` \u2192 3, 13, 0: letters after a number belong to a pre-release or a build. */
function components(version) {
    const parts = [];
    for (const part of version.split(/[.\-_+]/)) {
        const digits = /^\d+/.exec(part)?.[0];
        if (digits === undefined)
            break;
        parts.push(digits);
        if (digits.length < part.length)
            break;
    }
    return parts;
}
function startsWith(whole, start) {
    return (start.length > 0 && start.length <= whole.length && start.every((part, index) => whole[index] === part));
}
/** No such cycle is not "supported": older than every numbered cycle is said, a hole in between is unknown. */
function older(product, version) {
    const numbered = product.cycles.filter(({ cycle }) => /^\d+(?:\.\d+)*$/.test(cycle));
    if (numbered.length < product.cycles.length / 2)
        return unknown;
    const oldest = numbered.reduce((low, next) => (low === null || compareCycles(next.cycle, low.cycle) < 0 ? next : low), null);
    return oldest !== null && compareCycles(version, oldest.cycle) < 0 ? { type: 'older', oldest } : unknown;
}
/** By numbers, component by component: 3.9 before 3.10. */
function compareCycles(a, b) {
    const left = components(a);
    const right = components(b);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const difference = Number(left[index] ?? 0) - Number(right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Only these give their extended phase to everybody: Ubuntu's, Red Hat's and Node's is paid for. */
const freeExtension = new Set(['debian']);
/** Whether everybody goes on getting fixes for a while after the cycle's end. */
function hasFreeExtension(product, { eol, eoes }) {
    return freeExtension.has(product) && typeof eoes === 'string' && typeof eol === 'string' && eoes > eol;
}
/**
 * Where a cycle stands on a day (ISO). The last supported day is still supported. `grace` days after the end
 * nothing is said.
 */
function judgeCycle(product, cycle, date, days = { warn: 90, grace: 0 }) {
    const end = endOf(product, cycle);
    if (end === true)
        return { state: 'ended', end: null };
    if (end === false || end === null)
        return { state: end === false ? 'supported' : 'unknown', end: null };
    if (date > (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, days.grace)) {
        const extended = cycle.eoes;
        if (freeExtension.has(product) && typeof extended === 'string' && date <= extended) {
            return { state: 'long-term', end };
        }
        return { state: 'ended', end };
    }
    const announced = product === 'github-actions-runner-images' && typeof cycle.eoas === 'string' && date > cycle.eoas;
    return { state: announced || date >= (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -days.warn) ? 'ending' : 'supported', end };
}
/**
 * The day that counts. Lambda: `eoas` is the day of deprecation, after which nothing is patched; `eol`, when
 * functions can no longer be updated, is moved every year.
 */
function endOf(product, cycle) {
    if (product === 'aws-lambda' && typeof cycle.eoas === 'string')
        return cycle.eoas;
    return cycle.eol;
}


/***/ }),

/***/ 1708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ goModule),
/* harmony export */   go: () => (/* binding */ go)
/* harmony export */ });
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8401);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8394);


/** https://go.dev/ref/mod#pseudo-versions: `v0.0.0-20230722141000-abcdef123456`. */
const pseudo = /^v0\.0\.0-(?:0\.)?\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/;
/** `go1.21` of toolchain lines is a version too. */
function parse(version) {
    const semver = (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSemver */ .kf)(version.startsWith('go') ? version.slice(2) : version);
    return semver === null ? null : { ...semver, commit: pseudo.test(version) };
}
const go = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .defineScheme */ .X)({
    name: 'go',
    // v0 and v1 share one import path; golang.org/x moves v0 monthly and breaks nobody.
    zero: 'none',
    parse,
    order: _semver_js__WEBPACK_IMPORTED_MODULE_1__/* .orderSemver */ .t9,
    release: ({ numbers, commit }) => ({ epoch: '0', numbers, commit }),
    isPrerelease: ({ prerelease, commit }) => prerelease.length > 0 && !commit,
    /** go.mod names the least version that will do. */
    satisfies(version, requirement) {
        if (parse(version) === null || parse(requirement) === null)
            return null;
        return go.compare(version, requirement) >= 0;
    },
    isExact: (requirement) => parse(requirement) !== null,
});
/**
 * `github.com/x/y/v3` \u2192 `github.com/x/y`, `gopkg.in/yaml.v3` \u2192 `gopkg.in/yaml`: the path that the majors of
 * one module share (https://go.dev/ref/mod#major-version-suffixes).
 */
function goModule(path) {
    if (path.startsWith('gopkg.in/'))
        return path.replace(/\.v\d+(?:-unstable)?$/, '');
    return path.replace(/\/v[1-9]\d*$/, '');
}


/***/ }),

/***/ 1436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _model_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1506);
/* harmony import */ var _go_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);


function packageKey(ecosystem, name) {
    return `${ecosystem}:${packageName(ecosystem, name)}`;
}
/**
 * What one package is called in every spelling: `Flask_Login` and `flask-login` are one, and so are the
 * majors of a Go module, whose path ends in `/v2`, `/v3`.
 */
function packageName(ecosystem, name) {
    switch (ecosystem) {
        case 'pypi':
            // https://packaging.python.org/en/latest/specifications/name-normalization/
            return name.toLowerCase().replace(/[-_.]+/g, '-');
        case 'golang':
            return (0,_go_js__WEBPACK_IMPORTED_MODULE_0__/* .goModule */ .f)(name);
        case 'swift':
            // SwiftPM calls a package by the last part of its address, and allows each name once.
            return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
        case 'nuget':
        case 'composer':
        case 'github':
        case 'terraform':
            return name.toLowerCase();
        default:
            return name;
    }
}
/** Where a package comes from, in one text; `index` for the ecosystem's own. */
function sourceOf(origin) {
    switch (origin.type) {
        case 'index':
            return 'index';
        case 'path':
            return `path ${origin.path}`;
        case 'git':
            return `git ${(0,_model_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._M)(origin.url)}#${origin.ref ?? ''}`;
        case 'registry':
            return (0,_model_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceKey */ .Zt)(origin);
        case 'url':
            return `url ${origin.url}`;
    }
}


/***/ }),

/***/ 7738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  DE: () => (/* binding */ comparisonFor),
  XJ: () => (/* binding */ schemeFor),
  R3: () => (/* binding */ schemeForRuntime)
});

// EXTERNAL MODULE: ./build/model/table.js
var table = __nccwpck_require__(426);
// EXTERNAL MODULE: ./build/versions/action-ref.js
var action_ref = __nccwpck_require__(4336);
// EXTERNAL MODULE: ./build/versions/calendar.js
var calendar = __nccwpck_require__(920);
// EXTERNAL MODULE: ./build/model/append.js
var append = __nccwpck_require__(9468);
// EXTERNAL MODULE: ./build/versions/numeral.js
var numeral = __nccwpck_require__(4010);
// EXTERNAL MODULE: ./build/versions/range.js
var versions_range = __nccwpck_require__(4113);
// EXTERNAL MODULE: ./build/versions/scheme.js
var scheme = __nccwpck_require__(8401);
// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __nccwpck_require__(8394);
;// CONCATENATED MODULE: ./build/versions/composer.js






const shape = /^v?(\d+(?:\.\d+)*)(?:[-._]?(stable|beta|b|rc|alpha|a|patch|pl|p)(?:[-.]?(\d+))?)?(?:[-.]?(dev))?(?:\+\S*)?$/;
const drupal = /^\d+\.x-(?=\d)/;
const stabilities = {
    a: 1,
    alpha: 1,
    b: 2,
    beta: 2,
    rc: 3,
    stable: 4,
    p: 5,
    pl: 5,
    patch: 5,
};
function parse(version) {
    if (version.length > semver/* longestVersion */.Ps)
        return null;
    const match = shape.exec(version.trim().toLowerCase().replace(drupal, ''));
    if (match === null)
        return null;
    const [, numbers = '', stability = 'stable', number = '0', dev] = match;
    return {
        numbers: numbers.split('.').map(numeral/* numeral */.Dx),
        stability: dev === undefined ? ((0,table/* lookUp */.T)(stabilities, stability) ?? 4) : 0,
        number: (0,numeral/* numeral */.Dx)(number),
    };
}
function order(a, b) {
    return ((0,numeral/* compareNumeralLists */.ri)(a.numbers, b.numbers) ||
        a.stability - b.stability ||
        (0,numeral/* compareNumerals */.ZJ)(a.number, b.number));
}
/** https://getcomposer.org/doc/articles/versions.md. Null for branches and what else is not understood. */
function rangeOf(requirement) {
    const range = [];
    for (const alternative of requirement.split(/\|\|?/)) {
        const bounds = boundsOfAll(alternative.trim());
        if (bounds === null)
            return null;
        range.push(bounds);
    }
    return range;
}
function boundsOfAll(text) {
    const hyphen = /^(\S+) - (\S+)$/.exec(text);
    if (hyphen !== null) {
        const [low, high] = [parse(hyphen[1]), parse(hyphen[2])];
        if (low === null || high === null)
            return null;
        if (high.numbers.length >= 3)
            return [
                { operator: '>=', version: hyphen[1] },
                { operator: '<=', version: hyphen[2] },
            ];
        return (0,versions_range/* between */.Tq)(hyphen[1], (0,versions_range/* raisedAt */.IP)(high.numbers, high.numbers.length - 1));
    }
    const bounds = [];
    for (const part of text.replace(/([<>=!~^]) +/g, '$1').split(/[\s,]+/)) {
        const parsed = boundsOf(part.replace(/@(?:dev|alpha|beta|rc|stable)$/i, ''));
        if (parsed === null)
            return null;
        (0,append/* append */.B)(bounds, parsed);
    }
    return bounds;
}
function boundsOf(part) {
    if (part === '' || part === '*')
        return versions_range/* anything */.D8[0];
    const wildcard = /^v?(\d+(?:\.\d+)*)\.[*x]$/.exec(part);
    if (wildcard !== null) {
        const numbers = wildcard[1].split('.').map(numeral/* numeral */.Dx);
        return (0,versions_range/* between */.Tq)(`${wildcard[1]}-dev`, `${(0,versions_range/* raisedAt */.IP)(numbers, numbers.length - 1)}-dev`);
    }
    const match = /^([~^]|[<>]=?|!=|<>|==?|)(\S+)$/.exec(part);
    const version = match === null ? null : parse(match[2]);
    if (match === null || version === null)
        return null;
    const { numbers } = version;
    switch (match[1]) {
        case '^':
            return (0,versions_range/* between */.Tq)(match[2], `${(0,versions_range/* caretCeiling */.Vj)(numbers)}-dev`);
        case '~':
            return (0,versions_range/* between */.Tq)(match[2], `${(0,versions_range/* raisedAt */.IP)(numbers, Math.max(0, numbers.length - 2))}-dev`);
        case '>':
        case '>=':
        case '<':
        case '<=':
            return [{ operator: match[1], version: match[2] }];
        case '!=':
        case '<>':
            return [{ operator: '!=', version: match[2] }];
        default:
            return [{ operator: '=', version: match[2] }];
    }
}
const composer = (0,scheme/* defineScheme */.X)({
    name: 'composer',
    zero: 'caret',
    parse,
    order,
    release: ({ numbers }) => ({ epoch: '0', numbers }),
    isPrerelease: ({ stability }) => stability < 4,
    satisfies(version, requirement) {
        if (requirement.length > 1024 || parse(version) === null)
            return null;
        const range = rangeOf(requirement.trim());
        return range === null ? null : (0,versions_range/* inRange */.r4)(version, range, (a, b) => composer.compare(a, b));
    },
    isExact: (requirement) => parse(requirement.trim().replace(/^==?/, '')) !== null,
});

// EXTERNAL MODULE: ./build/versions/pessimistic.js
var pessimistic = __nccwpck_require__(5813);
;// CONCATENATED MODULE: ./build/versions/gem.js





const gem_shape = /^\s*\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?\s*$/;
function gem_parse(version) {
    if (version.length > semver/* longestVersion */.Ps || !gem_shape.test(version))
        return null;
    const segments = (version.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? []).map((segment) => isNumber(segment) ? (0,numeral/* numeral */.Dx)(segment) : segment);
    const letters = segments.findIndex((segment) => !isNumber(segment));
    const numbers = letters === -1 ? segments : segments.slice(0, letters);
    const rest = letters === -1 ? [] : segments.slice(letters);
    return { segments: [...withoutTrailingZeros(numbers), ...withoutTrailingZeros(rest)], numbers };
}
function isNumber(segment) {
    return segment.charCodeAt(0) <= 57;
}
function withoutTrailingZeros(segments) {
    let end = segments.length;
    while (end > 0 && segments[end - 1] === '0')
        end--;
    return segments.slice(0, end);
}
/** https://github.com/rubygems/rubygems/blob/master/lib/rubygems/version.rb: letters are below numbers. */
function gem_order(a, b) {
    const length = Math.max(a.segments.length, b.segments.length);
    for (let index = 0; index < length; index++) {
        const left = a.segments[index] ?? '0';
        const right = b.segments[index] ?? '0';
        if (isNumber(left) !== isNumber(right))
            return isNumber(left) ? 1 : -1;
        const sign = isNumber(left) ? (0,numeral/* compareNumerals */.ZJ)(left, right) : (0,numeral/* compareText */.n6)(left, right);
        if (sign !== 0)
            return sign;
    }
    return 0;
}
const gem = (0,scheme/* defineScheme */.X)({
    name: 'gem',
    zero: 'minor',
    parse: gem_parse,
    order: gem_order,
    release: ({ numbers }) => ({ epoch: '0', numbers }),
    isPrerelease: ({ segments }) => segments.some((segment) => !isNumber(segment)),
    satisfies(version, requirement) {
        const range = (0,pessimistic/* pessimisticRange */.l)(requirement.replaceAll('&', ','), (text) => gem_parse(text)?.numbers ?? null, '.A');
        if (range === null || gem_parse(version) === null)
            return null;
        return (0,versions_range/* inRange */.r4)(version, range, (a, b) => gem.compare(a, b));
    },
    isExact: (requirement) => /^=?\s*\d[0-9A-Za-z.-]*$/.test(requirement.trim()),
});

// EXTERNAL MODULE: ./build/versions/go.js
var go = __nccwpck_require__(1708);
;// CONCATENATED MODULE: ./build/versions/image-tag.js

function parseImageTag(tag) {
    const match = /^v?(\d+(?:\.\d+)*)(.*)$/.exec(tag);
    // A commit: all hex, and long.
    if (match === null || tag.length > 128 || /^[0-9a-f]{7,64}$/.test(tag))
        return null;
    return { version: match[1], suffix: match[2] };
}
/** By the leading version alone; the same version with another suffix (`-buster` \u2192 `-bullseye`) is unknown. */
function bumpOfTags(from, to) {
    if (from === to)
        return 'none';
    const [left, right] = [parseImageTag(from), parseImageTag(to)];
    if (left === null || right === null)
        return 'unknown';
    const bump = semver/* looseSemver */.N2.bump(left.version, right.version);
    return bump === 'none' ? 'unknown' : bump;
}
/** Sign of the order by leading version, 0 when it cannot be told. */
function compareTags(a, b) {
    const [left, right] = [parseImageTag(a), parseImageTag(b)];
    return left === null || right === null ? 0 : semver/* looseSemver */.N2.compare(left.version, right.version);
}

;// CONCATENATED MODULE: ./build/versions/maven.js





const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases = { cr: 'rc', ga: '', final: '', release: '' };
const shortForms = { a: 'alpha', b: 'beta', m: 'milestone' };
const nothing = { rank: qualifiers.indexOf(''), text: '' };
const unknownQualifier = qualifiers.length;
const hyphenNumber = unknownQualifier + 1;
const dotNumber = unknownQualifier + 2;
function maven_parse(version) {
    const text = version.trim().toLowerCase();
    if (text.length > semver/* longestVersion */.Ps || !/^v?\d[0-9a-z._+~-]*$/.test(text))
        return null;
    const plain = text.startsWith('v') ? text.slice(1) : text;
    const tokens = [];
    const numbers = [];
    let leading = true;
    for (const { 0: word, index } of plain.matchAll(/\d+|[^\d.-]+/g)) {
        const before = plain[index - 1];
        if (word.charCodeAt(0) <= 57) {
            const number = (0,numeral/* numeral */.Dx)(word);
            const dotted = before === '.' || before === undefined;
            if (leading && dotted)
                numbers.push(number);
            else
                leading = false;
            if (!dotted)
                cutNothing(tokens);
            tokens.push({ rank: dotted ? dotNumber : hyphenNumber, text: number });
        }
        else {
            leading = false;
            cutNothing(tokens);
            tokens.push(qualifier(word, /^\d/.test(plain.slice(index + word.length, index + word.length + 1))));
        }
    }
    cutNothing(tokens);
    return { tokens, numbers };
}
function qualifier(word, beforeDigit) {
    const long = (beforeDigit ? (0,table/* lookUp */.T)(shortForms, word) : undefined) ?? (0,table/* lookUp */.T)(aliases, word) ?? word;
    const rank = qualifiers.indexOf(long);
    return rank === -1 ? { rank: unknownQualifier, text: long } : { rank, text: '' };
}
function cutNothing(tokens) {
    for (let last = tokens.at(-1); last !== undefined && isNothing(last); last = tokens.at(-1))
        tokens.pop();
}
function isNothing({ rank, text }) {
    return rank === nothing.rank || (rank > unknownQualifier && text === '0');
}
function maven_order(a, b) {
    const length = Math.max(a.tokens.length, b.tokens.length);
    for (let index = 0; index < length; index++) {
        const left = a.tokens[index] ?? nothing;
        const right = b.tokens[index] ?? nothing;
        if (left.rank !== right.rank)
            return left.rank - right.rank;
        const sign = left.rank > unknownQualifier
            ? (0,numeral/* compareNumerals */.ZJ)(left.text, right.text)
            : (0,numeral/* compareText */.n6)(left.text, right.text);
        if (sign !== 0)
            return sign;
    }
    return 0;
}
/** `[1.0,2.0),[3.0,)`. A bare version is a wish that Maven may overrule: null unless it is met exactly. */
function maven_rangeOf(requirement) {
    const range = [];
    const text = requirement.replace(/\s+/g, '');
    let at = 0;
    while (at < text.length) {
        const end = text.slice(at).search(/[\])]/);
        if (end === -1 || !/[[(]/.test(text[at]))
            return null;
        const [low = '', high, ...more] = text.slice(at + 1, at + end).split(',');
        if (more.length > 0)
            return null;
        const bounds = [];
        if (high === undefined)
            bounds.push({ operator: '=', version: low });
        else {
            if (low !== '')
                bounds.push({ operator: text[at] === '[' ? '>=' : '>', version: low });
            if (high !== '')
                bounds.push({ operator: text[at + end] === ']' ? '<=' : '<', version: high });
        }
        range.push(bounds);
        at += end + 1;
        if (text[at] === ',')
            at++;
    }
    return range.length === 0 ? null : range;
}
const maven = (0,scheme/* defineScheme */.X)({
    name: 'maven',
    zero: 'minor',
    parse: maven_parse,
    order: maven_order,
    release: ({ numbers }) => ({ epoch: '0', numbers }),
    isPrerelease: ({ tokens }) => tokens.some(({ rank }) => rank < nothing.rank),
    satisfies(version, requirement) {
        if (requirement.length > 1024 || maven_parse(version) === null)
            return null;
        const range = maven_rangeOf(requirement);
        if (range !== null)
            return (0,versions_range/* inRange */.r4)(version, range, (a, b) => maven.compare(a, b));
        return maven_parse(requirement) !== null && maven.compare(version, requirement) === 0 ? true : null;
    },
    isExact(requirement) {
        const text = requirement.trim();
        return maven_parse(text) !== null || /^\[[^,\s]+\]$/.test(text);
    },
});

;// CONCATENATED MODULE: ./build/versions/nuget.js



/** https://learn.microsoft.com/nuget/concepts/package-versioning: four numbers, labels without case. */
function nuget_parse(version) {
    return (0,semver/* parseSemver */.kf)(version.toLowerCase());
}
function nuget_boundsOf(requirement) {
    const text = requirement.trim();
    if (text === '*' || text === '')
        return [];
    const floating = /^(\d+(?:\.\d+)*)\.\*$/.exec(text);
    if (floating !== null) {
        const numbers = floating[1].split('.');
        return (0,versions_range/* between */.Tq)(floating[1], (0,versions_range/* raisedAt */.IP)(numbers, numbers.length - 1));
    }
    const interval = /^([[(])([^,\][()]*)(?:(,)([^,\][()]*))?([\])])$/.exec(text);
    if (interval === null)
        return nuget_parse(text) === null ? null : [{ operator: '>=', version: text }];
    const [, open, low = '', comma, high = '', close] = interval;
    if (comma === undefined)
        return nuget_parse(low) === null ? null : [{ operator: '=', version: low.trim() }];
    const bounds = [];
    if (low.trim() !== '')
        bounds.push({ operator: open === '[' ? '>=' : '>', version: low.trim() });
    if (high.trim() !== '')
        bounds.push({ operator: close === ']' ? '<=' : '<', version: high.trim() });
    return bounds.every(({ version }) => nuget_parse(version) !== null) ? bounds : null;
}
const nuget = (0,scheme/* defineScheme */.X)({
    name: 'nuget',
    zero: 'minor',
    parse: nuget_parse,
    order: semver/* orderSemver */.t9,
    release: ({ numbers }) => ({ epoch: '0', numbers }),
    isPrerelease: ({ prerelease }) => prerelease.length > 0,
    satisfies(version, requirement) {
        if (requirement.length > 1024 || nuget_parse(version) === null)
            return null;
        const bounds = nuget_boundsOf(requirement);
        return bounds === null ? null : (0,versions_range/* inRange */.r4)(version, [bounds], (a, b) => nuget.compare(a, b));
    },
    /** A bare version is a lower bound, `[1.0]` one version; what restore takes is the lowest, so both are fixed. */
    isExact: (requirement) => /^\[?\s*\d+(?:\.\d+)*(?:-[0-9A-Za-z.-]+)?\s*\]?$/.test(requirement.trim()),
});

;// CONCATENATED MODULE: ./build/versions/pep440.js






const pep440_shape = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const rankOfPre = { a: 0, alpha: 0, b: 1, beta: 1 };
function pep440_parse(version) {
    if (version.length > semver/* longestVersion */.Ps)
        return null;
    const match = pep440_shape.exec(version.trim().toLowerCase());
    if (match === null)
        return null;
    const [, epoch, release = '', pre, preNumber, bare, post, postNumber, dev, devNumber, local] = match;
    return {
        epoch: (0,numeral/* numeral */.Dx)(epoch ?? '0'),
        release: release.split('.').map(numeral/* numeral */.Dx),
        pre: pre === undefined ? null : [(0,table/* lookUp */.T)(rankOfPre, pre) ?? 2, (0,numeral/* numeral */.Dx)(preNumber || '0')],
        post: bare === undefined ? (post === undefined ? null : (0,numeral/* numeral */.Dx)(postNumber || '0')) : (0,numeral/* numeral */.Dx)(bare),
        dev: dev === undefined ? null : (0,numeral/* numeral */.Dx)(devNumber || '0'),
        local: local?.split(/[-_.]/) ?? [],
    };
}
function pep440_order(a, b) {
    return orderPublic(a, b) || orderLocal(a.local, b.local);
}
function orderPublic(a, b) {
    return ((0,numeral/* compareNumerals */.ZJ)(a.epoch, b.epoch) ||
        (0,numeral/* compareNumeralLists */.ri)(a.release, b.release) ||
        preRank(a) - preRank(b) ||
        (0,numeral/* compareNumerals */.ZJ)(a.pre?.[1] ?? '0', b.pre?.[1] ?? '0') ||
        orderAbsent(a.post, b.post, -1) ||
        orderAbsent(a.dev, b.dev, 1));
}
/** 1.0.dev1 < 1.0a1 < 1.0b1 < 1.0rc1 < 1.0 */
function preRank({ pre, post, dev }) {
    if (pre !== null)
        return pre[0];
    return post === null && dev !== null ? -1 : 3;
}
function orderAbsent(a, b, absent) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? absent : -absent;
    return (0,numeral/* compareNumerals */.ZJ)(a, b);
}
function orderLocal(a, b) {
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const left = a[index];
        const right = b[index];
        const numbers = [/^\d+$/.test(left), /^\d+$/.test(right)];
        if (numbers[0] !== numbers[1])
            return numbers[0] ? 1 : -1;
        const sign = numbers[0] ? (0,numeral/* compareNumerals */.ZJ)((0,numeral/* numeral */.Dx)(left), (0,numeral/* numeral */.Dx)(right)) : (0,numeral/* compareText */.n6)(left, right);
        if (sign !== 0)
            return sign;
    }
    return a.length - b.length;
}
/** Poetry's own signs (https://python-poetry.org/docs/dependency-specification/), put into PEP 440's. */
function withoutCaret(clause) {
    const match = /^(\^|~(?!=))\s*(.+)$/.exec(clause);
    if (match === null)
        return clause;
    const version = pep440_parse(match[2]);
    if (version === null)
        return null;
    const { release } = version;
    const leading = release.findIndex((number) => number !== '0');
    const place = match[1] === '^' ? (leading === -1 ? release.length - 1 : leading) : Math.min(1, release.length - 1);
    return `>=${match[2]},<${(0,versions_range/* raisedAt */.IP)(release, place)}`;
}
function satisfies(version, requirement) {
    const parsed = pep440_parse(version);
    if (parsed === null || requirement.length > 1024)
        return null;
    let answer = false;
    for (const alternative of requirement.split('||')) {
        const one = satisfiesAll(parsed, version, alternative);
        if (one === true)
            return true;
        if (one === null)
            answer = null;
    }
    return answer;
}
function satisfiesAll(parsed, version, requirement) {
    const clauses = requirement
        .replace(/^\s*\(|\)\s*$/g, '')
        .split(',')
        .map((clause) => clause.trim())
        .filter((clause) => clause !== '' && clause !== '*');
    let answer = true;
    for (const clause of clauses) {
        const plain = withoutCaret(clause);
        const parts = plain === null ? [null] : plain.split(',').map((part) => satisfiesClause(parsed, version, part));
        if (parts.includes(false))
            return false;
        if (parts.includes(null))
            answer = null;
    }
    return answer;
}
function satisfiesClause(parsed, version, clause) {
    const match = /^(===|[~=!<>]=|[<>]|)\s*(\S+)$/.exec(clause);
    if (match === null)
        return null;
    const [, operator = '', operand = ''] = match;
    if (operator === '===')
        return version.trim().toLowerCase() === operand.toLowerCase();
    if (operand.endsWith('.*')) {
        if (operator !== '' && operator !== '==' && operator !== '!=')
            return null;
        const prefix = pep440_parse(operand.slice(0, -2));
        if (prefix === null)
            return null;
        return startsWith(parsed, prefix) === (operator !== '!=');
    }
    const bound = pep440_parse(operand);
    return bound === null ? null : judge(parsed, operator, bound);
}
function judge(version, operator, bound) {
    const sign = bound.local.length === 0 ? orderPublic(version, bound) : pep440_order(version, bound);
    switch (operator) {
        case '':
        case '==':
            return sign === 0;
        case '!=':
            return sign !== 0;
        case '>=':
            return sign >= 0;
        case '<=':
            return sign <= 0;
        case '<': // not the pre-releases of the bound itself
            return sign < 0 && (isPrerelease(bound) || !isPrerelease(version) || !sameRelease(version, bound));
        case '>': // not the post-releases of the bound itself
            return sign > 0 && (bound.post !== null || version.post === null || !sameRelease(version, bound));
        case '~=':
            if (bound.release.length < 2)
                return null;
            return sign >= 0 && startsWith(version, { ...bound, release: bound.release.slice(0, -1) });
        default:
            return null;
    }
}
function startsWith(version, prefix) {
    if (version.epoch !== prefix.epoch)
        return false;
    return prefix.release.every((number, index) => (version.release[index] ?? '0') === number);
}
function sameRelease(a, b) {
    return a.epoch === b.epoch && (0,numeral/* compareNumeralLists */.ri)(a.release, b.release) === 0;
}
function isPrerelease({ pre, dev }) {
    return pre !== null || dev !== null;
}
const parts = {
    zero: 'minor',
    parse: pep440_parse,
    order: pep440_order,
    release: ({ epoch, release }) => ({ epoch, numbers: release }),
    isPrerelease,
    satisfies,
    isExact: (requirement) => /^={0,3}\s*v?\d[^,\s*<>=!~]*$/.test(requirement.trim()),
};
const pep440 = (0,scheme/* defineScheme */.X)({ name: 'pep440', ...parts });
/** For projects that count by the year in two digits: pip 22.3 \u2192 23.0. */
const pep440ByYear = (0,scheme/* defineScheme */.X)({
    name: 'pep440, by year',
    ...parts,
    year: calendar/* twoDigitYear */.Bh,
});

;// CONCATENATED MODULE: ./build/versions/index.js











const schemes = {
    npm: semver/* npm */.wm,
    jsr: semver/* npm */.wm,
    deno: semver/* npm */.wm,
    pypi: pep440,
    conda: pep440,
    gem: gem,
    cargo: semver/* cargo */.Zt,
    golang: go.go,
    composer: composer,
    hex: semver/* hex */.uh,
    pub: semver/* pub */.Mr,
    maven: maven,
    nuget: nuget,
    cocoapods: semver/* cocoapods */.yu,
    terraform: semver/* terraform */.v4,
    helm: semver/* helm */.Fs,
};
/** How `ecosystem` reads versions; some packages of it count by the year. */
function schemeFor(ecosystem, name = '') {
    if (name !== '' && (0,calendar/* countsByTwoDigitYear */.ME)(ecosystem, name))
        return pep440ByYear;
    return (0,table/* lookUp */.T)(schemes, ecosystem) ?? semver/* looseSemver */.N2;
}
const tags = { compare: compareTags, bump: bumpOfTags };
const refs = { compare: action_ref/* compareRefs */.Iu, bump: action_ref/* bumpOfRefs */.y9 };
/** What tells two versions of a package, a tag of an image or a ref of an action apart. */
function comparisonFor(ecosystem, name = '') {
    if (ecosystem === 'docker')
        return tags;
    return ecosystem === 'github' ? refs : schemeFor(ecosystem, name);
}
/** How a runtime reads what packages ask of it: `engines`, `requires-python`, `required_ruby_version`. */
const runtimeSchemes = {
    nodejs: semver/* npm */.wm,
    python: pep440,
    ruby: gem,
    rust: semver/* cargo */.Zt,
    php: composer,
};
function schemeForRuntime(product) {
    return (0,table/* lookUp */.T)(runtimeSchemes, product) ?? null;
}


/***/ }),

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ numeral),
/* harmony export */   ZJ: () => (/* binding */ compareNumerals),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   ri: () => (/* binding */ compareNumeralLists)
/* harmony export */ });
/**
 * Version parts are kept as digit strings: `20230101123456789012` is a legal one and does not fit a number.
 */
/** Digits without leading zeros: `007` \u2192 `7`, `000` \u2192 `0`. */
function numeral(digits) {
    let start = 0;
    while (start < digits.length - 1 && digits.charCodeAt(start) === 48)
        start++;
    return start === 0 ? digits : digits.slice(start);
}
/** Both as `numeral` gives them. */
function compareNumerals(a, b) {
    if (a.length !== b.length)
        return a.length - b.length;
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareNumeralLists(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const order = compareNumerals(a[index] ?? '0', b[index] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pessimisticRange)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9468);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4113);


const operators = { '=': '=', '==': '=', '!=': '!=', '>': '>', '>=': '>=', '<': '<', '<=': '<=' };
/**
 * `~> 1.2, != 1.3.0`: RubyGems, Terraform, CocoaPods; with `and` and `or` Hex.
 * `~> 1.2` is at least 1.2 and below 2, `~> 1.2.3` below 1.3. Null when a word is not understood.
 * `lowest` ends the lowest pre-release of a version (`-0`), since those of the ceiling are shut out too.
 */
function pessimisticRange(requirement, numbersOf, lowest) {
    if (requirement.length > 1024)
        return null;
    if (requirement.trim() === '')
        return _range_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8;
    const range = [];
    for (const alternative of requirement.split(/\bor\b|\|\|/)) {
        const bounds = [];
        for (const part of alternative.split(/,|\band\b/)) {
            const parsed = boundsOf(part.trim(), numbersOf, lowest);
            if (parsed === null)
                return null;
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .B)(bounds, parsed);
        }
        range.push(bounds);
    }
    return range;
}
function boundsOf(part, numbersOf, lowest) {
    const match = /^(~>|[=!<>]{0,2})\s*(\S+)$/.exec(part);
    if (match === null)
        return null;
    const [, sign = '', version = ''] = match;
    const numbers = numbersOf(version);
    if (numbers === null)
        return null;
    if (sign === '~>')
        return (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(version, `${(0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .raisedAt */ .IP)(numbers, Math.max(0, numbers.length - 2))}${lowest}`);
    const operator = sign === '' ? '=' : operators[sign];
    return operator === undefined ? null : [{ operator, version }];
}


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   IP: () => (/* binding */ raisedAt),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   Vj: () => (/* binding */ caretCeiling),
/* harmony export */   r4: () => (/* binding */ inRange)
/* harmony export */ });
const anything = [[]];
function inRange(version, range, compare) {
    return range.some((bounds) => bounds.every((bound) => holds(compare(version, bound.version), bound.operator)));
}
function holds(order, operator) {
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
    }
}
function between(low, below) {
    return [
        { operator: '>=', version: low },
        { operator: '<', version: below },
    ];
}
/** `['1', '2', '3']`, 1 \u2192 `1.3`: the number at `place` raised, the rest cut. */
function raisedAt(numbers, place) {
    const kept = numbers.slice(0, place);
    while (kept.length < place)
        kept.push('0');
    return [...kept, String(BigInt(numbers[place] ?? '0') + 1n)].join('.');
}
/** The first version that `^` shuts out: the leftmost number that is not zero, raised. */
function caretCeiling(numbers) {
    const place = numbers.findIndex((number) => number !== '0');
    return raisedAt(numbers, place === -1 ? Math.max(0, Math.min(numbers.length, 3) - 1) : place);
}


/***/ }),

/***/ 8401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ defineScheme)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(920);
/* harmony import */ var _numeral_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4010);


function defineScheme(parts) {
    const { name, parse, order, satisfies, isExact } = parts;
    function compare(a, b) {
        const left = parse(a);
        const right = parse(b);
        if (left !== null && right !== null)
            return Math.sign(order(left, right));
        if (left !== null)
            return 1;
        if (right !== null)
            return -1;
        return a < b ? -1 : a > b ? 1 : 0;
    }
    function bump(from, to) {
        const left = parse(from);
        const right = parse(to);
        if (left === null || right === null)
            return from === to ? 'none' : 'unknown';
        if (order(left, right) === 0)
            return 'none';
        return bumpOfReleases(parts.release(left), parts.release(right), parts.zero, parts.year ?? _calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarYear */ .mZ);
    }
    return {
        name,
        compare,
        bump,
        satisfies,
        isExact,
        isValid: (version) => parse(version) !== null,
        breaking: (from, to) => bump(from, to) === 'major',
        isPrerelease(version) {
            const parsed = parse(version);
            return parsed !== null && parts.isPrerelease(parsed);
        },
    };
}
function bumpOfReleases(from, to, zero, year) {
    if ((0,_numeral_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumerals */ .ZJ)(from.epoch, to.epoch) !== 0)
        return 'major';
    if (from.commit && to.commit)
        return 'unknown';
    const place = firstDifference(from.numbers, to.numbers);
    if (place === -1)
        return 'patch';
    const years = [year(from.numbers[0] ?? '0'), year(to.numbers[0] ?? '0')];
    // A year says when, not what: whether a new one breaks anything cannot be told from the version.
    if (years[0] !== years[1])
        return 'unknown';
    if (place === 0)
        return 'major';
    const [first = '0', second = '0'] = from.numbers;
    if (place === 1)
        return first === '0' && zero !== 'none' ? 'major' : 'minor';
    return place === 2 && first === '0' && second === '0' && zero === 'caret' ? 'major' : 'patch';
}
/** Missing numbers count as 0. -1 when none differs. */
function firstDifference(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index++) {
        if ((0,_numeral_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumerals */ .ZJ)(a[index] ?? '0', b[index] ?? '0') !== 0)
            return index;
    }
    return -1;
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ helm),
/* harmony export */   Mr: () => (/* binding */ pub),
/* harmony export */   N2: () => (/* binding */ looseSemver),
/* harmony export */   Ps: () => (/* binding */ longestVersion),
/* harmony export */   Zt: () => (/* binding */ cargo),
/* harmony export */   kf: () => (/* binding */ parseSemver),
/* harmony export */   t9: () => (/* binding */ orderSemver),
/* harmony export */   uh: () => (/* binding */ hex),
/* harmony export */   v4: () => (/* binding */ terraform),
/* harmony export */   wm: () => (/* binding */ npm),
/* harmony export */   yu: () => (/* binding */ cocoapods)
/* harmony export */ });
/* unused harmony exports defineSemver, satisfiesNpm */
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4737);
/* harmony import */ var _numeral_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4010);
/* harmony import */ var _pessimistic_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5813);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4113);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8401);






/** Longer strings are no versions (node-semver has the same limit), so that all work here is bounded. */
const longestVersion = 256;
const shape = /^[=v]?\s*(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.~_-]+))?(?:\+[0-9A-Za-z.~_-]*)?$/;
function parseSemver(version) {
    if (version.length > longestVersion)
        return null;
    const match = shape.exec(version.trim());
    if (match === null)
        return null;
    return { numbers: match[1].split('.').map(_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .numeral */ .Dx), prerelease: match[2]?.split('.') ?? [] };
}
function orderSemver(a, b) {
    return (0,_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .compareNumeralLists */ .ri)(a.numbers, b.numbers) || orderPrereleases(a.prerelease, b.prerelease);
}
/** A release is above its pre-releases; identifiers of digits are below those with letters. */
function orderPrereleases(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const order = orderIdentifiers(a[index], b[index]);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function orderIdentifiers(a, b) {
    const numbers = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (numbers[0] && numbers[1])
        return (0,_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .compareNumerals */ .ZJ)((0,_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .numeral */ .Dx)(a), (0,_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .numeral */ .Dx)(b));
    if (numbers[0] !== numbers[1])
        return numbers[0] ? -1 : 1;
    return (0,_numeral_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a, b);
}
const plain = {
    parse: parseSemver,
    order: orderSemver,
    release: ({ numbers }) => ({ epoch: '0', numbers }),
    isPrerelease: ({ prerelease }) => prerelease.length > 0,
};
/** A scheme with semver's versions and its own way to ask for them. */
function defineSemver(name, zero, requirements) {
    return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_3__/* .defineScheme */ .X)({ name, zero, ...plain, ...requirements });
}
/** A version as node-semver wants it: three numbers, no `v`. */
function strict(version) {
    const parsed = parseSemver(version);
    if (parsed === null || parsed.numbers.length > 3)
        return null;
    const numbers = [...parsed.numbers, '0', '0'].slice(0, 3).join('.');
    return parsed.prerelease.length === 0 ? numbers : `${numbers}-${parsed.prerelease.join('.')}`;
}
/** The package managers write longer ones never; node-semver's range expressions are only safe on short text. */
const longestRange = 1024;
/** https://github.com/npm/node-semver#ranges. Null for tags, URLs, files, `workspace:`. */
function satisfiesNpm(version, requirement) {
    if (requirement.length > longestRange || semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__(requirement) === null)
        return null;
    const asked = strict(version);
    return asked === null ? null : semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(asked, requirement);
}
const npm = defineSemver('npm', 'caret', {
    satisfies: (version, requirement) => satisfiesNpm(version, requirement.replace(/^npm:.*[^/]@/, '')),
    isExact: (requirement) => /^[=v]*\s*\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});
/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html: a bare version has a caret. */
const cargo = defineSemver('cargo', 'caret', {
    satisfies(version, requirement) {
        const parts = requirement.split(',').map((part) => part.trim());
        return satisfiesNpm(version, parts.map((part) => (/^\d/.test(part) ? `^${part}` : part)).join(' '));
    },
    isExact: (requirement) => /^=\s*\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});
/** https://dart.dev/tools/pub/dependencies#version-constraints */
const pub = defineSemver('pub', 'minor', {
    satisfies: (version, requirement) => satisfiesNpm(version, requirement.trim() === 'any' ? '*' : requirement.replace(/^\^(?=0\.0\.)/, '~')),
    isExact: (requirement) => /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});
/** https://helm.sh/docs/topics/charts/#the-version-field, https://github.com/Masterminds/semver */
const helm = defineSemver('helm', 'minor', {
    satisfies: (version, requirement) => satisfiesNpm(version, requirement.replaceAll(',', ' ')),
    isExact: (requirement) => /^[=v]*\s*\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(requirement.trim()),
});
/** Terraform, CocoaPods, Hex: semver versions, asked for with `~>`. */
function pessimistic(name, isExact) {
    const scheme = defineSemver(name, 'minor', {
        satisfies(version, requirement) {
            const range = (0,_pessimistic_js__WEBPACK_IMPORTED_MODULE_2__/* .pessimisticRange */ .l)(requirement, (text) => parseSemver(text)?.numbers ?? null, '-0');
            if (range === null || parseSemver(version) === null)
                return null;
            return (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .inRange */ .r4)(version, range, (a, b) => scheme.compare(a, b));
        },
        isExact: (requirement) => isExact.test(requirement.trim()),
    });
    return scheme;
}
const oneVersion = /^={0,2}\s*v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.+-]+)?$/;
/** https://developer.hashicorp.com/terraform/language/expressions/version-constraints */
const terraform = pessimistic('terraform', oneVersion);
/** https://guides.cocoapods.org/using/the-podfile.html */
const cocoapods = pessimistic('cocoapods', oneVersion);
/** https://hexdocs.pm/elixir/Version.html#module-requirements */
const hex = pessimistic('hex', oneVersion);
/** Where requirements have no common syntax: Swift, Carthage, actions, images. */
const looseSemver = defineSemver('semver', 'minor', {
    satisfies: () => null,
    isExact: (requirement) => oneVersion.test(requirement.trim()),
});


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {"40":"sigstore-bundle","58":"actions-toolkit","63":"signatures","64":"report-html","79":"github-comment","127":"report-summary-2","141":"cli-baseline","147":"github-refs","162":"config","187":"sigstore","273":"sigstore-messages","379":"parsers","390":"detached-signatures","392":"octokit","405":"lifecycles","442":"report-github","462":"release-notes","463":"signing","487":"package-index","497":"cli-rules","499":"report-json","508":"report-summary","530":"report-text","544":"trust-files","609":"action","654":"github-api","662":"cli-fix","669":"organisation","683":"report-html-2","746":"rules","754":"scan","781":"endoflife","815":"yaml","823":"http","832":"report-sarif","864":"model-signature","885":"cli-facts","911":"github-tracking-issue","933":"deploys","942":"http-library","960":"github-suggest"}[chunkId] + ".js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action),
  a: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/clients/disk-cache.js




/** `$XDG_CACHE_HOME/premortem`, `%LOCALAPPDATA%\premortem`, else `~/.cache/premortem`. */
function cacheFolder(environment) {
    const base = environment.XDG_CACHE_HOME || environment.LOCALAPPDATA || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(base, 'premortem');
}
/** One file per reply. A cache that cannot be read or written is no cache, and never an error. */
function diskStore(folder) {
    const file = (key) => (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 32)}.json`);
    return {
        get(key) {
            try {
                return (0,external_node_fs_.readFileSync)(file(key), 'utf8');
            }
            catch {
                return undefined;
            }
        },
        set(key, value) {
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
                // Written beside and moved, so that two runs at once never leave half a reply.
                const beside = `${file(key)}.${process.pid}`;
                (0,external_node_fs_.writeFileSync)(beside, value);
                (0,external_node_fs_.renameSync)(beside, file(key));
            }
            catch {
                // read-only home, full disk
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/clients/git-remote.js


/**
 * The address of the remote that a repository was cloned from (`origin`, else the first); null where it has none.
 * Read as text, because git itself may run programs that the file names.
 */
function remoteAddress(gitDirectory) {
    const text = textOf((0,external_node_path_.join)(commonDirectory(gitDirectory), 'config'));
    let remote = null;
    const urls = new Map();
    for (const line of text.slice(0, 1_000_000).split('\n')) {
        const section = /^\s*\[\s*([\w.-]+)(?:\s+"([^"]*)")?\s*\]/.exec(line);
        if (section)
            remote = section[1].toLowerCase() === 'remote' ? (section[2] ?? null) : null;
        const url = remote === null ? null : /^\s*url\s*=\s*"?([^\s"]+)"?\s*$/i.exec(line)?.[1];
        if (url && !urls.has(remote))
            urls.set(remote, url);
    }
    return urls.get('origin') ?? urls.values().next().value ?? null;
}
function commonDirectory(gitDirectory) {
    const shared = textOf((0,external_node_path_.join)(gitDirectory, 'commondir')).trim();
    return shared === '' ? gitDirectory : (0,external_node_path_.resolve)(gitDirectory, shared);
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./build/model/day.js
var day = __nccwpck_require__(6320);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __nccwpck_require__(3188);
// EXTERNAL MODULE: ./build/model/own-repository.js
var own_repository = __nccwpck_require__(4087);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __nccwpck_require__(9582);
// EXTERNAL MODULE: ./build/run/exit-code.js
var exit_code = __nccwpck_require__(5680);
// EXTERNAL MODULE: ./build/run/fetchers.js + 3 modules
var fetchers = __nccwpck_require__(2974);
// EXTERNAL MODULE: ./build/run/render.js
var render = __nccwpck_require__(4800);
// EXTERNAL MODULE: ./build/run/run.js
var run = __nccwpck_require__(2583);
// EXTERNAL MODULE: ./build/run/settings.js + 1 modules
var run_settings = __nccwpck_require__(8192);
// EXTERNAL MODULE: ./build/run/targets.js
var targets = __nccwpck_require__(9464);
// EXTERNAL MODULE: ./build/run/version.js
var version = __nccwpck_require__(6170);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __nccwpck_require__(8213);
;// CONCATENATED MODULE: ./build/cli/index.js















/** Runs one command and gives its exit code: 0 clean, 1 findings, 2 could not run, 3 nothing to check. */
async function main(words, terminal) {
    try {
        const parsed = (0,cli_arguments/* parseArguments */.We)(words);
        if ('help' in parsed)
            terminal.out(cli_arguments/* usage */.CI);
        else if ('version' in parsed)
            terminal.out(`${version/* version */.r}\n`);
        else
            return await command(parsed, terminal);
        return 0;
    }
    catch (error) {
        if (!(error instanceof model_error/* UsageError */.eb))
            throw error;
        terminal.error((0,printable/* inert */.tJ)(`premortem: ${(0,printable/* printableLines */.fk)(error.message)}\n`));
        return 2;
    }
}
async function command(parsed, terminal) {
    if (parsed.command === 'rules') {
        const { rulesText } = await Promise.all(/* import() */[__nccwpck_require__.e(933), __nccwpck_require__.e(746), __nccwpck_require__.e(497)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3798));
        terminal.out(rulesText(parsed.path, usesColor(parsed, terminal)));
        return 0;
    }
    const report = await reportFor(parsed, terminal);
    switch (parsed.command) {
        case 'facts': {
            const { factsText } = await Promise.all(/* import() */[__nccwpck_require__.e(933), __nccwpck_require__.e(885)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6706));
            deliver(await factsText(report), parsed.targets[0]?.file ?? null, terminal);
            return report.stats.read === 0 ? 3 : 0;
        }
        case 'fix': {
            const { applyFixes } = await __nccwpck_require__.e(/* import() */ 662).then(__nccwpck_require__.bind(__nccwpck_require__, 4662));
            return applyFixes(report, parsed, terminal);
        }
        case 'baseline': {
            const { writeBaseline } = await __nccwpck_require__.e(/* import() */ 141).then(__nccwpck_require__.bind(__nccwpck_require__, 2141));
            return writeBaseline(report, parsed, terminal);
        }
        default:
            return tell(report, parsed, terminal);
    }
}
async function reportFor(parsed, terminal) {
    const opened = await (0,targets/* openPath */["in"])(parsed.path ?? '.', { untracked: true, offline: parsed.offline });
    if (opened.repository)
        (0,run/* preload */.u)();
    const trees = parsed.command === 'diff'
        ? await (0,targets/* diffTrees */.j_)(opened, parsed.base, parsed.head)
        : await (0,targets/* auditTrees */.rx)(opened, parsed.since);
    const date = parsed.asOf ?? (0,day/* dayOf */.kb)(terminal.now());
    const settings = await (0,run_settings/* readSettings */.sb)(trees.ruled, parsed.config);
    const endpoints = { ...settings.endpoints, ...parsed.endpoints };
    const progress = progressLine(parsed, terminal);
    const report = await (0,run/* run */.e)({
        mode: parsed.command === 'diff' ? 'diff' : 'audit',
        head: trees.head,
        base: trees.base,
        date,
        settings,
        only: parsed.only,
        baseline: parsed.command === 'baseline' ? new Map() : await (0,run_settings/* readBaseline */.mF)(trees.ruled, settings),
        honourComments: parsed.honourIgnores,
        failOn: parsed.failOn,
        fetchers: (0,fetchers/* createFetchers */.x)({
            offline: parsed.offline,
            endpoints,
            token: githubToken(endpoints.github, terminal.environment),
            date,
            store: diskStore(cacheFolder(terminal.environment)),
            history: {
                repository: opened.repository,
                base: parsed.command === 'diff' ? (trees.base?.revision ?? null) : null,
                head: trees.head.revision,
                trust: parsed.command === 'diff' ? trees.ruled.revision : null,
            },
            rules: settings.rules,
        }),
        diagnostics: trees.diagnostics,
        repository: (0,own_repository/* ownRepository */.d5)(opened.repository === null ? null : remoteAddress(opened.repository.gitDirectory)) ??
            (0,own_repository/* ownRepository */.d5)(terminal.environment.GITHUB_REPOSITORY),
        version: version/* version */.r,
        now: terminal.now,
        progress: progress.show,
    });
    progress.clear();
    return report;
}
/** The token of the environment, as GitHub's own command line takes it. It goes to GitHub and to no mirror. */
function githubToken(endpoint, environment) {
    const isGitHub = endpoint === undefined || endpoint === environment.GITHUB_API_URL;
    return (isGitHub && (environment.GH_TOKEN || environment.GITHUB_TOKEN)) || null;
}
async function tell(report, parsed, terminal) {
    const color = usesColor(parsed, terminal);
    for (const { format, file } of parsed.targets) {
        const text = await (0,render/* render */.X)(report, format, { color: color && file === null, quiet: parsed.quiet });
        deliver(text, file, terminal);
    }
    const code = (0,exit_code/* exitCode */.I)(report);
    if (code === 3)
        terminal.error('premortem: nothing here is of a kind that it checks.\n');
    return code;
}
function deliver(text, file, terminal) {
    if (file === null || file === '-') {
        terminal.out(text);
        return;
    }
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        throw new model_error/* UsageError */.eb(`${file} cannot be written (${error.code ?? 'error'}).`);
    }
}
/** https://no-color.org and FORCE_COLOR, below the flags and above what the terminal is. */
function usesColor(parsed, terminal) {
    if (parsed.color !== null)
        return parsed.color;
    if ((terminal.environment.NO_COLOR ?? '') !== '')
        return false;
    if ((terminal.environment.FORCE_COLOR ?? '0') !== '0')
        return true;
    return terminal.outIsTerminal;
}
/** One line on stderr that is written over and wiped at the end; nothing where stderr is no terminal. */
function progressLine(parsed, terminal) {
    if (!terminal.errorIsTerminal || parsed.quiet)
        return { show: () => { }, clear: () => { } };
    return {
        show: (step) => terminal.error(`\r\u001b[Kpremortem: ${step} \u2026`),
        clear: () => terminal.error('\r\u001b[K'),
    };
}

;// CONCATENATED MODULE: ./build/main.js


/** The command line as a process: arguments, streams and exit code. */
async function commandLine() {
    // Node ends with 1 after an uncaught error, which is the code of findings.
    process.once('uncaughtException', (error) => {
        process.stderr.write((0,printable/* printableLines */.fk)(`${error.stack ?? error}\n`));
        process.exit(2);
    });
    endWithReader(process.stdout);
    endWithReader(process.stderr);
    process.exitCode = await main(process.argv.slice(2), {
        out: (text) => process.stdout.write(text),
        error: (text) => process.stderr.write(text),
        outIsTerminal: process.stdout.isTTY === true,
        errorIsTerminal: process.stderr.isTTY === true,
        environment: process.env,
        now: Date.now,
    });
}
/** `premortem audit | head` has what it wants: no error, and nothing more to say. */
function endWithReader(stream) {
    stream.on('error', ({ code }) => {
        if (code === 'EPIPE')
            process.exit(0);
        if (stream === process.stdout)
            process.stderr.write(`premortem: the output cannot be written (${code}).\n`);
        process.exit(2);
    });
}
/** One of the actions, as GitHub's runner starts it. */
async function action(name) {
    const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(58), __nccwpck_require__.e(609)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9609));
    await runAction(name);
}

var __webpack_exports__action = __webpack_exports__.X;
var __webpack_exports__commandLine = __webpack_exports__.a;
export { __webpack_exports__action as action, __webpack_exports__commandLine as commandLine };
