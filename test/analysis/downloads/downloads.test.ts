import { describe, expect, it } from 'vitest';
import { readScript } from '../../../src/engine/derive.ts';
import { excerptOf } from '../../../src/model/excerpt.ts';
import type { Script, ShellName } from '../../../src/model/script.ts';

function scriptOf(text: string, shell: ShellName = 'bash'): Script {
  return {
    kind: 'script',
    path: 'ci/x.sh',
    span: { start: 0, end: text.length },
    text,
    shell,
    excerpt: excerptOf(text),
    unit: { kind: 'file', name: null, runner: 'shell', directory: '', errexit: false, pipefail: false },
  };
}

/** What becomes of the first download, and how it is fixed. */
function fate(text: string, shell: ShellName = 'bash'): string {
  const [download] = readScript(scriptOf(text, shell)).facts.filter((fact) => fact.kind === 'download');
  if (download === undefined) return 'none';
  const { use, verified, weaklyVerified } = download;
  const told =
    use.type === 'interpreted'
      ? `${use.by} ${use.how}`
      : use.type === 'extracted'
        ? `extracted${use.executed ? ' and run' : ''}`
        : use.type === 'installed'
          ? `installed by ${use.by}`
          : use.type;
  return `${told}${verified ? `, ${verified.type}` : ''}${weaklyVerified ? ', weak' : ''}`;
}

const sha = 'a'.repeat(40);
const hex = 'b'.repeat(64);
const u = 'https://e.org/x';

describe('streams', () => {
  const cases: [string, string][] = [
    [`curl -sSL ${u} | sh`, 'sh pipe'],
    [`curl -sSL ${u} | sudo -E bash -`, 'bash pipe'],
    [`curl ${u} | bash -s -- --yes`, 'bash pipe'],
    [`wget -qO- ${u} | bash`, 'bash pipe'],
    [`wget -O - ${u} | python3 -`, 'python3 pipe'],
    [`curl ${u} | sed s/a/b/ | tee log | zsh`, 'zsh pipe'],
    [`curl ${u} | gunzip | perl`, 'perl pipe'],
    ['curl get.docker.com | sh', 'sh pipe'],
    ['curl "$URL" | sh', 'sh pipe'],
    [`bash <(curl -s ${u}) arg`, 'bash process'],
    [`source <(curl ${u})`, 'source process'],
    [`. <(wget -qO- ${u})`, '. process'],
    [`sh -c "$(curl -fsSL ${u})"`, 'sh substitution'],
    [`bash -c "\`curl ${u}\`"`, 'bash substitution'],
    [`eval "$(curl ${u})"`, 'eval substitution'],
    [`python -c "$(curl ${u})"`, 'python substitution'],
    [`bash < <(curl ${u})`, 'bash substitution'],
    [`bash <<< "$(curl ${u})"`, 'bash substitution'],
    [`echo "$(curl ${u})" | sh`, 'sh pipe'],
    [`curl ${u} | sudo sh -c 'cat > /etc/x'`, 'unknown'],
    [`docker exec c sh -c 'curl ${u} | sh'`, 'sh pipe'],
    [`curl https://raw.githubusercontent.com/o/r/${sha}/i.sh | sh`, 'sh pipe, commit-url'],
    [`bash <(curl https://raw.githubusercontent.com/o/r/${sha}/i.sh)`, 'bash process, commit-url'],
    [`bash -c "$(curl https://raw.githubusercontent.com/o/r/${sha}/i.sh)"`, 'bash substitution, commit-url'],
    [`deno run -A ${u}.ts`, 'deno direct'],
    [`yum install -y ${u}.rpm`, 'installed by yum'],
    [`curl ${u} | tar xz -C /usr/local/bin`, 'extracted and run'],
    [`curl ${u} | tar xz`, 'extracted'],
    [`curl ${u}/tool-1.tgz | tar xz; sudo mv tool-1/tool /usr/local/bin/`, 'extracted and run'],
    [`curl ${u}/tool-1.tgz | tar xz; ./tool-1/tool`, 'extracted and run'],
    [`curl ${u}/data.tgz | tar xz; ./tool`, 'extracted'],
    [`curl ${u}.tgz | tar xzO x > /usr/local/bin/x`, 'executed'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(fate(text)).toBe(expected);
  });
});

