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

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* unused harmony export endpointNames */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6320);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3188);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(376);




const commands = ['audit', 'diff', 'fix', 'facts', 'rules', 'baseline'];
const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
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
  --endpoint NAME=URL      another server for ${endpointNames.join(', ')}
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
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('Say what to do: audit, diff, fix, facts, rules or baseline (--help explains).');
    const command = commands.find((known) => known === name);
    if (!command)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`There is no command ${name}${suggestion(name, commands)}; --help lists them.`);
    if (positionals.length > 2)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${command} takes one PATH, not ${positionals.length - 1}.`);
    if (command === 'diff' && values.base === undefined)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('diff needs --base REV: what to compare with.');
    if (command !== 'diff' && (values.base !== undefined || values.head !== undefined)) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--base and --head belong to diff, not to ${command}.`);
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
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(error.message.split('\n')[0]);
        const known = Object.keys(options).map((name) => `--${name}`);
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`There is no option ${unknown}${suggestion(unknown, known)}; --help lists them.`);
    }
}
function targets(values) {
    const format = values.format === undefined ? 'text' : formats.find((known) => known === values.format);
    if (!format)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`There is no format ${values.format}: ${formats.join(', ')}.`);
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
    if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(text))
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--as-of takes a day as YYYY-MM-DD, not ${text}.`);
    return text;
}
function threshold(text) {
    if (text === undefined)
        return null;
    if (text === 'error' || text === 'warning' || text === 'notice' || text === 'none')
        return text;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--fail-on takes error, warning, notice or none, not ${text}.`);
}
function endpoints(pairs) {
    const result = {};
    for (const pair of pairs) {
        const cut = pair.indexOf('=');
        const name = pair.slice(0, Math.max(0, cut));
        if (!endpointNames.includes(name)) {
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--endpoint takes NAME=URL with a name of ${endpointNames.join(', ')}, not ${pair}.`);
        }
        if (!/^https?:\/\//.test(pair.slice(cut + 1)))
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--endpoint ${name} takes an http or https address.`);
        result[name] = pair.slice(cut + 1).replace(/\/+$/, '');
    }
    return result;
}
/** ` (did you mean X?)` when one known word is near. */
function suggestion(word, known) {
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, known);
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
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5975);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1180);





