import { action } from '../index.js';
await action('lockfile-majors');
