// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.
"use strict";

Object.freeze(exports);
