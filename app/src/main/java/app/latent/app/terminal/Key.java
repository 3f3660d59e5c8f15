package app.latent.app.terminal;

import app.latent.ffi.TerminalKeys;
import java.io.IOException;

/** What keys send besides characters. */
final class Key {
    static final int CTRL_C = 3;
    static final int CTRL_D = 4;
    static final int CTRL_H = 8;
    static final int TAB = 9;
    static final int CTRL_U = 0x15;
    static final int CTRL_Z = 0x1A;
    static final int ESCAPE = 0x1B;
    static final int SPACE = ' ';
    static final int BACKSPACE = 0x7F;

    private Key() {}

    static boolean isEnter(int key) {
        return key == '\n' || key == '\r';
    }

    /** Reads what follows {@link #ESCAPE} in what an arrow or function key sends, none of which was typed: {@code ESC [ … letter}. */
    static void skipSequence(TerminalKeys keys) throws IOException {
        if (!keys.hasMore()) {
            return;
        }
        int key = keys.read();
        while (key == '[' || key == 'O' || key == ';' || (key >= '0' && key <= '9')) {
            key = keys.hasMore() ? keys.read() : -1;
        }
    }
}