/** A folder as it is on disk: what git tracks below it, or every file that is not ignored where there is no git. */
class DiskWorkspace {
    revision = null;
    #root;
    #repository;
    #entries = null;
    constructor(root, repository) {
        this.#root = root;
        this.#repository = repository;
    }
    list() {
        this.#entries ??=
            this.#repository && !this.#repository.bare ? this.#tracked() : Promise.resolve(this.#walk());
        return this.#entries;
    }
    async #tracked() {
        const [staged, changed] = await Promise.all([
            (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(this.#root, ['ls-files', '-z', '--stage']),
            (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(this.#root, ['diff-files', '-z', '--raw', '--relative', '--no-ext-diff']),
        ]);
        const touched = touchedPaths(changed.stdout.toString('utf8'));
        const entries = new Map();
        // <mode> SP <id> SP <stage> TAB <path> NUL; a conflicting path stands there once per side
        for (const record of staged.stdout.toString('utf8').split('\0')) {
            const tab = record.indexOf('\t');
            if (tab === -1)
                continue;
            const path = record.slice(tab + 1);
            const status = touched.get(path);
            if (status === 'D')
                continue;
            const [mode = '', id = ''] = record.slice(0, tab).split(' ');
            entries.set(path, (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(mode, status === undefined ? id : null, path));
        }
        return [...entries.values()].sort(_git_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2);
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
    read(paths) {
        const root = realRoot(this.#root);
        const inside = new Map();
        return Promise.resolve(paths.map((path) => readInside(root, path, inside)));
    }
}
/** `diff-files --raw -z`: `:old new id id STATUS NUL path NUL` \u2192 path \u2192 status letter. */
function touchedPaths(text) {
    const touched = new Map();
    const parts = text.split('\0');
    for (let at = 0; at + 1 < parts.length; at += 2) {
        touched.set(parts[at + 1], parts[at].slice(-1));
    }
    return touched;
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
        if (about.size > _text_js__WEBPACK_IMPORTED_MODULE_4__/* .maximumBytes */ .a) {
            return { ok: false, reason: `it has ${about.size} bytes, more than ${_text_js__WEBPACK_IMPORTED_MODULE_4__/* .maximumBytes */ .a}` };
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
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full));
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
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, '.gitignore'), 'utf8');
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

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   AX: () => (/* binding */ GitWorkspace),
/* harmony export */   DK: () => (/* binding */ guards),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Pq: () => (/* binding */ newestCommits),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   Xg: () => (/* binding */ commitBefore),
/* harmony export */   ZQ: () => (/* binding */ commitParents),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export oneLine */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3188);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1180);



/**
 * Settings of a hostile repository that would run programs or wait for a person are switched off: file
 * system monitor, hooks, pagers, prompts. Ownership is not asked, because runners check out as another user.
 */
const guards = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'safe.directory=*',
    '--no-pager',
    '--literal-pathspecs',
];
const environment = () => ({
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
});
/** Runs git in a folder. Rejects only when git cannot be started. */
function git(folder, args, input) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...guards, ...args], { cwd: folder, env: environment(), windowsHide: true });
        const out = [];
        const err = [];
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        child.stdin.on('error', () => { }); // git may end before it has read everything
        child.on('error', reject);
        child.on('close', (status) => {
            resolve({
                status: status ?? 1,
                stdout: Buffer.concat(out),
                stderr: Buffer.concat(err).toString('utf8'),
            });
        });
        child.stdin.end(input);
    });
}
/** The repository a folder is in; null when it is in none, or git is not there. */
async function openRepository(folder) {
    let result;
    try {
        const words = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree', '--is-shallow-repository'];
        result = await git(folder, words);
    }
    catch {
        return null;
    }
    if (result.status !== 0)
        return null;
    const [bare, inside, shallow] = result.stdout.toString('utf8').trim().split('\n');
    return { folder, bare: bare === 'true' || inside !== 'true', shallow: shallow === 'true' };
}
/** A revision's commit id. Null when there is no such revision; never takes a revision for an option. */
async function resolveRevision(repository, revision) {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const result = await git(repository.folder, words);
    const id = result.stdout.toString('utf8').trim().split('\n').pop() ?? '';
    return result.status === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : null;
}
/** The commit where two lines of history part; null when they share none, or it is beyond a shallow end. */
async function mergeBase(repository, one, other) {
    const result = await git(repository.folder, ['merge-base', one, other]);
    const id = result.stdout.toString('utf8').trim().split('\n')[0] ?? '';
    return result.status === 0 && id !== '' ? id : null;
}
/** The newest commit of HEAD's first-parent line made before a moment (seconds since 1970), or null. */
async function commitBefore(repository, head, seconds) {
    const words = ['rev-list', '-1', '--first-parent', `--before=${seconds}`, head];
    const result = await git(repository.folder, words);
    const id = result.stdout.toString('utf8').trim();
    return result.status === 0 && id !== '' ? id : null;
}
/** HEAD and its first parents, newest first: at most `most` of them, none where there is no commit yet. */
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
    const result = await git(repository.folder, words);
    if (result.status !== 0)
        return [];
    const lines = result.stdout.toString('utf8').matchAll(/^([0-9a-f]{40,64}) (\d+)$/gm);
    return Array.from(lines, (line) => ({ id: line[1], time: Number(line[2]) }));
}
/** The tree of one commit, read from git's objects. Paths are relative to the repository's folder. */
class GitWorkspace {
    revision;
    #repository;
    #entries = null;
    #ids = null;
    constructor(repository, commit) {
        this.#repository = repository;
        this.revision = commit;
    }
    list() {
        this.#entries ??= this.#list();
        return this.#entries;
    }
    async #list() {
        const result = await git(this.#repository.folder, ['ls-tree', '-r', '-z', this.revision]);
        if (result.status !== 0)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`git cannot list the files of ${this.revision}: ${oneLine(result.stderr)}`);
        const entries = [];
        // <mode> SP <type> SP <id> TAB <path> NUL
        for (const record of result.stdout.toString('utf8').split('\0')) {
            const tab = record.indexOf('\t');
            if (tab === -1)
                continue;
            const [mode = '', , id = ''] = record.slice(0, tab).split(' ');
            entries.push(entryOf(mode, id, record.slice(tab + 1)));
        }
        entries.sort(byPath);
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
/** The contents of blobs by id, in order, from one `git cat-file --batch`. */
async function readBlobs(repository, ids) {
    if (ids.length === 0)
        return [];
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...guards, 'cat-file', '--batch', '--buffer'], {
            cwd: repository.folder,
            env: environment(),
            stdio: ['pipe', 'pipe', 'ignore'],
            windowsHide: true,
        });
        const reader = new BatchReader(ids.length);
        child.stdout.on('data', (chunk) => reader.take(chunk));
        child.stdin.on('error', () => { });
        child.on('error', reject);
        child.on('close', () => resolve(reader.finish()));
        child.stdin.end(ids.map((id) => `${id}\n`).join(''));
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
            this.#skip = size > _text_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumBytes */ .a;
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
                ? { ok: false, reason: `it has ${this.#length - 1} bytes, more than ${_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumBytes */ .a}` }
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(bytes.subarray(0, bytes.length - 1)));
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
function oneLine(text) {
    return text.trim().split('\n')[0] ?? '';
}
/** The parents that a commit object names, also those that a shallow clone hides from `HEAD^`. */
async function commitParents(repository, commit) {
    const result = await git(repository.folder, ['cat-file', 'commit', commit]);
    if (result.status !== 0)
        return [];
    const header = result.stdout.toString('latin1').split('\n\n')[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
async function hasCommit(repository, commit) {
    const result = await git(repository.folder, ['cat-file', '-e', `${commit}^{commit}`]);
    return result.status === 0;
}


/***/ }),

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   a: () => (/* binding */ maximumBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

/** Files above this are not read into memory: a string of V8 ends at 512 MB, and no lockfile known is near it. */
const maximumBytes = 128 * 1024 * 1024;
/**
 * Bytes \u2192 text. UTF-8 first, UTF-16 by its byte order mark, Latin-1 for the rest (never fails, keeps ASCII).
 * Bytes with a NUL are no text.
 */
function decode(bytes) {
    if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) {
        return { ok: true, text: bytes.subarray(2).toString('utf16le') };
    }
    if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) {
        const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
        return { ok: true, text: Buffer.from(even).swap16().toString('utf16le') };
    }
    if (bytes.includes(0))
        return { ok: false, reason: 'it holds a NUL byte, so it is not text' };
    const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
    return { ok: true, text: (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body) ? body.toString('utf8') : body.toString('latin1') };
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
/* harmony export */   Y: () => (/* binding */ diagnostic)
/* harmony export */ });
function diagnostic(code, message, where = {}) {
    return {
        code,
        severity: where.severity ?? 'warning',
        message,
        path: where.path ?? null,
        span: where.span ?? null,
    };
}


