import { apiEvents } from './controllers/api.ts';
import { adoptDocumentStyles } from './styles/document.ts';
import './app/app.ts';

adoptDocumentStyles();
// Unsent scores of whoever signs out leave this machine; a session that merely ended keeps them for its owner.
apiEvents.addEventListener('sign-out', () => {
  void import('./scorecard/local-drafts.ts').then(({ wipeLocalDrafts }) => wipeLocalDrafts());
});
