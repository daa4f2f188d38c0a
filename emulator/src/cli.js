"use strict";

const { parseArgs } = require("node:util");

const { DEMO_APP } = require("./apps.js");
const { optionError } = require("./check.js");
const { DEMO_ACCESS_KEY } = require("./management/options.js");
const { isLoopbackHost } = require("./page/page-guard.js");
const { startEmulator } = require("./server.js");

const DEFAULT_PORT = 3000;
const HELP = `Usage: genauth-emulator [options]

A local GenAuth server. It listens until it is interrupted. Open its URL in a browser on this machine to see
what happens.

Options:
  --port <number>            port, 0 for any free one (default ${DEFAULT_PORT})
  --host <address>           address to listen on (default 127.0.0.1)
  --app-id <id>              the GenAuth application it knows
  --app-secret <secret>      and the application's secret
  --wechat-app-id <id>       the Mini Program or Official Account of the application
  --wechat-app-secret <s>    and its secret
  --access-key-id <id>       the access key of the management API
  --access-key-secret <s>    and its secret
  --oidc                     sign-in with OAuth 2.0 and OpenID Connect; needs oidc-provider
  -h, --help                 print this text
  -v, --version              print the version

Credentials that are not given are those of the demo application and access key; the first line printed at the
start shows all of them.
`;
const FLAGS = {
  port: { type: "string" },
  host: { type: "string" },
  "app-id": { type: "string" },
  "app-secret": { type: "string" },
  "wechat-app-id": { type: "string" },
  "wechat-app-secret": { type: "string" },
  "access-key-id": { type: "string" },
  "access-key-secret": { type: "string" },
  oidc: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
};

/**
 * The command line. Sets `process.exitCode`: 0 after `--help`, `--version` or an interruption, 1
 * when the server cannot listen, 2 when the arguments are wrong.
 *
 * @param {string[]} args Without the interpreter and the script.
 * @returns {Promise<void>} Resolves when the server listens, or when there is nothing left to do.
 */
async function run(args) {
  let flags;
  try {
    flags = parseArgs({ args, options: FLAGS }).values;
  } catch (error) {
    return fail(2, `${error.message.split(/\. |\n/)[0]} (see --help)`);
  }
  if (flags.help) return void process.stdout.write(HELP);
  if (flags.version) return void process.stdout.write(`${readVersion()}\n`);
  try {
    const emulator = await startEmulator(optionsFrom(flags));
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, emulator.close);
    process.stdout.write(`${greeting(emulator)}\n${invitation(emulator)}`);
  } catch (error) {
    const wrongArgument = error.code === "ERR_INVALID_OPTION";
    fail(wrongArgument ? 2 : 1, wrongArgument ? error.message : explain(error, flags));
  }
}

function optionsFrom(flags) {
  const [wechatApp] = DEMO_APP.wechatApps;
  return {
    port: flags.port === undefined ? DEFAULT_PORT : portFrom(flags.port),
    host: flags.host,
    oidc: flags.oidc,
    management: {
      accessKeys: [
        {
          accessKeyId: flags["access-key-id"] ?? DEMO_ACCESS_KEY.accessKeyId,
          accessKeySecret: flags["access-key-secret"] ?? DEMO_ACCESS_KEY.accessKeySecret,
        },
      ],
    },
    apps: [
      {
        appId: flags["app-id"] ?? DEMO_APP.appId,
        appSecret: flags["app-secret"] ?? DEMO_APP.appSecret,
        wechatApps: [
          {
            appId: flags["wechat-app-id"] ?? wechatApp.appId,
            appSecret: flags["wechat-app-secret"] ?? wechatApp.appSecret,
          },
        ],
      },
    ],
  };
}

// "0x10", "1e3" and "" are numbers in JavaScript, but not valid port numbers here.
function portFrom(text) {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw optionError(`--port must be a number from 0 to 65535, not "${text}"`);
}

function greeting({ url, apps: [app], management }) {
  const [wechatApp] = app.wechatApps;
  const [accessKey] = management.accessKeys;
  return (
    `GenAuth emulator on ${url} (appId ${app.appId}, appSecret ${app.appSecret}; ` +
    `WeChat appId ${wechatApp.appId}, appSecret ${wechatApp.appSecret}; ` +
    `accessKeyId ${accessKey.accessKeyId}, accessKeySecret ${accessKey.accessKeySecret})`
  );
}

// Nothing under an address where a browser does not get the page.
function invitation({ url }) {
  if (!isLoopbackHost(new URL(url).host)) return "";
  return `Open ${url} in a browser to see applications, users, tokens and requests\n`;
}

function explain(error, { host = "127.0.0.1", port = DEFAULT_PORT }) {
  if (error.code === "EADDRINUSE") {
    return `port ${port} on ${host} is in use; choose another one with --port`;
  }
  return `cannot listen on ${host}, port ${port}: ${error.message}`;
}

function readVersion() {
  return require("../package.json").version;
}

function fail(exitCode, message) {
  process.stderr.write(`genauth-emulator: ${message}\n`);
  process.exitCode = exitCode;
}

module.exports = { run };
