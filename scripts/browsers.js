// Finds the three engines: an environment variable, then Playwright's own, then the system's, and where
// there is none, installs one.
import { execFileSync, spawn } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { basename, delimiter, join } from "node:path";
import playwright from "playwright";
import { bin } from "./project.js";

export const engines = ["chromium", "firefox", "webkit"];

const variables = { chromium: "ONRECORD_CHROMIUM", firefox: "ONRECORD_FIREFOX", webkit: "ONRECORD_WEBKIT" };

const commands = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
  firefox: ["firefox-esr", "firefox"],
  webkit: ["WebKitWebDriver"],
};

const macApplications = {
  chromium: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  webkit: [],
};

const debianPackages = {
  chromium: ["chromium", "fonts-liberation", "fonts-dejavu-core"],
  firefox: ["firefox-esr"],
  webkit: ["webkit2gtk-driver", "xvfb"],
};

/**
 * Where an engine is: `{ engine, kind, path }`, or undefined. The kind says what drives it: `playwright`
 * its own build, `chromium` any Chromium, `firefox` any Firefox, `webkitgtk` the driver of WebKitGTK.
 */
export function find(engine) {
  const named = process.env[variables[engine]];
  if (named) {
    if (!isProgram(named)) throw new Error(`${variables[engine]} names no program: ${named}`);
    const ofPlaywright = engine === "webkit" && basename(named) !== "WebKitWebDriver";
    return { engine, kind: ofPlaywright ? "playwright" : systemKind(engine), path: named };
  }
  const own = playwright[engine].executablePath();
  if (own && existsSync(own)) return { engine, kind: "playwright" };
  const path = onPath(commands[engine]) ?? macApplications[engine].find(isProgram);
  if (path === undefined) return undefined;
  if (engine === "webkit" && (miniBrowser() === undefined || !hasDisplay())) return undefined;
  return { engine, kind: systemKind(engine), path };
}

function systemKind(engine) {
  return engine === "webkit" ? "webkitgtk" : engine;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) if (isProgram(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

function hasDisplay() {
  return onPath(["Xvfb"]) !== undefined || Boolean(process.env.DISPLAY);
}

/** WebKitGTK's driver starts this small browser; where it lies depends on the processor and the version. */
function miniBrowser() {
  for (const folder of ["/usr/lib", "/usr/libexec"]) {
    for (const between of existsSync(folder) ? ["", ...readdirSync(folder)] : []) {
      for (const version of ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]) {
        const path = join(folder, between, version, "MiniBrowser");
        if (isProgram(path)) return path;
      }
    }
  }
  return undefined;
}

/**
 * Tries to get what is missing. Answers nothing: ask `find` again. `why` gets one line for each engine
 * that could not be had.
 */
export function install(missing, why) {
  if (missing.length === 0) return;
  if (isRootOnDebian()) {
    const packages = missing.flatMap((engine) => debianPackages[engine]);
    console.log(`Installing ${packages.join(", ")} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    try {
      execFileSync("apt-get", ["update", "-q"], { env, stdio: ["ignore", "ignore", "inherit"] });
      execFileSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], {
        env,
        stdio: ["ignore", "ignore", "inherit"],
      });
    } catch (error) {
      for (const engine of missing) why.set(engine, error.message);
    }
    return;
  }
  for (const engine of missing) {
    console.log(`Downloading Playwright's ${engine} …`);
    try {
      execFileSync(process.execPath, [bin("playwright"), "install", engine], {
        stdio: ["ignore", "ignore", "inherit"],
        timeout: 600_000,
      });
    } catch (error) {
      why.set(engine, error.message.split("\n")[0]);
    }
  }
}

/** What to type where `install` did not help. */
export function installCommand(missing) {
  if (isDebian()) {
    const sudo = process.getuid?.() === 0 ? "" : "sudo ";
    const packages = missing.flatMap((engine) => debianPackages[engine]).join(" ");
    return `${sudo}apt-get update && ${sudo}apt-get install -y ${packages}`;
  }
  return `npx playwright install --with-deps ${missing.join(" ")}`;
}

function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && isDebian() && onPath(["apt-get"]) !== undefined;
}

/** A tab in the background of a machine without a network: nothing to update, nobody to greet. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts WebKitGTK's driver on a screen of its own; `{ port, binary, stop }`. */
export async function startWebKitDriver(path, attempts = 2) {
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn(path, [`--port=${port}`], {
    // Without a graphics card, layers drawn as one is drawn are a third of a run's work.
    env: {
      ...process.env,
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      ...(screen ? { DISPLAY: screen.display } : {}),
    },
    stdio: "ignore",
    detached: true,
  });
  const stop = () => {
    process.off("exit", stop);
    // One that hangs hears nothing else.
    endGroup(driver, "SIGKILL");
    screen?.stop();
  };
  // Both are groups of their own, and would outlive a run that is broken off.
  process.on("exit", stop);
  if (await answers(`http://127.0.0.1:${port}/status`, driver)) {
    return { port, binary: miniBrowser(), stop };
  }
  stop();
  if (attempts > 1) return startWebKitDriver(path, attempts - 1);
  throw new Error(`${path} does not answer`);
}

async function startScreen() {
  const path = onPath(["Xvfb"]);
  if (path === undefined) return undefined;
  const xvfb = spawn(path, ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    detached: true,
  });
  const number = await new Promise((done, failed) => {
    xvfb.once("error", failed);
    xvfb.once("exit", () => failed(new Error("Xvfb ended at once")));
    xvfb.stdio[3].once("data", (data) => done(String(data).trim()));
  });
  return { display: `:${number}`, stop: () => endGroup(xvfb) };
}

function endGroup(child, signal = "SIGTERM") {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    // The driver leaves its browsers behind unless the whole group goes.
    process.kill(-child.pid, signal);
  } catch {
    child.kill();
  }
}

async function answers(url, driver) {
  for (let tries = 0; tries < 100 && driver.exitCode === null; tries++) {
    try {
      if ((await fetch(url)).ok) return true;
    } catch {}
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
