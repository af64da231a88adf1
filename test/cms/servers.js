// Where a claims document lies, and with which headers: docs/where-claims-json-lives.md, asked of the software itself.
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../scripts/browsers.js";
import { claimsJson } from "./snippets.js";

const guide = readFileSync("docs/where-claims-json-lives.md", "utf8");
const advised = (language) => new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``).exec(guide)[1];

const modules = "mpm_event authz_core mime headers env expires filter deflate".split(" ");

/** As Drupal has it for its whole site. */
const aYear = 'ExpiresActive On\nExpiresDefault "access plus 1 year"\n';

const apache = (folder, port, { inServer = "", above = "", inFolder = "" }) => {
  writeFileSync(join(folder, ".htaccess"), above);
  writeFileSync(join(folder, "claims/.htaccess"), inFolder);
  return {
    program: "/usr/sbin/apache2",
    args: ["-DFOREGROUND", "-f"],
    config: `ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/log
Listen 127.0.0.1:${port}
${process.getuid() === 0 ? "User www-data\nGroup www-data" : ""}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
TypesConfig /etc/mime.types
DocumentRoot ${folder}
<Directory ${folder}>
  Require all granted
  AllowOverride All
</Directory>
AddOutputFilterByType DEFLATE application/json
${inServer}`,
  };
};

const nginx = (folder, port) => ({
  program: "/usr/sbin/nginx",
  args: ["-c"],
  config: `daemon off;
pid ${folder}/pid;
error_log ${folder}/log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `${one}_temp_path ${folder}/${one};`).join("\n  ")}
  gzip on;
  gzip_types application/json;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    ${advised("nginx")}
  }
}
${process.getuid() === 0 ? "user www-data;" : ""}`,
});

/** Each server, as the guide sets it up. */
export const servers = {
  nginx,
  Apache: (folder, port) => apache(folder, port, { inServer: advised("apache") }),
  "Apache, by .htaccess": (folder, port) => apache(folder, port, { inFolder: advised("htaccess") }),
  "Apache, by .htaccess, below Drupal’s": (folder, port) =>
    apache(folder, port, { above: aYear, inFolder: advised("htaccess") }),
};

/** What is wrong with a server as the guide sets it up; an empty list where it does what the guide says. */
export async function tryServer(name) {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-server-"));
  const port = await freePort();
  mkdirSync(join(folder, "claims"));
  writeFileSync(join(folder, "claims/claims.json"), claimsJson.padEnd(4000));
  const { program, args, config } = servers[name](folder, port);
  writeFileSync(join(folder, "config"), config);
  // Its workers are not who has started it.
  chmodSync(folder, 0o755);
  const server = spawn(program, [...args, join(folder, "config")], { stdio: "ignore" });
  try {
    const address = `http://127.0.0.1:${port}/claims/claims.json`;
    await answers(address);
    return [...(await wrongWith(address, "identity")), ...(await wrongWith(address, "gzip"))];
  } finally {
    server.kill();
    await new Promise((done) => (server.exitCode === null ? server.once("exit", done) : done()));
    rmSync(folder, { recursive: true });
  }
}

async function answers(address) {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Nobody answers at ${address}.`);
}

/** The headers of the guide, and 304 to who has it already. */
async function wrongWith(address, encoding) {
  const problems = [];
  const ask = (headers) => fetch(address, { headers: { "accept-encoding": encoding, ...headers } });
  const first = await ask();
  const expected = {
    "content-type": "application/json",
    "cache-control": "no-cache",
    "access-control-allow-origin": "*",
  };
  for (const [name, value] of Object.entries(expected))
    if (first.headers.get(name) !== value) problems.push(`${name}: ${first.headers.get(name)}`);
  if ((await first.text()).trim() !== claimsJson) problems.push("it is not the document");
  const etag = first.headers.get("etag");
  if (!etag) return [...problems, "no ETag"];
  const again = await ask({ "if-none-match": etag, "if-modified-since": first.headers.get("last-modified") });
  if (again.status !== 304) problems.push(`asked again: ${again.status}`);
  return problems.map((one) => `${encoding}: ${one}`);
}
