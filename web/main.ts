import { adoptDocumentStyles } from './styles/document.ts';
import './app/app.ts';

adoptDocumentStyles();
