import type { Argument, Command } from '../../model/command.ts';
import { baseName } from '../../model/workspace.ts';
import { list, part, readWords } from '../commands/installs/grammar.ts';

/** One address that a command fetches, and where it puts it. */
export interface Fetch {
  readonly url: Argument;
  /** Null: standard output. */
  readonly file: Argument | null;
  /** Asks a service, or throws the answer away: nothing that comes back is kept as code. */
  readonly data: boolean;
}

// https://curl.se/docs/manpage.html: every option with a value.
const curlValues =
  list(`-A --user-agent -b --cookie -c --cookie-jar -C --continue-at -d --data --data-ascii --data-binary --data-raw
  --data-urlencode -D --dump-header -e --referer -E --cert -F --form --form-string -h -H --header -K --config -m --max-time
  -o --output --output-dir -P --ftp-port -Q --quote -r --range -T --upload-file -t --telnet-option -u --user -U
  --proxy-user -w --write-out -x --proxy -X --request -y --speed-time -Y --speed-limit -z --time-cond --cacert --capath
  --cert-type --ciphers --connect-timeout --connect-to --create-file-mode --crlfile --curves --dns-servers --doh-url
  --engine --etag-compare --etag-save --expect100-timeout --interface --json --keepalive-time --key --key-type
  --limit-rate --local-port --login-options --max-filesize --max-redirs --netrc-file --noproxy --oauth2-bearer --parallel-max
  --pass --pinnedpubkey --preproxy --proto --proto-default --proto-redir --proxy-cacert --proxy-header --rate --resolve
  --retry --retry-delay --retry-max-time --service-name --socks5 --socks5-hostname --stderr --tls-max --tls13-ciphers
  --trace --trace-ascii --unix-socket --url --url-query --variable --aws-sigv4`);
// https://www.gnu.org/software/wget/manual/wget.html
const wgetValues =
  list(`-O --output-document -o --output-file -a --append-output -P --directory-prefix -i --input-file -t --tries -T --timeout -w
  --wait -U --user-agent -e --execute -B --base -Q --quota -A --accept -R --reject -D --domains -I -X -l --level --header
  --post-data --post-file --method --body-data --body-file --user --password --http-user --http-password --ca-certificate
  --ca-directory --certificate --private-key --referer --load-cookies --save-cookies --secure-protocol --limit-rate
  --waitretry --dns-timeout --connect-timeout --read-timeout --bind-address --progress --max-redirect --cut-dirs
  --retry-on-http-error --default-page`);
const iwrValues =
  list(`-uri -outfile -method -body -headers -useragent -timeoutsec -credential -proxy -contenttype -maximumredirection
  -sessionvariable -websession -infile -retryintervalsec -maximumretrycount -token -authentication -erroraction -source
  -destination -skipheadervalidation= -out -o`);

