export { API_CODES, failure, success } from "./src/answers.js";
export { DEMO_APP } from "./src/apps.js";
export { createCertificate } from "./src/certificate.js";
export { createClock } from "./src/clock.js";
export { RECORDED_REQUESTS } from "./src/recorder.js";
export { startEmulator } from "./src/server.js";
export {
  OVERLAP_MS,
  RENEWAL_WINDOW_MS,
  TOKEN_LENGTH,
  TOKEN_LIFETIME_MS,
} from "./src/wechat.js";
