#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { nodeIo } from './nodeIo.js';
import { runCli } from './runCli.js';

// This file is dist/bin.js of the package.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
process.exitCode = await runCli(process.argv.slice(2), nodeIo(String(version)));
