/** The code of an answer's problem document; null where it is none. */
export async function problemIn(response: Response): Promise<string | null> {
  const text = await response.text();
  if (!/problem\+json/.test(response.headers.get('content-type') ?? '')) return null;
  return (JSON.parse(text) as { code: string }).code;
}