describe('PowerShell', () => {
  const cases: [string, string][] = [
    ['irm https://e.org/x | iex', 'iex pipe'],
    ['iwr -useb https://e.org/x | iex', 'iex pipe'],
    ["iex ((New-Object System.Net.WebClient).DownloadString('https://e.org/x'))", 'iex substitution'],
    ['Invoke-Expression (Invoke-WebRequest https://e.org/x).Content', 'Invoke-Expression substitution'],
    ['iwr https://e.org/x -OutFile x.exe; .\\x.exe /S', 'executed'],
    [
      "iwr https://e.org/x -OutFile x.exe; if ((Get-FileHash x.exe).Hash -ne 'A') { throw }; .\\x.exe",
      'executed, checksum',
    ],
    [
      'iwr https://e.org/x -OutFile x.msi; Start-Process msiexec -ArgumentList x.msi',
      'installed by Start-Process',
    ],
    ['$r = irm https://api.e.org/x', 'data'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(fate(text, 'pwsh')).toBe(expected);
  });
});

describe('releases', () => {
  it.each([
    ['gh release download v1 -R o/r -p tool; chmod +x tool', 'executed'],
    ['gh release download v1 -p tool; chmod +x tool', 'none'],
    ['gh release download -R o/r -p "t-*.tar.gz" v1; tar xf t-*.tar.gz -C /usr/local', 'extracted and run'],
  ])('%s', (text, expected) => {
    expect(fate(text)).toBe(expected);
  });
});

describe('data', () => {
  it.each([
    `curl ${u} | jq .tag`,
    `curl ${u} | python -m json.tool`,
    `curl ${u} | python3 -c 'import json,sys; print(json.load(sys.stdin))'`,
    `curl ${u} | grep x | head -1`,
    `curl ${u} | node -e 'x'`,
    `curl ${u} | bash script.sh`,
    `curl -o /dev/null ${u}`,
    `curl ${u} > /dev/null`,
    `curl ${u}`,
    `V=$(curl -s ${u} | jq -r .tag_name)`,
    `if [ "$(curl -s ${u})" = ok ]; then :; fi`,
    'curl http://localhost:8080/health | sh',
    `curl -X POST -d @x ${u} | sh`,
    `curl -fsSL ${u} | gpg --dearmor -o /usr/share/keyrings/x.gpg`,
    `curl ${u} | apt-key add -`,
    `while ! curl -sf ${u}; do sleep 1; done`,
    `diff <(curl ${u}) b`,
  ])('%s', (text) => {
    expect(fate(text)).toBe('data');
  });

  it('sees no fetch where nothing comes', () => {
    expect(fate(`curl -I ${u}`)).toBe('none');
    expect(fate(`curl -T f ${u}`)).toBe('none');
    expect(fate(`wget --spider ${u}`)).toBe('none');
    expect(fate(`echo "curl ${u} | sh"`)).toBe('none');
    expect(fate(`# curl ${u} | sh`)).toBe('none');
  });
});

describe('files', () => {
  const cases: [string, string][] = [
    [`curl -L -o jq ${u}\nchmod +x ./jq`, 'executed'],
    [`curl -LO ${u}/tool\nsudo install tool /usr/local/bin`, 'executed'],
    [`curl -LO ${u}/tool\ninstall tool -m`, 'unknown'],
    [`curl -o /usr/local/bin/x ${u}`, 'executed'],
    [`curl ${u} > i.sh; bash i.sh`, 'bash file'],
    [`curl ${u} > i.sh && sh ./i.sh --x`, 'sh file'],
    [`wget ${u}/get.py; python3 get.py`, 'python3 file'],
    [`wget -q ${u} -O /tmp/i.sh; cd /tmp; ./i.sh`, 'executed'],
    [`curl ${u} | sudo tee /usr/local/bin/x > /dev/null`, 'executed'],
    [`curl -o x ${u}; mv x y; chmod 755 y`, 'executed'],
    [`F=/tmp/f; curl -o "$F" ${u}; bash "$F"`, 'bash file'],
    [`D=$(mktemp -d); curl -o "$D/f.sh" ${u}; bash "$D/f.sh"`, 'bash file'],
    [`wget ${u}/a.deb; dpkg -i a.deb`, 'installed by dpkg'],
    [`curl -O ${u}/a.deb && apt-get install -y ./a.deb`, 'installed by apt-get'],
    [
      `curl -LO ${u}/tool-1.2.tar.gz; tar xf tool-1.2.tar.gz; cd tool-1.2; ./configure; make`,
      'extracted and run',
    ],
    [`curl -LO ${u}/tool.zip; unzip tool.zip; mv tool /usr/local/bin/`, 'extracted and run'],
    [`curl -LO ${u}/go1.2.tar.gz; tar -C /usr/local -xzf go1.2.tar.gz`, 'extracted and run'],
    [`curl -LO ${u}/data.tar.gz; tar xf data.tar.gz; python train.py`, 'extracted'],
    [`curl -o data.json ${u}; jq . data.json`, 'unknown'],
    [`curl -o x.gz ${u}; gunzip x.gz; chmod +x x`, 'executed'],
    [`curl -o key.asc ${u}; cat key.asc`, 'unknown'],
    [`curl -o a ${u}; chmod 644 a`, 'unknown'],
    [`curl ${u} > bin/ca.pem`, 'unknown'],
    [`curl -o bin/t.tar.gz ${u}; tar xf bin/t.tar.gz -C bin`, 'extracted and run'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(fate(text)).toBe(expected);
  });
});

