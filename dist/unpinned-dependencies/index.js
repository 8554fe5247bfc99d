import { action } from '../index.js';
await action('unpinned-dependencies');