/** What a command fetches. Empty for every other command. */
export function fetchesOf(command: Command): Fetch[] {
  const { name, arguments: words } = command;
  switch (name?.toLowerCase()) {
    case 'curl':
    case 'curl.exe':
      return command.script.shell === 'pwsh' &&
        words.some((word) => /^-(?:uri|outfile|usebasicparsing)$/i.test(word.pattern))
        ? fromPowershell(words)
        : fromCurl(words);
    case 'wget':
      return command.script.shell === 'pwsh' &&
        words.some((word) => /^-(?:uri|outfile|usebasicparsing)$/i.test(word.pattern))
        ? fromPowershell(words)
        : fromWget(words);
    case 'invoke-webrequest':
    case 'iwr':
    case 'invoke-restmethod':
    case 'irm':
    case 'start-bitstransfer':
      return fromPowershell(words);
    case 'downloadstring':
    case 'downloadfile':
      return words[0] === undefined ? [] : [{ url: words[0], file: words[1] ?? null, data: false }];
    case 'aria2c': {
      const read = readWords(
        words,
        list(
          '-o --out -d --dir -x -s -j -k -c= --max-connection-per-server --split --header --checksum -i --user-agent -U',
        ),
      );
      const folder = read.values('-d', '--dir').at(-1);
      return read.operands.filter(isAddress).map((url) => ({
        url,
        file: placed(read.values('-o', '--out').at(-1) ?? nameIn(url), folder),
        data: false,
      }));
    }
    case 'fetch': {
      const read = readWords(words, list('-o -T -w'));
      return read.operands
        .filter((word) => /:\/\//.test(word.pattern))
        .map((url) => ({ url, file: read.values('-o').at(-1) ?? nameIn(url), data: false }));
    }
    case 'http':
    case 'https':
    case 'xh':
    case 'xhs': {
      const read = readWords(
        words,
        list('-o --output -a --auth --timeout --session -A --auth-type --proxy --verify --cert'),
      );
      // `http GET example.org/x`: the method may stand in front.
      const [method, next] = read.operands;
      const url = method !== undefined && /^[A-Z]+$/.test(method.pattern) ? next : method;
      return url === undefined
        ? []
        : [
            {
              url,
              file:
                read.values('-o', '--output').at(-1) ?? (read.has('-d', '--download') ? nameIn(url) : null),
              data: !read.has('-d', '--download', '-o', '--output') && read.operands.length > 1,
            },
          ];
    }
    case 'aws':
      return fromAws(words);
    case 'gsutil':
    case 's5cmd':
      return fromCopy(afterVerb(words, /^(?:cp|mv)$/), storageValues);
    case 'gcloud':
      return words[0]?.value === 'storage' || words[1]?.value === 'storage'
        ? fromCopy(afterVerb(words, /^(?:cp|mv)$/), storageValues)
        : [];
    case 'rclone':
      return fromCopy(afterVerb(words, /^copyto$/), storageValues, true);
    case 'az':
      return fromAzure(words);
    case 'gh':
      return fromReleases(command);
    default:
      return [];
  }
}

// Options with a value of the storage tools' copies: profiles, regions, keys, filters.
const storageValues = list(
  `--profile --region --endpoint-url --output --query --cli-read-timeout --cli-connect-timeout --ca-bundle --color
  --acl --storage-class --sse --sse-kms-key-id --exclude --include --page-size --expected-size --request-payer
  --checksum-mode --bucket --key --version-id --range -h -o -u -i -j --project --billing-project --account
  --configuration --verbosity --format --impersonate-service-account --config --transfers --log-level --log`,
);

function afterVerb(words: readonly Argument[], verb: RegExp): readonly Argument[] | null {
  const at = words.findIndex(({ pattern }) => verb.test(pattern));
  return at === -1 ? null : words.slice(at + 1);
}

/** `cp s3://bucket/tool ./tool`: one object of a bucket to a file. What is copied into a bucket is no fetch. */
function fromCopy(words: readonly Argument[] | null, values: ReadonlySet<string>, remotes = false): Fetch[] {
  if (words === null) return [];
  const read = readWords(words, values);
  const [from, to] = read.operands;
  if (from === undefined || to === undefined || read.operands.length !== 2) return [];
  const isBucket = (text: string) =>
    /^(?:s3|gs|az|b2|oss|cos|r2):\/\//.test(text) || (remotes && /^[\w-]{2,}:/.test(text));
  if (!isBucket(from.pattern) || isBucket(to.pattern)) return [];
  if (read.has('--recursive', '-r', '-R', '--dryrun')) return [];
  return [{ url: from, file: to.pattern === '-' ? null : intoFolder(to, from), data: false }];
}

/** A target that is a folder takes the source's own name. */
function intoFolder(to: Argument, from: Argument): Argument {
  if (!/^\.{1,2}$|[\\/]$/.test(to.pattern)) return to;
  const folder = to.pattern === '.' || to.pattern === './' ? '' : to.pattern.replace(/\/?$/, '/');
  const pattern = `${folder}${baseName(from.pattern)}`;
  return { ...to, pattern, value: pattern.includes('\0') ? null : pattern };
}

function fromAws(words: readonly Argument[]): Fetch[] {
  if (words.some(({ pattern }) => pattern === 's3'))
    return fromCopy(afterVerb(words, /^(?:cp|mv)$/), storageValues);
  const rest = words.some(({ pattern }) => pattern === 's3api') ? afterVerb(words, /^get-object$/) : null;
  if (rest === null) return [];
  const read = readWords(rest, storageValues);
  const file = read.operands[0];
  if (file === undefined) return [];
  const address = `s3://${read.value('--bucket') ?? '\0'}/${read.value('--key') ?? '\0'}`;
  return [
    { url: { ...file, pattern: address, value: address.includes('\0') ? null : address }, file, data: false },
  ];
}

/** `az storage blob download -c container -n name -f file`. */
function fromAzure(words: readonly Argument[]): Fetch[] {
  const at = words.findIndex(({ pattern }) => pattern === 'download');
  if (words[0]?.value !== 'storage' || at === -1) return [];
  const read = readWords(
    words.slice(at + 1),
    list(
      '-f --file --dest -d -c --container-name -n --name --account-name --account-key --auth-mode --sas-token --connection-string --subscription -s --share-name -p --path --blob-url',
    ),
  );
  const file = read.values('-f', '--file', '--dest').at(-1);
  if (file === undefined) return [];
  const place = [
    read.value('--account-name'),
    read.value('-c', '--container-name', '-s', '--share-name'),
    read.value('-n', '--name', '-p', '--path'),
  ];
  const address = read.value('--blob-url') ?? `az://${place.map((part) => part ?? '\0').join('/')}`;
  return [
    { url: { ...file, pattern: address, value: address.includes('\0') ? null : address }, file, data: false },
  ];
}

/** `gh release download TAG -R owner/name -p asset`: of another repository, whose assets its owner can replace. */
function fromReleases(command: Command): Fetch[] {
  const words = command.arguments;
  if (words[0]?.value !== 'release' || words[1]?.value !== 'download') return [];
  const read = readWords(words.slice(2), list('-R --repo -p --pattern -O --output -D --dir -A --archive'));
  const repository = read.value('-R', '--repo');
  const asset = read.values('-p', '--pattern').at(-1);
  const file = read.values('-O', '--output').at(-1) ?? asset;
  if (repository === null || repository.includes('\0') || file === undefined || file.pattern === '-')
    return [];
  const address = `https://github.com/${repository}/releases/download/${read.operands[0]?.pattern ?? '\0'}/${asset?.pattern ?? '\0'}`;
  const url = { text: command.text, value: null, pattern: address, span: command.span };
  return [{ url, file: placed(file, read.values('-D', '--dir').at(-1)), data: false }];
}

function fromCurl(words: readonly Argument[]): Fetch[] {
  const read = readWords(words, curlValues);
  if (read.has('-T', '--upload-file', '-I', '--head', '--version', '-V', '--help')) return [];
  const method = read.value('-X', '--request')?.toUpperCase() ?? 'GET';
  const sends = read.has(
    '-d',
    '--data',
    '--data-ascii',
    '--data-binary',
    '--data-raw',
    '--data-urlencode',
    '-F',
    '--form',
    '--form-string',
    '--json',
  );
  const posts = (sends && !read.has('-G', '--get')) || !['GET', '\0'].includes(method);
  // Whatever is no option is an address to curl, and so it is to wget: the scheme may be left out.
  const urls = [...read.operands, ...read.values('--url')].filter(({ pattern }) => pattern !== '');
  const outputs = read.values('-o', '--output');
  const folder = read.values('--output-dir').at(-1);
  const remoteName = read.options.some(
    ({ name }) => name === '-O' || name === '--remote-name' || name === '--remote-name-all',
  );
  return urls.flatMap((url, at): Fetch[] => {
    const given = outputs[at] ?? (urls.length === 1 ? outputs.at(-1) : undefined);
    const file = given === undefined ? (remoteName ? nameIn(url) : null) : given;
    const nowhere = file !== null && isNowhere(file.pattern);
    const plain = file === null || file.pattern === '-' || nowhere ? null : placed(file, folder);
    return expanded(url).map((one) => ({
      url: one,
      file: plain,
      data: posts || nowhere || isOwnMachine(one.pattern),
    }));
  });
}

function fromWget(words: readonly Argument[]): Fetch[] {
  const read = readWords(words, wgetValues);
  if (read.has('--spider', '--version', '-V', '--help')) return [];
  const posts = read.has('--post-data', '--post-file', '--body-data', '--body-file');
  const output = read.values('-O', '--output-document').at(-1);
  const folder = read.values('-P', '--directory-prefix').at(-1);
  return read.operands.map((url) => {
    const file = output ?? nameIn(url);
    const nowhere = file !== null && isNowhere(file.pattern);
    const plain =
      file === null || file.pattern === '-' || nowhere
        ? null
        : placed(file, output === undefined ? folder : undefined);
    return { url, file: plain, data: posts || nowhere || isOwnMachine(url.pattern) };
  });
}

function fromPowershell(words: readonly Argument[]): Fetch[] {
  const read = readWords(words, iwrValues, true);
  const url = [...read.values('-uri', '-source'), ...read.operands].find(
    (word) => isAddress(word) || word.pattern.startsWith('\0'),
  );
  if (url === undefined) return [];
  const method = read.value('-method')?.toUpperCase() ?? 'GET';
  const file = read.values('-outfile', '-out', '-o', '-destination').at(-1) ?? null;
  return [{ url, file, data: method !== 'GET' || isOwnMachine(url.pattern) }];
}

function isAddress({ pattern }: Argument): boolean {
  if (/^(?:https?|ftp):\/\//i.test(pattern) || pattern.startsWith('\0')) return true;
  // curl and wget take `get.example.com/x` too.
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?(?:\/|$)/i.test(pattern);
}

/** The machine itself, or what only it can reach: nothing comes from elsewhere. */
export function isOwnMachine(url: string): boolean {
  return /^(?:\w+:\/\/)?(?:[^/@]*@)?(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal|169\.254\.169\.254|metadata\.google\.internal)/i.test(
    url,
  );
}

function isNowhere(path: string): boolean {
  return path === '/dev/null' || path.toLowerCase() === 'nul';
}

/** The last part of an address, as `-O` and wget name the file. */
function nameIn(url: Argument): Argument | null {
  const name = baseName(url.pattern.replace(/^\w+:\/\//, '').split(/[?#]/, 1)[0]!);
  return name === '' || !url.pattern.replace(/^\w+:\/\//, '').includes('/')
    ? null
    : { ...url, pattern: name, value: name.includes('\0') ? null : name };
}

function placed(file: Argument | null, folder: Argument | undefined): Argument | null {
  if (file === null || folder === undefined || file.pattern.startsWith('/')) return file;
  const pattern = `${folder.pattern.replace(/\/$/, '')}/${file.pattern}`;
  return { ...file, pattern, value: pattern.includes('\0') ? null : pattern };
}

/** curl's own `{a,b}` in an address. */
function expanded(url: Argument): Argument[] {
  const match = /^([^{}]*)\{([^{}]*,[^{}]*)\}([^{}]*)$/.exec(url.pattern);
  if (!match) return [url];
  return match[2]!
    .split(',')
    .slice(0, 20)
    .map((middle) => {
      const pattern = `${match[1]}${middle}${match[3]}`;
      return { ...part(url, 0), pattern, value: pattern.includes('\0') ? null : pattern };
    });
}
