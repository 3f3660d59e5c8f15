/** Bytes that grow: numbers of variable length, least significant seven bits first, and texts in UTF-8. */
export class Bytes {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = value;
  }

  /** Not negative. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** Of either sign: small numbers stay small. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(text: string): void {
    const utf8 = new TextEncoder().encode(text);
    this.number(utf8.length);
    this.raw(utf8);
  }

  texts(texts: string[]): void {
    this.number(texts.length);
    texts.forEach((text) => this.text(text));
  }

  raw(bytes: Uint8Array): void {
    bytes.forEach((byte) => this.byte(byte));
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
