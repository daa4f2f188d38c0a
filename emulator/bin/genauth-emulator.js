#!/usr/bin/env node
"use strict";

require("../src/cli.js").run(process.argv.slice(2));