/***/ }),

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** Something the person who started premortem can mend: one sentence, no stack. Exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}
/** A configuration that cannot be used. The message names file, line and what is expected. */
class ConfigError extends UsageError {
    name = 'ConfigError';
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
    /** Texts of the files that were read, for line numbers and fixes. */
    texts;
    #byKind = new Map();
    #byPath = new Map();
    constructor(facts, files, texts = new Map()) {
        this.files = files;
        this.texts = texts;
        for (const fact of facts) {
            push(this.#byKind, fact.kind, fact);
            push(this.#byPath, fact.path, fact);
        }
    }
    all(kind) {
        return this.#byKind.get(kind) ?? none;
    }
    in(path, kind) {
        return (this.#byPath.get(path) ?? none).filter((fact) => fact.kind === kind);
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

/***/ 376:
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

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6939);

/** 0 nothing at or above the threshold, 1 findings, 3 nothing was there to check. 2 is for what could not run. */
function exitCode(report) {
    if (reachesThreshold(report))
        return 1;
    return report.mode === 'audit' && report.stats.read === 0 ? 3 : 0;
}
function reachesThreshold({ findings, failOn }) {
    if (failOn === 'none')
        return false;
    return findings.some((finding) => !finding.suppressed && _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[finding.severity] >= _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[failOn]);
}


/***/ }),

/***/ 2974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createFetchers)
});

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
    return async (facts, change) => {
        const [{ pinsOf }, { releaseTagsOf }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9583)),
            Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(6), __nccwpck_require__.e(816)]).then(__nccwpck_require__.bind(__nccwpck_require__, 816)),
        ]);
        // In a diff the base is judged too, and what it cannot be told of would count as introduced.
        const pins = [...pinsOf(facts), ...(change ? pinsOf(change.base) : [])];
        // The many tags of a repository are asked for only with a token: without one there are 60 requests an hour.
        const tags = options.token ? [...releaseTagsOf(facts)] : [];
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
        signatures: async (...asked) => (await __nccwpck_require__.e(/* import() */ 608).then(__nccwpck_require__.bind(__nccwpck_require__, 4608))).signatures(options)(...asked),
    };
}
/** Release cycles of the products met: live where the network is allowed, from the bundled table otherwise. */
function lifecycles(options) {
    return async (facts, change) => {
        const met = [...facts.all('runtime'), ...(change?.base.all('runtime') ?? [])];
        // A lower bound says nothing that could be judged.
        const judged = met.filter(({ constraint, version }) => constraint !== 'minimum' && version !== null);
        const products = new Set(judged.map(({ product }) => product));
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
/** Report \u2192 text in one format. Each reporter is loaded only when asked for: start-up is what people feel. */
async function render(report, format, options) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 530).then(__nccwpck_require__.bind(__nccwpck_require__, 9530))).textReport(report, options);
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 499).then(__nccwpck_require__.bind(__nccwpck_require__, 6499))).jsonReport(report);
        case 'github':
            return (await __nccwpck_require__.e(/* import() */ 61).then(__nccwpck_require__.bind(__nccwpck_require__, 8442))).commandsReport(report);
        case 'markdown':
            return (await __nccwpck_require__.e(/* import() */ 508).then(__nccwpck_require__.bind(__nccwpck_require__, 3508))).summaryReport(report);
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 832).then(__nccwpck_require__.bind(__nccwpck_require__, 832))).sarifReport(report);
        case 'html':
            return (await __nccwpck_require__.e(/* import() */ 64).then(__nccwpck_require__.bind(__nccwpck_require__, 9064))).htmlReport(report);
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
    const { runWhole } = await Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(6), __nccwpck_require__.e(815), __nccwpck_require__.e(379), __nccwpck_require__.e(807), __nccwpck_require__.e(515), __nccwpck_require__.e(846), __nccwpck_require__.e(748)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6748));
    return runWhole(job);
}
/** Begins to load what a scan needs, while git is asked for the files. */
function preload() {
    // What goes wrong here goes wrong again where it is waited for.
    Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(6), __nccwpck_require__.e(815), __nccwpck_require__.e(379), __nccwpck_require__.e(807), __nccwpck_require__.e(515), __nccwpck_require__.e(846), __nccwpck_require__.e(748)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6748)).catch(() => { });
}
function emptyReport(job) {
    return {
        tool: { name: 'premortem', version: job.version },
        mode: job.mode,
        asOf: job.date,
        revisions: { base: null, head: job.head.revision },
        findings: [],
        upgrades: [],
        diagnostics: job.diagnostics,
        facts: new _model_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Facts */ .A([], new _model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .FileIndex */ .rx([])),
        data: null,
        timeline: [],
        ignoresAdded: 0,
        failOn: job.failOn ?? job.settings.failOn ?? 'error',
        stats: { listed: 0, read: 0, facts: 0, durationMs: 0 },
    };
}


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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
        throw new error/* ConfigError */.x(`${path}: the baseline is no JSON. Write it anew with premortem baseline.`);
    }
    const { version, findings } = (value ?? {});
    if (version !== 1 || !Array.isArray(findings)) {
        throw new error/* ConfigError */.x(`${path}: this is no baseline of version 1. Write it anew with premortem baseline.`);
    }
    return new Map(findings.map((entry) => {
        const { fingerprint, rule } = (entry ?? {});
        if (typeof fingerprint !== 'string')
            throw new error/* ConfigError */.x(`${path}: an entry has no fingerprint.`);
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
            throw new error/* ConfigError */.x(`The configuration ${named} cannot be read.`);
        }
        return parse(named, text);
    }
    const there = new Set((await workspace.list()).map(({ path }) => path));
    const path = isThere ? inTree : configPaths.find((candidate) => there.has(candidate));
    if (path === undefined)
        return settings/* defaultSettings */.L;
    const [content] = await workspace.read([path]);
    if (!content?.ok)
        throw new error/* ConfigError */.x(`The configuration ${path} cannot be read.`);
    return parse(path, content.text);
}
/** Loaded only where there is a configuration: its words are those of the rules. */
async function parse(path, text) {
    const [{ readConfig }, { rules }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(146)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6146)),
        Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(6), __nccwpck_require__.e(807), __nccwpck_require__.e(515), __nccwpck_require__.e(846)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2846)),
    ]);
    return readConfig(path, text, rules);
}
/** Fingerprints that the tree's baseline accepts; none where there is no baseline. */
async function readBaseline(workspace, settings) {
    const listed = (await workspace.list()).some(({ path }) => path === settings.baseline);
    if (!listed)
        return new Map();
    const [content] = await workspace.read([settings.baseline]);
    return content?.ok ? readBaselineText(settings.baseline, content.text) : new Map();
}


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   "in": () => (/* binding */ openPath),
/* harmony export */   j_: () => (/* binding */ diffTrees),
/* harmony export */   rx: () => (/* binding */ auditTrees)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _clients_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8694);
/* harmony import */ var _clients_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5975);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8963);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3188);