describe('checks', () => {
  const get = `curl -o x ${u}`;
  const cases: [string, string][] = [
    [`${get}; echo "${hex}  x" | sha256sum -c -; chmod +x x`, 'executed, checksum'],
    [`${get}; echo "${hex} *x" | sha256sum --check --strict && chmod +x x`, 'executed, checksum'],
    [`${get}; echo "$SUM  x" | sha256sum -c; chmod +x x`, 'executed, checksum'],
    [`${get}; sha256sum -c <<< "${hex}  x"; chmod +x x`, 'executed, checksum'],
    [`${get}; sha256sum -c <<E\n${hex}  x\nE\nchmod +x x`, 'executed, checksum'],
    [`${get}; shasum -a 256 -c sums.txt; chmod +x x`, 'executed, checksum'],
    [`${get}; sha512sum --check --ignore-missing sums; chmod +x x`, 'executed, checksum'],
    [`${get}; echo "${hex}  x" > s; sha256sum -c s; chmod +x x`, 'executed, checksum'],
    [`${get}; [ "$(sha256sum x | cut -d' ' -f1)" = ${hex} ] || exit 1; chmod +x x`, 'executed, checksum'],
    [`${get}; S=$(sha256sum x); if [[ $S != ${hex}* ]]; then exit 1; fi; chmod +x x`, 'executed, checksum'],
    [`${get}; sha256sum x | grep ${hex}; chmod +x x`, 'executed, checksum'],
    [`${get}; curl -o x.asc ${u}.asc; gpg --batch --verify x.asc x; chmod +x x`, 'executed, signature'],
    [`${get}; cosign verify-blob --signature x.sig --key k x; chmod +x x`, 'executed, signature'],
    [`${get}; minisign -Vm x -P k; chmod +x x`, 'executed, signature'],
    [`${get}; openssl dgst -sha256 -verify k.pem -signature x.sig x; chmod +x x`, 'executed, signature'],
    [`${get}; gh attestation verify x -R o/r; chmod +x x`, 'executed, signature'],
    [`${get}; curl -o sums ${u}.sha; sha256sum -c sums; chmod +x x`, 'executed, weak'],
    [`${get}; curl ${u}.sha | sha256sum -c; chmod +x x`, 'executed, weak'],
    [`${get}; echo "$(curl ${u}.sha)  x" | sha256sum -c; chmod +x x`, 'executed, weak'],
    [
      `${get}; curl -o sums ${u}.sha; curl -o sums.asc ${u}.asc; gpg --verify sums.asc sums; sha256sum -c sums; chmod +x x`,
      'executed, checksum',
    ],
    [`${get}; curl -o sums https://other.org/x.sha; sha256sum -c sums; chmod +x x`, 'executed, checksum'],
    [`${get}; sha256sum x; chmod +x x`, 'executed'],
    [`${get}; echo "${hex}  other" | sha256sum -c; chmod +x x`, 'executed'],
    [
      `php -v; curl -o c.php ${u}; php -r "if (hash_file('sha384', 'c.php') === '${hex}') {}"; php c.php`,
      'php file, checksum',
    ],
    [
      `curl -LO https://e.org/t/archive/${sha}.tar.gz; tar xf ${sha}.tar.gz -C /opt`,
      'extracted and run, commit-url',
    ],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(fate(text)).toBe(expected);
  });
});
