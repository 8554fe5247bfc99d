/**
 * Options of installers whose value is the next word, by tool: without them `-t release` would be taken for a package.
 * Taken from the help or the manual that stands above each.
 */
const table = {
  // https://pip.pypa.io/en/stable/cli/pip_install/
  pip: `--abi --build --build-constraint --build-option --cache-dir --cert --client-cert --config-settings
    --constraint --dest --editable --exists-action --extra-index-url --find-links --global-option --group
    --implementation --index-url --install-option --keyring-provider --log --no-binary --only-binary
    --platform --prefix --progress-bar --proxy --python --python-version --report --requirement --retries
    --root --root-user-action --src --target --timeout --trusted-host --upgrade-strategy --uploaded-prior-to
    --use-deprecated --use-feature --wheel-dir -C -b -c -d -e -f -i -r -t -w`,
  // `uv pip install --help`, `uv pip sync --help`, with the aliases that the help leaves out
  uvPip: `--allow-insecure-host --build-constraint --build-constraints --cache-dir --cert --color --config-file
    --config-setting --config-settings --config-settings-package --constraint --constraints --default-index
    --directory --editable --exclude-newer --exclude-newer-package --excludes --extra --extra-index-url
    --find-links --fork-strategy --generate-shell-completion --group --index --index-strategy --index-url
    --keyring-provider --link-mode --no-binary --no-binary-package --no-build-isolation-package
    --no-build-package --no-editable-package --no-group --no-sources-package --only-binary --output-format
    --override --overrides --prefix --prerelease --prerelease-package --project --python --python-fetch
    --python-platform --python-preference --python-version --refresh-package --reinstall-package
    --requirement --requirements --resolution --target --torch-backend --trusted-host --upgrade-group
    --upgrade-package -C -P -b -c -e -f -i -p -r -t`,
  // `uv tool install`, `uv tool run`, `uv add`, `uv run`, `uv sync`
  uv: `--allow-insecure-host --bounds --branch --build-constraint --build-constraints --cache-dir --color
    --config-file --config-setting --config-settings --config-settings-package --constraint --constraints
    --default-index --directory --env-file --exclude-newer --exclude-newer-package --excludes --extra
    --extra-index-url --find-links --fork-strategy --from --generate-shell-completion --group --index
    --index-strategy --index-url --keyring-provider --link-mode --marker --module-path --no-binary-package
    --no-build-isolation-package --no-build-package --no-editable-package --no-extra --no-group
    --no-install-package --no-sources-package --only-group --optional --output-format --override --overrides
    --package --prerelease --prerelease-package --project --python --python-fetch --python-platform
    --python-preference --python-version --refresh-package --reinstall-package --requirement --requirements
    --resolution --rev --script --tag --torch-backend --trusted-host --upgrade-group --upgrade-package
    --with --with-editable --with-executables-from --with-requirements -C -P -b -c -f -i -m -p -r -w`,
  // `pipx install`, `run`, `inject`
  pipx: `--app --backend --cooldown --include-resources-from --index-url --lock --pip-args --preinstall --python
    --python-args --requirement --spec --suffix --with -i -r`,
  // https://python-poetry.org/docs/cli/
  poetry: `--directory --extras --group --markers --only --platform --project --python --source --with --without -C
    -E -G -P`,
  // https://pdm-project.org/latest/reference/cli/
  pdm: `--config --config-setting --editable --group --lock-config --lockfile --override --project --skip
    --source --venv -G -L -c -e -k -p`,
  // https://pipenv.pypa.io/en/latest/cli.html
  pipenv: `--categories --editable --extra-pip-args --extras --index --pypi-mirror --python --requirements
    --resolver -e -i -r`,
  // https://docs.conda.io/projects/conda/en/stable/commands/install.html and `micromamba install --help`
  conda: `--cacert-path --category --channel --channel-alias --clone --console --download-threads --env-spec
    --environment-specifier --experimental --extract-threads --file --format --log-level --name --platform
    --prefix --rc-file --relocate-prefix --repodata-fn --revision --root-prefix --solver --ssl-verify
    --subdir -c -f -n -p -r`,
  // https://docs.npmjs.com/cli/v11/using-npm/config: every setting that is no switch
  npm: `--_auth --access --allow-directory --allow-file --allow-git --allow-remote --allow-scripts --also --arch
    --audit-level --auth-type --before --ca --cache --cache-max --cache-min --cafile --call --cert --cidr
    --color --cpu --depth --diff --diff-dst-prefix --diff-src-prefix --diff-unified --dist-url --editor
    --expect-result-count --expires --fetch-retries --fetch-retry-factor --fetch-retry-maxtimeout
    --fetch-retry-mintimeout --fetch-timeout --git --globalconfig --heading --https-proxy --include
    --init-author-email --init-author-name --init-author-url --init-license --init-module --init-type
    --init-version --init.author.email --init.author.name --init.author.url --init.license --init.module
    --init.version --install-strategy --key --libc --local-address --location --lockfile-version --loglevel
    --logs-dir --logs-max --maxsockets --message --min-release-age --min-release-age-exclude --name
    --network-timeout --node-gyp --node-options --noproxy --omit --only --orgs --orgs-permission --os --otp
    --pack-destination --package --packages --packages-and-scopes-permission --password --prefix --preid
    --provenance-file --proxy --registry --replace-registry-host --runtime --save-prefix --sbom-format
    --sbom-type --scope --scopes --script-shell --searchexclude --searchlimit --searchopts --searchstaleness
    --shell --tag --tag-version-prefix --target --token-description --umask --user-agent --userconfig
    --viewer --which --workspace -C -L -m -w`,
  // https://docs.npmjs.com/cli/v11/commands/npx: `-p` is a package here, and a switch of `npm install`
  npx: `--_auth --access --allow-directory --allow-file --allow-git --allow-remote --allow-scripts --also
    --audit-level --auth-type --before --ca --cache --cache-max --cache-min --cafile --call --cert --cidr
    --color --cpu --depth --diff --diff-dst-prefix --diff-src-prefix --diff-unified --editor
    --expect-result-count --expires --fetch-retries --fetch-retry-factor --fetch-retry-maxtimeout
    --fetch-retry-mintimeout --fetch-timeout --git --globalconfig --heading --https-proxy --include
    --init-author-email --init-author-name --init-author-url --init-license --init-module --init-type
    --init-version --init.author.email --init.author.name --init.author.url --init.license --init.module
    --init.version --install-strategy --key --libc --local-address --location --lockfile-version --loglevel
    --logs-dir --logs-max --maxsockets --message --min-release-age --min-release-age-exclude --name
    --node-gyp --node-options --noproxy --omit --only --orgs --orgs-permission --os --otp --pack-destination
    --package --packages --packages-and-scopes-permission --password --prefix --preid --provenance-file
    --proxy --registry --replace-registry-host --save-prefix --sbom-format --sbom-type --scope --scopes
    --script-shell --searchexclude --searchlimit --searchopts --searchstaleness --shell --tag
    --tag-version-prefix --token-description --umask --user-agent --userconfig --viewer --which --workspace
    -C -L -c -m -p -w`,
  // https://classic.yarnpkg.com/lang/en/docs/cli/ and https://yarnpkg.com/cli
  yarn: `--cache --cache-folder --cwd --global-folder --https-proxy --link-folder --mode --modules-folder --mutex
    --network-concurrency --network-timeout --otp --package --pattern --preferred-cache-folder --prefix
    --proxy --registry --use-yarnrc -p`,
  // `pnpm help add`, `install`, `dlx`, `exec`
  pnpm: `--allow-build --cache-dir --changed-files-ignore-pattern --child-concurrency --cpu --dir --env-file
    --fetch-min-speed-ki-bps --fetch-timeout --fetch-warn-timeout-ms --filter --filter-prod --global-dir
    --http-proxy --https-proxy --libc --lockfile-dir --loglevel --merge-git-branch-lockfiles-branch-pattern
    --modules-dir --network-concurrency --no-proxy --node-linker --npmrc-auth-file --os --package
    --package-import-method --pnpr-server --prefix --registry --reporter --save-catalog-name --save-prefix
    --shell --state-dir --store-dir --test-pattern --user-agent --virtual-store-dir
    --virtual-store-dir-max-length --workspace-concurrency --workspace-packages -C -F`,
  // `bun add --help`, `bun install --help`, `bun x --help`
  bun: `--backend --ca --cache-dir --cafile --catalog --concurrent-scripts --config --cpu --cwd --env-file
    --filter --libc --linker --minimum-release-age --minimum-release-age-excludes --network-concurrency
    --omit --os --package --registry -F -c -p`,
  // `deno run --help`, `add`, `install`, `x`
  deno: `--arch --cert --conditions --config --entrypoint --ext --import-map --inspect-publish-uid --location
    --min-dep-age --name --node-modules-linker --os --package --preload --require --root --seed -c -e -n -p`,
  // https://guides.rubygems.org/command-reference/#gem-install
  gem: `--bindir --build-jobs --build-root --bulk-threshold --config-file --document --file --http-proxy
    --install-dir --platform --source --target-rbconfig --trust-policy --version --without -B -P -g -i -j -n
    -p -s -v`,
  // https://bundler.io/man/bundle-add.1.html and bundle-install.1.html
  bundle: `--binstubs --branch --gemfile --git --github --glob --group --jobs --path --ref --require --retry
    --shebang --source --target-rbconfig --trust-policy --version --with --without -g -j -r -s -v`,
  // `cargo install --help`, `cargo add --help` and https://github.com/cargo-bins/cargo-binstall
  cargo: `--base --bin --bin-dir --branch --cargo-install-path --color --config --disable-strategies --example
    --features --git --github-token --index --install-path --jobs --lockfile-path --log-level
    --manifest-path --maximum-resolution-timeout --message-format --package --path --pkg-fmt --pkg-url
    --profile --rate-limit --registry --rename --rev --root --strategies --tag --target --target-dir
    --targets --vers --version -F -Z -j -p`,
  // `go help build`
  go: `-C -asmflags -buildmode -compiler -covermode -coverpkg -exec -gccgoflags -gcflags -installsuffix
    -ldflags -mod -modfile -o -overlay -p -pgo -pkgdir -tags -toolexec`,
  // https://getcomposer.org/doc/03-cli.md
  composer: `--apcu-autoloader-prefix --audit-format --format --ignore-platform-req --prefer-install --repository
    --repository-url --stability --working-dir -d -s`,
  // https://learn.microsoft.com/dotnet/core/tools/
  dotnet: `--add-source --arch --configfile --framework --lock-file-path --os --package-directory --packages
    --project --runtime --source --tool-manifest --tool-path --verbosity --version -a -f -r -s -v`,
  // https://learn.microsoft.com/nuget/reference/cli-reference/cli-ref-install
  nuget: `-configfile -dependencyversion -fallbacksource -framework -lockfilepath -msbuildpath -msbuildversion -o
    -outputdirectory -packagesavemode -packagesdirectory -project2projecttimeout -root -solutiondirectory
    -source -verbosity -version`,
  // https://docs.chocolatey.org/en-us/choco/commands/install/
  choco: `--cache --cache-location --cert --certpassword --checksum --checksumx64 --cp --dc --dct --dctx64 --dcx64
    --download-checksum --download-checksum-type --download-checksum-type-x64 --download-checksum-x64
    --except --execution-timeout --ia --install-arguments --install-arguments-sensitive --installargs
    --log-file --override-arguments --package-parameters --package-parameters-sensitive --parameters
    --params --password --proxy --proxy-bypass-list --proxy-password --proxy-user --source --timeout --user
    --version -c -p -s -u`,
  // https://learn.microsoft.com/windows/package-manager/winget/install
  winget: `--architecture --authentication-account --authentication-mode --command --custom --dependency-source
    --header --id --installer-type --locale --location --log --manifest --moniker --name --override --proxy
    --query --rename --scope --source --tag --version -a -l -m -o -q -r -s -v`,
  // https://docs.brew.sh/Manpage#install-options-formulacask-
  brew: `--appdir --audio-unit-plugindir --bottle-arch --cc --colorpickerdir --dictionarydir --env --fontdir
    --input-methoddir --internet-plugindir --keyboard-layoutdir --language --mdimporterdir --prefpanedir
    --qlplugindir --screen-saverdir --servicedir --vst-plugindir --vst3-plugindir`,
  // apt-get(8)
  apt: `--build-profiles --comment --config-file --default-release --host-architecture --option --planner
    --snapshot --solver --target-release --with-source -P -S -a -c -o -t`,
  // apk(8)
  apk: `--arch --cache-dir --cache-max-age --keys-dir --progress-fd --repositories-file --repository --root
    --timeout --virtual --wait -X -p -t`,
  // https://dnf5.readthedocs.io/en/latest/commands/install.8.html and yum(8)
  dnf: `--advisories --advisory --advisory-severities --bz --bzs --color --comment --config --cve --cves
    --debuglevel --destdir --disable-plugin --disable-repo --disableexcludepkgs --disableexcludes
    --disableplugin --disablerepo --downloaddir --enable-plugin --enable-repo --enableplugin --enablerepo
    --errorlevel --exclude --excludepkgs --forcearch --from-repo --installroot --randomwait --releasever
    --repo --repofrompath --repoid --rpmverbosity --sec-severity --secseverity --security-severity --setopt
    -R -c -d -e -x`,
  // zypper(8)
  zypper: `--cache-dir --config --download --from --installroot --pkg-cache-dir --plus-content --plus-repo
    --raw-cache-dir --releasever --repo --reposd-dir --root --solv-cache-dir --solver-focus --type -C -D -R
    -c -p -r -t`,
  // pacman(8)
  pacman: `--arch --assume-installed --cachedir --config --dbpath --gpgdir --hookdir --ignore --ignoregroup
    --logfile --overwrite --print-format --root -b -r`,
} as const;

export type Installer = keyof typeof table;

/** The options of one installer that take the next word. */
export const valueOptions: Readonly<Record<Installer, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(table).map(([tool, words]) => [tool, new Set(words.split(/\s+/))]),
) as unknown as Record<Installer, ReadonlySet<string>>;
