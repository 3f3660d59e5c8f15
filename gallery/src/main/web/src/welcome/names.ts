/** Names of folders as they are shown: what would not be seen, or would turn the text around, is. */
export function visible(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}
