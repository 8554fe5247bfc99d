#!/usr/bin/env node
import module from 'node:module';
module.enableCompileCache?.();
const { commandLine } = await import('../index.js');
await commandLine();