/** Throws `UsageError` when there is nothing at the path. */
async function openPath(path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    let about;
    try {
        about = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full);
    }
    catch {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There is nothing at ${path}.`);
    }
    if (about.isDirectory()) {
        return { root: full, repository: await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(full), file: null };
    }
    if (!about.isFile())
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path} is neither a folder nor a file.`);
    // A single file is recognised by its whole path: `.github/workflows/ci.yml` is a workflow, `ci.yml` is not.
    const top = await topLevel((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
    const root = top ?? (full.startsWith(process.cwd() + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? process.cwd() : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
    return { root, repository: await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(root), file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
async function topLevel(folder) {
    try {
        const result = await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(folder, ['rev-parse', '--show-toplevel']);
        const line = result.stdout.toString('utf8').trim();
        return result.status === 0 && line !== '' ? line : null;
    }
    catch {
        return null;
    }
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
/** More than a week of most histories, and hardly dearer to ask for than one commit. */
const quickLook = 100;
/** The tree to audit and, where history has it, the one at `since`. */
async function auditTrees(opened, since) {
    const { repository } = opened;
    const onDisk = repository?.bare ? null : new _clients_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .DiskWorkspace */ .T(opened.root, repository);
    // Git lists the files while it is asked for the history; who lists them next is told of a failure.
    onDisk?.list().catch(() => { });
    const history = repository ? await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .newestCommits */ .Pq)(repository, quickLook) : [];
    const commit = history[0]?.id ?? null;
    if (repository?.bare && commit === null) {
        return { head: new EmptyWorkspace(), base: null, diagnostics: [] };
    }
    const whole = onDisk ?? new _clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitWorkspace */ .AX(repository, commit);
    const head = narrowed(whole, opened.file);
    if (!repository || commit === null) {
        if (since !== null)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('--since needs a git repository with commits.');
        return { head, base: null, diagnostics: [] };
    }
    const before = await sinceCommit(repository, history, since ?? '7d', since !== null);
    if (before === null) {
        const why = repository.shallow ? 'this clone holds only part of the history' : 'the history begins later';
        const message = `Lockfiles were not compared with an earlier state: ${why}.`;
        return { head, base: null, diagnostics: [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .Y)('skipped', message, { severity: 'notice' })] };
    }
    const base = before === commit ? null : narrowed(new _clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitWorkspace */ .AX(repository, before), opened.file);
    return { head, base, diagnostics: [] };
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
        return lastBefore(repository, history, history[0].time - Number(duration[1]) * units[duration[2]]);
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(since)) {
        const time = Date.parse(`${since}T00:00:00Z`) / 1000;
        if (Number.isFinite(time))
            return lastBefore(repository, history, time);
    }
    const commit = await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .eZ)(repository, since);
    if (commit === null && given)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There is no revision ${since}, and it is no duration (7d, 2w) or day.`);
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
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('diff needs a git repository.');
    if (head === null && repository.bare)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('This repository has no working tree: say --head REV.');
    const from = await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .eZ)(repository, base);
    if (from === null)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There is no revision ${base} here.`);
    const to = await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .eZ)(repository, head ?? 'HEAD');
    if (to === null)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There is no revision ${head ?? 'HEAD'} here.`);
    const diagnostics = [];
    let start = await (0,_clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBase */ .wu)(repository, from, to);
    if (start === null) {
        start = from;
        const message = `${base} and ${head ?? 'HEAD'} share no history here, so the two were compared as they are.`;
        diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .Y)('skipped', message, { severity: 'notice' }));
    }
    const tree = head === null ? new _clients_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .DiskWorkspace */ .T(opened.root, repository) : new _clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitWorkspace */ .AX(repository, to);
    return {
        head: narrowed(tree, opened.file),
        base: narrowed(new _clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitWorkspace */ .AX(repository, start), opened.file),
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
/******/ 		return "" + chunkId + ".index.js";
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

// EXTERNAL MODULE: ./build/model/day.js
var day = __nccwpck_require__(6320);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __nccwpck_require__(3188);
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
        if (!(error instanceof model_error/* UsageError */.e))
            throw error;
        terminal.error(`premortem: ${error.message}\n`);
        return 2;
    }
}
async function command(parsed, terminal) {
    if (parsed.command === 'rules') {
        const { rulesText } = await Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(6), __nccwpck_require__.e(807), __nccwpck_require__.e(515), __nccwpck_require__.e(846), __nccwpck_require__.e(798)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3798));
        terminal.out(rulesText(parsed.path, usesColor(parsed, terminal)));
        return 0;
    }
    const report = await reportFor(parsed, terminal);
    switch (parsed.command) {
        case 'facts': {
            const { factsText } = await Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(807), __nccwpck_require__.e(515), __nccwpck_require__.e(706)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6706));
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
    const opened = await (0,targets/* openPath */["in"])(parsed.path ?? '.');
    if (opened.repository)
        (0,run/* preload */.u)();
    const trees = parsed.command === 'diff'
        ? await (0,targets/* diffTrees */.j_)(opened, parsed.base, parsed.head)
        : await (0,targets/* auditTrees */.rx)(opened, parsed.since);
    const date = parsed.asOf ?? (0,day/* dayOf */.kb)(terminal.now());
    // A change cannot exempt itself: what is allowed is read from the base.
    const ruled = parsed.command === 'diff' && trees.base ? trees.base : trees.head;
    const settings = await (0,run_settings/* readSettings */.sb)(ruled, parsed.config);
    const endpoints = { ...settings.endpoints, ...parsed.endpoints };
    const progress = progressLine(parsed, terminal);
    const report = await (0,run/* run */.e)({
        mode: parsed.command === 'diff' ? 'diff' : 'audit',
        head: trees.head,
        base: trees.base,
        date,
        settings,
        only: parsed.only,
        baseline: parsed.command === 'baseline' ? new Map() : await (0,run_settings/* readBaseline */.mF)(ruled, settings),
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
            },
            rules: settings.rules,
        }),
        diagnostics: trees.diagnostics,
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
        throw new model_error/* UsageError */.e(`${file} cannot be written (${error.code ?? 'error'}).`);
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
    process.exitCode = await main(process.argv.slice(2), {
        out: (text) => process.stdout.write(text),
        error: (text) => process.stderr.write(text),
        outIsTerminal: process.stdout.isTTY === true,
        errorIsTerminal: process.stderr.isTTY === true,
        environment: process.env,
        now: Date.now,
    });
}
/** One of the actions, as GitHub's runner starts it. */
async function action(name) {
    const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(58), __nccwpck_require__.e(442)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2442));
    await runAction(name);
}

var __webpack_exports__action = __webpack_exports__.X;
var __webpack_exports__commandLine = __webpack_exports__.a;
export { __webpack_exports__action as action, __webpack_exports__commandLine as commandLine };
