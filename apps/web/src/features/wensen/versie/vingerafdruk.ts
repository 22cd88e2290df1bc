/** The SHA-256 of a document as 64 hexadecimal digits. The document itself never leaves the browser. */
export async function vingerafdrukVan(document: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await document.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
