import { html, type Html } from './message.js';

const font = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Inline styles that mail clients agree on. */
export const styles = {
  heading: `margin:0 0 12px;font:600 20px/28px ${font};color:#14202e`,
  paragraph: `margin:0 0 16px;font:400 15px/23px ${font};color:#36424f`,
  small: `margin:0;font:400 13px/20px ${font};color:#5f6b78`,
} as const;

/**
 * The page around a message: one column of at most 480 px, tables for Outlook, no pictures.
 * @param preview the line that lists show beside the subject
 */
export function page(title: string, preview: string, content: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${title}</title>
      </head>
      <body style="margin:0;padding:0;background:#f2f4f7">
        <div style="display:none;max-height:0;overflow:hidden">${preview}</div>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f2f4f7">
          <tr>
            <td align="center" style="padding:32px 16px">
              <table
                role="presentation"
                width="480"
                cellpadding="0"
                cellspacing="0"
                style="width:100%;max-width:480px;background:#ffffff;border:1px solid #e1e6ec;border-radius:10px"
              >
                <tr>
                  <td style="padding:28px 32px 0;font:700 17px/24px ${font};color:#1f5fbf">Vitae</td>
                </tr>
                <tr>
                  <td style="padding:20px 32px 32px">${content}</td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>`.source.replace(/^\s+/gm, '');
}
