/** What the page needs of working without a network, in one file to load. */
export { OfflineStatus } from './OfflineStatus';
export { followServiceWorker } from './serviceWorker';
