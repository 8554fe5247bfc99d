export { scan } from '../index.js';
