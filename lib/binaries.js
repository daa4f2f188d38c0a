// Generated from scripts/pack/platforms.mjs by `node scripts/generate.mjs`. Do not edit.
"use strict";

/**
 * Loads the binary of each platform: the one that was built in this folder, else the one of the
 * platform's package. Every `require` names its file literally and stands in a `try` block of its
 * own: bundlers and file tracers then find the file, and take one that is missing as optional.
 */
module.exports = {
  "linux-x64-gnu"(search) {
    try {
      return search.accept(require("../genauth-native.linux-x64-gnu.node"), "../genauth-native.linux-x64-gnu.node");
    } catch (error) {
      search.reject(error, "../genauth-native.linux-x64-gnu.node");
    }
    try {
      return search.accept(require("@genauth-native/linux-x64-gnu"), "@genauth-native/linux-x64-gnu");
    } catch (error) {
      search.reject(error, "@genauth-native/linux-x64-gnu");
    }
    return undefined;
  },
  "linux-x64-musl"(search) {
    try {
      return search.accept(require("../genauth-native.linux-x64-musl.node"), "../genauth-native.linux-x64-musl.node");
    } catch (error) {
      search.reject(error, "../genauth-native.linux-x64-musl.node");
    }
    try {
      return search.accept(require("@genauth-native/linux-x64-musl"), "@genauth-native/linux-x64-musl");
    } catch (error) {
      search.reject(error, "@genauth-native/linux-x64-musl");
    }
    return undefined;
  },
  "linux-arm64-gnu"(search) {
    try {
      return search.accept(require("../genauth-native.linux-arm64-gnu.node"), "../genauth-native.linux-arm64-gnu.node");
    } catch (error) {
      search.reject(error, "../genauth-native.linux-arm64-gnu.node");
    }
    try {
      return search.accept(require("@genauth-native/linux-arm64-gnu"), "@genauth-native/linux-arm64-gnu");
    } catch (error) {
      search.reject(error, "@genauth-native/linux-arm64-gnu");
    }
    return undefined;
  },
  "linux-arm64-musl"(search) {
    try {
      return search.accept(require("../genauth-native.linux-arm64-musl.node"), "../genauth-native.linux-arm64-musl.node");
    } catch (error) {
      search.reject(error, "../genauth-native.linux-arm64-musl.node");
    }
    try {
      return search.accept(require("@genauth-native/linux-arm64-musl"), "@genauth-native/linux-arm64-musl");
    } catch (error) {
      search.reject(error, "@genauth-native/linux-arm64-musl");
    }
    return undefined;
  },
  "darwin-x64"(search) {
    try {
      return search.accept(require("../genauth-native.darwin-x64.node"), "../genauth-native.darwin-x64.node");
    } catch (error) {
      search.reject(error, "../genauth-native.darwin-x64.node");
    }
    try {
      return search.accept(require("@genauth-native/darwin-x64"), "@genauth-native/darwin-x64");
    } catch (error) {
      search.reject(error, "@genauth-native/darwin-x64");
    }
    return undefined;
  },
  "darwin-arm64"(search) {
    try {
      return search.accept(require("../genauth-native.darwin-arm64.node"), "../genauth-native.darwin-arm64.node");
    } catch (error) {
      search.reject(error, "../genauth-native.darwin-arm64.node");
    }
    try {
      return search.accept(require("@genauth-native/darwin-arm64"), "@genauth-native/darwin-arm64");
    } catch (error) {
      search.reject(error, "@genauth-native/darwin-arm64");
    }
    return undefined;
  },
  "win32-x64-msvc"(search) {
    try {
      return search.accept(require("../genauth-native.win32-x64-msvc.node"), "../genauth-native.win32-x64-msvc.node");
    } catch (error) {
      search.reject(error, "../genauth-native.win32-x64-msvc.node");
    }
    try {
      return search.accept(require("@genauth-native/win32-x64-msvc"), "@genauth-native/win32-x64-msvc");
    } catch (error) {
      search.reject(error, "@genauth-native/win32-x64-msvc");
    }
    return undefined;
  },
  "win32-arm64-msvc"(search) {
    try {
      return search.accept(require("../genauth-native.win32-arm64-msvc.node"), "../genauth-native.win32-arm64-msvc.node");
    } catch (error) {
      search.reject(error, "../genauth-native.win32-arm64-msvc.node");
    }
    try {
      return search.accept(require("@genauth-native/win32-arm64-msvc"), "@genauth-native/win32-arm64-msvc");
    } catch (error) {
      search.reject(error, "@genauth-native/win32-arm64-msvc");
    }
    return undefined;
  },
};
