#!/usr/bin/env node
import path from 'node:path';
import { requireNode, root, runOn } from './own-node.mjs';

process.exitCode = await runOn(requireNode(), [path.join(root, 'core/cli/main.ts'), ...process.argv.slice(2)]);
