export { API_CODES, failure, success } from "./src/answers.js";
export { DEMO_APP } from "./src/apps.js";
export { createCertificate } from "./src/certificate.js";
export { createClock } from "./src/clock.js";
export { DEMO_DIRECTORY_ACCOUNT, DEMO_USER } from "./src/people.js";
export { RECORDED_REQUESTS } from "./src/recorder.js";
export { startEmulator } from "./src/server.js";
export { CODE_LIFETIME_MS } from "./src/state/messages.js";
export {
  OVERLAP_MS,
  RENEWAL_WINDOW_MS,
  TOKEN_LENGTH,
  TOKEN_LIFETIME_MS,
} from "./src/wechat.js";
