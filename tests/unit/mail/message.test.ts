import { describe, expect, test } from '@jest/globals';
import { Html, html } from '../../../workers/mail/message.js';
import { signInCodeMessage } from '../../../workers/mail/messages/sign-in-code.js';

describe('html', () => {
  test('escapes what strangers wrote, in text and in attributes', () => {
    const name = `<img src=x onerror="alert('1')">&`;
    expect(html`<p title="${name}">${name}</p>`.source).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
    );
  });

  test('leaves nested templates as they are', () => {
    expect(html`<div>${html`<b>${1}</b>`}${new Html('<br>')}</div>`.source).toBe('<div><b>1</b><br></div>');
  });
});

describe('the sign-in code', () => {
  const message = signInCodeMessage('042917');
  test('stands alone on a line of the text, and once in the page, to be copied as it is', () => {
    expect(message.text).toMatch(/^ {4}042917$/m);
    expect(message.html.match(/042917/g)).toHaveLength(1);
    expect(message.html).toContain('>042917</p>');
  });
  test.each(['text', 'html'] as const)(
    'comes with its end and what to do about an unasked one, as %s',
    (part) => {
      expect(message[part]).toContain('valid for 10 minutes');
      expect(message[part]).toContain('If you did not ask for it');
    },
  );
  test('loads nothing and links nowhere', () => {
    expect(message.html).not.toMatch(/https?:|src=|href=|url\(/);
  });
});
