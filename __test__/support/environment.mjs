const PROXY_VARIABLES = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"];

/** Takes the proxies out of an environment, so that tests mean the same everywhere. */
export function dropProxies(environment) {
  for (const name of Object.keys(environment)) {
    if (PROXY_VARIABLES.includes(name.toLowerCase())) {
      delete environment[name];
    }
  }
  return environment;
}
