import { isInfrastructureProgram } from './infrastructure-programs.ts';

/** Endings that no format here has: pictures, fonts, archives, pages, styles, and languages that no source reads. */
const endings = new Set(
  `png jpg jpeg gif ico webp bmp tif tiff svg eps psd ttf otf woff woff2 eot pdf doc docx xls xlsx ppt pptx
  mp3 mp4 mov avi wav ogg webm flac zip gz tgz bz2 xz 7z jar war class o a so dylib dll exe wasm bin dat
  md markdown rst adoc html htm css scss sass less styl csv tsv sql graphql proto golden snap map patch diff po pot mo
  go rs c cc cpp cxx h hh hpp hxx m mm java kt scala clj cljs erl hrl ex elm hs lua pl pm r jl dart tsx jsx vue svelte
  vb fs ml mli nim zig sol asm s pem crt cer der p12 jks`.split(/\s+/),
);

/**
 * Nobody needs to be asked about this path: most files of most repositories, and asking more than a hundred sources
 * takes longer than reading a small file. Names as in `Dockerfile.go` are left to the sources.
 */
export function isInert(path: string): boolean {
  const dot = path.lastIndexOf('.');
  const name = path.lastIndexOf('/') + 1;
  if (dot <= name || !endings.has(path.slice(dot + 1).toLowerCase())) return false;
  return !/file/i.test(path.slice(name, dot)) && !isInfrastructureProgram(path);
}
