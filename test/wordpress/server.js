// PHP's own server before a WordPress; and what a program asks it.
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { freePort } from "../../scripts/browsers.js";

/** Serves a folder: `{ origin, stop }`. */
export async function serve(folder) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const php = spawn(
    "php",
    [
      "-d",
      "memory_limit=512M",
      "-S",
      `127.0.0.1:${port}`,
      "-t",
      folder,
      resolve("test/wordpress/site/router.php"),
    ],
    {
      cwd: folder,
      stdio: "ignore",
      detached: true,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: "3", ONRECORD_WORDPRESS_HOME: origin },
    },
  );
  const stop = () => {
    process.off("exit", stop);
    try {
      // The workers are processes of their own.
      process.kill(-php.pid, "SIGTERM");
    } catch {}
  };
  process.on("exit", stop);
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${origin}/wp-login.php`).catch(() => undefined);
    if (answer?.ok) return { origin, stop, log: join(folder, "debug.log") };
    await new Promise((done) => setTimeout(done, 200));
  }
  stop();
  throw new Error(`PHP's server on ${folder} does not answer.`);
}

/** REST as one of the people; it rejects with what WordPress says. */
export const rest =
  (origin, { password }, name) =>
  async (method, path, body) => {
    const answer = await fetch(`${origin}/wp-json${path}`, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}`,
        ...(body && { "content-type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
