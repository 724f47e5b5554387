import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import 'slack-blocks-to-jsx/dist/style.css';
import './styles/emoji.css';
import './styles/colours.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/overlays.css';
import './styles/conversation.css';
import './styles/composer.css';
import './styles/blocks.css';
import './styles/views.css';
import './styles/inspector.css';
import './styles/narrow.css';

// Before a card needs it: Chromium may leave what it drew without the font as it is.
void document.fonts.load('1em "Own Emoji"', '👍');

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
