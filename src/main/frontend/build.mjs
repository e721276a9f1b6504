// Compiles the styles and gathers scripts and icons into the folder given as the first argument.
// Does nothing when nothing it reads has changed; prints one line otherwise.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";

const here = import.meta.dirname;
const target = process.argv[2];
const modules = join(here, "node_modules");

const hash = (parts) => parts.reduce((sum, part) => sum.update(part), createHash("sha256")).digest("hex").slice(0, 12);
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");
const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

function install() {
  const stamp = join(modules, ".lock-hash");
  const wanted = hash([read(join(here, "package-lock.json"))]);
  if (read(stamp) === wanted) return;
  execFileSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"], {
    cwd: here,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  writeFileSync(stamp, wanted);
}

const inputs = () => [
  join(here, "build.mjs"),
  join(here, "package-lock.json"),
  ...["js", "scss", "images"].flatMap((folder) => filesUnder(join(here, folder))),
];

/** MoJ Frontend calls what GOV.UK Frontend is about to drop; that is theirs to mend. */
const logger = {
  warn: (message) => message.includes("$govuk-suppressed-warnings") || console.warn(message),
};

async function compileStyles() {
  const sass = await import("sass");
  for (const name of ["fanlight", "moj"]) {
    const { css } = sass.compile(join(here, "scss", `${name}.scss`), {
      loadPaths: [here, modules],
      style: "compressed",
      quietDeps: true,
      logger,
    });
    writeFileSync(join(target, `${name}.css`), css);
  }
}

function copyScriptsAndImages() {
  cpSync(join(here, "js"), target, { recursive: true });
  cpSync(join(here, "images"), join(target, "images"), { recursive: true });
  cpSync(join(modules, "govuk-frontend/dist/govuk/govuk-frontend.min.js"), join(target, "govuk-frontend.min.js"));
  cpSync(join(modules, "@ministryofjustice/frontend/moj/moj-frontend.min.js"), join(target, "moj-frontend.min.js"));
}

/** The pictures that MoJ's styles name. */
function copyMojImages() {
  const css = readFileSync(join(target, "moj.css"), "utf8");
  for (const [, name] of css.matchAll(/url\("?images\/([^")]+)/g)) {
    cpSync(join(modules, "@ministryofjustice/frontend/moj/assets/images", name), join(target, "images", name));
  }
}

function compress() {
  for (const file of filesUnder(target).filter((name) => /\.(css|js|svg)$/.test(name))) {
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

install();
const stamp = join(target, "assets.properties");
const wanted = hash(inputs().flatMap((file) => [relative(here, file), readFileSync(file)]));
if (read(stamp) !== `version=${wanted}\n`) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await compileStyles();
  copyScriptsAndImages();
  copyMojImages();
  compress();
  writeFileSync(stamp, `version=${wanted}\n`);
  console.log(`frontend ${wanted}`);
}
