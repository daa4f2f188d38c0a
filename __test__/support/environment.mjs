const PROXY_VARIABLES = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"];

/** Removes proxy variables from an environment, so that tests have the same result everywhere. */
export function dropProxies(environment) {
  for (const name of Object.keys(environment)) {
    if (PROXY_VARIABLES.includes(name.toLowerCase())) {
      delete environment[name];
    }
  }
  return environment;
}

/**
 * Keeps look-ups of names in this process shorter than the timeout of a call where the name server does not answer
 * (resolv.conf(5), `RES_OPTIONS`).
 */
export function limitLookups() {
  process.env.RES_OPTIONS = "timeout:1 attempts:1";
}
